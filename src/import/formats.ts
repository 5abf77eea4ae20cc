import { didYouMean, InputError, quoted } from '../errors.ts';
import type { Format } from './format.ts';
import { acled } from './acled.ts';
import { archigos } from './archigos.ts';
import { gdeltEvents } from './gdelt-events.ts';
import { icewsQuads } from './icews-quads.ts';
import { icewsTab } from './icews-tab.ts';
import { ploverJson } from './plover-json.ts';
import { polecat } from './polecat.ts';
import { ucdpGed } from './ucdp-ged.ts';
import { ucdpPrioAcd } from './ucdp-prio-acd.ts';

/** The datasets of the field that can be read, by the name of their format. */
export const formats: ReadonlyMap<string, Format> = new Map([icewsTab, icewsQuads, ucdpGed, ucdpPrioAcd, gdeltEvents, archigos, acled, polecat, ploverJson].map((format) => [format.name, format]));

/** The format of this name. Throws InputError that suggests the nearest one. */
export function formatNamed(name: string): Format {
  const format = formats.get(name);
  if (!format) throw new InputError(`no format is called ${quoted(name)}; there are ${[...formats.keys()].join(', ')}, and jsonl for files of our own.${didYouMean(name, formats.keys())}`);
  return format;
}

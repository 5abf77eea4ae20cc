import { Readable } from 'node:stream';
import { createNewsgraph, folderSource, type Newsgraph } from '../../src/newsgraph.ts';
import { random } from '../../src/measures/seeded.ts';
import { bundledFolder } from '../bundled.ts';

const COUNTRIES = [
  'Iran', 'Iraq', 'Syria', 'Turkey', 'China', 'Japan', 'France', 'Germany', 'India', 'Pakistan', 'Brazil', 'Mexico', 'Nigeria', 'Kenya', 'Egypt', 'Israel', 'Russia', 'Ukraine', 'Poland', 'Spain', 'Italy', 'Canada', 'Australia', 'Thailand', 'Vietnam',
];
const SECTORS = ['Police', 'Military', 'Citizen', 'Protester', 'Business', 'Media', 'Head of Government', 'Court Judge', 'Student', 'Militant', 'Legislature', 'Minister'];
const RELATIONS = ['Make statement', 'Consult', 'Use conventional military force', 'Make an appeal or request', 'Praise or endorse', 'Criticize or denounce', 'Accuse', 'Make a visit', 'Use unconventional violence', 'Demonstrate or rally'];
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 3_652;
const ROWS_A_CHUNK = 5_000;

/** Rows as ICEWS codes them, drawn with a seed: a few actors have most events, as in the real set. No two are alike. */
function* rows(size: number): Generator<string> {
  const actors = COUNTRIES.flatMap((country) => [country, ...SECTORS.map((sector) => `${sector} (${country})`)]);
  const next = random(11);
  const drawn = (): number => Math.floor(next() ** 2 * actors.length);
  const seen = new Set<number>();
  let chunk = 'subject\trelation\tobject\tdate\n';
  for (let written = 0; written < size;) {
    const [a, b, relation, day] = [drawn(), drawn(), Math.floor(next() * RELATIONS.length), Math.floor(next() * DAYS)];
    const key = ((a * actors.length + b) * RELATIONS.length + relation) * DAYS + day;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    written += 1;
    chunk += `${actors[a]}\t${RELATIONS[relation]}\t${actors[b]}\t${new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)}\n`;
    if (written % ROWS_A_CHUNK === 0) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/** The bundled articles beside so many coded events. */
export async function besideMany(size: number): Promise<Newsgraph> {
  const newsgraph = createNewsgraph({ datasets: [folderSource(bundledFolder)] });
  const dataset = { id: 'many', title: 'Many events', description: 'Drawn with a seed.', publisher: 'newsgraph editors', licence: 'MIT', retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z' };
  await newsgraph.load({ import: { format: 'icews-quads', files: [{ name: 'many.tsv', bytes: Readable.from(rows(size)).map((text: string) => Buffer.from(text)) }], dataset }, dataset });
  return newsgraph;
}

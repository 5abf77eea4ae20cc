import { countryByCode } from '../country-codes.ts';
import { foldedName } from '../folded-name.ts';
import type { EntityId } from '../model.ts';

/** A name as datasets write it, taken apart. */
export interface ActorName {
  /** The name without what stands in brackets at its end. */
  readonly base: string;
  /** The country in those brackets, or after "of" in "Government of Turkey". */
  readonly country?: EntityId | undefined;
  /** The years in those brackets; `to` is left out in "(2016-)". */
  readonly years?: { readonly from: string; readonly to?: string | undefined } | undefined;
}

const BRACKETS = /^(.+?)\s*\(([^()]+)\)$/;
const YEARS = /^(\d{4})-(\d{4})?$/;
const STATE_OF = /^(?:government|military forces|police forces|mutiny of military forces) of (.+)$/i;

/** Reads "Militia (Iraq)", "Military Forces of Turkey (2016-)", "Police (2012-2016) (Kenya)". */
export function readActorName(name: string): ActorName {
  const inner = BRACKETS.exec(name.trim());
  const read = inner ? bracketed(inner[1] ?? '', inner[2] ?? '') : undefined;
  if (read) return read;
  const state = STATE_OF.exec(name.trim());
  return { base: name.trim(), country: state ? countryByCode('NAME', state[1] ?? '') : undefined };
}

function bracketed(before: string, inside: string): ActorName | undefined {
  const years = YEARS.exec(inside.trim());
  const country = years ? undefined : countryByCode('NAME', inside);
  if (!years && country === undefined) return undefined;
  const rest = readActorName(before);
  return {
    base: rest.base, country: country ?? rest.country,
    years: years ? { from: years[1] ?? '', to: years[2] } : rest.years,
  };
}

/** The country that a name is itself ("Turkey", "Côte d'Ivoire"), or undefined. */
export const countryNamed = (name: string): EntityId | undefined => countryByCode('NAME', foldedName(name));

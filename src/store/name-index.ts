import MiniSearch from 'minisearch';
import type { Alias, Entity, EntityId } from '../model.ts';
import { foldedKey, foldedTokens } from './fold.ts';

/** How a name was found. */
export type MatchKind = 'EXACT' | 'ALIAS' | 'FUZZY';

export interface NameMatch {
  readonly id: EntityId;
  /** The name or alias that matched, as it is written there. */
  readonly matchedName: string;
  readonly kind: MatchKind;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
}

/** How far a word of a query may be from a word of a name, as a share of its length. */
const FUZZINESS = 0.2;
/** Words up to this length must be spelt right; "Iran" and "Iraq" are one letter apart. */
const EXACT_UP_TO = 4;
/** A METONYM, WEAK or LOADED alias counts for less than a name. */
const LESSER_ALIAS_WEIGHT = 0.5;

interface NameRow {
  readonly key: string;
  readonly id: EntityId;
  readonly name: string;
  readonly isMain: boolean;
  readonly kind: Alias['kind'];
}

/** Finds entities by any of their names, in any script and spelling. Cost: O(1) for a whole name, a MiniSearch query for parts. */
export class NameIndex {
  readonly #rowsByKey = new Map<string, NameRow[]>();
  readonly #keysById = new Map<EntityId, string[]>();
  readonly #rows = new Map<string, NameRow>();
  readonly #search = new MiniSearch<NameRow>({
    fields: ['name'], idField: 'key', tokenize: foldedTokens, processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND', prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > EXACT_UP_TO ? FUZZINESS : false),
    },
  });

  /** Adds an entity, or replaces what was known of its names. */
  put(entity: Entity): void {
    this.#forget(entity.id);
    const names = [{ value: entity.name, kind: 'STRONG' as const }, ...entity.aliases];
    const rows = names.map((alias, i): NameRow => ({
      key: `${entity.id} ${i}`, id: entity.id, name: alias.value, isMain: i === 0, kind: alias.kind,
    }));
    for (const row of rows) {
      const key = foldedKey(row.name);
      this.#rowsByKey.set(key, [...(this.#rowsByKey.get(key) ?? []), row]);
      this.#rows.set(row.key, row);
    }
    this.#keysById.set(entity.id, rows.map((row) => row.key));
    this.#search.addAll(rows);
  }

  #forget(id: EntityId): void {
    for (const key of this.#keysById.get(id) ?? []) {
      const row = this.#rows.get(key);
      if (!row) continue;
      const folded = foldedKey(row.name);
      this.#rowsByKey.set(folded, (this.#rowsByKey.get(folded) ?? []).filter((other) => other.key !== key));
      this.#rows.delete(key);
      this.#search.discard(key);
    }
  }

  /** Entities one of whose names is `name` when spelling is folded; strong names first, then by id. */
  named(name: string): readonly EntityId[] {
    const rows = this.#rowsByKey.get(foldedKey(name)) ?? [];
    const sorted = rows.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
    return [...new Set(sorted.map((row) => row.id))];
  }

  /** Those of them of which it is the name or a strong alias, and not one that fits others too. */
  stronglyNamed(name: string): readonly EntityId[] {
    const rows = (this.#rowsByKey.get(foldedKey(name)) ?? []).filter((row) => weightOf(row) > LESSER_ALIAS_WEIGHT);
    return [...new Set(rows.map((row) => row.id))].sort();
  }

  /** Entities whose names hold all words of `text`, the last as far as typed; best first, each once. */
  search(text: string): readonly NameMatch[] {
    const best = new Map<EntityId, NameMatch>();
    for (const row of this.#rowsByKey.get(foldedKey(text)) ?? []) {
      keepBetter(best, { id: row.id, matchedName: row.name, kind: row.isMain ? 'EXACT' : 'ALIAS', score: WHOLE_NAME + weightOf(row) });
    }
    for (const hit of this.#search.search(text)) {
      const row = this.#rows.get(String(hit.id));
      if (row) keepBetter(best, { id: row.id, matchedName: row.name, kind: 'FUZZY', score: hit.score * weightOf(row) });
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }
}

/** Above any score of MiniSearch: a whole name beats parts of names. */
const WHOLE_NAME = 1e6;

function weightOf(row: NameRow): number {
  if (row.isMain) return 2;
  return row.kind === 'STRONG' || row.kind === 'TRANSLITERATION' || row.kind === 'FORMER' ? 1 : LESSER_ALIAS_WEIGHT;
}

function keepBetter(best: Map<EntityId, NameMatch>, match: NameMatch): void {
  const known = best.get(match.id);
  if (!known || known.score < match.score) best.set(match.id, match);
}

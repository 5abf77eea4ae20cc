import type { NodeId } from '../model.ts';
import type { Tie } from '../ontology.ts';
import type { Sight } from './sight.ts';
import { tiesOf } from './ties.ts';

/** As whom actors are counted: as themselves, as the country they act for, or as the country they belong to or live or operate in. */
export type RollUp = 'ENTITY' | 'COUNTRY' | 'ANYONE_OF_COUNTRY';

/** Relations that lead from someone to what they act for. */
const ACTS_FOR: readonly Tie[] = ['PART_OF', 'GOVERNMENT_OF', 'ADMINISTRATION_OF', 'LEADS', 'HOLDS_POSITION', 'MEMBER_OF'];
/** And those that lead to where they are, whoever they act for. */
const IS_OF: readonly Tie[] = [...ACTS_FOR, 'PRESENT_IN', 'OPERATES_IN'];
/** From a person by an office and a body to a country takes three; more would be guessing. */
const MOST_STEPS = 4;

/** Counts actors as their countries, by the relations in view. */
export class CountryRoll {
  readonly #sight: Sight;
  readonly #ties: readonly Tie[];
  /** Groups of no certain members ("civilians") act for nobody. */
  readonly #groups: boolean;
  readonly #known = new Map<NodeId, NodeId>();

  constructor(sight: Sight, rollUp: Exclude<RollUp, 'ENTITY'>) {
    this.#sight = sight;
    this.#groups = rollUp === 'ANYONE_OF_COUNTRY';
    this.#ties = this.#groups ? IS_OF : ACTS_FOR;
  }

  /** The country under which someone is counted; themselves when the relations lead to none. */
  of(id: NodeId): NodeId {
    let country = this.#known.get(id);
    if (country === undefined) this.#known.set(id, country = this.#countryOf(id, MOST_STEPS) ?? id);
    return country;
  }

  /** All who are counted as it, itself among them. Cost: O(those from whom relations lead to it). */
  membersOf(country: NodeId): readonly NodeId[] {
    const reached = new Set([country]);
    for (let step = 0, from: readonly NodeId[] = [country]; step < MOST_STEPS && from.length > 0; step++) {
      const next = from.flatMap((id) => this.#ties.flatMap((tie) => tiesOf(this.#sight, id, tie, 'IN').map(({ other }) => other)));
      from = [...new Set(next)].filter((id) => !reached.has(id));
      for (const id of from) reached.add(id);
    }
    return [...reached].filter((id) => this.of(id) === country);
  }

  #countryOf(id: NodeId, steps: number): NodeId | undefined {
    if (id.startsWith('cty:')) return id;
    if (steps === 0 || (!this.#groups && id.startsWith('grp:'))) return undefined;
    for (const tie of this.#ties) {
      for (const { other } of tiesOf(this.#sight, id, tie, 'OUT')) {
        const country = this.#countryOf(other, steps - 1);
        if (country !== undefined) return country;
      }
    }
    return undefined;
  }
}

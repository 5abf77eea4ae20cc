import type { EventId, NodeId } from '../model.ts';
import type { Role, Tie } from '../ontology.ts';
import type { EventFilter } from './filters.ts';
import { eventsWhere } from './events.ts';
import { statusOf, type Sight } from './sight.ts';
import { tiesOf, type SeenTie } from './ties.ts';
import { seriesOf } from './values.ts';

/** Whose deeds are counted: those who did them, or those who ordered them. */
export type DyadSide = 'ACTOR' | 'AUTHORIZER';

export interface DyadQuery {
  readonly by: DyadSide;
  /** Count a country for everyone who acts for it. */
  readonly rollUp?: 'ENTITY' | 'COUNTRY' | null | undefined;
  readonly filter?: EventFilter | null | undefined;
}

/** Who did what to whom, summed up. A side is undefined when sources do not state it. */
export interface Dyad {
  readonly source: NodeId | undefined;
  readonly target: NodeId | undefined;
  readonly events: readonly EventId[];
  /** The least number of events: a series counts with its minimum. */
  readonly minimum: number;
  /** Events of the row in which a side rests on nothing stronger than a derivation. */
  readonly derived: number;
}

/**
 * Pairs of who did (or ordered) and to whom it was done, with the events; most events first. An event with several on a side is
 * in several rows, and one with nobody stated in a row whose side is undefined.
 */
export function dyadsBy(sight: Sight, query: DyadQuery): readonly Dyad[] {
  const rows = new Map<string, { source: NodeId | undefined; target: NodeId | undefined; events: Map<EventId, boolean> }>();
  for (const event of eventsWhere(sight, query.filter)) {
    for (const source of sidesOf(sight, event, query.by, query)) {
      for (const target of sidesOf(sight, event, 'RECIPIENT', query)) {
        const key = `${source.id ?? ''} ${target.id ?? ''}`;
        const row = rows.get(key) ?? { source: source.id, target: target.id, events: new Map<EventId, boolean>() };
        row.events.set(event, (row.events.get(event) ?? true) && (source.derived || target.derived));
        rows.set(key, row);
      }
    }
  }
  const dyads = [...rows.values()].map((row): Dyad => {
    const events = [...row.events.keys()];
    return {
      source: row.source, target: row.target, events, derived: [...row.events.values()].filter(Boolean).length,
      minimum: events.reduce((sum, event) => sum + (seriesOf(sight, event)?.min ?? 1), 0),
    };
  });
  return dyads.sort((a, b) => b.events.length - a.events.length || b.minimum - a.minimum || compareSides(a, b));
}

interface Side {
  readonly id: NodeId | undefined;
  readonly derived: boolean;
}

function sidesOf(sight: Sight, event: EventId, role: Role, query: DyadQuery): readonly Side[] {
  const ties = tiesOf(sight, event, role, 'OUT');
  if (ties.length === 0) return [{ id: undefined, derived: false }];
  const isDerived = (tie: SeenTie): boolean => statusOf(sight, tie) === 'DERIVED';
  return ties.map((tie) => ({
    id: query.rollUp === 'COUNTRY' && role !== 'RECIPIENT' ? countryOf(sight, tie.other) ?? tie.other : tie.other, derived: isDerived(tie),
  }));
}

/** Relations that lead from someone to what they act for. */
const ACTS_FOR: readonly Tie[] = ['PART_OF', 'GOVERNMENT_OF', 'ADMINISTRATION_OF', 'LEADS', 'HOLDS_POSITION', 'MEMBER_OF'];
/** From a person by an office and a body to a country takes three; more would be guessing. */
const MOST_STEPS = 4;

/** The country that an actor acts for, by the relations in view; undefined when they lead to none. Open groups end the way. */
export function countryOf(sight: Sight, id: NodeId, steps = MOST_STEPS): NodeId | undefined {
  if (id.startsWith('cty:')) return id;
  if (steps === 0 || id.startsWith('grp:')) return undefined;
  for (const tie of ACTS_FOR) {
    for (const { other } of tiesOf(sight, id, tie, 'OUT')) {
      const country = countryOf(sight, other, steps - 1);
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

function compareSides(a: Dyad, b: Dyad): number {
  const key = (dyad: Dyad): string => `${dyad.source ?? '~'} ${dyad.target ?? '~'}`;
  return key(a) < key(b) ? -1 : 1;
}

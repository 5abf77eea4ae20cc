import type { Claim, Fact, NodeId, Unknown } from '../model.ts';
import { allRelations, type Predicate, type Tie } from '../ontology.ts';
import { postingOf } from '../store/event-columns.ts';
import type { Direction } from '../store/view.ts';
import { rowInView } from './row-view.ts';
import { claimsInView, isEventInView, seeFact, seeFacts, type SeenFact, type Sight } from './sight.ts';
import type { EventId } from '../model.ts';

/** A tie of one node, seen from it. */
export interface SeenTie extends SeenFact {
  readonly other: NodeId;
  readonly direction: Direction;
}

/** The ties of a node by one predicate, seen from it. Of a symmetric relation both directions; else the one asked for. */
export function tiesOf(sight: Sight, id: NodeId, tie: Tie, direction: Direction): SeenTie[] {
  const ties = directed(sight, id, tie, direction);
  if (!allRelations[tie]?.symmetric) return ties;
  return [...ties, ...directed(sight, id, tie, direction === 'OUT' ? 'IN' : 'OUT')];
}

function directed(sight: Sight, id: NodeId, tie: Tie, direction: Direction): SeenTie[] {
  const ties: SeenTie[] = [];
  for (const fact of sight.view.ties(id, tie, direction)) {
    const seen = seeTie(sight, fact, direction);
    if (seen) ties.push(seen);
  }
  return ties;
}

/** All ties of a node that are seen from it, save MENTIONS and those of an entity to events held as rows; only those of some predicates, or one direction, when given. */
export function tiesAround(sight: Sight, id: NodeId, predicates?: readonly string[] | null, way?: Direction | null): SeenTie[] {
  const ties: SeenTie[] = [];
  for (const fact of ownTies(sight, id)) {
    const direction = fact.subject === id ? 'OUT' : 'IN';
    if ((predicates != null && !predicates.includes(fact.predicate)) || (way != null && way !== direction)) continue;
    const seen = seeTie(sight, fact, direction);
    if (seen) ties.push(seen);
  }
  return ties;
}

function ownTies({ view }: Sight, id: NodeId): readonly Fact[] {
  return view.rowEvent(id)?.ties ?? view.nodeFactsOf(id).filter((fact) => fact.object !== undefined && fact.predicate !== 'MENTIONS');
}

/** How many ties in view a node has. Rows are counted, not read. */
export function degreeOf(sight: Sight, id: NodeId): number {
  const { columns } = sight.view;
  const isIn = rowInView(sight);
  const number = columns.numbersById.get(id) ?? columns.entities.length;
  const { starts, members } = columns.byRole;
  const rows = members.subarray(starts[postingOf(number, 0)], starts[postingOf(number + 1, 0)]);
  return seeFacts(sight, ownTies(sight, id)).length + (isIn ? rows.filter(isIn).length : rows.length);
}

/** A fact seen from one of its ends. A tie to an event that is not in view at the lens's valid day is not seen either. */
export function seeTie(sight: Sight, fact: Fact, direction: Direction): SeenTie | undefined {
  const other = direction === 'OUT' ? fact.object : fact.subject;
  const seen = other === undefined ? undefined : seeFact(sight, fact);
  if (!seen || other === undefined) return undefined;
  if (sight.lens.asOf.valid !== undefined && other.startsWith('evt:') && !isEventInView(sight, other as EventId)) return undefined;
  return { ...seen, other, direction };
}

/** A gap that a source marks, with the claims that mark it. */
export interface SeenGap {
  readonly node: NodeId;
  readonly predicate: Predicate | 'MENTIONS';
  readonly unknown: Unknown;
  /** Empty when no source marks it and it only follows from silence. */
  readonly claims: readonly Claim[];
  readonly fact?: Fact | undefined;
}

/** The gaps that sources in view mark for a predicate of a node. */
export function gapsOf(sight: Sight, id: NodeId, predicate: Predicate): SeenGap[] {
  return sight.view.values(id, predicate).flatMap((fact) => gapIn(sight, fact));
}

/** The fact as a gap, when it is one and a claim in view marks it. */
export function gapIn(sight: Sight, fact: Fact): SeenGap[] {
  if (!fact.unknown) return [];
  const claims = claimsInView(sight, fact);
  return claims.length === 0 ? [] : [{ node: fact.subject, predicate: fact.predicate, unknown: fact.unknown, claims, fact }];
}

/** Why nothing, or not all, is known: the marked gap; else NOT_STATED when there is no tie at all; else undefined. */
export function gapBeside(sight: Sight, id: NodeId, predicate: Predicate, ties: readonly SeenTie[]): SeenGap | undefined {
  const marked = gapsOf(sight, id, predicate)[0];
  if (marked) return marked;
  return ties.length > 0 ? undefined : { node: id, predicate, unknown: { state: 'NOT_STATED' }, claims: [] };
}

import type { EventId, Fact, NodeId } from '../model.ts';
import { allRelations, allRoles, isRole } from '../ontology.ts';
import { membersOf, NO_PAIR, pairOf, type EventColumns } from '../store/event-columns.ts';
import { roleNumber } from '../store/row-heap.ts';
import type { Direction } from '../store/view.ts';
import type { IsoDay } from '../time.ts';
import { nodeReader } from './event-reader.ts';
import type { DayRange, OneOf } from './filters.ts';
import { readRange } from './match.ts';
import { rowReader } from './row-reader.ts';
import { rowInView } from './row-view.ts';
import { byStrength, isEventInView, seeFact, validityOf, type SeenFact, type Sight } from './sight.ts';

/** What a path may be made of. */
export interface PathFilter {
  /** Only these roles and relations. */
  readonly relations?: OneOf<string> | null | undefined;
  /** Only events whose date can meet these days, and relations that may have held in them. */
  readonly time?: DayRange | null | undefined;
  /** Walk through where events took place too. */
  readonly throughPlaces?: boolean | null | undefined;
}

/** One step of a path: a fact walked along (OUT) or against (IN) its direction. */
export interface Hop {
  readonly seen: SeenFact;
  readonly direction: Direction;
  readonly source: NodeId;
  readonly target: NodeId;
}

/** Two steps at once: by way of an event that is held as a row. */
export interface RowHop {
  readonly row: number;
  readonly source: NodeId;
  readonly target: NodeId;
}

/** Tells the steps that lead on from a node, and counts the work. */
export class PathSteps {
  readonly #sight: Sight;
  readonly #filter: PathFilter;
  readonly #budget: number;
  readonly #hops = new Map<NodeId, readonly Hop[]>();
  readonly #days: readonly [IsoDay | undefined, IsoDay | undefined];
  readonly #nodeInTime: (id: EventId) => boolean;
  readonly #rowFits: ((row: number) => boolean) | undefined;
  readonly #rolesAllowed: ReadonlySet<number>;
  #work = 0;

  /** `budget`: facts and rows looked at before the search gives up. Throws InputError for days that are none. */
  constructor(sight: Sight, filter: PathFilter, budget: number) {
    this.#sight = sight;
    this.#filter = filter;
    this.#budget = budget;
    this.#days = filter.time == null ? [undefined, undefined] : readRange(filter.time);
    const inView = rowInView(sight);
    const inTime = filter.time == null ? undefined : rowReader(sight).timeTest(...this.#days);
    this.#rowFits = inView || inTime ? (row) => (inView?.(row) ?? true) && (inTime?.(row) ?? true) : undefined;
    this.#nodeInTime = filter.time == null ? () => true : nodeReader(sight).timeTest(...this.#days);
    this.#rolesAllowed = new Set(allRoles.filter((role) => this.#isAllowed(role)).map(roleNumber));
  }

  get isSpent(): boolean {
    return this.#work >= this.#budget;
  }

  /** Whether a tie says something of how two nodes are connected; where things happened joins almost anything to anything. */
  #isAllowed(predicate: string): boolean {
    const { relations } = this.#filter;
    if ((relations?.in != null && !relations.in.includes(predicate)) || relations?.notIn?.includes(predicate)) return false;
    if (predicate === 'LOCATION') return this.#filter.throughPlaces ?? false;
    return isRole(predicate) || (allRelations[predicate]?.path ?? false);
  }

  #mayWalk(fact: Fact, other: NodeId): boolean {
    if (!this.#isAllowed(fact.predicate)) return false;
    const events = [fact.subject, other].filter((id) => id.startsWith('evt:') && this.#sight.view.rowOf(id) < 0) as EventId[];
    if (!events.every((id) => this.#nodeInTime(id))) return false;
    return this.#sight.lens.asOf.valid === undefined || !other.startsWith('evt:') || isEventInView(this.#sight, other as EventId);
  }

  /** A relation that no source dates may have held at any time. */
  #heldThen(seen: SeenFact): boolean {
    const [from, to] = this.#days;
    if (isRole(seen.fact.predicate) || (from === undefined && to === undefined)) return true;
    const validity = validityOf(seen);
    return (to === undefined || (validity?.from?.earliest ?? to) <= to) && (from === undefined || (validity?.to?.latest ?? from) >= from);
  }

  /** One hop to each neighbour, by the strongest fact, in order of their ids; events that are rows left out, save from such an event itself. Empty once the budget is spent. */
  hopsFrom(node: NodeId): readonly Hop[] {
    const known = this.#hops.get(node);
    if (known) return known;
    const best = new Map<NodeId, Hop>();
    const { view } = this.#sight;
    const ownRow = view.rowOf(node);
    const facts = ownRow < 0 ? view.nodeFactsOf(node) : (this.#rowFits?.(ownRow) ?? true) ? view.rowEvent(node)?.ties ?? [] : [];
    for (const fact of facts) {
      if (this.isSpent) break;
      if (fact.object === undefined || fact.predicate === 'MENTIONS') continue;
      this.#work += 1;
      const other = fact.subject === node ? fact.object : fact.subject;
      const seen = this.#mayWalk(fact, other) ? seeFact(this.#sight, fact) : undefined;
      if (!seen || !this.#heldThen(seen)) continue;
      const rival = best.get(other);
      if (!rival || byStrength(seen, rival.seen) < 0) best.set(other, { seen, direction: fact.subject === node ? 'OUT' : 'IN', source: node, target: other });
    }
    const hops = [...best.values()].sort((a, b) => (a.target < b.target ? -1 : 1));
    this.#hops.set(node, hops);
    return hops;
  }

  /** The entities that share an event held as a row with this one, each at least once. */
  * acrossRows(node: NodeId): Generator<NodeId> {
    const { columns } = this.#sight.view;
    const number = columns.numbersById.get(node);
    if (number === undefined) return;
    for (const [pair, other] of this.#pairsOf(number)) {
      if (this.isSpent) return;
      this.#work += 1;
      if (this.#rowFits === undefined || membersOf(columns.pairs, pair).some((row) => this.#rowFits?.(row))) yield columns.entities[other] as NodeId;
    }
    for (const row of this.#scannedRows(number)) {
      for (const other of membersOf(columns.fillers, row)) if (other !== number && this.#ties(row, number, other)) yield columns.entities[other] as NodeId;
    }
  }

  /** The rows that tie two entities, each once, in order of time. */
  rowsBetween(source: NodeId, target: NodeId): readonly number[] {
    const { columns } = this.#sight.view;
    const [a, b] = [columns.numbersById.get(source), columns.numbersById.get(target)];
    if (a === undefined || b === undefined) return [];
    const pairs = this.#walksPairs ? [pairOf(columns, a, b), pairOf(columns, b, a)].filter((pair) => pair !== NO_PAIR) : [];
    const rows = pairs.flatMap((pair) => Array.from(membersOf(columns.pairs, pair))).filter((row) => this.#rowFits?.(row) ?? true);
    for (const row of this.#scannedRows(a)) if (this.#ties(row, a, b)) rows.push(row);
    return [...new Set(rows)].sort((x, y) => x - y);
  }

  /** How far two entities are apart that only pairs of rows tie to anything: 2, or 4 when they have a partner in common; undefined when that does not tell. */
  rowsApart(source: NodeId, target: NodeId): number | undefined {
    const { columns } = this.#sight.view;
    const [a, b] = [columns.numbersById.get(source), columns.numbersById.get(target)];
    if (a === undefined || b === undefined || !this.#walksPairs || this.#rowFits || this.#filter.throughPlaces) return undefined;
    if ([a, b].some((number) => membersOf(columns.crowded, number).length > 0) || this.hopsFrom(source).length > 0 || this.hopsFrom(target).length > 0) return undefined;
    if (pairOf(columns, a, b) !== NO_PAIR || pairOf(columns, b, a) !== NO_PAIR) return 2;
    const near = partnerLists(columns, a);
    return partnerLists(columns, b).some((list) => near.some((other) => meet(list, other))) ? 4 : undefined;
  }

  get #walksPairs(): boolean {
    return this.#rolesAllowed.has(ACTOR) && this.#rolesAllowed.has(RECIPIENT);
  }

  /** The pairs of an entity and who is on their other side. */
  * #pairsOf(number: number): Generator<readonly [pair: number, other: number]> {
    const { pairs } = this.#sight.view.columns;
    if (!this.#walksPairs) return;
    for (let pair = pairs.fromStarts[number] ?? 0; pair < (pairs.fromStarts[number + 1] ?? 0); pair++) yield [pair, pairs.recipients[pair] ?? 0];
    for (const pair of membersOf(pairs.to, number)) yield [pair, pairs.actors[pair] ?? 0];
  }

  /** The rows of an entity that pairs do not tell all about. */
  * #scannedRows(number: number): Generator<number> {
    const { crowded, postings } = this.#sight.view.columns;
    for (const row of membersOf(this.#filter.throughPlaces ? postings : crowded, number)) {
      if (this.isSpent) return;
      this.#work += 1;
      if (this.#rowFits?.(row) ?? true) yield row;
    }
  }

  /** Whether both have a role in the row that may be walked. */
  #ties(row: number, a: number, b: number): boolean {
    const { fillers, fillerRoles } = this.#sight.view.columns;
    const hasRole = (number: number): boolean => {
      for (let at = fillers.starts[row] ?? 0; at < (fillers.starts[row + 1] ?? 0); at++) {
        if (fillers.members[at] === number && this.#rolesAllowed.has(fillerRoles[at] ?? 0)) return true;
      }
      return false;
    };
    return hasRole(a) && hasRole(b);
  }

  /** The two hops of which a step by way of a row consists. */
  unfold({ row, source, target }: RowHop): readonly Hop[] {
    const event = this.#sight.view.eventOfRow(row);
    const ties = (this.#sight.view.rowEvent(event)?.ties ?? []).filter((fact) => this.#rolesAllowed.has(roleNumber(fact.predicate as never)));
    return [[source, event, 'IN'] as const, [event, target, 'OUT'] as const].flatMap(([from, to, direction]) => {
      const fact = ties.find((one) => one.object === (direction === 'IN' ? from : to));
      return fact ? [{ seen: { fact, claims: fact.claims, denials: [] }, direction, source: from, target: to }] : [];
    });
  }
}

/** Those an entity acts on, and those that act on it; each list ascends. */
function partnerLists({ pairs }: EventColumns, number: number): readonly [Uint32Array, Uint32Array] {
  const on = pairs.recipients.subarray(pairs.fromStarts[number], pairs.fromStarts[number + 1]);
  return [on, membersOf(pairs.to, number).map((pair) => pairs.actors[pair] ?? 0)];
}

/** Whether two ascending lists have a member in common. */
function meet(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const [x, y] = [a[i] ?? 0, b[k] ?? 0];
    if (x === y) return true;
    if (x < y) i += 1;
    else k += 1;
  }
  return false;
}

const ACTOR = roleNumber('ACTOR');
const RECIPIENT = roleNumber('RECIPIENT');

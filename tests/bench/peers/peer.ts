/** What databases are asked beside newsgraph, over the same events and in the same numbers. */

export interface PeerEvent {
  /** Rises with time, then with newsgraph's id. */
  readonly id: number;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly type: number;
  readonly actor: number;
  readonly recipient: number;
}

export interface PeerData {
  readonly events: readonly PeerEvent[];
  /** By number, ascending by their ids in newsgraph, so that ties break alike. */
  readonly names: readonly string[];
  /** Which event types are material cooperation and material conflict. */
  readonly cooperation: readonly number[];
  readonly conflict: readonly number[];
}

export interface PairQuery { readonly actor: number; readonly recipient: number }
export interface KindsQuery { readonly types: readonly number[]; readonly from: number; readonly to: number; readonly country: number }
export interface Window { readonly from: number; readonly to: number }

/** Rows of an answer. */
export type Answer = readonly (readonly (number | string)[])[];
type Answered = Answer | Promise<Answer>;

/** The eight questions. Where several are equal, the smaller number goes first. */
export interface Peer {
  readonly name: string;
  /** The newest 20 of an actor on a recipient, by id; first [count]. */
  pair(query: PairQuery): Answered;
  /** The first 20 of some types in some days with a country on either side; first [count]. */
  kinds(query: KindsQuery): Answered;
  /** The 20 with whom an entity has most events, both ways: [entity, count]. */
  partners(of: number): Answered;
  /** The 20 who act most against those whom an entity helps: [entity, count]. */
  againstHelped(of: number): Answered;
  /** [1] when two have an event in common, [2] when they have a partner in common, else []. */
  distance(query: PairQuery): Answered;
  /** The 50 pairs of most events in some days: [actor, recipient, count]. */
  dyads(window: Window): Answered;
  /** Events of a pair by month: [month counted from 1970, count]. */
  months(query: PairQuery): Answered;
  /** The entity of exactly this name: [entity]. */
  named(name: string): Answered;
  /** Where events have ids of another kind: the answer in numbers, for the comparison. */
  inNumbers?(answer: Answer): Answer;
  close(): void | Promise<void>;
}

export type Question = Exclude<keyof Peer, 'name' | 'close' | 'inNumbers'>;
export const questions: readonly Question[] = ['pair', 'kinds', 'partners', 'againstHelped', 'distance', 'dyads', 'months', 'named'];

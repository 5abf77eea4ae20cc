import type { eventContexts, quadClasses } from '../../schema/event-types.ts';
import { InputError } from '../errors.ts';
import type { NodeId } from '../model.ts';
import type { EntityType, EventMode, EventType, Role } from '../ontology.ts';
import type { EventStatus } from './values.ts';

/** Any of these words. */
export interface OneOf<T> {
  readonly in?: readonly T[] | null | undefined;
  readonly notIn?: readonly T[] | null | undefined;
}

type Maybe<T> = T | null | undefined;

/** How deep filters may be nested in each other. */
const DEEPEST_FILTER = 8;

/** Throws InputError for a filter that is nested deeper than any question needs. */
export function checkNesting(depth: number): void {
  if (depth > DEEPEST_FILTER) throw new InputError(`filters may be nested ${DEEPEST_FILTER} deep, not deeper`);
}

/** Which days; both inclusive, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
}

/** Conditions on an event; all that are given must hold. `roles` says what must hold of some filler of the role. */
export interface EventFilter {
  readonly and?: Maybe<readonly EventFilter[]>;
  readonly or?: Maybe<readonly EventFilter[]>;
  readonly not?: Maybe<EventFilter>;
  readonly id?: Maybe<OneOf<NodeId>>;
  readonly type?: Maybe<OneOf<EventType>>;
  readonly mode?: Maybe<OneOf<EventMode>>;
  readonly quad?: Maybe<OneOf<keyof typeof quadClasses>>;
  readonly context?: Maybe<OneOf<keyof typeof eventContexts>>;
  readonly status?: Maybe<OneOf<EventStatus>>;
  readonly has?: Maybe<readonly Role[]>;
  readonly lacks?: Maybe<readonly Role[]>;
  readonly isResponse?: Maybe<boolean>;
  readonly isAnswered?: Maybe<boolean>;
  readonly participant?: Maybe<EntityFilter>;
  readonly roles?: Maybe<{ readonly [R in Role]?: Maybe<EntityFilter> }>;
  /** Took place in one of these, or in something that lies within one. */
  readonly place?: Maybe<OneOf<NodeId>>;
  readonly time?: Maybe<DayRange>;
  readonly article?: Maybe<OneOf<NodeId>>;
  readonly text?: Maybe<string>;
}

/** Conditions on an entity; all that are given must hold. */
export interface EntityFilter {
  readonly and?: Maybe<readonly EntityFilter[]>;
  readonly or?: Maybe<readonly EntityFilter[]>;
  readonly not?: Maybe<EntityFilter>;
  readonly id?: Maybe<OneOf<NodeId>>;
  readonly type?: Maybe<OneOf<EntityType>>;
  /** A name or alias, spelling folded. */
  readonly name?: Maybe<string>;
  /** Relation field ("backedBy") → what must hold of one of those at its other end. */
  readonly relations?: Maybe<Readonly<Record<string, Maybe<EntityFilter>>>>;
  /** Role → an event in which it has that role must fit. */
  readonly inRoles?: Maybe<{ readonly [R in Role]?: Maybe<EventFilter> }>;
}

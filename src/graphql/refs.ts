import type { Article, Claim, Entity, Event, NodeId } from '../model.ts';
import { allEntityTypes, type EntityType } from '../ontology.ts';
import type { Neighborhood } from '../query/neighborhood.ts';
import type { SeenFact, Sight } from '../query/sight.ts';
import type { SeenGap, SeenTie } from '../query/ties.ts';
import type { Noun } from '../store/view.ts';
import { builder } from './builder.ts';

/** What stands behind the types of the schema: a thing, and the sight (store and lens) under which it was asked for. */

export interface Seen<N extends Noun = Noun> {
  readonly sight: Sight;
  readonly noun: N;
}

export interface SeenClaim {
  readonly sight: Sight;
  readonly claim: Claim;
}

export interface FactShape {
  readonly sight: Sight;
  readonly seen: SeenFact;
}

export interface GapShape {
  readonly sight: Sight;
  readonly gap: SeenGap;
}

/** A row of a connection that lists ties of a node. */
export interface TieEdgeShape {
  readonly sight: Sight;
  readonly seen: SeenTie;
  readonly cursor: () => string;
  readonly node: Seen;
}

export interface NeighborhoodShape {
  readonly sight: Sight;
  readonly around: Neighborhood;
}

export const NodeRef = builder.nodeInterfaceRef();
export const EntityRef = builder.interfaceRef<Seen<Entity>>('Entity');
export const ActorRef = builder.interfaceRef<Seen<Entity>>('Actor');
export const TieEdgeRef = builder.interfaceRef<TieEdgeShape>('TieEdge');
export const EventRef = builder.objectRef<Seen<Event>>('Event');
export const ArticleRef = builder.objectRef<Seen<Article>>('Article');
export const ClaimRef = builder.objectRef<SeenClaim>('Claim');
export const FactRef = builder.objectRef<FactShape>('Fact');
export const UnknownRef = builder.objectRef<GapShape>('Unknown');

export const entityRefs = Object.fromEntries(
  allEntityTypes.map((type) => [type, builder.objectRef<Seen<Entity>>(type)]),
) as Record<EntityType, ReturnType<typeof builder.objectRef<Seen<Entity>>>>;

/** A node as seen, or undefined when the store holds none of that id. */
export function seenNode(sight: Sight, id: NodeId): Seen | undefined {
  const noun = sight.view.noun(id);
  return noun && { sight, noun };
}

/** A node that a fact or a query function just named. */
export function seenHere(sight: Sight, id: NodeId): Seen {
  const seen = seenNode(sight, id);
  if (!seen) throw new Error(`the store lost ${id}`);
  return seen;
}

/** An entity that a fact or a query function just named. */
export const seenEntity = (sight: Sight, id: NodeId): Seen<Entity> => seenHere(sight, id) as Seen<Entity>;

/** An event that a fact or a query function just named. */
export const seenEvent = (sight: Sight, id: NodeId): Seen<Event> => seenHere(sight, id) as Seen<Event>;

import { InputError } from '../errors.ts';
import type { NodeId } from '../model.ts';
import type { Batch } from './batch.ts';

/**
 * The part of a batch that some articles tell, with what persons added from outside any article as far as it concerns the same
 * nodes. Throws InputError for an article that is not in the batch.
 */
export function onlyArticles(batch: Batch, ids: readonly string[]): Batch {
  const wanted = new Set(ids);
  for (const id of wanted) {
    if (!batch.articles.some((article) => article.id === id)) throw new InputError(`no article has the id "${id}"`);
  }
  const told = batch.claims.filter((claim) => claim.article !== undefined && wanted.has(claim.article));
  const nodes = new Set<NodeId>(told.flatMap((claim) => nodesOf(claim)));
  const added = batch.claims.filter((claim) => claim.article === undefined && nodes.has(claim.subject));
  for (const claim of added) for (const node of nodesOf(claim)) nodes.add(node);
  return {
    articles: batch.articles.filter((article) => wanted.has(article.id)),
    entities: batch.entities.filter((entity) => nodes.has(entity.id)),
    events: batch.events.filter((event) => nodes.has(event.id)),
    borrowed: batch.borrowed.filter((noun) => nodes.has(noun.id)),
    claims: [...told, ...added],
  };
}

/** Every node that a claim refers to. */
const nodesOf = (claim: Batch['claims'][number]): NodeId[] =>
  [claim.subject, claim.object, claim.saidIn, claim.unknown?.by, ...claim.attribution, ...countedNodes(claim)].filter((id) => id !== undefined);

const countedNodes = (claim: Batch['claims'][number]): NodeId[] =>
  claim.value && 'pattern' in claim.value ? Object.values(claim.value.pattern.roles) as NodeId[] : [];

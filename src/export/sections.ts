import type { DatasetSummary } from '../dataset-summary.ts';
import type { Article, Claim, Entity, Event, NodeId } from '../model.ts';
import type { RowEvent } from '../store/row-facts.ts';
import type { StoreView } from '../store/view.ts';

/** One dataset with everything that must stand in its file for its claims to be understood. */
export interface Section {
  readonly dataset: DatasetSummary;
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** The events that are held as rows, each with its claims; unpacked one by one. */
  readonly rows: Iterable<RowEvent>;
}

/**
 * The graph split by dataset. A node that several datasets speak of stands in each, since each is checked on its own; one that
 * none speaks of stands in the first. Nodes come in the order in which the sections first need them, so that loading the
 * sections and splitting again gives the same. Countries that the package knows need no record and have none.
 */
export function sectionsOf(view: StoreView, datasets: readonly DatasetSummary[]): Section[] {
  const claims = claimsByDataset(view.nodeClaims());
  const needs = datasets.map((dataset) => needsOf(claims.get(dataset.id) ?? [], view, dataset.id));
  const homes = new Map<NodeId, number>();
  for (const [index, needed] of needs.entries()) for (const id of needed) if (!homes.has(id)) homes.set(id, index);
  const ordered = <N extends { readonly id: NodeId }>(some: readonly N[]): N[] => some.toSorted((a, b) => (homes.get(a.id) ?? 0) - (homes.get(b.id) ?? 0));
  const nouns = [...view.originals()];
  const [entities, events, articles] = [
    ordered(nouns.filter((noun) => 'name' in noun)), ordered(nouns.filter((noun) => 'title' in noun)), ordered(nouns.filter((noun) => 'headline' in noun)),
  ];
  return datasets.map((dataset, index) => {
    const needed = needs[index] ?? new Set();
    const belongs = ({ id }: { readonly id: NodeId }): boolean => needed.has(id) || (index === 0 && !homes.has(id));
    const ownArticle = (article: Article): boolean => needed.has(article.id) || article.dataset === dataset.id;
    return {
      dataset,
      articles: articles.filter(ownArticle), entities: entities.filter((entity) => belongs(entity) && entity.country === undefined), events: events.filter(belongs),
      claims: claims.get(dataset.id) ?? [], rows: view.rowEvents(dataset.id),
    };
  });
}

/** Every node that the claims and rows of a dataset refer to. */
function needsOf(claims: readonly Claim[], { columns }: StoreView, dataset: string): Set<NodeId> {
  const needed = new Set<NodeId>();
  for (const heap of columns.heaps) if (heap.dataset === dataset) for (const id of heap.referred()) needed.add(id);
  for (const claim of claims) {
    for (const id of [claim.subject, claim.object, claim.article, claim.saidIn, claim.unknown?.by, ...claim.attribution]) {
      if (id !== undefined) needed.add(id);
    }
    if (claim.value && 'pattern' in claim.value) for (const id of Object.values(claim.value.pattern.roles)) needed.add(id as NodeId);
  }
  return needed;
}

function claimsByDataset(claims: Iterable<Claim>): Map<string, Claim[]> {
  const byDataset = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byDataset.get(claim.dataset);
    if (own) own.push(claim);
    else byDataset.set(claim.dataset, [claim]);
  }
  return byDataset;
}

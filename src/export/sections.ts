import type { DatasetSummary } from '../dataset-summary.ts';
import type { NodeId, Noun } from '../model.ts';
import type { Declared } from '../store/declared.ts';
import type { StoreView } from '../store/view.ts';

/** One dataset with everything that stands in its file. */
export interface Section extends Omit<Declared, 'borrowed'> {
  readonly dataset: DatasetSummary;
}

/**
 * The graph split by dataset, each as it was loaded: what it declared, in its order, and what it claims. A noun of another dataset of
 * which it speaks stands there, unless that dataset was taken out: then it stands with the first that speaks of it, so that the
 * sections load again. Countries that the package knows need no record and have none.
 */
export function sectionsOf(view: StoreView, datasets: readonly DatasetSummary[]): Section[] {
  const declared = datasets.map((dataset) => ({ dataset, ...view.declared(dataset.id) }));
  const homeless = nounsWithoutHome(declared);
  return declared.map(({ borrowed, ...section }) => {
    const taken = borrowed.filter((noun) => homeless.delete(noun.id));
    return {
      ...section,
      articles: [...section.articles, ...taken.filter((noun) => 'headline' in noun)],
      entities: [...section.entities.filter((entity) => entity.country === undefined), ...taken.filter((noun) => 'name' in noun)],
      events: [...section.events, ...taken.filter((noun) => 'title' in noun)],
    };
  });
}

/** The ids of nouns that are spoken of and that no dataset declares. */
function nounsWithoutHome(sections: readonly Declared[]): Set<NodeId> {
  const open = new Set(sections.flatMap(({ borrowed }) => borrowed.map(({ id }) => id)));
  if (open.size === 0) return open;
  for (const { articles, entities, events, rows } of sections) {
    for (const { id } of [...articles, ...entities, ...events] as readonly Noun[]) open.delete(id);
    if (open.size > 0) for (const { event } of rows) open.delete(event.id);
  }
  return open;
}

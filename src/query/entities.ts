import type { Entity, EntityId, NodeId } from '../model.ts';
import { voicePasses } from '../store/lens.ts';
import type { MatchKind } from '../store/name-index.ts';
import type { EntityFilter } from './filters.ts';
import { entityTest } from './match.ts';
import { claimsInView, type Sight } from './sight.ts';
import type { StoreView } from '../store/view.ts';

/** An entity in a list, and by which of its names a search found it. */
export interface FoundEntity {
  readonly id: EntityId;
  readonly matchedName?: string | undefined;
  readonly matchKind?: MatchKind | undefined;
}

/**
 * The entities in view that fit: of which something in view is said, or that say it. With `search`, best match first; else by
 * name, then id.
 */
export function entitiesWhere(sight: Sight, filter?: EntityFilter | null, search?: string | null): readonly FoundEntity[] {
  const fits = entityTest(sight, filter);
  const keep = (id: EntityId): boolean => fits(id) && isEntityInView(sight, id);
  if (search != null) {
    return sight.view.searchNames(search).filter((match) => keep(match.id))
      .map((match) => ({ id: match.id, matchedName: match.matchedName, matchKind: match.kind }));
  }
  return namedInOrder(sight.view).filter(({ id }) => keep(id));
}

const ordersByView = new WeakMap<StoreView, { readonly version: number; readonly order: readonly FoundEntity[] }>();

/** All entities by name, then id; sorted once for each version of the graph. */
function namedInOrder(view: StoreView): readonly FoundEntity[] {
  const known = ordersByView.get(view);
  if (known?.version === view.version) return known.order;
  const collator = new Intl.Collator('en');
  const named = view.entities().map((id) => ({ id, name: view.entity(id)?.name ?? '' }));
  const order = named.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)).map(({ id }): FoundEntity => ({ id }));
  ordersByView.set(view, { version: view.version, order });
  return order;
}

/** Whether a claim in view is about the entity, names it, or is made by it. */
export function isEntityInView(sight: Sight, id: NodeId): boolean {
  if (sight.view.allValues(id).some((fact) => claimsInView(sight, fact).length > 0)) return true;
  let found = false;
  sight.view.walk(id, (fact) => (found = claimsInView(sight, fact).length > 0));
  return found || speaksInRows(sight, id) || sight.view.claimsBy(id as EntityId).some((claim) => claimsInView(sight, sight.view.factOf(claim)).includes(claim));
}

/** Whether rows in view are told by it. */
const speaksInRows = ({ view, lens }: Sight, id: NodeId): boolean =>
  view.columns.voiceTable.some((voice) => view.idsOf(id as EntityId).some((one) => voice.attribution.includes(one)) && voicePasses(voice, lens));

/** The entities that bear a name, spelling folded, those it names best first. */
export const entitiesNamed = (sight: Sight, name: string): readonly Entity[] =>
  sight.view.named(name).flatMap((id) => sight.view.entity(id) ?? []);

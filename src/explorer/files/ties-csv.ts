import type { EntityPageData } from '../../client/documents/entity-page.ts';
import { nameOf } from '../parts/node-link.tsx';
import { toCsv } from './csv.ts';

/** The relations of an entity, as CSV. */
export const tiesCsv = (entity: NonNullable<EntityPageData['entity']>): string => toCsv(
  ['entity', 'tie', 'direction', 'other', 'status', 'from', 'to', 'independent_sources', 'words'],
  entity.relations.edges.map((tie) => [
    entity.name, tie.predicate, tie.direction, nameOf(tie.node), tie.status, tie.validity?.from?.edtf, tie.validity?.to?.edtf, tie.independentSources,
    tie.claims.nodes.flatMap((claim) => claim.passages?.map((passage) => passage.exact) ?? []).join(' / '),
  ]),
);

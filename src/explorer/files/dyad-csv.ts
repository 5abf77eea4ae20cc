import type { DyadData } from '../../client/documents/dyad.ts';
import { toCsv } from './csv.ts';

/** The events between two, as CSV: those there, then those back. */
export const dyadCsv = (sides: Pick<DyadData, 'there' | 'back'>): string => toCsv(
  ['direction', 'id', 'title', 'type', 'status', 'date', 'ordered_by', 'carried_out_by', 'against'],
  (['there', 'back'] as const).flatMap((way) => sides[way].nodes.map((event) => [
    way, event.plainId, event.title, event.type, event.status, event.time?.edtf, ...[event.orderedBy, event.actors, event.recipients].map((part) => part.nodes.map((node) => node.name).join('; ')),
  ])),
);

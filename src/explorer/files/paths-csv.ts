import type { PathFinderData } from '../../client/documents/path-finder.ts';
import { nameOf } from '../parts/node-link.tsx';
import { toCsv } from './csv.ts';

/** Paths step by step, as CSV. */
export const pathsCsv = (paths: PathFinderData['paths']['nodes']): string => toCsv(
  ['path', 'step', 'from', 'tie', 'direction', 'to', 'status', 'via_open_group', 'via_derived', 'words'],
  paths.flatMap((path, i) => path.hops.map((hop, j) => [
    i + 1, j + 1, nameOf(hop.source), hop.predicate, hop.direction, nameOf(hop.target), hop.status, String(path.viaOpenGroup), String(path.viaDerived), hop.claims.nodes[0]?.passages?.[0]?.exact,
  ])),
);

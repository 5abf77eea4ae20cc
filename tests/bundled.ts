import { join } from 'node:path';
import { createNewsgraph, folderSource, packageRoot, type Newsgraph } from '../src/newsgraph.ts';

/** The bundled dataset's folder. */
export const bundledFolder = join(packageRoot(), 'data', 'us-strikes-2021');

export const FIRST_ARTICLE = 'art:biden-orders-strikes';

/** A graph over the bundled dataset: all of it, or what some articles tell. */
export const bundled = (articles?: readonly string[]): Newsgraph =>
  createNewsgraph({ datasets: [{ ...folderSource(bundledFolder), articles }] });

/** The data of an answer; throws when there are errors. */
export function ask<T>(newsgraph: Newsgraph, document: string, variables?: Record<string, unknown>): T {
  const { data, errors } = newsgraph.query(document, variables);
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return structuredClone(data) as T;
}

/** The messages of the errors of an answer. */
export const complaints = (newsgraph: Newsgraph, document: string, variables?: Record<string, unknown>): string[] =>
  (newsgraph.query(document, variables).errors ?? []).map((error) => error.message);

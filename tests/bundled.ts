import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { createNewsgraph, folderSource, packageRoot, type Newsgraph } from '../src/newsgraph.ts';

/** The bundled dataset's folder. */
export const bundledFolder = join(packageRoot(), 'data', 'us-strikes-2021');

export const FIRST_ARTICLE = 'art:biden-orders-strikes';

/** A graph over the bundled dataset: all of it, or what some articles tell. */
export const bundled = (articles?: readonly string[]): Newsgraph =>
  createNewsgraph({ datasets: [{ ...folderSource(bundledFolder), articles }] });

/** An answer that must be there at once. */
function answerTo(newsgraph: Newsgraph, document: string, variables?: Record<string, unknown>): ExecutionResult {
  const answer = newsgraph.query(document, variables);
  if (answer instanceof Promise) throw new Error('the answer is not there at once');
  return answer;
}

/** The data of an answer; throws when there are errors. */
export function ask<T>(newsgraph: Newsgraph, document: string, variables?: Record<string, unknown>): T {
  const { data, errors } = answerTo(newsgraph, document, variables);
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return structuredClone(data) as T;
}

/** The messages of the errors of an answer. */
export const complaints = (newsgraph: Newsgraph, document: string, variables?: Record<string, unknown>): string[] =>
  (answerTo(newsgraph, document, variables).errors ?? []).map((error) => error.message);

/** A graph over the bundled dataset with records added, as if its coder had written them; checksums and bounds follow. */
export function bundledPlus(added: readonly object[], articles?: readonly string[]): Newsgraph {
  return createNewsgraph({ datasets: [{ ...editedFolder((file, text) => (file === 'claims.jsonl' ? text + added.map((record) => `${JSON.stringify(record)}\n`).join('') : text)), articles }] });
}

/** The bundled folder with its files edited; `dataset.json` is brought in line. */
export function editedFolder(edit: (file: string, text: string) => string): ReturnType<typeof folderSource> {
  const source = folderSource(bundledFolder);
  const edited = (file: string): Uint8Array => {
    const bytes = source.readFile(file);
    if (!bytes) throw new Error(`the bundled dataset has no ${file}`);
    return new TextEncoder().encode(edit(file, new TextDecoder().decode(bytes)));
  };
  return { readFile: (file) => (file === 'dataset.json' ? manifestFor(edited) : source.readFile(file) && edited(file)) };
}

function manifestFor(edited: (file: string) => Uint8Array): Uint8Array {
  const manifest = JSON.parse(new TextDecoder().decode(edited('dataset.json'))) as { files: { path: string; sha256: string; rows?: { min: number; max: number } }[] };
  for (const file of manifest.files) {
    file.sha256 = createHash('sha256').update(edited(file.path)).digest('hex');
    if (file.rows) file.rows.max += 100;
  }
  return new TextEncoder().encode(JSON.stringify(manifest));
}

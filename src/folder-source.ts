import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from './errors.ts';

/** A dataset folder on disk. */
export interface FolderSource {
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** Reads a dataset from a folder. Paths that lead out of the folder are refused. */
export const folderSource = (folder: string): FolderSource => ({
  readFile: (path) => {
    const full = normalize(join(resolve(folder), path));
    if (!full.startsWith(resolve(folder) + sep)) throw new InputError(`"${path}" leads out of the dataset's folder`);
    return existsSync(full) ? readFileSync(full) : undefined;
  },
});

/** What stands for stdin where a path is asked for. */
export const STDIN = '-';

/** Reads the datasets of a file of our own JSON Lines, as "newsgraph export jsonl" writes it, plain or gzipped; "-" is stdin. */
export const bundleSource = (path: string): { readonly bundle: { readonly name: string; readonly bytes: Uint8Array } } =>
  ({ bundle: { name: path === STDIN ? 'stdin' : basename(path), bytes: readFileSync(path === STDIN ? 0 : path) } });

/** The same as a stream, for files of any size; opened when it is read. */
export const fileSource = (path: string): { readonly file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> } } =>
  ({ file: { name: path === STDIN ? 'stdin' : basename(path), bytes: { [Symbol.asyncIterator]: () => bytesAt(path)[Symbol.asyncIterator]() } } });

const bytesAt = (path: string): AsyncIterable<Uint8Array> => (path === STDIN ? process.stdin : createReadStream(path));

/** The folder of the package: where its package.json stands. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The dataset folders in a folder, by name: those that hold a dataset.json. */
export const datasetFolders = (folder: string): string[] =>
  readdirSync(folder).sort().map((name) => join(folder, name)).filter((path) => existsSync(join(path, 'dataset.json')));

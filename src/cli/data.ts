import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../errors.ts';
import { datasetFolders, fileSource, folderSource, packageRoot, STDIN } from '../folder-source.ts';
import { ingest, load, type DatasetSource, type FileSource, type Holdings } from '../ingest.ts';
import { UnavailableError, unavailable } from './exit-codes.ts';

/** A dataset to be read, and where it lies. */
export interface PlacedSource {
  readonly path: string;
  readonly source: DatasetSource | FileSource;
}

/** The datasets at the paths: dataset folders, folders of them, or files of our JSON Lines ("-": stdin). The bundled ones when no path is given. Throws UnavailableError. */
export function sourcesAt(paths: readonly string[]): PlacedSource[] {
  return (paths.length === 0 ? [join(packageRoot(), 'data')] : paths).flatMap(sourcesIn).map(({ path, source }) => ({ path, source: told(path, source) }));
}

function sourcesIn(path: string): PlacedSource[] {
  try {
    if (path === STDIN || !statSync(path).isDirectory()) return [{ path, source: fileSource(path) }];
    if (existsSync(join(path, 'dataset.json'))) return [{ path, source: folderSource(path) }];
    const folders = datasetFolders(path);
    if (folders.length > 0) return folders.map((folder) => ({ path: folder, source: folderSource(folder) }));
  } catch (error) {
    throw unavailable(`"${path}"`, error);
  }
  throw new UnavailableError(`"${path}" holds no dataset: neither it nor a folder in it has a dataset.json`);
}

/** A graph over datasets, which may speak of one another. Throws DatasetError, UnavailableError. */
export async function holdingsAt(placed: readonly PlacedSource[]): Promise<Holdings> {
  const holdings = ingest([]);
  await load(holdings, ...placed.map(({ source }) => source));
  return holdings;
}

/** The same source; a refusal of the operating system names where it lies. */
function told(path: string, source: PlacedSource['source']): PlacedSource['source'] {
  if ('file' in source) return { file: { name: source.file.name, bytes: bytesOf(path, source.file.bytes) } };
  return 'readFile' in source ? { ...source, readFile: (name) => orUnavailable(path, () => source.readFile(name)) } : source;
}

async function* bytesOf(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw unavailable(quoted(path), error);
  }
}

function orUnavailable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unavailable(quoted(path), error);
  }
}

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '../errors.ts';
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
  return (paths.length === 0 ? [join(packageRoot(), 'data')] : paths).flatMap(sourcesIn);
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

/** A graph over datasets. Throws DatasetError, UnavailableError. */
export async function holdingsAt(placed: readonly PlacedSource[]): Promise<Holdings> {
  const holdings = ingest([]);
  await loadInTurn((source) => load(holdings, source), placed);
  return holdings;
}

/** Loads sources one after the other. */
export const loadInTurn = (loadFrom: LoadFrom, placed: readonly PlacedSource[]): Promise<unknown> =>
  placed.reduce((before: Promise<unknown>, one) => before.then(() => loadPlaced(loadFrom, one)), Promise.resolve());

type LoadFrom = (source: PlacedSource['source']) => Promise<unknown>;

/** Loads one source. Throws DatasetError, UnavailableError. */
export async function loadPlaced(loadFrom: LoadFrom, { path, source }: PlacedSource): Promise<void> {
  try {
    await loadFrom(source);
  } catch (error) {
    if (error instanceof NewsgraphError || !(error instanceof Error && 'code' in error)) throw error;
    throw unavailable(`"${path}"`, error);
  }
}

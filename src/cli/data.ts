import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSource, datasetFolders, folderSource, packageRoot, STDIN } from '../folder-source.ts';
import type { DatasetSource } from '../ingest.ts';
import { UnavailableError, unavailable } from './exit-codes.ts';

/** A dataset to be read, and where it lies. */
export interface PlacedSource {
  readonly path: string;
  readonly source: DatasetSource;
}

/** The datasets at the paths: dataset folders, folders of them, or files of our JSON Lines ("-": stdin). The bundled ones when no path is given. Throws UnavailableError. */
export function sourcesAt(paths: readonly string[]): PlacedSource[] {
  return (paths.length === 0 ? [join(packageRoot(), 'data')] : paths).flatMap(sourcesIn);
}

function sourcesIn(path: string): PlacedSource[] {
  try {
    if (path === STDIN || !statSync(path).isDirectory()) return [{ path, source: bundleSource(path) }];
    if (existsSync(join(path, 'dataset.json'))) return [{ path, source: folderSource(path) }];
    const folders = datasetFolders(path);
    if (folders.length > 0) return folders.map((folder) => ({ path: folder, source: folderSource(folder) }));
  } catch (error) {
    throw unavailable(`"${path}"`, error);
  }
  throw new UnavailableError(`"${path}" holds no dataset: neither it nor a folder in it has a dataset.json`);
}

import { fstatSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { quoted } from '../errors.ts';
import { STDIN } from '../folder-source.ts';
import { unavailable, UsageError } from './exit-codes.ts';

/** Where a file is to be written, looked at before anything is read. */
export interface OutPlace {
  /** As it was given: for messages. */
  readonly given: string;
  /** Where the bytes go: what a link leads to. */
  readonly path: string;
  /** A device, pipe or socket: it is written to, and never replaced. */
  readonly isDevice: boolean;
  readonly isGzip: boolean;
  /** The permissions of the file that is there already. */
  readonly mode: number | undefined;
}

/** What lies here opens what the process has open already, whatever it may look like. */
const SYSTEM_FOLDERS = ['/dev/', '/proc/'];

/**
 * Finds where `option` leads. Throws UsageError when that is one of `inputs`, the files and dataset folders that are read ("-": stdin),
 * and UnavailableError, which names the folder, when there is none.
 */
export function outPlace(option: string, given: string, inputs: readonly string[]): OutPlace {
  const found = statOf(given);
  if (found?.isDirectory()) throw unavailable(quoted(given), { code: 'EISDIR' });
  const isDevice = (found !== undefined && !found.isFile()) || SYSTEM_FOLDERS.some((folder) => resolve(given).startsWith(folder));
  const path = isDevice ? given : targetOf(given);
  if (found?.isFile() && inputs.some((input) => isWithin(input, path, found))) {
    throw new UsageError(`${option} ${quoted(given)} is one of the files that are read; writing would destroy it`);
  }
  return { given, path, isDevice, isGzip: given.endsWith('.gz'), mode: found?.isFile() ? Number(found.mode) & 0o777 : undefined };
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false, bigint: true });
  } catch (error) {
    // A file where a folder should be: the message of the folder tells it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw unavailable(quoted(path), error);
  }
}

/** The end of a chain of links, which need not be there yet. */
function targetOf(path: string): string {
  const folder = dirname(path);
  try {
    const here = join(realpathSync(folder), basename(path));
    return lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink() ? targetOf(resolve(dirname(here), readlinkSync(here))) : here;
  } catch (error) {
    throw unavailable(`the folder ${quoted(folder)}`, error);
  }
}

/** Whether the file is this input, under whatever name, or lies in the dataset folder that this input is. */
function isWithin(input: string, path: string, file: BigIntStats): boolean {
  const read = input === STDIN ? fstatSync(0, { bigint: true }) : statSync(input, { throwIfNoEntry: false, bigint: true });
  if (read?.isDirectory()) return path.startsWith(realpathSync(input) + sep) && readdirSync(input).includes('dataset.json');
  return read !== undefined && read.dev === file.dev && read.ino === file.ino;
}

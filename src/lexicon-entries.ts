import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError, InputError, type RecordFault } from './errors.ts';
import { packageRoot } from './folder-source.ts';
import { entryShape, type LexiconEntry } from './lexicon-shapes.ts';
import { firstIssue } from './records.ts';

/** In UTF-8 bytes, of all dictionary files of a folder together: as much as a user can write by hand and more. */
const LARGEST_LEXICON = 50_000_000;

/** Reads dictionary entries, one a line in JSON; blank lines are skipped. Gives the faults with their lines beside the entries without one. */
export function parseLexicon(file: string, text: string): { readonly entries: LexiconEntry[]; readonly faults: RecordFault[] } {
  const entries: LexiconEntry[] = [];
  const faults: RecordFault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = parseEntry(line);
    if (typeof read === 'string') faults.push({ file, line: index + 1, message: read });
    else entries.push(read);
  }
  return { entries, faults };
}

/** The entry, or what is wrong with the line. */
function parseEntry(line: string): LexiconEntry | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = entryShape.safeParse(json);
  return parsed.success ? parsed.data : firstIssue(parsed.error);
}

/** All entries of the `.jsonl` files of a folder, by file name. Throws DatasetError with `file:line` for lines that are no entries. */
export function readLexiconFolder(folder: string): LexiconEntry[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new InputError(`"${folder}" is no folder; a dictionary is a folder of .jsonl files`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new InputError(`"${folder}" holds no .jsonl file`);
  const size = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  if (size > LARGEST_LEXICON) throw new InputError(`the dictionaries in "${folder}" have ${size} bytes; at most ${LARGEST_LEXICON} are read`);
  const parsed = files.map((name) => parseLexicon(name, readFileSync(join(folder, name), 'utf8')));
  const faults = parsed.flatMap((one) => one.faults);
  if (faults.length > 0) throw new DatasetError(faults);
  return parsed.flatMap(({ entries }) => entries);
}

/** The dictionaries that come with newsgraph. */
export const bundledLexicon = (): LexiconEntry[] => readLexiconFolder(join(packageRoot(), 'data', 'reader'));

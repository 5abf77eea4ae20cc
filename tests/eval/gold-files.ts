import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/newsgraph.ts';
import { goldFormat, type GoldArticle } from './gold-format.ts';

/** A coded article with its text. */
export interface Coded {
  readonly article: GoldArticle;
  readonly text: string;
}

export type GoldPart = 'working' | 'sealed';

const folderOf = (part: GoldPart): string => join(packageRoot(), 'tests', 'gold', part);

/** The coded articles of a part of `tests/gold`. */
export const goldOf = (part: GoldPart): Coded[] => goldIn(folderOf(part));

/** The coded articles of a folder, by name of file; throws with the file's name when one does not fit the format. */
export function goldIn(folder: string): Coded[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const parsed = goldFormat.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.success) throw new Error(`${join(folder, file)}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    return { article: parsed.data, text: readFileSync(join(folder, parsed.data.file), 'utf8') };
  });
}

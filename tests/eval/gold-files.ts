import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/newsgraph.ts';
import { goldFormat, type GoldArticle } from './gold-format.ts';

/** A coded article with its text. */
export interface Coded {
  readonly article: GoldArticle;
  readonly text: string;
}

/** `sealed-3` is a later sealed part, coded by somebody who had seen neither the reader nor the older one. */
export type GoldPart = 'working' | 'sealed' | 'sealed-3';

const folderOf = (part: GoldPart): string => join(packageRoot(), 'tests', 'gold', part);

/** The coded articles of a part, by name of file; throws with the file's name when one does not fit the format. */
export function goldOf(part: GoldPart): Coded[] {
  const folder = folderOf(part);
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const parsed = goldFormat.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.success) throw new Error(`${part}/${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    return { article: parsed.data, text: readFileSync(join(folder, parsed.data.file), 'utf8') };
  });
}

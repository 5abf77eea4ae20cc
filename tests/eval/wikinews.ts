import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { packageRoot } from '../../src/newsgraph.ts';
import type { Coded } from './gold-files.ts';
import { goldFormat } from './gold-format.ts';
import { sharedFile } from './shared-files.ts';

const folder = join(packageRoot(), 'tests', 'gold', 'wikinews');

/** Where a coded article stands in the collection, and how much of it was coded, in UTF-16 units from its headline. */
const placed = z.looseObject({ id: z.string(), year: z.enum(['2019', '2020']), url: z.string(), length: z.int() });
const row = z.object({ url: z.string(), title: z.string(), text: z.string() });

/** The articles of Wikinews that were coded; none, said on stderr, where the collection is not at hand. The codings hold no text: "@3-14" stands for the words there. */
export function wikinewsGold(): Coded[] {
  const texts = new Map<string, string>();
  for (const year of ['2019', '2020']) {
    const file = sharedFile(`data/wikinews/visible_${year}.csv`);
    if (file === undefined) return [];
    for (const { url, title, text } of z.array(row).parse(parse(file, { columns: true }))) texts.set(`${year} ${url}`, `${title}\n\n${text}`);
  }
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const { year, url, length, ...coding } = placed.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const text = texts.get(`${year} ${url}`)?.slice(0, length);
    if (text === undefined) throw new Error(`wikinews/${name}: the collection has no ${url}`);
    const article = goldFormat.parse({ ...withWords(coding, text), file: `${coding.id}.txt`, title: text.slice(0, text.indexOf('\n')).trim() });
    return { article, text };
  });
}

type Json = z.infer<ReturnType<typeof z.json>>;

function withWords(coding: object, text: string): object {
  const fill = (value: Json): Json => {
    if (typeof value === 'string') return value.replace(/^@(\d+)-(\d+)$/, (_, from: string, to: string) => text.slice(Number(from), Number(to)));
    if (Array.isArray(value)) return value.map(fill);
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)])) : value;
  };
  return Object.fromEntries(Object.entries(coding).map(([key, value]) => [key, fill(z.json().parse(value))]));
}

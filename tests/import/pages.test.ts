import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { formats } from '../../src/import/formats.ts';
import { packageRoot } from '../../src/newsgraph.ts';
import { documentForms } from '../../src/read/forms/document-form.ts';

const folder = join(packageRoot(), 'data', 'formats');
const page = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');

describe('The pages on formats', () => {
  test.each([...formats.values()].map((format) => [format.name, format] as const))('tell of %s: where to get it, the command, and columns that it has', (name, format) => {
    const text = page(name);
    const [address = ''] = format.address.split(/[;\s]/);
    expect(text).toContain(address);
    expect(text).toContain(`newsgraph import ${name} `);
    for (const column of format.columns.flatMap((names) => names.split('|')).slice(0, 1)) expect(text).toContain(column);
    expect(page('README')).toContain(`(${name}.md)`);
  });

  test('tell of articles: every form, option and variable', () => {
    const text = page('articles');
    const options = Object.keys(commands['read']?.options ?? {}).map((option) => `--${option}`);
    for (const word of [...Object.keys(documentForms), ...options, 'NEWSGRAPH_MODEL_URL', 'NEWSGRAPH_MODEL_KEY', 'newsgraph import article ', 'reading.schema.json']) expect(text).toContain(word);
    expect(page('README')).toContain('(articles.md)');
  });

  test('are about formats that there are', () => {
    const known = new Set([...formats.keys(), 'articles', 'jsonl', 'README'].map((name) => `${name}.md`));
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([]);
    expect(existsSync(join(folder, 'dataset.json'))).toBe(false);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';

const folder = join(packageRoot(), 'dist', 'explorer');
const built = existsSync(join(folder, 'index.html'));

/** In bytes, as a browser is sent them. */
const [FIRST_SCRIPTS, FIRST_STYLES, LATER_PART] = [30_000, 6_000, 60_000];

describe.skipIf(!built)('The build of the explorer', () => {
  const page = built ? readFileSync(join(folder, 'index.html'), 'utf8') : '';
  const assets = built ? readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name)) : [];
  const textOf = (name: string): string => readFileSync(join(folder, 'assets', name), 'utf8');
  const sizeOf = (name: string): number => gzipSync(textOf(name), { level: 9 }).length;

  /** A script and all that it cannot start without. */
  function withImports(name: string, found = new Set<string>()): Set<string> {
    if (found.has(name)) return found;
    found.add(name);
    for (const [, imported = ''] of textOf(name).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) withImports(imported, found);
    return found;
  }

  const named = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, name = '']) => name);
  const first = new Set(named(/(?:src|href)="\/explorer\/assets\/([^"]+\.js)"/g).flatMap((name) => [...withImports(name)]));

  test('begins with at most 30 kB of scripts and 6 kB of styles, compressed', () => {
    const styles = named(/href="\/explorer\/assets\/([^"]+\.css)"/g);
    expect(first.size).toBeGreaterThan(0);
    expect(styles).toHaveLength(1);
    expect([...first].reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThanOrEqual(FIRST_SCRIPTS);
    expect(styles.reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThanOrEqual(FIRST_STYLES);
  });

  test('loads later parts of at most 60 kB each, with all that they alone need', () => {
    const later = assets.filter((name) => name.endsWith('.js') && !first.has(name));
    expect(later.length).toBeGreaterThan(10);
    const sizes = later.map((name) => [name, [...withImports(name)].filter((part) => !first.has(part)).reduce((sum, part) => sum + sizeOf(part), 0)] as const);
    expect(sizes.filter(([, size]) => size > LATER_PART)).toEqual([]);
  });

  test('has a compressed copy of each part that says the same', () => {
    for (const name of assets) expect(existsSync(join(folder, 'assets', `${name}.gz`))).toBe(true);
  });

  test('names no other host but where links lead: the namespaces of XML, and Wikidata', () => {
    const hosts = new Set(assets.flatMap((name) => [...textOf(name).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host)));
    expect([...hosts].filter((host) => !['www.w3.org', 'gexf.net', 'www.wikidata.org', 'localhost'].includes(host))).toEqual([]);
  });
});

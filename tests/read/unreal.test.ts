import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundledReader } from '../../src/rules-reader.ts';

const reader = bundledReader();
const lines = readFileSync(join(packageRoot(), 'tests', 'gold', 'factuality', 'deeds.txt'), 'utf8').split('\n');
const marked = (mark: string): string[] => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));

const DEEDS = new Set(['ASSAULT', 'COERCE', 'COOPERATE', 'MOBILIZE', 'PROTEST', 'RETREAT', 'SANCTION']);

const toldIn = (text: string, headline: string): string[] => reader.read({ text, language: 'en', publishedAt: '2024-03-14', headline }).events
  .filter(({ type, status }) => DEEDS.has(type) && (status === 'OCCURRED' || status === 'ONGOING')).map(({ type, title }) => `${type} ${title}`);

describe('No deed is told as happened', () => {
  test.each(marked('-'))('in: %s', (text) => {
    expect(toldIn(text, '')).toEqual([]);
  });

  test.each(marked('='))('in the headline: %s', (headline) => {
    expect(toldIn(`${headline}\n\nThis is the report of our own correspondent.`, headline)).toEqual([]);
  });
});

describe('A deed that happened is told', () => {
  test.each(marked('+'))('in: %s', (text) => {
    expect(toldIn(text, '')).not.toEqual([]);
  });
});

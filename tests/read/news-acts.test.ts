import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledReader } from '../../src/rules-reader.ts';
import type { ReadEvent } from '../../src/read/reading.ts';

const reader = bundledReader();
const linesOf = (file: string): string[] => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const eventsIn = (text: string): readonly ReadEvent[] => reader.read({ text, language: 'en', headline: '', publishedAt: '2024-03-14' }).events;

const news = linesOf('news-acts.txt').map((line) => {
  const [want = '', text = ''] = line.split(' | ');
  const [type = '', mode] = want.split(' ');
  return { type, mode, text };
});

/** Of the sentences, how many tell no act of their type, and how many are read without their mode: numbers to bring down. */
const UNREAD = { type: 38, mode: 12 };
/** How many of those that tell no act give one. */
const INVENTED = 5;

describe('Sentences of news', () => {
  const read = news.map((one) => ({ ...one, events: eventsIn(one.text).filter(({ type }) => type === one.type) }));

  test('nearly all tell an act of their type', () => {
    const unread = read.filter(({ events }) => events.length === 0).map(({ type, text }) => `${type}: ${text}`);
    expect(unread.length > UNREAD.type ? unread : []).toEqual([]);
  });

  test('nearly all with its mode', () => {
    const other = read.filter(({ events, mode }) => mode !== undefined && events.length > 0 && !events.some(({ modes }) => modes.some((one) => one === mode))).map(({ mode, text, events }) => `${mode}: ${text} — ${events.map(({ modes }) => modes.join(' ')).join(', ')}`);
    expect(other.length > UNREAD.mode ? other : []).toEqual([]);
  });

  test('the same words in other senses tell hardly any', () => {
    const invented = linesOf('no-acts.txt').flatMap((text) => eventsIn(text).map(({ type, evidence }) => `${text} — ${type} «${evidence.exact}»`));
    expect(invented.length > INVENTED ? invented : []).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { goldOf, type Coded, type GoldPart } from '../eval/gold-files.ts';
import type { GoldEvent } from '../eval/gold-format.ts';

const parts: readonly GoldPart[] = ['working', 'sealed'];
const all = parts.flatMap((part) => goldOf(part).map((coded) => ({ part, ...coded })));
const LEAST = 36;

const roleKeys = ['ordered_by', 'actor', 'recipient', 'target', 'location', 'instrument', 'origin', 'protected', 'object', 'audience', 'reported_by'] as const;

/** Names of fillers without the sign of what is optional, alternatives apart. */
const namesIn = (event: GoldEvent): string[] => roleKeys.flatMap((key) => event[key]).flatMap((name) => name.replace('?', '').split('|'));

const quotedIn = ({ article }: Coded): string[] => [
  ...article.events.flatMap(({ evidence }) => evidence), ...article.relations.map(({ evidence }) => evidence), ...article.unknowns.map(({ evidence }) => evidence),
  ...article.ignore, ...article.boilerplate, ...article.forbidden.flatMap(({ within }) => within ?? []), article.title,
];

describe('The coded articles', () => {
  test(`are at least ${LEAST}, a third of them sealed, each with a name of its own`, () => {
    expect(all.length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(all.map(({ article }) => article.id)).size).toBe(all.length);
    const share = all.filter(({ part }) => part === 'sealed').length / all.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
  });

  test.each(all)('$part/$article.id quotes its text exactly', (coded) => {
    expect(quotedIn(coded).filter((words) => !coded.text.includes(words))).toEqual([]);
  });

  test.each(all)('$part/$article.id names only what its text has or what it lists', ({ article, text }) => {
    const known = new Set(article.entities.map(({ name }) => name));
    const unknown = article.events.flatMap(namesIn).filter((name) => !known.has(name) && !text.toLowerCase().includes(name.toLowerCase()));
    expect(unknown).toEqual([]);
  });

  test.each(all)('$part/$article.id links only events of its own, in no circle', ({ article }) => {
    const causes = new Map(article.events.map((event) => [event.id, event.in_response_to.map((id) => id.replace('?', ''))]));
    expect(causes.size).toBe(article.events.length);
    const goesRound = (id: string, seen: readonly string[]): boolean => seen.includes(id) || (causes.get(id) ?? []).some((cause) => goesRound(cause, [...seen, id]));
    expect([...causes.values()].flat().filter((id) => !causes.has(id))).toEqual([]);
    expect([...causes.keys()].filter((id) => goesRound(id, []))).toEqual([]);
  });

  test('short: 6 to 18 sentences, 100 to 330 words', () => {
    const words = all.map(({ article, text }) => ({ id: article.id, count: text.split(/\s+/).length }));
    expect(words.filter(({ count }) => count < 100 || count > 330)).toEqual([]);
  });

  test('the sealed part is no easier than the working one, and has all main types of act', () => {
    const share = (part: GoldPart, has: (coded: Coded) => boolean): number => {
      const coded = all.filter((one) => one.part === part);
      return coded.filter(has).length / coded.length;
    };
    expect(share('sealed', ({ article }) => article.hard)).toBeGreaterThanOrEqual(share('working', ({ article }) => article.hard));
    const types = ['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION', 'CONSULT', 'AGREE', 'THREATEN', 'AID', 'ACCUSE'];
    expect(types.filter((type) => share('sealed', ({ article }) => article.events.some((event) => event.type === type)) < 0.2)).toEqual([]);
  });
});

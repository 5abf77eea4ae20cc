import type { ReadEvent, Reading, ReadRelation, RoleKey } from '../../src/read/reading.ts';
import { isAsserted } from './align.ts';
import { namesOf, shownIn, wantedOf } from './fillers.ts';
import type { Forbidden, GoldArticle } from './gold-format.ts';
import { anySameName } from './names.ts';
import { overlap, placesOf } from './places.ts';
import type { Counter } from './score.ts';

type Fill = NonNullable<Forbidden['fills']>[number];

const keysOfRole: Readonly<Record<Fill['role'], readonly RoleKey[]>> = {
  ordered_by: ['authorizer'], actor: ['actor'], recipient: ['recipient'], target: ['target'], location: ['location'], instrument: ['instrument'],
  origin: ['origin'], protected: ['protected'], any: ['authorizer', 'actor', 'recipient', 'target', 'location', 'instrument', 'origin', 'protected'],
};

/** Names in a ban are matched by themselves and the aliases of the article's entities; `*` is anybody. */
function fills(article: GoldArticle, reading: Reading, event: ReadEvent, { role, name }: Fill): boolean {
  const shown = keysOfRole[role].flatMap((key) => shownIn(event, key));
  if (name === '*') return shown.length > 0;
  const { names, person } = wantedOf(article, name);
  return shown.some((filler) => anySameName(namesOf(reading, filler), names, person && filler.type === 'Person') && !isAnother(article, namesOf(reading, filler), names));
}

/** Whether the filler is, by the whole of a name, another of the article than the banned one, who may share a surname or a word with them. */
function isAnother(article: GoldArticle, read: readonly string[], banned: readonly string[]): boolean {
  const whole = (ones: readonly string[]): boolean => ones.some((one) => read.some((name) => name.toLowerCase() === one.toLowerCase()));
  return !whole(banned) && article.entities.some(({ name, aliases }) => !banned.includes(name) && whole([name, ...aliases]));
}

function breaks(article: GoldArticle, reading: Reading, event: ReadEvent, ban: Forbidden): boolean {
  if (ban.status ? !ban.status.includes(event.status) : !isAsserted(event)) return false;
  if (ban.type && !ban.type.includes(event.type)) return false;
  if (ban.mode && !event.modes.includes(ban.mode)) return false;
  if (ban.within && !placesOf(reading.article.text, ban.within).some((place) => overlap(place, event.evidence))) return false;
  const { casualties: lost } = ban;
  if (lost && !event.casualties.some((one) => one.best === lost.number && (lost.kind ?? one.kind) === one.kind && (lost.side ?? one.side) === one.side)) return false;
  return (ban.fills ?? []).every((fill) => fills(article, reading, event, fill));
}

function breaksAsRelation(article: GoldArticle, reading: Reading, relation: ReadRelation, ban: Forbidden): boolean {
  const isEnd = (end: ReadRelation['from'], name: string | undefined): boolean => {
    if (name === undefined) return true;
    const { names, person } = wantedOf(article, name);
    return anySameName(namesOf(reading, { ...end, evidence: { ...relation.evidence, exact: end.name } }), names, person && end.type === 'Person');
  };
  return relation.type === ban.relation && isEnd(relation.from, ban.from) && isEnd(relation.to, ban.to);
}

/** Counts the claims that the gold forbids, and events read out of lines that are no part of the article. */
export function scoreForbidden(article: GoldArticle, reading: Reading, counter: Counter): void {
  const breach = (what: string, words: string): void => {
    counter.score.forbidden += 1;
    counter.fault('forbidden', what, words);
  };
  for (const ban of article.forbidden) {
    for (const relation of ban.relation ? reading.relations : []) if (breaksAsRelation(article, reading, relation, ban)) breach(ban.why, relation.evidence.exact);
    for (const event of ban.relation ? [] : reading.events) if (breaks(article, reading, event, ban)) breach(ban.why, event.evidence.exact);
  }
  const furniture = article.boilerplate.flatMap((line) => placesOf(reading.article.text, line));
  for (const { evidence, mentions, type } of reading.events) if (furniture.some((place) => [evidence, ...mentions].some((mention) => overlap(place, mention)))) breach(`${type} read out of page furniture`, evidence.exact);
}

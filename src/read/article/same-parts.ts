import type { BookEntity } from './entity-book.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { RoleKey } from '../reading.ts';
import type { Part } from './resolve-fillers.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, wordAt } from '../sentence/tree.ts';
import { isDescribing, isOfAct, isOneWord } from './taken-up.ts';

/** In sentences: the lead follows the headline, with a caption between at most. */
const LEAD = 2;

/** The first sentences tell again what the headline tells in other words. */
export function isLeadOf(event: BookEvent, { reading }: Telling): boolean {
  const first = event.tellings[0]?.reading.scene.sentence;
  const { kind, index } = reading.scene.sentence;
  return first?.kind === 'HEADLINE' && kind === 'BODY' && index <= first.index + LEAD;
}

/** In days: an act that a headline tells is no older. */
const NEWS = 14;

/** Whether the running text may tell here, for the first time, what till now only the headline told: an act of late, and not one that went before. */
export function isFirstAfterHeadline(event: BookEvent, { reading, draft, time, lemma }: Telling): boolean {
  const { sentence } = reading.scene;
  const isOfLate = time?.earliest === undefined || (time.anchor !== undefined && Date.parse(time.anchor) - Date.parse(time.earliest) <= NEWS * 86_400_000);
  const isInLikeWords = event.tellings.some((one) => isOneWord(one.lemma, lemma) || one.draft.modes.some((mode) => draft.modes.includes(mode)));
  return sentence.kind === 'BODY' && draft.kind === 'verb' && draft.attribution.length === 0 && isOfLate && isInLikeWords && event.tellings.every((one) => one.reading.scene.sentence.kind === 'HEADLINE') && /^(?:OCCURRED|ONGOING)$/.test(draft.status);
}

/** Whether the one may be told in other words than the other: in the lead, or where the text first comes to what the headline tells. */
const isInOtherWords = (event: BookEvent, telling: Telling): boolean => !isEarlier(telling) && (isLeadOf(event, telling) || isFirstAfterHeadline(event, telling));

/** "had found him guilty": what went before the news. */
const isEarlier = ({ draft, reading: { scene: { sentence } } }: Telling): boolean => childrenBy(sentence, draft.at, 'aux').some((aux) => wordAt(sentence, aux) === 'had');

/** Names that may well mean the same one: "Portuguese premier" and "Antonio Costa", "45 Russians" and "45 Russian diplomats". */
function couldBe(a: BookEntity, b: BookEntity): boolean {
  if (alike(a, b)) return true;
  const [one, other] = [a.mentions[0], b.mentions[0]];
  if (!one || !other || (one.count !== undefined && other.count !== undefined && one.count !== other.count)) return false;
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country && (one.kind !== 'NAME' || other.kind !== 'NAME' || a.type === 'Country' || b.type === 'Country');
  if (isBodyOf(a, b) || isBodyOf(b, a) || areOneKind(a, b)) return true;
  if (isStateOf(a, b) || isStateOf(b, a) || isAnyState(a, b) || isAnyState(b, a) || isShort(a, b) || isShort(b, a) || areSameForce(a, b)) return true;
  if (one.count !== undefined && one.count > 1 && one.count === other.count && a.type === 'Group' && b.type === 'Group') return true;
  return one.lemma === other.lemma || [[a, b], [b, a]].some(([x, y]) => x?.type === 'Person' && y?.type === 'Group' && !y.name.endsWith('s'));
}

/** "EU" and "European Union ministers". */
const isBodyOf = (body: BookEntity, members: BookEntity): boolean => body.mentions[0]?.kind === 'NAME' && members.mentions[0]?.body?.name === body.name;

/** "ex-soldier" and "a former lieutenant", "crowds" and "protesters": described persons of the same number, of no other side. */
function areOneKind(a: BookEntity, b: BookEntity): boolean {
  const number = ({ type, country, mentions: [first] }: BookEntity): 'one' | 'many' | undefined => {
    if (type !== 'Group' || country !== undefined || first?.kind !== 'DESCRIPTION') return undefined;
    return (first.count ?? 1) === 1 && first.name.toLowerCase().endsWith(first.lemma.toLowerCase()) ? 'one' : 'many';
  };
  const ofOneSide = a.sector === undefined || b.sector === undefined || a.sector === b.sector || (number(a) === 'one' && (a.sector === 'CVL' || b.sector === 'CVL'));
  return ofOneSide && number(a) !== undefined && number(a) === number(b);
}

/** "Petro" and "Gustavo Petro". */
const isShort = (a: BookEntity, b: BookEntity): boolean => a.type === 'Person' && b.type === 'Person' && b.name.endsWith(` ${a.name}`);

/** "neighbours" and "Australia": states that a headline does not name. */
const isAnyState = (a: BookEntity, b: BookEntity): boolean => b.type === 'Country' && a.country === undefined && /^(?:neighbou?r|ally|partner|country|state|nation|power|donor|rival)$/.test(a.mentions[0]?.lemma ?? '');

/** "Army" and "Nigerian soldiers": of one sector, where the country of but one is told. */
const areSameForce = (a: BookEntity, b: BookEntity): boolean =>
  a.sector !== undefined && a.sector === b.sector && /^(?:MIL|COP|REB|JUD)$/.test(a.sector) && a.type !== 'Person' && b.type !== 'Person' && [a, b].some(({ mentions: [first] }) => first?.kind === 'DESCRIPTION') && (a.country === undefined || b.country === undefined);

/** "Costa Rica" and "the new president, Rodrigo Chaves": a country, and an office of no country that is told. */
const isStateOf = (country: BookEntity, office: BookEntity): boolean =>
  country.type === 'Country' && office.country === undefined && (/^(?:GOV|MIL|JUD)$/.test(office.sector ?? '') || office.mentions.some(({ title }) => title !== undefined));

/** Who or what fills a role in any telling of an event. */
export const entitiesIn = (event: BookEvent, role: RoleKey): BookEntity[] => event.tellings.flatMap(({ parts }) => parts.filter((part) => part.role === role).map(({ entity }) => entity));

/** In how many roles a telling has what the event has, with a half for a mode that they share. */
export function sharedParts(event: BookEvent, telling: Telling): number {
  const same = isInOtherWords(event, telling) ? couldBe : alike;
  const shared = telling.parts.filter((part) => part.role !== 'instrument' && entitiesIn(event, part.role).some((entity) => same(entity, part.entity)));
  for (const role of ['actor', 'recipient'] as const) if (isNamedNow(event, telling, role)) shared.push(...telling.parts.filter((part) => part.role === role).slice(0, 1));
  if (isSameToll(event, telling)) shared.push(...telling.parts.filter(({ role }) => role === 'recipient').slice(0, 1));
  const sameMode = telling.draft.modes.some((mode) => event.tellings.some(({ draft }) => draft.modes.includes(mode))) ? 0.5 : 0;
  return new Set(shared.map(({ role }) => role)).size + sameMode;
}

/** The same entity, or a body and its country ("the U.S. military" and "the United States"). */
function alike(a: BookEntity, b: BookEntity): boolean {
  if (a === b) return true;
  const sameCountry = a.country !== undefined && a.country === b.country;
  return sameCountry && [a, b].some(({ type }) => type === 'Country') && [a, b].every(({ sector, type }) => type === 'Country' || sector === 'MIL' || sector === 'GOV' || sector === 'COP');
}

/** Whether a telling names others in a role than the event does, so that it cannot be the same. */
export function clashes(event: BookEvent, telling: Telling, role: RoleKey): boolean {
  const same = isInOtherWords(event, telling) ? couldBe : alike;
  const sure = ({ via, mention }: Part): boolean => via === 'DIRECT' || (via === 'COREFERENCE' && mention.kind !== 'PRONOUN');
  const before = event.tellings.flatMap(({ parts }) => parts.filter((part) => part.role === role && sure(part)).map(({ entity }) => entity));
  const now = telling.parts.filter((part) => part.role === role && sure(part)).map(({ entity }) => entity);
  if ((role === 'recipient' || role === 'actor') && isNamedNow(event, telling, role)) return false;
  if (role === 'recipient' && (isSameToll(event, telling) || isDescribedAnew(before, telling) || isDescribing(telling.reading, telling.draft))) return false;
  if (role === 'actor' && (isAnyone(before) || isAnyone(now) || isAttended(event, telling))) return false;
  if (role === 'actor' && areOtherParties(event, telling)) return true;
  return before.length > 0 && now.length > 0 && !now.some((one) => before.some((other) => same(one, other) || (role === 'location' && (mayHold(one, other) || (isInOtherWords(event, telling) && (one.country === undefined || other.country === undefined))))));
}

/** Whether one place may lie in the other: both in one country, or a country and a place of which no country is told. */
const mayHold = (one: BookEntity, other: BookEntity): boolean => (one.country !== undefined && one.country === other.country) || [[one, other], [other, one]].some(([land, place]) => land?.type === 'Country' && place?.type !== 'Country' && place?.country === undefined);

/** "unidentified assailants": nobody in particular, who may be any that are told elsewhere. */
const isAnyone = (entities: readonly BookEntity[]): boolean => entities.length > 0 && entities.every(({ type, country, mentions: [first] }) => type === 'Group' && country === undefined && first?.body === undefined && first?.kind === 'DESCRIPTION' && ANYONE.test(first.lemma));

const ANYONE = /^(?:assailant|attacker|gunman|intruder|suspect|perpetrator|bomber|man|people)$/;

/** Acts of many: that one more took part is no other act. */
const isAttended = ({ tellings }: BookEvent, { draft, parts, reading }: Telling): boolean =>
  ((draft.kind === 'noun' && draft.definite) || isOfAct(reading, draft)) && /^(?:CONSULT|AGREE|PROTEST)$/.test(draft.type)
  && (parts.filter(({ role }) => role === 'actor').length === 1 || draft.sentence - (tellings.at(-1)?.draft.sentence ?? 0) <= 1);

/** Whether those who met or agreed are mostly others: "the meeting of Chad, Niger and Mali" is not that of Chad, Peru and Chile. */
function areOtherParties(event: BookEvent, telling: Telling): boolean {
  if (!/^(?:CONSULT|AGREE)$/.test(telling.draft.type)) return false;
  const of = (parts: readonly Part[]): BookEntity[] => [...new Set(parts.filter(({ role, via }) => (role === 'actor' || role === 'recipient') && (via === 'DIRECT' || via === 'METONYM')).map(({ entity }) => entity))];
  const [before, now] = [of(event.tellings.flatMap(({ parts }) => parts)), of(telling.parts)];
  const fewer = Math.min(before.length, now.length);
  return fewer > 1 && now.filter((one) => before.some((other) => couldBe(one, other))).length * 2 < fewer;
}

/** In persons: so many dead or hurt told twice are the same ones. */
const TELLING_COUNT = 5;

/** "31 bus passengers" and "at least 31 villagers": the same number of those to whom it was done. */
function isSameToll(event: BookEvent, telling: Telling): boolean {
  const counts = ({ parts }: Telling): number[] => parts.filter(({ role, mention }) => role === 'recipient' && (mention.count ?? 0) >= TELLING_COUNT).map(({ mention }) => mention.count ?? 0);
  const now = counts(telling);
  return now.length > 0 && event.tellings.some((one) => counts(one).some((count) => now.includes(count)));
}

/** "The killing of the former journalist", after that of a named one: who he was besides. */
const isDescribedAnew = (before: readonly BookEntity[], { draft, parts }: Telling): boolean =>
  draft.kind === 'noun' && draft.definite && before.length > 0 && before.every(({ type, mentions }) => type === 'Person' && mentions[0]?.kind === 'NAME')
  && parts.every(({ role, mention }) => role !== 'recipient' || (mention.kind === 'DESCRIPTION' && mention.definite && mention.count === undefined && !mention.name.endsWith('s')));

/** Words that tell of another act of the kind. */
const ANOTHER = /^(?:also|too|another|second|separately|meanwhile|other|later|elsewhere)$/;

const isAnother = (sentence: Sentence, heads: readonly number[]): boolean =>
  heads.some((head) => childrenBy(sentence, head, 'advmod', 'amod', 'det').some((child) => ANOTHER.test(wordAt(sentence, child))));

/** "A former adviser was sentenced on Wednesday. Paul Moyo was sentenced to …": the sentence behind names whom the one before described. */
function isNamedNow(event: BookEvent, { draft, parts, reading, lemma }: Telling, role: RoleKey): boolean {
  const last = event.tellings.at(-1);
  if (!last || event.tellings.length > 1 || draft.sentence - last.draft.sentence !== 1 || last.lemma !== lemma || isAnother(reading.scene.sentence, [draft.at, ...parts.map(({ mention }) => mention.head)])) return false;
  const [before, now] = [last.parts, parts].map((all) => all.filter((part) => part.role === role));
  const [one, other] = [before?.[0], now?.[0]];
  return before?.length === 1 && now?.length === 1 && one !== undefined && other !== undefined && one.mention.kind === 'DESCRIPTION' && !one.mention.definite && (one.mention.count ?? 1) === 1 && !one.mention.name.endsWith('s') && one.mention.title === undefined && other.mention.kind === 'NAME' && other.entity.type === 'Person';
}

/** The earlier telling with those whom it only described under the names that the telling behind it gives. */
export function renamed(event: BookEvent, telling: Telling): Telling[] {
  const roles = (['actor', 'recipient'] as const).filter((role) => isNamedNow(event, telling, role));
  const named = (part: Part): Part => ({ ...part, entity: telling.parts.find(({ role }) => role === part.role)?.entity ?? part.entity, via: 'COREFERENCE' });
  return event.tellings.map((one) => ({ ...one, parts: one.parts.map((part) => (roles.some((role) => role === part.role) ? named(part) : part)) }));
}

/** Whether the sentence behind an act told of somebody described tells it of one named. */
export const isNamedBehind = (event: BookEvent, telling: Telling): boolean => isNamedNow(event, telling, 'recipient') || isNamedNow(event, telling, 'actor');

import type { Lexicon } from '../lexicon.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { nameMention } from '../mentions/name-mention.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { childrenBy, caseOf, conjuncts, headOf, isNoun, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';
import { isPassiveForm } from '../sentence/arguments.ts';
import { leading, ledBy, officesOf } from './offices.ts';
import { ORGANIZED, tie, type RelationMention } from './relation-mention.ts';
import { nestedOwner } from '../acts/nested.ts';

/** The ties in a sentence: backing, office, membership, use of facilities, presence, parties to a deal. */
export function relationsIn(reading: SentenceReading, lexicon: Lexicon): RelationMention[] {
  const { sentence } = reading.scene;
  return sentence.tokens.flatMap((_token, at) => [
    ...backing(reading, at), ...including(reading, at), ...usingFacility(reading, at), ...party(reading, at), ...proxies(reading, at), ...presence(reading, at), ...ledBy(reading, at), ...leading(reading, at),
  ]).concat(reading.actors.flatMap((mention) => officesOf(reading, lexicon, mention)));
}

type Ties = RelationMention[];

/** "Iran-backed militia", "rebels backed by Iran"; "-aligned" and "-allied" make allies. */
function backing(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  const word = wordAt(sentence, at);
  const type = /^(?:backed|supported|sponsored|funded|armed)$/.test(word) ? 'BACKS' : /^(?:aligned|allied)$/.test(word) ? 'ALLIED_WITH' : undefined;
  if (!type) return [];
  const hyphen = wordAt(sentence, at - 1) === '-' ? sentence.nameAt[at - 2] : sentence.nameAt[at - 1];
  const headed = headOf(sentence, at);
  if (hyphen && (wordAt(sentence, at - 1) === '-' || type === 'BACKS')) {
    const noun = nounAfter(reading, at) ?? headed;
    return noun < 0 ? [] : conjuncts(sentence, noun).slice(0, 1).map((one) => mentionAt(one)).filter((to) => ORGANIZED.has(to.type) && to.kind !== 'OTHER').map((to) => tie(type, nameMention(sentence, hyphen), to, { from: hyphen.from, to: Math.max(to.to, at), at }));
  }
  if (relationAt(sentence, at) !== 'acl' || headed < 0) return [];
  const to = mentionAt(headed);
  return childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === (type === 'BACKS' ? 'by' : 'with')).map((child) => mentionAt(child)).filter((from) => isActor(from) && ORGANIZED.has(to.type) && to.kind !== 'OTHER').map((from) => tie(type, from, to, { from: to.from, to: from.to, at }));
}

function nounAfter({ scene: { sentence } }: SentenceReading, at: number): number | undefined {
  for (let i = at + 1; i <= at + 4; i += 1) {
    if (!isNoun(sentence, i)) continue;
    const head = headOf(sentence, i);
    return head > i && head <= at + 5 && isNoun(sentence, head) && ['compound', 'amod', 'flat', 'nmod'].includes(relationAt(sentence, i)) ? head : i;
  }
  return undefined;
}

/** "militia including Kataib Hezbollah and Kataib Sayyid al-Shuhada": members, and who backs the one backs the other. */
function including(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (!/^(?:including|includes|include)$/.test(wordAt(sentence, at)) && !(wordAt(sentence, at) === 'such' && wordAt(sentence, at + 1) === 'as')) return [];
  const before = reading.actors.findLast(({ to, type }) => to < at && to >= at - 6 && (type === 'Group' || type === 'Organization'));
  const listed = sentence.names.filter(({ from, name }) => from > at && ['Militia', 'Organization'].includes(name.actor.type));
  const near = listed.filter((match, i) => i === 0 ? match.from - at <= 4 : match.from - (listed[i - 1]?.to ?? 0) <= 3);
  if (!before || mentionAt(before.head).kind === 'OTHER') return [];
  return near.flatMap((match) => {
    const member = nameMention(sentence, match);
    const words = { from: before.from, to: match.to, at };
    const backers = backedBefore(reading, before).map((backer) => tie('BACKS', backer, member, words));
    const used = sentence.tokens.flatMap((_token, verb) => usingFacility(reading, verb)).filter(({ from }) => from.head === before.head).map(({ to }) => tie('USES_FACILITY', member, to, words));
    return [tie('MEMBER_OF', member, before, words), ...backers, ...used];
  });
}

function backedBefore(reading: SentenceReading, group: Mention): Mention[] {
  const { sentence } = reading.scene;
  return sentence.tokens.flatMap((_token, at) => (at >= group.from && at <= group.to && wordAt(sentence, at) === 'backed' && sentence.nameAt[at - 2] ? [nameMention(sentence, sentence.nameAt[at - 2] as NonNullable<typeof sentence.nameAt[number]>)] : []));
}

/** "facilities used by U.S. personnel", "the facilities were used by". */
function usingFacility(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (lemmaAt(sentence, at) !== 'use' || !isPassiveForm(sentence, at)) return [];
  const things = relationAt(sentence, at) === 'acl' ? [headOf(sentence, at)] : childrenBy(sentence, at, 'nsubj:pass');
  const users = childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === 'by').flatMap((child) => conjuncts(sentence, child)).map((child) => mentionAt(child)).filter(isActor);
  return things.map((thing) => mentionAt(thing)).filter(({ type, kind }) => type === 'Facility' && kind !== 'OTHER').flatMap((to) => users.map((from) => tie('USES_FACILITY', from, to, { from: Math.min(to.from, from.from), to: Math.max(to.to, from.to), at })));
}

/** "a 2015 nuclear deal with Iran". */
function party(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (!isNoun(sentence, at)) return [];
  const deal = mentionAt(at);
  if (deal.type !== 'Agreement' || deal.head !== at || deal.kind === 'OTHER') return [];
  return childrenBy(sentence, at, 'nmod').filter((child) => /^(?:with|between)$/.test(caseOf(sentence, child))).flatMap((child) => conjuncts(sentence, child)).map((child) => mentionAt(child))
    .filter(({ type }) => ['Country', 'Organization', 'Militia'].includes(type)).map((from) => tie('PARTY_TO', from, deal, { from: deal.from, to: from.to, at }));
}

/** "Iran and its proxies", "Iranian proxies". */
function proxies(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (lemmaAt(sentence, at) !== 'proxy' || !isNoun(sentence, at)) return [];
  const group = { ...mentionAt(at), type: 'Group' as const, kind: 'DESCRIPTION' as const };
  const owner = nestedOwner(reading.scene, at)[0];
  const whose = owner?.kind === 'PRONOUN' ? reading.actors.findLast(({ to, type }) => to < at && ['Country', 'Organization'].includes(type)) : owner;
  return whose && ['Country', 'Organization'].includes(whose.type) ? [tie('PROXY_OF', group, whose, { from: Math.min(whose.from, group.from), to: group.to, at })] : [];
}

/** "U.S. military presence in Iraq or Syria". */
function presence(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (lemmaAt(sentence, at) !== 'presence') return [];
  const whose = sentence.names.find(({ to, name }) => to < at && to >= at - 3 && name.actor.type !== 'Place');
  if (!whose) return [];
  return childrenBy(sentence, at, 'nmod', 'obl').filter((child) => caseOf(sentence, child) === 'in').flatMap((child) => conjuncts(sentence, child)).map((child) => mentionAt(child)).filter(({ type }) => type === 'Country' || type === 'Place')
    .map((to) => tie('PRESENT_IN', nameMention(sentence, whose), to, { from: whose.from, to: to.to, at }));
}

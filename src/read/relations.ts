import type { RelationType } from '../ontology.ts';
import type { Lexicon } from './lexicon.ts';
import { isActor, type Mention } from './mention.ts';
import { nameMention } from './name-mention.ts';
import type { ReadTime } from './reading.ts';
import type { SentenceReading } from './read-sentence.ts';
import { childrenBy, caseOf, conjuncts, headOf, isNoun, lemmaAt, relationAt, wordAt } from './tree.ts';
import { isPassiveForm } from './arguments.ts';
import { LONGEST_TITLE, textOf, titleBefore } from './mentions.ts';
import { nestedOwner } from './roles.ts';

/** A tie between two that a sentence states or takes for granted. */
export interface RelationMention {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  /** Token places of the words that carry it, `to` inclusive, and the word where they hang. */
  readonly words: { readonly from: number; readonly to: number; readonly at: number };
  /** From when it holds. */
  readonly since?: ReadTime | undefined;
}

/** The ties in a sentence: backing, office, membership, use of facilities, presence, parties to a deal. */
export function relationsIn(reading: SentenceReading, lexicon: Lexicon): RelationMention[] {
  const { sentence } = reading.scene;
  return sentence.tokens.flatMap((_token, at) => [
    ...backing(reading, at), ...including(reading, at), ...usingFacility(reading, at), ...party(reading, at), ...proxies(reading, at), ...presence(reading, at), ...ledBy(reading, at),
  ]).concat(reading.actors.flatMap((mention) => office(reading, lexicon, mention)));
}

type Ties = RelationMention[];
const ORGANIZED: ReadonlySet<string> = new Set(['Militia', 'Group', 'Organization', 'Country']);

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

const tie = (type: RelationType, from: Mention, to: Mention, words: RelationMention['words']): RelationMention => ({ type, from, to, words });

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

const LEADS = /\b(?:president|prime minister|premier|chancellor|king|emir|leader|supreme leader|chief|head|commander|sultan|chairman|secretary-general|secretary general|ruler)$/i;
const FORMER = /^(?:former|ex|late|outgoing|deposed|ousted|vice|deputy|acting|then)/i;

/** "Russian President Vladimir Putin": an office, and whom it leads; "Pentagon spokesman John Kirby". */
function office(reading: SentenceReading, lexicon: Lexicon, mention: Mention): Ties {
  const { sentence } = reading.scene;
  if (mention.type !== 'Person') return [];
  if (mention.title === undefined) return officeBeside(reading, lexicon, mention);
  const nameFrom = titleBefore(sentence, lexicon, mention.to + 1, mention.from) ? mention.to + 1 : namePlace(sentence, mention);
  const title = titleBefore(sentence, lexicon, nameFrom, mention.from);
  if (!title) return officeBeside(reading, lexicon, mention);
  const whose = sentence.names.find((match) => match.from >= mention.from && match.to < title.from)
    ?? (title.from > 0 && mention.from === title.from && /^['’]s?$/.test(wordAt(sentence, title.from - 1)) ? sentence.nameAt[title.from - 2] : undefined);
  const titleText = textOf(sentence, title);
  if (!isOffice(lexicon, titleText) || FORMER.test(wordAt(sentence, title.from - 1)) || FORMER.test(titleText)) return [];
  const words = { from: mention.from, to: mention.to, at: mention.head };
  const body = whose ? nameMention(sentence, whose) : undefined;
  if (/^spokes/i.test(titleText)) return body ? [tie('SPOKESPERSON_OF', mention, body, words)] : [];
  const position: Mention = { ...mention, type: 'Position', kind: 'DESCRIPTION', actor: undefined, name: body ? `${titleText} of ${body.name}` : titleText, from: title.from, to: title.to, head: title.to };
  const leads = LEADS.test(titleText) && body && ['Country', 'Organization', 'Militia'].includes(body.type) ? [tie('LEADS', mention, body, words)] : [];
  return [{ ...tie('HOLDS_POSITION', mention, position, words), since: inOfficeSince(reading) }, ...leads];
}

const OFFICES = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP']);

/** Whether a title is of an office, as against a trade ("blogger"). */
const isOffice = (lexicon: Lexicon, title: string): boolean => OFFICES.has(lexicon.roleNouns.get(title.toLowerCase())?.sector ?? '');

/** "Russia's ambassador, Sergei Andreev", "a spokesman for the agency, Stanislaw Zaryn", "the gang's leader, Wilson Joseph". */
function officeBeside(reading: SentenceReading, lexicon: Lexicon, mention: Mention): Ties {
  const { sentence, mentionAt } = reading.scene;
  const noun = headOf(sentence, mention.head);
  if (noun < 0 || !isNoun(sentence, noun) || relationAt(sentence, mention.head) !== 'appos') return [];
  const held = officeAt(sentence, lexicon, noun);
  if (held === undefined || FORMER.test(wordAt(sentence, held.from - 1))) return [];
  const full = textOf(sentence, held);
  const words = { from: Math.min(noun, mention.from), to: Math.max(noun, mention.to), at: noun };
  const whose = [...nestedOwner(reading.scene, noun), ...childrenBy(sentence, noun, 'nmod').filter((child) => /^(?:for|of)$/.test(caseOf(sentence, child))).map((child) => mentionAt(child))].find((one) => isActor(one) && ORGANIZED.has(one.type));
  if (/^spokes/i.test(full)) return whose ? [tie('SPOKESPERSON_OF', mention, whose, words)] : [];
  const position: Mention = { ...mention, type: 'Position', kind: 'DESCRIPTION', actor: undefined, name: whose ? `${full} of ${whose.name}` : full, from: noun, to: noun, head: noun };
  const leads = LEADS.test(full) && whose ? [tie('LEADS', mention, whose, words)] : [];
  return isOffice(lexicon, full) && !/^(?:leader|chief|head)$/i.test(full) ? [tie('HOLDS_POSITION', mention, position, words), ...leads] : leads;
}

/** "soldiers led by General Tiani". */
function ledBy(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (!/^(?:led|headed|commanded)$/.test(wordAt(sentence, at)) || relationAt(sentence, at) !== 'acl') return [];
  const body = mentionAt(headOf(sentence, at));
  return childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === 'by').map((child) => mentionAt(child)).filter(({ type }) => type === 'Person' && ORGANIZED.has(body.type) && body.kind !== 'OTHER')
    .map((leader) => tie('LEADS', leader, body, { from: body.from, to: leader.to, at }));
}

/** Where the name starts within the phrase: after the title's words. */
function namePlace(sentence: SentenceReading['scene']['sentence'], mention: Mention): number {
  for (let at = mention.from; at <= mention.to; at += 1) {
    for (let to = at; to < mention.to && to < at + LONGEST_TITLE; to += 1) if (textOf(sentence, { from: at, to }) === mention.title) return to + 1;
  }
  return mention.to;
}

/** The words of office that end with a noun: "secretary-general", "minister". */
function officeAt(sentence: SentenceReading['scene']['sentence'], lexicon: Lexicon, noun: number): { readonly from: number; readonly to: number } | undefined {
  for (let from = Math.max(0, noun - LONGEST_TITLE + 1); from <= noun; from += 1) {
    const before = sentence.tokens.slice(from, noun).map(({ text }) => `${text.toLowerCase()} `).join('');
    if (lexicon.roleNouns.get(before + lemmaAt(sentence, noun))?.title === true) return { from, to: noun };
  }
  return undefined;
}

/** "since taking office five months ago": the date that stands with coming into office. */
function inOfficeSince({ scene: { sentence }, dates }: SentenceReading): ReadTime | undefined {
  const taking = sentence.tokens.findIndex((token, at) => token.text.toLowerCase() === 'office' && /^(?:take|assume|enter)$/.test(lemmaAt(sentence, at - 1)));
  return taking < 0 ? undefined : dates.find(({ from }) => from > taking && from - taking <= 3)?.time;
}

import type { EvidenceKind } from '../../../model.ts';
import type { Lexicon } from '../../lexicon.ts';
import { gather, retie as set, type OpenToken } from './retie.ts';
import { mendAfter } from './mend-after.ts';
import { mendAgents } from './mend-agents.ts';
import { mendAppositions } from './mend-appositions.ts';
import { mendAsides } from './mend-aside.ts';
import { mendBeside } from './mend-beside.ts';
import { mendCauses } from './mend-causes.ts';
import { mendCounted } from './mend-counted.ts';
import { mendDaytimes } from './mend-daytime.ts';
import { mendDays } from './mend-days.ts';
import { mendFinite } from './mend-finite.ts';
import { mendFronted } from './mend-fronted.ts';
import { mendGiven } from './mend-given.ts';
import { mendPassives } from './mend-headline.ts';
import { mendHeadlineVerbs } from './mend-headline-verb.ts';
import { mendHyphens } from './mend-hyphen.ts';
import { mendObjects, mendParticles } from './mend-particle.ts';
import { mendLost } from './mend-lost.ts';
import { mendModified } from './mend-modified.ts';
import { mendNames } from './mend-names.ts';
import { mendNextClauses } from './mend-next-clause.ts';
import { mendOwner } from './mend-owner.ts';
import { mendPersons } from './mend-persons.ts';
import { mendPlaces } from './mend-places.ts';
import { mendRelatives } from './mend-relative.ts';
import { mendRelativeTails } from './mend-relative-tail.ts';
import { mendResolves } from './mend-resolve.ts';
import { mendShared } from './mend-shared.ts';
import { mendSpeakers } from './mend-speaker.ts';
import { mendSpeech } from './mend-speech.ts';
import { mendSubjects } from './mend-subjects.ts';
import { mendSurnames } from './mend-surname.ts';
import { mendTail } from './mend-tail.ts';
import { mendTitles } from './mend-titles.ts';
import { mendTags } from './mend-tags.ts';
import { mendToldOf } from './mend-told-of.ts';
import { mendToldTo } from './mend-told-to.ts';
import { mendVoice } from './mend-voice.ts';
import { mendWhens } from './mend-when.ts';
import { mendWords } from './mend-words.ts';
import type { NameMatch } from '../name-match.ts';
import type { SyntaxToken } from '../../syntax.ts';

/**
 * Sets right in a tree what the parser mistakes and other knowledge tells: a name of the dictionary is one phrase with its last word as head,
 * "Iran-backed" qualifies the noun that follows, a past that is nothing but a verb is one. The order of the mends counts: each may lean on those before.
 */
export function mendTree(tokens: readonly SyntaxToken[], names: readonly NameMatch[], lexicon: Lexicon, kind: EvidenceKind): SyntaxToken[] {
  const mended: OpenToken[] = tokens.map((token) => ({ ...token }));
  for (const name of names) joinName(mended, name);
  if (kind !== 'HEADLINE') mendSurnames(mended, lexicon);
  mendBeside(mended);
  mendFronted(mended, names);
  mendPlaces(mended, names);
  mended.forEach((_token, at) => mendDate(mended, at));
  for (let at = 1; at < mended.length - 1; at += 1) if (isInnerHyphen(mended, at)) mendHyphen(mended, at);
  mendHyphens(mended, lexicon);
  mendCounted(mended);
  mendTags(mended, lexicon, kind);
  mendVoice(mended, kind);
  if (kind !== 'HEADLINE') mendToldOf(mended, lexicon);
  for (const mend of [mendModified, mendDays]) mend(mended);
  mendFinite(mended, lexicon);
  mendLost(mended, lexicon, kind);
  mendGiven(mended);
  mendParticles(mended, lexicon);
  mendObjects(mended);
  mendNames(mended, lexicon);
  mendWords(mended, names, lexicon, kind);
  mendRelatives(mended, lexicon);
  for (const mend of [mendWhens, mendResolves, mendRelativeTails]) mend(mended);
  mendSubjects(mended, kind);
  mendNextClauses(mended, lexicon);
  if (kind === 'HEADLINE') {
    mendHeadlineVerbs(mended, names, lexicon);
    mendPassives(mended, lexicon);
  }
  mendPersons(mended, names, lexicon);
  mendTitles(mended, lexicon);
  mendToldTo(mended, lexicon);
  mendOwner(mended);
  mendAppositions(mended, lexicon);
  mendAgents(mended);
  mendAfter(mended);
  mendDaytimes(mended);
  mendCauses(mended, lexicon);
  mendSpeakers(mended, lexicon);
  mendSpeech(mended, lexicon);
  mendAsides(mended, lexicon);
  mendTail(mended, lexicon);
  mendShared(mended, lexicon);
  breakCircles(mended);
  return mended;
}

/** A name of the dictionary is one phrase, with its last word as head. */
function joinName(tokens: OpenToken[], { from, to, name }: NameMatch): void {
  if (to > from) gather(tokens, from, to, to, 'compound');
  if (!name.demonym) for (let i = from; i <= to; i += 1) Object.assign(tokens[i] ?? {}, { upos: 'PROPN' });
  mendHelper(tokens, to);
}

/** "IS beheaded", "WHO said", "Amnesty International called": a name that was taken for a helping word or an adjective is the subject; "at the Rafah crossing": one taken for a verb is where. */
function mendHelper(tokens: OpenToken[], at: number): void {
  const token = tokens[at];
  const above = tokens[token?.head ?? -1];
  if (token && above && /^(?:advcl|acl|ccomp|xcomp)$/.test(token.relation) && tokens.some(({ head, relation, text }) => head === at && /^(?:case|mark)$/.test(relation) && /^(?:at|in|near|of|on|from|to|into|with|by|against)$/i.test(text))) token.relation = above.upos === 'VERB' ? 'obl' : 'nmod';
  if (token && above?.upos === 'VERB' && token.relation === 'amod' && token.head === at + 1 && /^VB[DN]$/.test(above.xpos) && !tokens.some(({ head, relation }) => head === token.head && /^(?:nsubj|aux)/.test(relation))) {
    token.relation = 'nsubj';
    above.xpos = 'VBD';
  }
  if (!token || token.head <= at || !/^(?:aux|aux:pass|cop|mark|cc|expl|discourse)$/.test(token.relation) || tokens[token.head]?.upos !== 'VERB') return;
  if (!tokens.some(({ head, relation }) => head === token.head && relation.startsWith('nsubj'))) token.relation = 'nsubj';
}

const DAY = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|today|yesterday|tonight|tomorrow)$/;

/** "visited Russia today", "gave Friday": a day is no head of a name, and no object. */
function mendDate(tokens: OpenToken[], at: number): void {
  const day = tokens[at];
  if (!day || !DAY.test(day.text)) return;
  const under = tokens.flatMap((token, i) => (token.head === at && i < at && /^(?:PROPN|NOUN)$/.test(token.upos) && /^(?:compound|flat|nmod|amod|nmod:poss)$/.test(token.relation) ? [i] : [])).at(-1);
  const above = day.head;
  if (under !== undefined && above >= 0) {
    for (const [i, token] of tokens.entries()) if (token.head === at && i < at && i !== under) token.head = under;
    const isVerb = tokens[above]?.upos === 'VERB' && above < at;
    const taken = tokens.some((token, i) => token.head === above && token.relation === 'obj' && i !== at);
    set(tokens, under, above, isVerb && !taken && tokens.every((token) => token.head !== under || token.relation !== 'case') ? 'obj' : day.relation);
    set(tokens, at, above, 'obl');
  } else if (/^(?:obj|nsubj|conj|appos|flat|compound)$/.test(day.relation) && above >= 0 && above < at) set(tokens, at, tokens[above]?.upos === 'VERB' ? above : day.head, 'obl');
}

const PARTICIPLE = /^(?:backed|led|aligned|allied|supported|sponsored|funded|controlled|held|occupied|based|run|owned|made|linked|affiliated|trained|armed|brokered|mediated|ruled|administered|appointed|installed|imposed|dominated|majority|speaking|wide|born|era|style)$/i;

const isInnerHyphen = (tokens: readonly SyntaxToken[], at: number): boolean => {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before !== undefined && after !== undefined && /^[-–]$/.test(hyphen?.text ?? '') && before.end === hyphen?.start && hyphen.end === after.start && PARTICIPLE.test(after.text);
};

/** How far behind "X-backed" its noun may stand: "Iran-backed Shi'ite Muslim militia". */
const REACH = 4;

function mendHyphen(tokens: OpenToken[], hyphen: number): void {
  const participle = hyphen + 1;
  let noun = participle + 1;
  while (noun < tokens.length && noun - participle <= REACH && /^(?:ADJ|PUNCT|NUM)$/.test(tokens[noun]?.upos ?? '') && tokens[noun]?.text !== ',') noun += 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) return;
  while (/^(?:NOUN|PROPN)$/.test(tokens[noun + 1]?.upos ?? '') && noun + 1 - participle <= REACH) noun += 1;
  gather(tokens, hyphen - 1, noun, noun, 'amod', (i) => i >= hyphen - 1 && i <= participle);
  for (const i of [hyphen - 1, hyphen]) set(tokens, i, participle, i === hyphen ? 'punct' : 'compound');
  const verb = tokens[participle];
  if (verb) verb.upos = 'ADJ';
}

/** Mending must not leave a token under itself: such a token goes to the root. */
function breakCircles(tokens: OpenToken[]): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const seen = new Set<number>();
    let at = i;
    while (at >= 0 && !seen.has(at)) {
      seen.add(at);
      at = tokens[at]?.head ?? -1;
    }
    if (at >= 0) set(tokens, i, -1, 'root');
  }
}

import type { Act } from '../../lexicon-shapes.ts';
import type { EventType } from '../../ontology.ts';
import { childrenBy, caseOf, fullRelationAt, headOf, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Acts of words: as a participle before a noun ("the alleged thief", "an agreed price") they tell of none. */
const OF_WORDS: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'CONCEDE', 'AID', 'COOPERATE']);

/** Whether a verb that a dictionary has tells of no act where it stands. */
export function isNoActVerb(sentence: Sentence, at: number, { type }: Pick<Act, 'type'>): boolean {
  if (relationAt(sentence, at) === 'amod' && OF_WORDS.has(type)) return true;
  // "liberated areas": how things stand.
  if (relationAt(sentence, at) === 'amod' && /^(?:liberate|regain|displace)$/.test(lemmaAt(sentence, at))) return true;
  // "the accused", "the wounded"
  if (sentence.tokens[at]?.xpos === 'VBN' && /^(?:the|an?)$/.test(wordAt(sentence, at - 1)) && childrenBy(sentence, at, 'det').length > 0) return true;
  // "displaced people", "the wrecked plant": how they are.
  if (relationAt(sentence, at) === 'amod' && /^(?:displaced|wrecked)$/.test(wordAt(sentence, at)) && headOf(sentence, at) > at) return true;
  if (isUnnamed(sentence, at)) return true;
  if (lemmaAt(sentence, at) === 'ally' && sentence.tokens[at]?.xpos === 'VBN') return true;
  return isStanding(sentence, at) || isOnPitch(sentence, at);
}

const PLAYED = /^(?:striker|defender|midfielder|goalkeeper|keeper|winger|forward|header|penalty|penalties|corner|goal|goals|footballer|puck|batsman|freekick|substitute)$/;

/** "a shot by a defender hit the bar": told of a game. */
const isOnPitch = (sentence: Sentence, at: number): boolean => /^(?:hit|strike|clip|rattle|beat)$/.test(lemmaAt(sentence, at))
  && childrenBy(sentence, at, 'obj').some((child) => /^(?:bar|post|crossbar|woodwork|upright|keeper|goalkeeper|goal)$/.test(lemmaAt(sentence, child))) && sentence.words.some((word) => PLAYED.test(word));

/** "who asked not to be named", "declined to be identified": how somebody is told of. */
export const isUnnamed = (sentence: Sentence, at: number): boolean => /^(?:ask|request|decline|refuse|prefer|demand|insist|want)$/.test(lemmaAt(sentence, at))
  && childrenBy(sentence, at, 'xcomp').some((child) => /^(?:name|identify|quote|cite)$/.test(lemmaAt(sentence, child)) && childrenBy(sentence, child, 'aux:pass').length > 0);

const STANDINGS = /^(?:back|support|oppose|ally|side|favor|favour)$/;

/** "Iran, which backs the group": how they stand to one another, and no act. */
const isStanding = (sentence: Sentence, at: number): boolean => STANDINGS.test(lemmaAt(sentence, at)) && sentence.kind !== 'HEADLINE'
  && fullRelationAt(sentence, at).startsWith('acl') && /^VB[ZPN]$/.test(sentence.tokens[at]?.xpos ?? '') && childrenBy(sentence, at, 'aux').length === 0;

/** Whether a noun that a dictionary has tells of no act where it stands. */
export const isNoActNoun = (sentence: Sentence, at: number): boolean =>
  /^(?:compound|amod|nmod:poss|flat)$/.test(fullRelationAt(sentence, at)) || isInName(sentence, at) || isCharge(sentence, at);

/** "the Korean War", "Operation Sunrise": a word in a name, where a text writes names large and other words small. */
const isInName = (sentence: Sentence, at: number): boolean =>
  at > 0 && sentence.kind !== 'HEADLINE' && sentence.tokens[at]?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(sentence.tokens[at]?.text ?? '') && !/^[“"‘'.:]$/.test(wordAt(sentence, at - 1));

const CHARGES = /^(?:charge|count|accusation|suspicion|allegation|crime|offence|offense|convict|accuse|guilty|sentence|jail|try|trial|conviction|suspect|wanted|indict|arrest|imprison|plead|acquit|clear|innocent|prosecute|arraign)$/;

/** "on a charge of murder", "convicted of rape": the name of a crime, not one that is told. */
const isCharge = (sentence: Sentence, at: number): boolean =>
  /^(?:of|for|with|to|on)$/.test(caseOf(sentence, at)) && CHARGES.test(lemmaAt(sentence, headOf(sentence, at))) && childrenBy(sentence, at, 'nmod', 'det', 'nmod:poss').length === 0;

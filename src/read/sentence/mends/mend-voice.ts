import type { EvidenceKind } from '../../../model.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/**
 * A clause of running text needs a finite verb. "Germany called on all parties to talk": a participle that heads the sentence without
 * "was" or "been" is a past tense, and who stands before it is its subject. "The ministry called on all parties": so is one that hangs on
 * the noun before it where the sentence has no verb but that. Headlines leave "was" out, and are left as they are.
 */
export function mendVoice(tokens: OpenToken[], kind: EvidenceKind): void {
  if (kind === 'HEADLINE' || kind === 'CAPTION' || !endsAsSentence(tokens)) return;
  mendReduced(tokens, tokens.findIndex(({ head }) => head === -1));
  const root = tokens.findIndex(({ head }) => head === -1);
  const top = tokens[root];
  if (top?.upos === 'VERB' && top.xpos === 'VBN') mendParticiple(tokens, root, top);
  else if (top && /^(?:NOUN|PROPN)$/.test(top.upos) && !tokens.some(({ xpos }, i) => FINITE.test(xpos) && !isInRelative(tokens, i) && !isAfterNoun(tokens, i))) {
    mendVerbless(tokens, root);
    if (tokens[root]?.head === -1) mendCounted(tokens, root);
  }
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "which is territory": a verb of a clause that only tells of a noun. */
function isInRelative(tokens: readonly OpenToken[], at: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < tokens.length; i = tokens[i]?.head ?? -1, steps += 1) if (tokens[i]?.relation === 'acl:relcl') return true;
  return false;
}

/** "students throughout Chad staged protests": no adjective stands behind its noun with something after it. */
const isAfterNoun = (tokens: readonly OpenToken[], at: number): boolean => {
  const word = tokens[at];
  if (word?.upos !== 'VERB' || word.relation !== 'amod' || !/^VB[DN]$/.test(word.xpos)) return false;
  const own = (i: number): boolean => tokens[i]?.head === word.head && tokens[i]?.relation === 'case';
  return word.head < at ? tokens.some(({ head, relation }) => head === at && relation === 'obj') : isNominal(tokens[at - 1]) && /^(?:nmod|obl)$/.test(tokens[word.head]?.relation ?? '') && (!tokens.some((_token, i) => own(i)) || (own(at - 2) && tokens[at - 1]?.head === word.head));
};

/** "Hundreds of students across Chad blocked roads": the verb was hung in the phrase of those who are counted. */
function mendCounted(tokens: OpenToken[], noun: number): void {
  const at = tokens.findIndex((_token, i) => i > noun + 1 && isAfterNoun(tokens, i));
  const verb = tokens[at];
  if (!verb || tokens[noun + 1]?.upos !== 'ADP' || tokens.some(({ head, relation }) => head === noun && relation === 'cop')) return;
  const object = verb.head;
  for (const [i, token] of tokens.entries()) if (token.head === noun && (i > at || token.relation === 'punct')) token.head = at;
  if (object > at) retie(tokens, object, at, 'obj');
  // "Drivers in Nairobi downed tools": where they are is none of what they do it to.
  if (object > at && tokens[at - 2]?.head === object && tokens[at - 2]?.relation === 'case') {
    retie(tokens, at - 2, at - 1, 'case');
    retie(tokens, at - 1, noun, 'nmod');
  }
  retie(tokens, at, -1, 'root');
  retie(tokens, noun, at, 'nsubj');
  verb.xpos = 'VBD';
}

const endsAsSentence = (tokens: readonly OpenToken[]): boolean => tokens.slice(-2).some(({ text }) => text === '.');

const under = (tokens: readonly OpenToken[], at: number): OpenToken[] => tokens.filter(({ head }) => head === at);

function mendParticiple(tokens: OpenToken[], at: number, verb: OpenToken): void {
  const subject = under(tokens, at).find(({ relation }) => relation === 'nsubj:pass');
  if (!subject || under(tokens, at).some(({ relation }) => relation.startsWith('aux'))) return;
  subject.relation = 'nsubj';
  verb.xpos = 'VBD';
}

/** "Ann Conley, the head of the mission, called": the verb hung on what she is besides. */
const isApposed = (tokens: readonly OpenToken[], at: number, noun: number): boolean => tokens[at]?.relation === 'appos' && tokens[at]?.head === noun;

/** "Hundreds of pensioners assembled": the verb hung on what is counted. */
const isCountedBy = (tokens: readonly OpenToken[], at: number, noun: number): boolean => tokens[at]?.head === noun && tokens[at]?.relation === 'nmod' && tokens[noun + 1]?.text === 'of';

function mendVerbless(tokens: OpenToken[], noun: number): void {
  const at = tokens.findIndex(({ head, relation, xpos }, i) => i > noun && xpos === 'VBN' && ((head === noun && /^(?:acl|amod)$/.test(relation)) || (relation === 'acl' && isCountedBy(tokens, head, noun) && tokens[i + 1]?.text !== 'by') || (relation === 'acl' && isApposed(tokens, head, noun) && tokens[i - 1]?.text === ',')));
  const verb = tokens[at];
  if (!verb || under(tokens, noun).some(({ relation }) => relation === 'cop')) return;
  for (const [i, token] of tokens.entries()) if (token.head === noun && i > at) retie(tokens, i, at, /^(?:appos|flat)$/.test(token.relation) && isNominal(token) ? 'obj' : token.relation);
  retie(tokens, at, -1, 'root');
  retie(tokens, noun, at, 'nsubj');
  verb.xpos = 'VBD';
}

/** "Soldiers led by General Moyo toppled the president": who is led topples, and the president is not who leads. */
function mendReduced(tokens: OpenToken[], led: number): void {
  const subject = tokens.findIndex(({ head, relation }, i) => head === led && i < led && relation.startsWith('nsubj'));
  if (tokens[led]?.xpos !== 'VBN' || subject < 0 || tokens[led + 1]?.text !== 'by' || under(tokens, led).some(({ relation }) => relation.startsWith('aux'))) return;
  const verb = tokens.findIndex(({ head, relation, xpos }, i) => i > led + 2 && head > i && relation === 'amod' && /^VB[DN]$/.test(xpos) && tokens[head]?.head === led);
  const [object, leader] = [tokens[verb]?.head ?? -1, verb - 1];
  const token = tokens[verb];
  if (!token || !isNominal(tokens[leader]) || !isNominal(tokens[object])) return;
  for (const [i, one] of tokens.entries()) {
    if (one.head === object && i > led && i < verb) retie(tokens, i, leader, i === led + 1 ? 'case' : 'compound');
    else if (one.head === object && i > object) retie(tokens, i, verb, one.relation === 'nmod' ? 'obl' : one.relation);
    else if (one.head === led && i !== subject && i > verb) one.head = verb;
  }
  retie(tokens, verb, -1, 'root');
  retie(tokens, subject, verb, 'nsubj');
  retie(tokens, led, subject, 'acl');
  retie(tokens, leader, led, 'obl');
  retie(tokens, object, verb, 'obj');
  token.xpos = 'VBD';
}

import { isNominal, retie, type OpenToken } from './retie.ts';

/**
 * "Men armed with machetes stormed a village", "a crowd angry at a verdict burned a bus", "police acting on a tip raided a farm": who
 * stands before the participle or adjective does what the finite verb behind it says, and what stands between tells of them.
 */
export function mendModified(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 2; at += 1) {
    mendNoun(tokens, at);
    mendRun(tokens, at);
  }
  for (let at = 1; at < tokens.length - 2; at += 1) {
    lower(tokens, at);
    turn(tokens, at);
    if (isModifier(tokens, at)) mendSubject(tokens, at);
  }
}

const FINITE = /^VB[DZPN]$/;

/** Whether a word that the parser made a clause or subject of the verb behind it qualifies the noun before it. */
function isModifier(tokens: readonly OpenToken[], at: number): boolean {
  const [noun, word] = [tokens[at - 1], tokens[at]];
  const verb = tokens[word?.head ?? -1];
  const verbAt = word?.head ?? -1;
  if (!noun || !word || !verb || !isNominal(noun) || noun.head !== at || !/^(?:nsubj|nsubj:pass|compound)$/.test(noun.relation)) return false;
  if (verbAt < at + 3 || verb.upos !== 'VERB' || !FINITE.test(verb.xpos) || !/^(?:advcl|ccomp|nsubj|nsubj:pass|csubj|advmod|amod|acl)$/.test(word.relation)) return false;
  const form = (/^VB[GND]$/.test(word.xpos) && (word.relation !== 'ccomp' || word.xpos === 'VBG')) || word.upos === 'ADJ' || word.text === 'run' || (word.text.endsWith('ing') && noun.relation === 'compound');
  const own = tokens.some(({ head, relation }) => head === at && /^(?:aux|cop|mark)/.test(relation));
  const between = tokens.slice(at + 1, verbAt);
  return form && !own && between.every(({ upos, text }) => !/^(?:AUX|SCONJ|VERB)$/.test(upos) && !/^[,;:]$|^(?:who|which|that|when)$/.test(text)) && (word.text.endsWith('ing') || between[0]?.upos === 'ADP') && hasNoOther(tokens, at, verbAt);
}

/** "angry at a court ruling burned a bus": a participle right before a past that takes an object was a noun. */
function mendNoun(tokens: OpenToken[], at: number): void {
  const [noun, word, verb] = tokens.slice(at - 1, at + 2);
  if (!noun || !word || !verb || word.xpos !== 'VBG' || !isNominal(noun) || verb.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos)) return;
  const isUnder = word.relation === 'acl' && word.head === at - 1 && verb.head === at && verb.relation === 'xcomp';
  const isOver = word.head === at + 1 && verb.head === at - 1 && verb.relation === 'acl';
  if (!(isUnder || isOver) || !tokens.some(({ head, relation }) => head === at + 1 && relation === 'obj')) return;
  for (const [i, token] of tokens.entries()) if (i < at && token.head === at - 1) token.head = at;
  [word.upos, word.xpos, verb.xpos] = ['NOUN', 'NN', 'VBD'];
  const over = noun.head;
  retie(tokens, at, over, noun.relation);
  retie(tokens, at - 1, at, 'compound');
  if (over >= 0 && over < at) retie(tokens, at + 1, over, 'advcl');
}

/** "a group run by the ministry": a participle that was taken for the noun. */
function mendRun(tokens: OpenToken[], at: number): void {
  const [noun, word] = [tokens[at - 1], tokens[at]];
  if (!noun || !word || !/^(?:run|led|held|set up)$/.test(word.text) || word.upos !== 'NOUN' || tokens[at + 1]?.text !== 'by' || noun.head !== at || !isNominal(noun)) return;
  for (const [i, token] of tokens.entries()) if (i < at - 1 && token.head === at) token.head = at - 1;
  retie(tokens, at - 1, word.head, word.relation);
  retie(tokens, at, at - 1, 'acl');
  [word.upos, word.xpos] = ['VERB', 'VBN'];
}

/** "when police acting on a tip raided": the finite verb was hung higher up; it takes the place of the participle. */
function lower(tokens: OpenToken[], at: number): void {
  const [noun, word] = [tokens[at - 1], tokens[at]];
  if (!noun || word?.xpos !== 'VBG' || !isNominal(noun) || noun.head !== at || noun.relation !== 'nsubj' || !/^(?:advcl|ccomp)$/.test(word.relation) || word.head > at || word.head < 0) return;
  if (tokens.some(({ head, relation }) => head === at && /^(?:aux|cop)/.test(relation))) return;
  const stop = tokens.findIndex(({ upos, text }, i) => i > at && (/^[,;:]$/.test(text) || upos === 'SCONJ' || upos === 'AUX'));
  const verbAt = tokens.findIndex(({ upos, xpos, head }, i) => i > at + 2 && upos === 'VERB' && /^VB[DZP]$/.test(xpos) && head < at);
  const verb = tokens[verbAt];
  if (!verb || (stop > 0 && stop < verbAt) || !isNominal(tokens[verbAt - 1]) || tokens.some(({ head, relation }) => head === verbAt && /^(?:nsubj|mark|aux|cc)/.test(relation))) return;
  retie(tokens, verbAt, word.head, word.relation);
  word.head = verbAt;
}

/** "Troops loyal to the general seized the airport": the finite verb was hung on the adjective; it heads what that headed. */
function turn(tokens: OpenToken[], at: number): void {
  const [noun, word] = [tokens[at - 1], tokens[at]];
  if (!noun || !word || !isNominal(noun) || noun.head !== at || noun.relation !== 'nsubj' || !(word.xpos === 'VBG' || word.upos === 'ADJ') || /^(?:xcomp|advcl|acl)$/.test(word.relation)) return;
  if (tokens.some(({ head, relation, text }, i) => head === at && (/^(?:aux|cop|mark)/.test(relation) || (i < at && text === ',')))) return;
  const verbAt = tokens.findIndex(({ head, relation, upos, xpos }, i) => i > at + 2 && head === at && upos === 'VERB' && /^VB[DZP]$/.test(xpos) && /^(?:advcl|ccomp|xcomp|parataxis|acl)$/.test(relation));
  const verb = tokens[verbAt];
  const apart = tokens.slice(at + 1, Math.max(at + 1, verbAt)).some(({ text, upos }) => /^[,;:"“”]$/.test(text) || upos === 'SCONJ' || upos === 'AUX');
  if (!verb || apart || !isNominal(tokens[verbAt - 1]) || tokens.some(({ head, relation }) => head === verbAt && /^(?:nsubj|mark|aux)/.test(relation))) return;
  retie(tokens, verbAt, word.head, word.relation);
  for (const [i, token] of tokens.entries()) if (token.head === at && (i > verbAt || token.relation === 'punct')) token.head = verbAt;
  retie(tokens, at, verbAt, 'advcl');
}

/** Whether the verb has no subject but what stands behind a preposition, or is none. */
const hasNoOther = (tokens: readonly OpenToken[], word: number, verb: number): boolean =>
  tokens.every(({ head, relation }, i) => head !== verb || !relation.startsWith('nsubj') || i === word || (i > word && i < verb && tokens.slice(word + 1, i).some(({ upos }) => upos === 'ADP')));

function mendSubject(tokens: OpenToken[], at: number): void {
  const word = tokens[at];
  const verb = word?.head ?? -1;
  if (!word) return;
  for (const [i, token] of tokens.entries()) {
    if (i < at - 1 && token.head === at) token.head = /^(?:det|amod|compound|nummod|nmod:poss|case)$/.test(token.relation) ? at - 1 : verb;
    else if (i > at && i < verb && token.head === verb && isNominal(token)) retie(tokens, i, at, tokens[at + 1]?.upos === 'ADP' ? 'obl' : 'obj');
    else if (i > at && i < verb && token.upos === 'ADP' && /^(?:advmod|mark)$/.test(token.relation)) token.relation = 'case';
  }
  const passive = tokens.some(({ head, relation }) => head === verb && relation === 'aux:pass');
  retie(tokens, at - 1, verb, passive ? 'nsubj:pass' : 'nsubj');
  retie(tokens, at, at - 1, 'acl');
  if (word.text.endsWith('ing')) [word.upos, word.xpos] = ['VERB', 'VBG'];
}

import type { EvidenceKind } from '../../../model.ts';
import type { Lexicon } from '../../lexicon.ts';
import { isDateWord } from '../calendar-words.ts';
import { hangsOn, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right sentences whose verb of command was taken for part of a noun phrase: "Biden ordered air strikes", "Biden orders strikes". */
export function mendOrders(tokens: OpenToken[], lexicon: Lexicon, kind: EvidenceKind): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (kind === 'HEADLINE') mendPresent(tokens, at, lexicon);
    if (kind === 'HEADLINE') mendSigning(tokens, at, lexicon);
    mendBare(tokens, at, lexicon);
    mendOrdered(tokens, at, lexicon);
    mendBesideVerb(tokens, at, lexicon);
    mendDayBefore(tokens, at, lexicon);
    mendModal(tokens, at, lexicon);
    if (tokens[at]?.text === 'behest') Object.assign(tokens[at] ?? {}, { upos: 'NOUN', xpos: 'NN', lemma: 'behest' });
    mendTwoSubjects(tokens, at, lexicon);
    mendResult(tokens, at, lexicon);
    mendPaper(tokens, at, lexicon);
    mendBehindName(tokens, at, lexicon);
  }
}

/** Whether a word is a verb of command. */
export const isOrder = (word: string, lexicon: Lexicon): boolean => lexicon.operators.get(word)?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'ORDER') ?? false;

/** "signed a decree banning veils": the decree is what is signed, not part of a word. */
function mendPaper(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [paper, verb] = [tokens[at], tokens[at + 1]];
  if (paper && verb) mendBanning(tokens, at, paper, verb, lexicon);
  if (paper?.relation === 'obj' && paper.head >= 0 && paper.head < at && verb?.xpos === 'VBG' && verb.relation === 'acl' && verb.head === at && isGiven(paper, lexicon)) {
    retie(tokens, at + 1, paper.head, 'advcl');
    return;
  }
  if (!paper || !verb || verb.xpos !== 'VBG' || verb.upos !== 'VERB' || paper.head !== at + 1 || !/^(?:compound|obj)$/.test(paper.relation) || !isGiven(paper, lexicon) || verb.head < 0 || verb.head > at || tokens[verb.head]?.upos !== 'VERB') return;
  retie(tokens, at, verb.head, 'obj');
  for (const [i, token] of tokens.entries()) if (i < at && token.head === at + 1) token.head = at;
  retie(tokens, at + 1, verb.head, 'advcl');
}

/** "a decree banning rallies": what it bans is no decree. */
function mendBanning(tokens: OpenToken[], at: number, paper: OpenToken, verb: OpenToken, lexicon: Lexicon): void {
  const objectAt = /^(?:NOUN|ADJ|VERB)$/.test(verb.upos) && verb.head > at + 1 ? verb.head : -1;
  const object = tokens[objectAt];
  const lemma = verbOf(verb.text, lexicon);
  if (!object || !isNominal(object) || paper.head !== objectAt || lemma === undefined || !isGiven(paper, lexicon)) return;
  retie(tokens, at, object.head, object.relation);
  for (const [i, token] of tokens.entries()) if (token.head === objectAt && (i < at || token.upos === 'PUNCT')) token.head = at;
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBG', lemma];
  retie(tokens, at + 1, at, 'acl');
  retie(tokens, objectAt, at + 1, 'obj');
}

/** The verb of act of which a word is the participle. */
const verbOf = (text: string, lexicon: Lexicon): string | undefined =>
  (text.endsWith('ing') ? [text.slice(0, -3), text.slice(0, -4), `${text.slice(0, -3)}e`].find((stem) => lexicon.verbs.has(stem)) : undefined);

/** "Moyo signs decree dissolving parliament": who signs, what, and what it says. */
function mendSigning(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const paperAt = tokens.findIndex((token, i) => i > at && i <= at + 3 && isNominal(token) && isGiven(token, lexicon));
  const lemma = verb?.text.endsWith('s') ? verb.text.slice(0, -1) : undefined;
  const content = tokens[paperAt + 1];
  if (!verb || lemma === undefined || paperAt < 0 || !canOrder(tokens[at - 1], lexicon) || content?.xpos !== 'VBG' || !givenBy(tokens[paperAt]?.lemma ?? '', lexicon).includes(lemma)) return;
  for (const [i, token] of tokens.entries()) {
    if (i < at - 1 && token.head >= at - 1) token.head = at - 1;
    else if (i > at && i < paperAt) retie(tokens, i, paperAt, 'compound');
    else if (i > paperAt + 1 && (token.head <= paperAt || token.head === i)) retie(tokens, i, paperAt + 1, isNominal(token) && i <= paperAt + 3 ? 'obj' : 'obl');
  }
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBZ', lemma];
  retie(tokens, at, -1, 'root');
  retie(tokens, at - 1, at, 'nsubj');
  retie(tokens, paperAt, at, 'obj');
  retie(tokens, paperAt + 1, at, 'advcl');
}

const givenBy = (lemma: string, lexicon: Lexicon): readonly string[] => lexicon.operators.get(lemma.toLowerCase())?.flatMap(({ kind, entry }) => (kind === 'noun' ? entry.givenBy : [])) ?? [];

/** "after Ann Conley, a judge, ordered that …": what stands between the commas is no subject of a passive. */
function mendBehindName(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const noun = tokens[verb?.head ?? -1];
  const name = tokens[noun?.head ?? -1];
  if (!verb || !noun || !name || verb.relation !== 'acl' || tokens[at - 1]?.text !== ',' || noun.relation !== 'appos' || name.upos !== 'PROPN' || !isOrder(verb.lemma.toLowerCase(), lexicon)) return;
  if (!tokens.some(({ head, relation }, i) => i > at && head === at && /^(?:obj|ccomp|xcomp)$/.test(relation))) return;
  const [over, relation] = [name.head, name.relation];
  const subject = noun.head;
  retie(tokens, at, over, relation === 'root' ? 'root' : /^(?:obl|nmod)$/.test(relation) ? 'advcl' : relation);
  retie(tokens, subject, at, 'nsubj');
  verb.xpos = 'VBD';
  for (const token of tokens) if (token.head === subject && token.relation === 'case') Object.assign(token, { head: at, relation: 'mark', upos: 'SCONJ' });
}

/** A noun under which orders are given. */
const isGiven = ({ lemma }: OpenToken, lexicon: Lexicon): boolean => givenBy(lemma, lexicon).length > 0;

const isSaying = (token: OpenToken | undefined, lexicon: Lexicon): boolean =>
  token?.upos === 'VERB' && (lexicon.operators.get(token.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'SAY') ?? false);

/** A word that commands: a name, or a noun of office. */
const canOrder = (token: OpenToken | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && isNominal(token) && (token.upos === 'PROPN' || lexicon.roleNouns.has(token.lemma.toLowerCase()));

/** "did not order strikes", "the decision to order strikes": what follows an auxiliary or "to" is a verb. */
function mendBare(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const objectAt = verb?.head ?? -1;
  const object = tokens[objectAt];
  const infinitive = tokens[at - 1]?.text === 'to' && (tokens[at - 1]?.head === at || tokens[at - 1]?.head === objectAt);
  const helped = infinitive || tokens[at - 1]?.upos === 'AUX' || (/^(?:not|n['’]t|never)$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.upos === 'AUX');
  if (!verb || !object || !helped || objectAt < at || !isNominal(object) || verb.upos !== 'NOUN' || !isOrder(verb.text, lexicon)) return;
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VB', verb.text];
  retie(tokens, at, object.head, object.relation);
  for (const [i, token] of tokens.entries()) if (token.head === objectAt && (i < at || token.upos === 'PUNCT')) token.head = at;
  retie(tokens, objectAt, at, 'obj');
  if (!infinitive) return;
  Object.assign(tokens[at - 1] ?? {}, { upos: 'PART', relation: 'mark', head: at });
  if (/^(?:nmod|obl)$/.test(verb.relation)) verb.relation = isNominal(tokens[verb.head]) ? 'acl' : 'xcomp';
}

/** The noun before a verb, past "has" and adverbs. */
function subjectBefore(tokens: readonly OpenToken[], at: number): number {
  let before = at - 1;
  while (before > 0 && /^(?:ADV|AUX)$/.test(tokens[before]?.upos ?? '')) before -= 1;
  return before;
}

/** Whether a verb hangs on the name or noun right before it, as if it were part of that: the name's words hang on each other. */
function isWithinName(tokens: readonly OpenToken[], at: number, verb: OpenToken): boolean {
  const name = tokens[verb.head];
  const isName = verb.head === at - 1 || (verb.relation === 'flat' && verb.head < at && tokens.slice(verb.head, at).every(({ upos }) => upos === 'PROPN'));
  return isName && /^(?:flat|acl|compound)$/.test(verb.relation) && name?.relation !== 'nsubj';
}

/** What the first word of a name hangs on. */
function aboveName(tokens: readonly OpenToken[], at: number): number {
  let top = at;
  while (tokens[top]?.relation === 'flat' && (tokens[top]?.head ?? top) < top) top = tokens[top]?.head ?? -1;
  return tokens[top]?.head ?? -1;
}

/** "The minister ordered strikes against the rebels, officials said": the strikes are no subject, and "ordered" does not qualify them. */
function mendOrdered(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const within = verb !== undefined && isWithinName(tokens, at, verb);
  const objectAt = (within ? aboveName(tokens, verb.head) : verb?.head) ?? -1;
  const object = tokens[objectAt];
  if (!verb || !object || verb.upos !== 'VERB' || (verb.relation !== 'amod' && !within) || !isNominal(object) || objectAt <= at || !/^VB[DN]$/.test(verb.xpos) || !isOrder(verb.lemma.toLowerCase(), lexicon)) return;
  const subject = subjectBefore(tokens, at);
  const [over, relation] = [object.head, object.relation];
  const isSaid = relation.startsWith('nsubj') && over > objectAt && isSaying(tokens[over], lexicon);
  if (!canOrder(tokens[subject], lexicon) || !(over < 0 || over < at || isSaid)) return;
  for (const [i, token] of tokens.entries()) {
    if (i < at && i !== subject && token.head === objectAt) token.head = subject + 1 <= i ? at : subject;
    else if (i > objectAt && token.head === objectAt && token.upos === 'PUNCT') token.head = at;
  }
  const above = over >= 0 && over < at && over !== subject ? 'ccomp' : 'root';
  retie(tokens, at, isSaid || above === 'ccomp' ? over : -1, isSaid ? 'ccomp' : above);
  if (over === subject) retie(tokens, at, tokens[subject]?.head ?? -1, tokens[subject]?.relation ?? 'root');
  retie(tokens, subject, at, 'nsubj');
  retie(tokens, objectAt, at, 'obj');
  verb.xpos = 'VBD';
}

/** "dismissed the mayor over the shortage and ordered prosecutors to search": a second verb of the sentence, and no prosecutors that were ordered. */
function mendBesideVerb(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const objectAt = verb?.head ?? -1;
  const object = tokens[objectAt];
  if (!verb || !object || verb.upos !== 'VERB' || verb.relation !== 'amod' || objectAt <= at || object.relation !== 'conj' || !/^(?:and|but|,)$/.test(tokens[at - 1]?.text ?? '') || !isOrder(verb.lemma.toLowerCase(), lexicon)) return;
  const above = tokens.findIndex(({ head, upos, xpos }, i) => i < at && head < 0 && upos === 'VERB' && xpos === 'VBD');
  const to = tokens.findIndex(({ text, head }, i) => i > objectAt && text === 'to' && head > i && tokens[head]?.head === objectAt);
  if (above < 0 || (to < 0 && !tokens.some(({ head, relation }, i) => i > objectAt && head === objectAt && relation === 'nmod'))) return;
  verb.xpos = 'VBD';
  retie(tokens, at, above, 'conj');
  for (const [i, token] of tokens.entries()) if (i < at && token.head === objectAt) token.head = at;
  retie(tokens, objectAt, at, 'obj');
  if (to >= 0) retie(tokens, tokens[to]?.head ?? to, at, 'xcomp');
}

/** "had been approved the previous day by the minister": when, and not what. */
function mendDayBefore(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at]?.head ?? -1;
  if (!/^(?:day|night|evening|week|month|morning|weekend|hour|afternoon|year)$/.test(tokens[at]?.text ?? '') || tokens[at]?.relation !== 'obj') return;
  const isPassive = tokens.some(({ head, relation }) => head === verb && relation === 'aux:pass');
  if (isPassive && isOrder(tokens[verb]?.lemma.toLowerCase() ?? '', lexicon)) for (const [i, token] of tokens.entries()) if (token.head === at && i > at && tokens.some(({ head, text }) => head === i && text === 'by')) retie(tokens, i, verb, 'obl');
  if (isPassive && isOrder(tokens[verb]?.lemma.toLowerCase() ?? '', lexicon)) retie(tokens, at, tokens[at]?.head ?? -1, 'obl:unmarked');
}

/** "all bars will close": what a modal stands before is a verb. */
function mendModal(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [modal, verb] = [tokens[at - 1], tokens[at]];
  if (!verb || modal?.xpos !== 'MD' || modal.head !== at || !/^(?:ADV|ADJ)$/.test(verb.upos) || !(lexicon.verbs.has(verb.text) || lexicon.ordered.verbs.has(verb.text))) return;
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VB', verb.text];
}

/** "President Peter Odhiambo ordered raids": one name is one subject. */
function mendTwoSubjects(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [verb, name, first] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  const isSubject = (token: OpenToken | undefined): boolean => token?.upos === 'PROPN' && token.relation === 'nsubj' && token.head === at;
  if (verb?.upos === 'VERB' && name && first && isSubject(name) && isSubject(first) && isOrder(verb.lemma.toLowerCase(), lexicon)) retie(tokens, at - 1, at - 2, 'flat');
}

/** In words: how far from "ordered" what is to be done to its object may stand. */
const REACH = 8;

/** "ordered all markets in the state closed": what is to be closed are the markets. */
function mendResult(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  if (!verb || verb.upos !== 'VERB' || !(isOrder(verb.lemma.toLowerCase(), lexicon) || (verb.lemma === 'have' && has(tokens, at, /^nsubj/)))) return;
  const subject = tokens.findIndex(({ head, relation, upos }, i) => i > at && relation === 'nsubj' && upos !== 'PRON' && head > i && isResult(tokens, head, at, i, lexicon) && ((/^[cx]comp$/.test(tokens[head]?.relation ?? '') && tokens[head]?.head === at) || (verb.lemma === 'have' && tokens[head]?.relation === 'acl:relcl' && tokens[head]?.head === verb.head && head === i + 1)));
  if (subject > 0) {
    retie(tokens, tokens[subject]?.head ?? at, at, 'ccomp');
    return retie(tokens, subject, tokens[subject]?.head ?? at, 'nsubj:pass');
  }
  const object = tokens.findIndex(({ head, relation }, i) => i > at && head === at && relation === 'obj');
  const result = tokens.findIndex(({ head, relation, upos }, i) => i > object && i <= object + REACH && upos === 'VERB' && (head === at || (head >= object && head < i && hangsOn(tokens, head, object))) && /^(?:advcl|xcomp|ccomp|acl|obl)$/.test(relation) && isResult(tokens, i, at, object, lexicon));
  if (object < 0 || result < 0 || isOfOthers(tokens, object, result, lexicon)) return;
  for (const [i, token] of tokens.entries()) if (token.head === result && i > object && i < result && token.relation === 'obl') retie(tokens, i, object, 'nmod');
  retie(tokens, object, result, 'nsubj:pass');
  retie(tokens, result, at, 'ccomp');
}

/** "ordered the release of 31 demonstrators held since Saturday": they were held, and it is their release that is ordered. */
const isOfOthers = (tokens: readonly OpenToken[], object: number, result: number, lexicon: Lexicon): boolean =>
  lexicon.nouns.has(tokens[object]?.lemma ?? '') && tokens.some(({ head, relation }, i) => head === object && i > object && i < result && relation === 'nmod' && tokens.some((token) => token.head === i && token.text === 'of')) && !/^(?:halt|stop|suspend|resume|postpone|delay|cancel|call|end)$/.test(tokens[result]?.lemma ?? '');

/** Whether a participle says what is to be done to whatever stands before it: by itself, or one of an act that is ordered, with when and where. */
function isResult(tokens: readonly OpenToken[], result: number, order: number, what: number, lexicon: Lexicon): boolean {
  const word = tokens[result];
  if (!word || !/^VB[DN]$/.test(word.xpos)) return false;
  const isKnown = lexicon.ordered.verbs.has(word.lemma) && word.text !== 'based';
  const below = [...tokens.keys()].filter((i) => tokens[i]?.head === result && i !== what);
  const isAllowed = (i: number): boolean => (i < result ? /^(?:advmod|punct|obl)$/.test(tokens[i]?.relation ?? '') : tokens[i]?.relation === 'punct' || (isKnown && /^(?:obl|obl:unmarked|advmod|advcl|compound:prt|conj)$/.test(tokens[i]?.relation ?? '') && !isDoneBy(tokens, i)));
  return below.every(isAllowed) && !tokens.slice(Math.max(order, what) + 1, result).some(({ text }) => text === ',');
}

/** "led by a judge", "torn down by Friday": whether it says who does it. */
const isDoneBy = (tokens: readonly OpenToken[], at: number): boolean => tokens.some(({ head, text }) => head === at && text === 'by') && !isDateWord(tokens[at]?.text ?? '');

/** The verb of command of which a word of a headline is the present. */
const presentOf = (text: string, lexicon: Lexicon): string | undefined =>
  (/[a-z]s$/.test(text) ? [text.slice(0, -1), text.replace(/s$/, '').replace(/e$/, '')].find((word) => isOrder(word, lexicon)) : undefined);

/** "Biden orders strikes on militia": the orders are the verb, and the strikes a noun. */
function mendPresent(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const lemma = verb === undefined ? undefined : presentOf(verb.text, lexicon);
  if (!verb || lemma === undefined || verb.upos === 'VERB' || !canOrder(tokens[at - 1], lexicon)) return;
  const objectAt = tokens.findIndex(({ text }, i) => i > at && i <= at + 4 && [text.toLowerCase(), text.toLowerCase().replace(/s$/, '')].some((word) => lexicon.nouns.has(word) && !lexicon.modifiers.has(text.toLowerCase())));
  const object = tokens[objectAt];
  if (!object || tokens.slice(at, objectAt).some(({ upos }) => /^(?:ADP|PUNCT|AUX)$/.test(upos))) return;
  for (const [i, token] of tokens.entries()) {
    if (i < at - 1 && (token.head === at || token.head === objectAt)) token.head = at - 1;
    else if (i > at && i < objectAt && token.head <= at) retie(tokens, i, objectAt, 'compound');
    else if (i > objectAt && token.head === objectAt && token.relation === 'obl') token.relation = 'nmod';
    else if (i > objectAt && token.head === at) token.head = objectAt;
  }
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBZ', lemma];
  if (object.upos === 'VERB') [object.upos, object.xpos, object.lemma] = ['NOUN', 'NNS', object.text.toLowerCase().replace(/s$/, '')];
  retie(tokens, tokens.findIndex(({ head }) => head < 0), at, 'parataxis');
  retie(tokens, at, -1, 'root');
  retie(tokens, at - 1, at, 'nsubj');
  retie(tokens, objectAt, at, 'obj');
}

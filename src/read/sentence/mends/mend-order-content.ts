import type { Lexicon } from '../../lexicon.ts';
import { isDateWord, isTimeWord } from '../calendar-words.ts';
import { isOrder } from './mend-orders.ts';
import { below, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right what is ordered, and who gives the order, where the parser tied them to something else that stands near. */
export function mendOrderContent(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    mendWhom(tokens, at, lexicon);
    mendDated(tokens, at, lexicon);
    mendOrderFrom(tokens, at, lexicon);
    mendDid(tokens, at, lexicon);
    mendCame(tokens, at);
    mendCodeName(tokens, at);
    mendNamedOrders(tokens, at, lexicon);
    mendHome(tokens, at, lexicon);
    mendDidSo(tokens, at, lexicon);
  }
}

const isGiven = (token: OpenToken | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && isNominal(token) && (lexicon.operators.get(token.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'noun' && entry.givenBy.length > 0) ?? false);

const isDone = (token: OpenToken | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && /^VB[DN]$/.test(token.xpos) && (lexicon.verbs.has(token.lemma) || lexicon.ordered.verbs.has(token.lemma));

/** "40 men whom the minister had ordered deported": what is done to those before the clause. */
function mendWhom(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [order, done] = [tokens[at], tokens[at + 1]];
  if (order?.upos !== 'VERB' || !isOrder(order.lemma.toLowerCase(), lexicon) || !isDone(done, lexicon) || tokens[at + 2]?.text === 'by') return;
  const whom = tokens.findLastIndex(({ text, upos }, i) => i < at && upos === 'PRON' && /^(?:whom|which|that)$/.test(text));
  const subject = tokens.findIndex(({ head, relation }, i) => i > whom && i < at && (head === at || head === at + 1) && relation.startsWith('nsubj'));
  const before = tokens[whom - 1]?.text === ',' ? whom - 2 : whom - 1;
  if (whom < 1 || subject < 0 || !isNominal(tokens[before])) return;
  const what = tokens[before]?.head === before + 1 ? before + 1 : before;
  retie(tokens, at, what, 'acl:relcl');
  retie(tokens, subject, at, 'nsubj');
  for (const i of below(tokens, at + 1, /^aux/)) retie(tokens, i, at, 'aux');
  retie(tokens, at + 1, at, 'ccomp');
  Object.assign(done ?? {}, { xpos: 'VBN' });
  retie(tokens, whom, at + 1, 'nsubj:pass');
}

/** "signed an order late on Monday banning rallies": what the order says stands behind the day. */
function mendDated(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const paper = tokens[at];
  const verb = paper?.head ?? -1;
  if (paper?.relation !== 'obj' || verb < 0 || verb > at || !isGiven(paper, lexicon)) return;
  let next = at + 1;
  while (isTimeWord(tokens[next]?.text ?? '')) next += 1;
  const content = tokens[next];
  if (next === at + 1 || content?.xpos !== 'VBG' || content.upos !== 'VERB' || !lexicon.verbs.has(content.lemma)) return;
  const object = content.relation === 'compound' || content.relation === 'amod' ? content.head : -1;
  if (object > next && isNominal(tokens[object])) {
    for (const [i, token] of tokens.entries()) if (token.head === object && i > at && i < next) token.head = verb;
    retie(tokens, object, next, 'obj');
    for (let i = at + 1; i < next; i += 1) if ((tokens[i]?.head ?? -1) >= next) retie(tokens, i, verb, isDateWord(tokens[i]?.text ?? '') ? 'obl' : 'advmod');
  }
  retie(tokens, next, verb, 'advcl');
}

/** "acting on an order from President Ann Moyo to clear the rivers": she gives it, and is not told to clear them. */
function mendOrderFrom(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const order = tokens[at];
  const to = tokens.findIndex(({ text, head }, i) => i > at + 2 && text === 'to' && tokens[head]?.upos === 'VERB');
  const giver = to - 1;
  const verb = tokens[to]?.head ?? -1;
  if (!order || !isGiven(order, lexicon) || tokens[at + 1]?.text !== 'from' || to < 0 || !isNominal(tokens[giver]) || tokens.slice(at + 2, to).some(({ text, upos }) => /^[,;:]$/.test(text) || /^(?:VERB|AUX|ADP)$/.test(upos))) return;
  if (tokens[giver]?.head !== verb || !below(tokens, verb, /^nsubj/).includes(giver)) return;
  retie(tokens, giver, at, 'nmod');
  retie(tokens, at + 1, giver, 'case');
  retie(tokens, verb, at, 'acl');
  for (const i of below(tokens, verb, /^parataxis/)) if (i > verb) retie(tokens, i, tokens.findIndex(({ head }) => head < 0), 'parataxis');
}

/** "did direct guards to cut the power": a verb, and no direct guards. */
function mendDid(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [did, verb] = [tokens[at - 1], tokens[at]];
  const object = verb?.head ?? -1;
  if (!did || !verb || !/^(?:did|does|do)$/.test(did.text) || !/^(?:ADJ|NOUN)$/.test(verb.upos) || object <= at || !isNominal(tokens[object]) || !isOrder(verb.text, lexicon)) return;
  const above = tokens[object];
  if (!above) return;
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VB', verb.text];
  retie(tokens, at, above.head, above.relation);
  for (const [i, token] of tokens.entries()) if (token.head === object && (i < at || token.relation === 'punct')) token.head = at;
  retie(tokens, at - 1, at, 'aux');
  did.upos = 'AUX';
  retie(tokens, object, at, 'obj');
  for (const i of below(tokens, object, /^(?:acl|advcl)$/)) if (has(tokens, i, /^mark/)) retie(tokens, i, at, 'xcomp');
}

/** "ordered the brigade home": where to, and not what. */
function mendHome(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [who, home] = [tokens[at], tokens[at + 1]];
  const verb = tokens[home?.head ?? -1];
  if (!who || home?.text !== 'home' || home.relation !== 'obj' || who.head !== at + 1 || who.relation !== 'compound' || !verb || !isOrder(verb.lemma.toLowerCase(), lexicon)) return;
  retie(tokens, at, home.head, 'obj');
  for (const token of tokens) if (token.head === at + 1 && token.relation !== 'punct') token.head = at;
  [home.upos, home.xpos] = ['ADV', 'RB'];
  retie(tokens, at + 1, who.head, 'advmod');
}

/** "They did so on the instructions of": a verb, and no copula of the instructions. */
function mendDidSo(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const did = tokens[at];
  const order = did?.head ?? -1;
  const noun = tokens[order];
  if (!did || !noun || !/^(?:did|does|do)$/.test(did.text) || tokens[at + 1]?.text !== 'so' || did.relation !== 'cop' || !isGiven(noun, lexicon)) return;
  [did.upos, did.lemma] = ['VERB', 'do'];
  retie(tokens, at, noun.head, noun.head < 0 ? 'root' : noun.relation);
  for (const [i, token] of tokens.entries()) if (token.head === order && (i <= at + 1 || /^(?:punct|parataxis)$/.test(token.relation))) token.head = at;
  retie(tokens, order, at, 'obl');
}

/** "The mayor, Ann Moyo, ordered schools closed": behind a name between commas stands what the mayor did, and no ordered schools. */
function mendNamedOrders(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const order = tokens[at];
  const objectAt = order?.head ?? -1;
  const object = tokens[objectAt];
  const opening = tokens.findLastIndex(({ text }, i) => i < at - 1 && text === ',');
  if (order?.upos !== 'VERB' || order.relation !== 'amod' || !object || objectAt < at || tokens[at - 1]?.text !== ',' || opening < 1 || !isOrder(order.lemma.toLowerCase(), lexicon)) return;
  const verbAt = object.head > objectAt && tokens[object.head]?.upos === 'VERB' ? object.head : -1;
  const subject = tokens.findLastIndex(({ head, relation }, i) => i < opening && relation.startsWith('nsubj') && (head === at || head === objectAt || head === verbAt));
  if (subject < 0 || !tokens.slice(opening + 1, at - 1).every(({ upos }) => upos === 'PROPN')) return;
  const top = verbAt < 0 ? objectAt : verbAt;
  const tie = tokens[top];
  if (!tie) return;
  const to = tokens.findIndex(({ text, head }, i) => i > objectAt && i < verbAt && text === 'to' && head === verbAt);
  const mark = tokens.findIndex(({ relation }, i) => i < subject && relation === 'mark' && tokens[i]?.head === top);
  retie(tokens, at, tie.head, tie.head < 0 ? 'root' : mark >= 0 ? 'ccomp' : tie.relation);
  order.xpos = 'VBD';
  for (const [i, token] of tokens.entries()) if (token.head === top && i < at) token.head = at;
  retie(tokens, subject, at, 'nsubj');
  retie(tokens, objectAt, verbAt < 0 || to >= 0 ? at : verbAt, verbAt < 0 || to >= 0 ? 'obj' : 'nsubj:pass');
  if (verbAt >= 0) retie(tokens, verbAt, at, to >= 0 ? 'xcomp' : 'ccomp');
}

/** "ordered the operation, code-named Haskanite": its name is no second thing that was ordered. */
function mendCodeName(tokens: OpenToken[], at: number): void {
  const [named, name] = [tokens[at], tokens[at + 1]];
  const comma = tokens.findLastIndex(({ text }, i) => i < at && i > at - 5 && text === ',');
  if (!named || !name || !/^(?:named|called|dubbed)$/.test(named.text) || named.relation !== 'amod' || named.head !== at + 1 || name.upos !== 'PROPN' || comma < 1 || !isNominal(tokens[comma - 1])) return;
  retie(tokens, at + 1, comma - 1, 'appos');
}

/** "The order for him to return came from the general, an official said": the order came, and did not say. */
function mendCame(tokens: OpenToken[], at: number): void {
  const came = tokens[at];
  const say = came?.head ?? -1;
  if (came?.upos !== 'VERB' || came.xpos !== 'VBD' || say <= at || came.relation !== 'advcl' || has(tokens, at, /^(?:nsubj|mark)/)) return;
  const subjects = below(tokens, say, /^nsubj/);
  const [first, second] = subjects;
  if (first === undefined || second === undefined || first > at || second < at || !tokens.slice(at, second).some(({ text }) => text === ',')) return;
  retie(tokens, first, at, 'nsubj');
  retie(tokens, at, say, 'ccomp');
}

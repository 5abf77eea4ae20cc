import type { Lexicon } from '../../lexicon.ts';
import { below, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Finite verbs that the parser hung on a noun behind them as if they qualified it: "The clerk resigned hours later", "and urged residents to stay", "The prefect ordered shops closed". */
export function mendLostVerbs(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    mendDoing(tokens, at, lexicon);
    if (!isQualifier(tokens, at)) continue;
    if (mendTimed(tokens, at, lexicon) || mendJoinedAsking(tokens, at, lexicon) || mendDoneTo(tokens, at)) continue;
    mendTold(tokens, at, lexicon);
  }
}

/** "The commission on Monday suspended 300 million euros": what heads a sentence without any verb is who did it. */
function verblessRoot(tokens: readonly OpenToken[], at: number): number | undefined {
  const root = tokens.findIndex(({ head }) => head === -1);
  return root >= 0 && root < at && isNominal(tokens[root]) && tokens.at(-1)?.text === '.' && tokens[tokens[at]?.head ?? -1]?.upos === 'SYM' && tokens[tokens[at]?.head ?? -1]?.head === root && !tokens.some(({ upos, xpos }) => upos === 'AUX' || /^(?:VBD|VBZ|VBP)$/.test(xpos)) ? root : undefined;
}

/** "Washington suspended 80 million dollars": an adjective with a subject right before it and what it is done to behind it is a verb. */
function mendDoing(tokens: OpenToken[], at: number, { verbs }: Lexicon): void {
  const word = tokens[at];
  if (word?.upos !== 'ADJ' || !word.text.endsWith('ed')) return;
  const subject = below(tokens, at, /^nsubj$/)[0] ?? verblessRoot(tokens, at);
  if (subject === undefined || subject > at || has(tokens, at, /^cop$/)) return;
  const stem = [word.text.slice(0, -2), word.text.slice(0, -1)].find((one) => verbs.has(one));
  const thing = word.relation === 'amod' && word.head > at ? word.head : undefined;
  if (stem === undefined || !(thing === undefined ? below(tokens, at, /^obj$/).some((i) => i > at) : /^(?:NOUN|PROPN|SYM|NUM)$/.test(tokens[thing]?.upos ?? ''))) return;
  [word.upos, word.xpos, word.lemma] = ['VERB', 'VBD', stem];
  if (thing === undefined) return;
  for (const [i, token] of tokens.entries()) if (token.head === thing && (token.relation === 'punct' || i < subject)) token.head = at;
  const over = tokens[thing]?.head === subject ? subject : thing;
  retie(tokens, at, tokens[over]?.head ?? -1, tokens[over]?.relation ?? 'root');
  retie(tokens, subject, at, 'nsubj');
  retie(tokens, thing, at, 'obj');
}

const isQualifier = (tokens: readonly OpenToken[], at: number): boolean => {
  const verb = tokens[at];
  return verb?.upos === 'VERB' && /^VB[DNZ]$/.test(verb.xpos) && /^(?:amod|compound)$/.test(verb.relation) && verb.head > at && isNominal(tokens[verb.head]);
};

const UNIT = /^(?:minute|hour|day|week|month|year|moment)s$/;

/** Who stands before the verb: a noun or name right before it, or what was taken for an adjective behind an article. */
function doerOf(tokens: readonly OpenToken[], at: number, lexicon: Lexicon): number {
  const before = tokens[at - 1];
  if (before === undefined || before.end === tokens[at]?.start) return -1;
  if (before.relation === 'flat') return before.head;
  return isNominal(before) || (before.upos === 'ADJ' && lexicon.roleNouns.has(before.text.toLowerCase()) && /^(?:the|an?)$/i.test(tokens[at - 2]?.text ?? '')) ? at - 1 : -1;
}

/** Gives the verb its subject with all that hung on the noun behind. */
function setSubject(tokens: OpenToken[], at: number, doer: number, noun: number): void {
  for (const [i, token] of tokens.entries()) if (i < doer && i !== at && (token.head === noun || token.head === at) && !/^(?:mark|cc|punct|advmod|obl|parataxis|nsubj|aux)/.test(token.relation)) token.head = doer;
  retie(tokens, doer, at, 'nsubj');
  Object.assign(tokens[doer] ?? {}, { upos: tokens[doer]?.upos === 'ADJ' ? 'NOUN' : tokens[doer]?.upos });
  const verb = tokens[at];
  if (verb && verb.xpos === 'VBN') verb.xpos = 'VBD';
}

/** "resigned hours later", "resigned minutes after the vote": when it was. */
function mendTimed(tokens: OpenToken[], at: number, lexicon: Lexicon): boolean {
  const [verb, noun] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const nounAt = verb?.head ?? -1;
  const doer = doerOf(tokens, at, lexicon);
  if (!verb || !noun || doer < 0 || !UNIT.test(noun.text) || !tokens.slice(nounAt + 1, nounAt + 2).some(({ text }) => /^(?:later|earlier|before|after|ago)$/.test(text)) || tokens.slice(at + 1, nounAt).some(({ upos }) => !/^(?:NUM|ADJ|DET)$/.test(upos))) return false;
  const later = tokens[nounAt + 1];
  const over = noun.relation.startsWith('obl') && noun.head === nounAt + 1 && later ? later : noun;
  const main = tokens[over.head];
  const isTold = main?.upos === 'VERB' && over.head > nounAt && has(tokens, over.head, /^nsubj$/);
  setSubject(tokens, at, doer, nounAt);
  retie(tokens, at, over.head, isTold ? 'ccomp' : over.relation === 'root' ? 'root' : 'parataxis');
  if (over === later) retie(tokens, nounAt + 1, nounAt, 'advmod');
  retie(tokens, nounAt, at, 'obl');
  for (const [i, token] of tokens.entries()) if (i > nounAt + 1 && (token.head === nounAt || token.head === nounAt + 1)) token.head = at;
  return true;
}

/** Words of speech that are said of nobody as an adjective. */
const ASKS = /^(?:urged|asked|told|thanked|praised|welcomed|blamed|met|visited|vowed|rejected|denied|criticised|criticized|instructed|begged|implored)$/;

/** "thanked the firemen and urged residents to stay": a second verb of him who did the first. */
function mendJoinedAsking(tokens: OpenToken[], at: number, lexicon: Lexicon): boolean {
  const verb = tokens[at];
  const object = tokens[verb?.head ?? -1];
  const objectAt = verb?.head ?? -1;
  if (!verb || !object || !ASKS.test(verb.text) || !/^(?:and|but)$/.test(tokens[at - 1]?.text ?? '') || object.relation !== 'conj') return false;
  let first = object.head;
  while (first >= 0 && tokens[first]?.upos !== 'VERB') first = tokens[first]?.head ?? -1;
  if (first < 0 || first > at || !lexicon.operators.has(verb.lemma) && !lexicon.verbs.has(verb.lemma)) return false;
  const clause = below(tokens, first, /^(?:xcomp|advcl|ccomp)$/).find((i) => i > objectAt && has(tokens, i, /^mark$/));
  retie(tokens, at, first, 'conj');
  retie(tokens, objectAt, at, 'obj');
  retie(tokens, at - 1, at, 'cc');
  if (clause !== undefined && tokens.some(({ head, text }, i) => head === clause && text === 'to' && i > objectAt)) retie(tokens, clause, at, 'xcomp');
  verb.xpos = 'VBD';
  return true;
}

/** "ordered shops closed": what is to be done to what. */
function mendDoneTo(tokens: OpenToken[], at: number): boolean {
  const [verb, doer, thing] = [tokens[at], tokens[at - 1], tokens[tokens[at]?.head ?? -1]];
  const thingAt = verb?.head ?? -1;
  const done = tokens[thing?.head ?? -1];
  const doneAt = thing?.head ?? -1;
  if (!verb || !thing || !done || verb.text !== 'ordered' || !isNominal(doer) || !thing.relation.startsWith('nsubj') || done.upos !== 'VERB' || !/^VB[ND]$/.test(done.xpos) || doneAt !== thingAt + 1 || has(tokens, doneAt, /^(?:aux|obj)/)) return false;
  for (const [i, token] of tokens.entries()) if (token.head === doneAt && i > doneAt && /^(?:conj|punct|parataxis|ccomp)$/.test(token.relation)) token.head = at;
  const [over, relation] = [done.head, done.relation];
  setSubject(tokens, at, tokens[at - 1]?.relation === 'flat' ? tokens[at - 1]?.head ?? at - 1 : at - 1, thingAt);
  retie(tokens, at, over, relation);
  retie(tokens, thingAt, at, 'obj');
  retie(tokens, doneAt, at, 'xcomp');
  done.xpos = 'VBN';
  return true;
}

const STANDING = /^(?:backed|led|run|owned|held|controlled|based|born|made|sponsored|funded|linked|affiliated|aligned|trained|armed|appointed|elected|dominated|approved|mandated|imposed|issued|induced|related|assisted|supported|built|set|cut|put|accredited|licensed|covered|called|named|protected|occupied|administered|facing|accused|wanted|convicted)$/;

/** "officials suspended aid deliveries after two trucks were hit", "The report suggested rebels were to blame": who stands before it does it; the noun behind is what it is done to, or of whom it is told. */
function mendTold(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const nounAt = tokens[at]?.head ?? -1;
  const doer = doerOf(tokens, at, lexicon);
  const mainAt = tokens[nounAt]?.head ?? -1;
  const main = tokens[mainAt];
  if (doer < 0 || !isTelling(tokens, at, lexicon) || tokens[nounAt]?.relation.startsWith('nsubj') !== true || main?.upos !== 'VERB' || mainAt < nounAt) return;
  const opens = below(tokens, mainAt, /^mark$/).some((i) => i > nounAt);
  const says = lexicon.operators.get(tokens[at]?.lemma ?? '')?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'SAY') === true;
  if (!opens && !says) return;
  for (const [i, token] of tokens.entries()) if (token.head === mainAt && i < doer && i !== at) token.head = at;
  setSubject(tokens, at, doer, nounAt);
  retie(tokens, at, main.head, main.relation);
  retie(tokens, mainAt, at, opens ? 'advcl' : 'ccomp');
  if (!opens) return;
  retie(tokens, nounAt, at, 'obj');
  setClauseSubject(tokens, nounAt, mainAt);
}

/** Whether a verb before a noun has who does it right before it. */
function isTelling(tokens: readonly OpenToken[], at: number, lexicon: Lexicon): boolean {
  const [verb, before] = [tokens[at], tokens[at - 1]];
  return verb !== undefined && before !== undefined && !STANDING.test(verb.text) && !UNIT.test(before.text) && before.head === at && before.relation === 'nsubj' && isKnownDoer(before, lexicon);
}

/** "after two of their trucks were hit": what stands behind the word that opens the clause is what it is told of. */
function setClauseSubject(tokens: OpenToken[], from: number, verb: number): void {
  const subject = below(tokens, verb, /^obl$/).find((i) => i > from && i < verb && !has(tokens, i, /^case$/));
  if (subject !== undefined && !has(tokens, verb, /^nsubj/)) retie(tokens, subject, verb, has(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
}

const isKnownDoer = ({ text, upos }: OpenToken, { roleNouns }: Lexicon): boolean => upos === 'PROPN' || [text, text.replace(/s$/, '')].some((word) => roleNouns.has(word.toLowerCase()));

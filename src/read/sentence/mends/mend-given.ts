import { isNominal, retie, type OpenToken } from './retie.ts';

/** Whom a verb is done to, where the parser made them a part of what stands behind them. */
export function mendGiven(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    mendLet(tokens, at);
    mendSum(tokens, at);
    mendLateObject(tokens, at);
    mendEachOther(tokens, at);
    mendAssured(tokens, at);
    mendSecond(tokens, at);
    mendLeave(tokens, at);
  }
}

/** "let the crew go", "let go the crew", "let an aid convoy into the town": those who are let are the object. */
function mendLet(tokens: OpenToken[], at: number): void {
  const [token, verb] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const over = tokens[verb?.head ?? -1];
  if (!token || !verb || !isNominal(token)) return;
  if (verb.lemma === 'let' && verb.upos === 'VERB' && token.relation === 'xcomp' && token.head < at) {
    token.relation = 'obj';
    if (tokens[at - 1]?.head === token.head && tokens[at - 1]?.relation === 'obj') retie(tokens, at - 1, at, 'compound');
    return;
  }
  const isLet = over?.lemma === 'let' && over.upos === 'VERB' && /^[xc]comp$/.test(verb.relation) && verb.upos === 'VERB' && verb.head < at;
  if (!isLet || !(token.relation === 'nsubj' || (token.relation === 'obj' && verb.lemma === 'go'))) return;
  retie(tokens, at, verb.head, 'obj');
  verb.relation = 'xcomp';
}

/** "gave the envoy two days", "fined the airline nine million euros": who gets it is no part of the sum. */
function mendSum(tokens: OpenToken[], at: number): void {
  const [who, sum] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const verb = tokens[sum?.head ?? -1];
  if (!who || !sum || who.relation !== 'compound' || !isNominal(who) || tokens[at + 1]?.upos !== 'NUM' || !isNominal(sum) || sum.relation !== 'obj' || verb?.upos !== 'VERB' || sum.head > at) return;
  for (const [i, token] of tokens.entries()) if (token.head === who.head && i < at && i > sum.head) token.head = at;
  if (/^(?:fine|sentence|condemn)$/.test(verb.lemma)) {
    sum.relation = 'obl';
    retie(tokens, at, sum.head, 'obj');
  } else retie(tokens, at, sum.head, 'iobj');
}

/** "declared martial law late on Tuesday": what is declared is no part of when. */
function mendLateObject(tokens: OpenToken[], at: number): void {
  const [noun, late] = [tokens[at], tokens[at + 1]];
  if (!noun || !late || !isNominal(noun) || noun.head !== at + 1 || noun.relation !== 'compound' || !/^(?:late|early)$/.test(late.text) || late.relation !== 'advmod' || tokens[late.head]?.upos !== 'VERB' || late.head > at) return;
  for (const [i, token] of tokens.entries()) if (token.head === at + 1 && i < at) token.head = at;
  retie(tokens, at, late.head, 'obj');
}

/** "fought each other": the two are what the verb is done to. */
function mendEachOther(tokens: OpenToken[], at: number): void {
  const [verb, each, other] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb?.upos !== 'VERB' || !/^(?:each other|one another)$/.test(`${each?.text ?? ''} ${other?.text ?? ''}`)) return;
  retie(tokens, at + 1, at - 1, 'obj');
  retie(tokens, at, at + 1, 'det');
}

/** "assured creditors that the state would pay": what they are assured of is no clause that tells which creditors. */
function mendAssured(tokens: OpenToken[], at: number): void {
  const [clause, whom] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const verb = tokens[whom?.head ?? -1];
  if (!clause || !whom || clause.upos !== 'VERB' || !clause.relation.startsWith('acl') || whom.relation !== 'obj' || !/^(?:assure|tell|warn|remind|inform|promise|persuade|convince|notify)$/.test(verb?.lemma ?? '')) return;
  const isWhole = tokens.some(({ head, relation, text }) => head === at && relation === 'obj' && text !== 'that');
  const that = tokens.findIndex(({ head, relation, text }, i) => head === at && (relation === 'mark' || (isWhole && relation === 'obj')) && text === 'that' && i === clause.head + 1);
  if (that < 0 || !tokens.some(({ head, relation }, i) => head === at && relation.startsWith('nsubj') && i > that)) return;
  retie(tokens, at, whom.head, 'ccomp');
  Object.assign(tokens[that] ?? {}, { upos: 'SCONJ', relation: 'mark' });
}

const GIVES = /^(?:give|grant|offer|send|hand|lend|award|promise|deny|pay|set|serve|show|sell|issue|guarantee)$/;

/** "granted Ghana a credit", "set the squatters a deadline": what is given is no object of who gets it, and no second object of the verb. */
function mendSecond(tokens: OpenToken[], at: number): void {
  const [thing, who] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const verb = tokens[who?.head ?? -1];
  if (thing && who?.upos === 'VERB' && GIVES.test(who.lemma) && thing.relation === 'obj' && isNominal(thing)) {
    const first = tokens.findIndex((token, i) => i < at && i > thing.head && token.head === thing.head && token.relation === 'obj' && isNominal(token));
    if (first >= 0 && !tokens.some(({ relation, head }) => head === at && relation === 'case')) Object.assign(tokens[first] ?? {}, { relation: 'iobj' });
    return;
  }
  if (!thing || !who || thing.relation !== 'obj' || !isNominal(thing) || !isNominal(who) || who.relation !== 'obj' || !GIVES.test(verb?.lemma ?? '')) return;
  retie(tokens, at, who.head, 'obj');
  who.relation = 'iobj';
}

/** "gave the army leave to shell the town": leave is what is given, and the army gets it. */
function mendLeave(tokens: OpenToken[], at: number): void {
  const [leave, to] = [tokens[at], tokens[at + 1]];
  if (leave?.text !== 'leave' || to?.text !== 'to') return;
  const give = tokens.findLastIndex(({ lemma, upos }, i) => i < at && i > at - LEAVE_REACH && lemma === 'give' && upos === 'VERB');
  if (give < 0 || leave.head !== give) return;
  for (const [i, token] of tokens.entries()) if (token.head === at && i < at && i > give) retie(tokens, i, give, token.relation.startsWith('nsubj') ? 'iobj' : token.relation);
  [leave.upos, leave.xpos] = ['NOUN', 'NN'];
  retie(tokens, at, give, 'obj');
  if ((tokens[to.head]?.head ?? -1) === at) retie(tokens, to.head, at, 'acl');
}

/** In tokens: how far before "leave" it may be given. */
const LEAVE_REACH = 7;

import { isDateWord } from '../calendar-words.ts';
import type { Lexicon } from '../../lexicon.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** "whom the group kidnapped", "which soldiers raided": what stands before the subject of its clause is what the verb is done to. */
export function mendRelatives(tokens: OpenToken[], lexicon: Lexicon): void {
  mendSwallowed(tokens);
  for (let at = 1; at < tokens.length - 2; at += 1) {
    if (!/^(?:whom|who|which|that)$/.test(tokens[at]?.text ?? '')) continue;
    if (tokens[at]?.text.startsWith('wh') === true && tokens[at - 1]?.upos === 'ADP' && tokens[at - 1]?.relation === 'mark' && tokens[at]?.relation === 'obl') retie(tokens, at - 1, at, 'case');
    if (tokens[at]?.text === 'whom') mendWhom(tokens, at);
    if (tokens[at]?.text === 'who') mendWho(tokens, at);
    mendOwnNoun(tokens, at);
    mendGarden(tokens, at);
    mendObject(tokens, at, lexicon);
  }
}

/** "who last month had praised": when, not who. */
const TIMES = /^(?:day|night|week|weekend|month|year|hour|morning|evening|today|yesterday|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)s?$/;

const isPronoun = (token: OpenToken | undefined): boolean => token !== undefined && /^(?:PRON|DET|SCONJ)$/.test(token.upos);

/** "Teachers who had not been paid since May occupied the ministry": a sentence that is a noun with its clause has its verb in that clause. */
function mendSwallowed(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const clause = tokens.findIndex(({ head, relation }, i) => i > root && head === root && relation === 'acl:relcl');
  if (!isNominal(tokens[root]) || clause < 0 || !/^(?:who|that|which)$/.test(tokens[root + 1]?.text ?? tokens[root + 2]?.text ?? '') || tokens.at(-1)?.text !== '.') return;
  if (tokens.some(({ head, relation }) => head === root && /^(?:cop|nsubj|aux|parataxis|ccomp|advcl)/.test(relation)) || tokens.slice(0, root).some(({ upos }) => upos === 'ADP')) return;
  const at = tokens.findLastIndex(({ upos, xpos, relation, head }, i) => i > clause + 1 && upos === 'VERB' && xpos === 'VBD' && (/^(?:advcl|ccomp|xcomp|amod|acl|parataxis)$/.test(relation) || (relation === 'acl:relcl' && head === root)) && isNominal(tokens[i - 1]) && /^(?:DET|NUM|PROPN|NOUN|PRON|ADJ)$/.test(tokens[i + 1]?.upos ?? ''));
  const verb = tokens[at];
  const isSecond = verb?.relation === 'acl:relcl';
  if (!verb || (isSecond && tokens[at - 1]?.head !== at) || tokens.some(({ head, relation, text, upos }) => head === at && (/^(?:aux|cc)/.test(relation) || (relation.startsWith('nsubj') && (upos === 'PRON' || (!isSecond && !TIMES.test(text) && !isDateWord(text))))))) return;
  for (const [i, token] of tokens.entries()) {
    if (token.head === at && i < at) retie(tokens, i, clause, isNominal(token) ? (isSecond ? (tokens.some(({ head, relation }) => head === i && relation.startsWith('nsubj')) ? 'ccomp' : 'obj') : 'obl') : token.relation === 'mark' ? 'case' : token.relation);
    else if (token.head === root && token.relation === 'punct') token.head = at;
  }
  retie(tokens, at, -1, 'root');
  retie(tokens, root, at, 'nsubj');
}

/** The noun or the last word of the name before a relative pronoun, past a comma. */
function nounBefore(tokens: readonly OpenToken[], at: number): number {
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return isNominal(tokens[noun]) ? noun : -1;
}

/** Hangs a clause on its noun; the noun is the subject of the verb that the clause was hung on. */
function mendMain(tokens: OpenToken[], noun: number, verb: number): void {
  const main = tokens[verb]?.head ?? -1;
  const subject = tokens.some(({ head, relation }, i) => head === main && relation.startsWith('nsubj') && i !== noun);
  if (main > verb && tokens[main]?.upos === 'VERB' && !subject) retie(tokens, noun, main, tokens.some(({ head, relation }) => head === main && relation === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  retie(tokens, verb, noun, 'acl:relcl');
}

/** "The mayor whom gunmen shot has died": "whom" is never a subject. */
function mendWhom(tokens: OpenToken[], at: number): void {
  const noun = nounBefore(tokens, at);
  let doer = at + 1;
  while (doer < at + 6 && doer < tokens.length && !(isNominal(tokens[doer]) && !isNominal(tokens[doer + 1]))) doer += 1;
  const verb = tokens[doer + 1];
  if (verb?.text === 'shot') Object.assign(verb, { upos: 'VERB', xpos: 'VBD', lemma: 'shoot' });
  if (noun < 0 || !isNominal(tokens[doer]) || verb?.upos !== 'VERB' || verb.relation.startsWith('acl') && verb.head === noun) return;
  if (tokens[noun]?.head === doer + 1 || verb.head > doer + 1) mendMain(tokens, noun, doer + 1);
  if (verb.head !== noun) return;
  retie(tokens, doer, doer + 1, 'nsubj');
  retie(tokens, at, doer + 1, 'obj');
}

/** "Ann Conley, who as late as Tuesday had praised him, left": the clause about her is no clause beside the sentence. */
function mendWho(tokens: OpenToken[], at: number): void {
  const noun = nounBefore(tokens, at);
  const verbAt = tokens[at]?.head ?? -1;
  const verb = tokens[verbAt];
  if (noun < 0 || !verb || tokens[at - 1]?.text !== ',' || verb.upos !== 'VERB' || verbAt < at || !/^(?:advcl|ccomp|dep)$/.test(verb.relation) || tokens[at]?.relation !== 'nsubj') return;
  if (verb.head > verbAt && (tokens[noun]?.head === at || tokens[noun]?.head === verbAt || tokens[noun]?.head === verb.head)) mendMain(tokens, noun, verbAt);
}

/** "which soldiers raided": the soldiers are no part of what "which" stands for. */
function mendOwnNoun(tokens: OpenToken[], at: number): void {
  const [word, noun] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const nounAt = word?.head ?? -1;
  if (!word || !noun || word.relation !== 'det' || !/^(?:who|which)/.test(word.text) || !isNominal(noun) || nounAt < at || noun.relation !== 'nsubj') return;
  if (!tokens[noun.head]?.relation.startsWith('acl') || !/^(?:,|[\p{L}\d]+)$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.upos === 'ADP') return;
  retie(tokens, at, noun.head, 'obj');
  Object.assign(word, { upos: 'PRON' });
}

/** "rumours on social media that he had been arrested": the noun of which a clause tells the content, past what hangs on it. */
function toldBy(tokens: readonly OpenToken[], noun: number, { embeddings }: Lexicon): number {
  const takesThat = (at: number): boolean => [tokens[at]?.lemma ?? '', tokens[at]?.text ?? ''].some((word) => embeddings.get(word.toLowerCase())?.some(({ kind, entry }) => kind === 'noun' && entry.takes.includes('that')) ?? false);
  const above = tokens[noun]?.head ?? -1;
  return !takesThat(noun) && tokens[noun]?.relation === 'nmod' && takesThat(above) ? above : noun;
}

/** Two subjects of one verb, the first a relative pronoun. */
function mendObject(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const word = tokens[at];
  const verbAt = word?.head ?? -1;
  const verb = tokens[verbAt];
  if (!word || !verb || !isPronoun(word) || !word.relation.startsWith('nsubj') || verbAt < at) return;
  const own = tokens.find(({ head, relation, upos }, i) => i > at && i < verbAt && head === verbAt && /^(?:nsubj|aux$)/.test(relation) && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (!own) return;
  if (TIMES.test(own.text)) {
    own.relation = 'obl';
    return;
  }
  if (tokens.some(({ head, relation }) => head === verbAt && relation === 'aux:pass')) {
    Object.assign(word, { upos: 'SCONJ', relation: 'mark' });
    own.relation = 'nsubj:pass';
    if (verb.relation.startsWith('acl')) retie(tokens, verbAt, toldBy(tokens, verb.head, lexicon), 'acl');
    return;
  }
  own.relation = 'nsubj';
  word.relation = 'obj';
  if (verb.relation === 'acl') verb.relation = 'acl:relcl';
}

/** "The pilots, whom the army detained on Friday, were flown out": the first verb is of the clause, where the parser took it for a participle of its subject. */
function mendGarden(tokens: OpenToken[], at: number): void {
  const antecedent = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const doer = tokens.findIndex((token, i) => i > at && isNominal(token) && !(token.head > i && isNominal(tokens[token.head]) && /^(?:compound|amod|flat|nmod:poss)$/.test(token.relation)));
  const verb = tokens[doer + 1];
  const [noun, subject] = [tokens[antecedent], tokens[doer]];
  const main = subject?.head ?? -1;
  if (!noun || !subject || !verb || !isNominal(noun) || doer - at > 5 || tokens[at + 1]?.upos === 'VERB') return;
  if (!subject.relation.startsWith('nsubj') || verb.head !== doer || verb.relation !== 'acl' || !/^VB[DN]$/.test(verb.xpos) || main < doer + 2 || tokens[doer + 2]?.text === 'by') return;
  if (!/^(?:VERB|ADJ|NOUN)$/.test(tokens[main]?.upos ?? '')) return;
  const over = noun.head === main ? undefined : tokens[main]?.head === antecedent ? noun : undefined;
  if (noun.head !== main && !over) return;
  if (over) retie(tokens, main, over.head, over.relation);
  retie(tokens, antecedent, main, subject.relation);
  retie(tokens, doer, doer + 1, 'nsubj');
  retie(tokens, doer + 1, antecedent, 'acl:relcl');
  retie(tokens, at, doer + 1, 'obj');
  [verb.xpos] = ['VBD'];
}

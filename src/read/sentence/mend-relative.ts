import { isNominal, retie, type OpenToken } from './retie.ts';

/** "whom the group kidnapped", "which soldiers raided": what stands before the subject of its clause is what the verb is done to. */
export function mendRelatives(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 2; at += 1) {
    if (!/^(?:whom|who|which|that)$/.test(tokens[at]?.text ?? '')) continue;
    mendOwnNoun(tokens, at);
    mendGarden(tokens, at);
    mendObject(tokens, at);
  }
}

const isPronoun = (token: OpenToken | undefined): boolean => token !== undefined && /^(?:PRON|DET|SCONJ)$/.test(token.upos);

/** "which soldiers raided": the soldiers are no part of what "which" stands for. */
function mendOwnNoun(tokens: OpenToken[], at: number): void {
  const [word, noun] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const nounAt = word?.head ?? -1;
  if (!word || !noun || word.relation !== 'det' || !/^(?:who|which)/.test(word.text) || !isNominal(noun) || nounAt < at || noun.relation !== 'nsubj') return;
  if (!tokens[noun.head]?.relation.startsWith('acl') || !/^(?:,|[\p{L}\d]+)$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.upos === 'ADP') return;
  retie(tokens, at, noun.head, 'obj');
  Object.assign(word, { upos: 'PRON' });
}

/** Two subjects of one verb, the first a relative pronoun. */
function mendObject(tokens: OpenToken[], at: number): void {
  const word = tokens[at];
  const verbAt = word?.head ?? -1;
  const verb = tokens[verbAt];
  if (!word || !verb || !isPronoun(word) || !word.relation.startsWith('nsubj') || verbAt < at) return;
  const own = tokens.find(({ head, relation, upos }, i) => i > at && i < verbAt && head === verbAt && /^(?:nsubj|aux$)/.test(relation) && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (!own) return;
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

import type { Lexicon } from '../../lexicon.ts';
import { mendOrderContent } from './mend-order-content.ts';
import { mendParted } from './mend-parted.ts';
import { below, hangsOn, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Gives clauses their subjects back where a name or a participle between commas parts the two, and orders what is ordered by them. */
export function mendNextClauses(tokens: OpenToken[], lexicon: Lexicon): void {
  mendParted(tokens);
  for (let at = 2; at < tokens.length - 1; at += 1) {
    mendNamed(tokens, at);
    mendSent(tokens, at);
    mendBare(tokens, at);
    mendWhere(tokens, at);
    mendSemicolon(tokens, at);
  }
  mendOrderContent(tokens, lexicon);
}

/** Whether a word is a verb without a subject right behind a comma. */
const isBehindComma = (tokens: readonly OpenToken[], at: number): boolean =>
  tokens[at]?.upos === 'VERB' && /^VB[DNZP]$/.test(tokens[at]?.xpos ?? '') && tokens[verbStart(tokens, at) - 1]?.text === ',' && !has(tokens, at, /^nsubj/);

/** The first of the helping words and adverbs before a verb. */
function verbStart(tokens: readonly OpenToken[], at: number): number {
  let start = at;
  while (/^(?:AUX|ADV)$/.test(tokens[start - 1]?.upos ?? '')) start -= 1;
  return start;
}

/** "Rioters burned two lorries, and the police chief, Ann Moyo, ordered …": the chief, who was not burned, is the one who ordered. */
function mendNamed(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  if (!verb || !isBehindComma(tokens, at) || !/^(?:conj|acl|acl:relcl|parataxis|advcl)$/.test(verb.relation)) return;
  const comma = verbStart(tokens, at) - 1;
  const opening = tokens.findLastIndex(({ text }, i) => i < comma && text === ',');
  const name = tokens.slice(opening + 1, comma);
  const subject = tokens.findLastIndex(({ relation }, i) => i < opening && relation === 'conj');
  const noun = tokens[subject];
  const object = tokens[noun?.head ?? -1];
  const joint = tokens.findIndex(({ head, relation, text }, i) => i < subject && head === subject && relation === 'cc' && /^(?:and|but)$/.test(text));
  if (opening < 0 || !noun || !isNominal(noun) || !(isNominal(object) || object?.upos === 'VERB') || joint < 0) return;
  const isClause = /^(?:who|whose)$/.test(name[0]?.text ?? '');
  if (!tokens.some(({ head, relation }, i) => i > opening && i < comma && (isClause ? /^acl/ : /^appos$/).test(relation) && hangsOn(tokens, head, subject))) return;
  if (name.length === 0 || !(isClause || name.every(({ upos, text }) => upos === 'PROPN' || /^(?:al|de|van|von|bin|el|-)$/.test(text))) || tokens.slice(subject + 1, opening).some(({ upos }) => /^(?:VERB|AUX|CCONJ)$/.test(upos))) return;
  const above = verbAbove(tokens, noun.head);
  if (above < 0 || above > joint || (verb.xpos === 'VBN' && !has(tokens, at, /^aux/) && tokens[at + 1]?.text === 'by')) return;
  for (const i of below(tokens, subject, /^cop$/)) if (/^['’]s$/.test(tokens[i]?.text ?? '')) retie(tokens, i, i - 1, 'case');
  retie(tokens, subject, at, has(tokens, at, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  retie(tokens, joint, at, 'cc');
  retie(tokens, at, above, 'conj');
  if (verb.xpos === 'VBN' && !has(tokens, at, /^aux/)) verb.xpos = 'VBD';
}

/** The nearest verb that a word hangs on. */
function verbAbove(tokens: readonly OpenToken[], from: number): number {
  let at = from;
  for (let steps = 0; at >= 0 && tokens[at]?.upos !== 'VERB' && steps < tokens.length; steps += 1) at = tokens[at]?.head ?? -1;
  return at;
}

/** "On Tuesday the minister of security, Ann Moyo, ordered": a noun before its verb that nothing leads in is its subject. */
function mendBare(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || verb.xpos !== 'VBD') return;
  const noun = tokens.findLastIndex(({ head, relation }, i) => i < at && head === at && relation === 'obl');
  if (noun < 1 || has(tokens, at, /^(?:nsubj|aux|csubj|expl)/) || has(tokens, noun, /^case$/) || !isNominal(tokens[noun]) || !tokens.some(({ head, relation }) => relation === 'appos' && hangsOn(tokens, head, noun)) || !/^[A-Z]/.test(tokens[0]?.text ?? '') || !has(tokens, at, /^(?:obj|xcomp|ccomp)$/)) return;
  retie(tokens, noun, at, 'nsubj');
}

/** "; its president, Ann Moyo, signed off on it": behind a semicolon a clause has its own subject. */
function mendSemicolon(tokens: OpenToken[], at: number): void {
  if (tokens[at]?.text !== ';') return;
  const subject = tokens.findIndex(({ head, relation }, i) => i > at && head < at && /^(?:appos|conj|nmod|dep|obl)$/.test(relation));
  const verb = tokens.findIndex(({ upos, head }, i) => i > subject && upos === 'VERB' && head >= 0 && head < at);
  const between = tokens.slice(at + 1, verb);
  if (subject < 0 || verb < 0 || !isNominal(tokens[subject]) || has(tokens, subject, /^case$/) || !/^VB[DZP]$/.test(tokens[verb]?.xpos ?? '') || has(tokens, verb, /^(?:nsubj|mark)/) || between.some(({ upos }) => upos === 'VERB' || upos === 'ADP')) return;
  retie(tokens, subject, verb, 'nsubj');
  retie(tokens, verb, verbAbove(tokens, tokens[verb]?.head ?? -1), 'parataxis');
}

/** "A judge in San Pedro Sula": where the judge sits, and not her name. */
function mendWhere(tokens: OpenToken[], at: number): void {
  const [where, first] = [tokens[at], tokens[at + 1]];
  if (where?.upos !== 'ADP' || where.relation !== 'case' || where.head !== at - 1 || first?.upos !== 'PROPN') return;
  let last = at + 1;
  while (tokens[last + 1]?.upos === 'PROPN') last += 1;
  const top = tokens.findLastIndex(({ head, relation }, i) => i > at && i <= last && head === at - 1 && /^(?:appos|flat|compound)$/.test(relation));
  if (top < 0) return;
  retie(tokens, at, last, 'case');
  retie(tokens, last, at - 1, 'nmod');
  for (let i = at + 1; i < last; i += 1) retie(tokens, i, last, 'compound');
}

/** "Some 300 soldiers, sent on the orders of the minister, set up checkpoints": what was done to the subject is no verb of the sentence. */
function mendSent(tokens: OpenToken[], at: number): void {
  const said = tokens[at];
  const subject = at - 2;
  if (said?.xpos !== 'VBN' || said.head !== -1 || tokens[at - 1]?.text !== ',' || !isNominal(tokens[subject]) || tokens[subject]?.head !== at || has(tokens, at, /^(?:aux|obj)/)) return;
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ',');
  const verb = tokens.findIndex(({ upos }, i) => i > comma && upos === 'VERB');
  if (comma < 0 || verb < 0 || verbStart(tokens, verb) !== comma + 1 || !isBehindComma(tokens, verb) || !/^(?:advcl|conj|parataxis|acl|dep)$/.test(tokens[verb]?.relation ?? '')) return;
  for (const token of tokens) if (token.head === at && token.relation === 'parataxis') token.head = verb;
  retie(tokens, verb, -1, 'root');
  retie(tokens, subject, verb, has(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  retie(tokens, at, subject, 'acl');
  for (const i of below(tokens, at, /^punct$/)) if (tokens[i]?.text === '.') retie(tokens, i, verb, 'punct');
  if (tokens[verb]?.xpos === 'VBN' && !has(tokens, verb, /^aux/)) Object.assign(tokens[verb] ?? {}, { xpos: 'VBD' });
}

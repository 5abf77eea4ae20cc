import type { Lexicon } from '../../lexicon.ts';
import { below, gather, has, isNominal, retie, type OpenToken } from './retie.ts';

/** What a verb is done to, where the parser gave it to another verb or took it for something else. */
export function mendLostObjects(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    mendSecondVerb(tokens, at, lexicon);
    mendSome(tokens, at);
    mendEach(tokens, at);
    mendSuspected(tokens, at);
    mendThose(tokens, at);
    mendAlike(tokens, at);
    mendHelped(tokens, at);
    mendYears(tokens, at);
    mendOffice(tokens, at);
    mendSum(tokens, at);
    mendDollars(tokens, at);
    mendForHelp(tokens, at);
  }
}

/** "was let go": with "was" before it, what stands before that suffers the act. */
function mendHelped(tokens: OpenToken[], at: number): void {
  const [subject, verb] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (subject?.relation !== 'nsubj' || verb?.upos !== 'VERB' || !/^VB[DN]?$/.test(verb.xpos) || subject.head < at || !has(tokens, subject.head, /^aux:pass$/) || has(tokens, subject.head, /^(?:obj|nsubj:pass)$/)) return;
  subject.relation = 'nsubj:pass';
  verb.xpos = 'VBN';
}

/** "was given seven years": what is given, and not how long it lasted. */
function mendYears(tokens: OpenToken[], at: number): void {
  const [number, unit] = [tokens[at], tokens[at + 1]];
  const verb = tokens[unit?.head ?? -1];
  if (number?.upos !== 'NUM' || !unit || !/^(?:years|months|hours|days)$/.test(unit.text) || !/^(?:obl:unmarked|xcomp|obl)$/.test(unit.relation) || verb?.upos !== 'VERB' || !/^(?:give|get|serve)$/.test(verb.lemma) || unit.head > at || has(tokens, at + 1, /^case$/) || below(tokens, unit.head, /^obj$/).some((i) => i < at && !has(tokens, unit.head, /^aux:pass$/))) return;
  unit.relation = 'obj';
}

/** "set aside C$90 million": a sum that the parser took for how much, or for a verb. */
function mendDollars(tokens: OpenToken[], at: number): void {
  const sign = tokens[at];
  if (!sign || !/^(?:US|C|A|NZ|HK|S|R|CA|AU)\$$/.test(sign.text)) return;
  const number = below(tokens, at, /^obj$/)[0];
  if (sign.upos === 'VERB' && number !== undefined) {
    retie(tokens, number, at, 'nummod');
    if (sign.relation === 'xcomp') sign.relation = 'obj';
  }
  const sum = tokens[sign.head];
  if (sum?.upos === 'NUM' && /^(?:obl:unmarked|xcomp|obl)$/.test(sum.relation) && tokens[sum.head]?.upos === 'VERB' && !has(tokens, sum.head, /^obj$/)) sum.relation = 'obj';
  [sign.upos, sign.xpos] = ['SYM', '$'];
}

/** "asked the army for help": a noun behind "for", and no verb. */
function mendForHelp(tokens: OpenToken[], at: number): void {
  const [mark, word] = [tokens[at], tokens[at + 1]];
  if (mark?.text !== 'for' || word?.upos !== 'VERB' || !/^(?:help|aid|support)$/.test(word.text) || mark.head !== at + 1 || word.relation !== 'advcl' || has(tokens, at + 1, /^(?:nsubj|obj)/)) return;
  [mark.upos, mark.relation, word.upos, word.xpos, word.relation] = ['ADP', 'case', 'NOUN', 'NN', 'obl'];
}

/** "gave 20 million dollars in aid": of what the sum is. */
function mendSum(tokens: OpenToken[], at: number): void {
  const [inside, sum] = [tokens[at], tokens[at - 1]];
  const noun = inside?.head ?? -1;
  const sumAt = isNominal(sum) || sum?.upos === 'NUM' ? at - 1 : -1;
  const top = sumAt > 0 && tokens[sumAt]?.upos === 'NUM' ? tokens[sumAt]?.head ?? -1 : sumAt;
  if (inside?.text !== 'in' || !/^(?:aid|assistance|relief|support|subsidies|loans|funding|funds|grants|credit|credits|help|compensation|investment|humanitarian)$/.test(tokens[noun]?.text ?? '') || tokens[noun]?.relation !== 'obl' || tokens[top]?.relation !== 'obj' || tokens[top]?.head !== tokens[noun]?.head || top > at) return;
  retie(tokens, noun, top, 'nmod');
}

/** "the French chargé d'affaires": an office in two words, the second no name beside the first. */
function mendOffice(tokens: OpenToken[], at: number): void {
  if (/^charg[eé]s?$/i.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'd\'affaires') gather(tokens, at, at + 1, at + 1, 'compound');
}

/** "detained six men and beat several": a past that is spelt as the present is one where the verb that it goes on with is. */
function mendAlike(tokens: OpenToken[], at: number): void {
  const [verb, first] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (verb?.upos === 'VERB' && verb.relation === 'conj' && verb.head < at && /^VBP?$/.test(verb.xpos) && first?.xpos === 'VBD' && /^(?:beat|hit|cut|put|set|shut|hurt|let|cost|split|spread|quit|burst|cast|bid|shed|read|rid)$/.test(verb.text) && !has(tokens, at, /^(?:nsubj|aux|mark)/)) verb.xpos = 'VBD';
}

/** "backed the envoy and urged restraint": a second object that stands behind a second verb is that verb's. */
function mendSecondVerb(tokens: OpenToken[], at: number, { verbs, operators }: Lexicon): void {
  const [verb, first] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const firstAt = verb?.head ?? -1;
  if (verb?.upos !== 'VERB' || first?.upos !== 'VERB' || verb.relation !== 'conj' || firstAt > at || has(tokens, at, /^(?:obj|aux:pass|nsubj)/) || !(verbs.has(verb.lemma) || operators.has(verb.lemma))) return;
  const object = below(tokens, firstAt, /^(?:obj|obl)$/).find((i) => i > at && isNominal(tokens[i]) && !has(tokens, i, /^case$/) && tokens.slice(at + 1, i).every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos)));
  if (object !== undefined && tokens[object]?.relation === 'obj' && has(tokens, firstAt, /^obj$/) && below(tokens, firstAt, /^obj$/).some((i) => i < at)) retie(tokens, object, at, 'obj');
}

/** "beat several of them": some of those are what it is done to. */
function mendSome(tokens: OpenToken[], at: number): void {
  const [some, verb] = [tokens[at], tokens[at - 1]];
  if (!some || verb?.upos !== 'VERB' || !/^(?:several|many|few|most|some|dozens|hundreds)$/.test(some.text) || tokens[at + 1]?.text !== 'of' || some.relation !== 'xcomp' || some.head !== at - 1) return;
  some.relation = 'obj';
  for (const token of tokens) if (token.head === at && token.relation === 'obl') token.relation = 'nmod';
}

/** "promised each of them a house": each is who gets it. */
function mendEach(tokens: OpenToken[], at: number): void {
  const each = tokens[at];
  const verb = each?.head ?? -1;
  if (!each || !/^(?:each|all|both)$/.test(each.text) || tokens[at + 1]?.text !== 'of' || each.relation !== 'obj' || tokens[verb]?.upos !== 'VERB') return;
  const thing = below(tokens, verb, /^obl/).find((i) => i > at && isNominal(tokens[i]) && !has(tokens, i, /^case$/) && tokens.slice(at + 1, i).every(({ upos }) => upos !== 'PUNCT' && upos !== 'VERB'));
  if (thing === undefined || /^(?:.*day|week|month|year|morning|evening|night|time)s?$/.test(tokens[thing]?.lemma ?? '')) return;
  retie(tokens, thing, verb, 'obj');
  each.relation = 'iobj';
}

const HELD_TO_BE = /^(?:suspected|alleged|wanted|accused|convicted|wounded|injured|armed|unarmed|retired|masked|captured|detained|displaced)$/;

/** "arrested 61 suspected miners": what those who are counted are held to be is no verb of its own. */
function mendSuspected(tokens: OpenToken[], at: number): void {
  const [word, number] = [tokens[at], tokens[at - 1]];
  const verbAt = word?.head ?? -1;
  if (word?.upos !== 'VERB' || !HELD_TO_BE.test(word.text) || number?.upos !== 'NUM' || !/^(?:xcomp|advcl|ccomp|parataxis|conj)$/.test(word.relation) || verbAt > at || has(tokens, at, /^(?:nsubj|aux)/)) return;
  const own = below(tokens, at, /^(?:obj|nsubj|obl)$/).find((i) => i > at);
  const noun = own ?? (tokens[verbAt]?.upos === 'VERB' ? below(tokens, verbAt, /^obj$/).find((i) => i > at) : undefined);
  if (noun === undefined || !isNominal(tokens[noun]) || tokens.slice(at + 1, noun).some(({ upos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(upos))) return;
  for (const [i, token] of tokens.entries()) if (token.head === at && i > noun) token.head = verbAt;
  if (own !== undefined) retie(tokens, noun, verbAt, tokens[verbAt]?.upos === 'VERB' ? 'obj' : 'conj');
  retie(tokens, at - 1, noun, 'nummod');
  retie(tokens, at, noun, 'amod');
}

/** "was among those detained", "one of those killed": they are those, and it was done to them. */
function mendThose(tokens: OpenToken[], at: number): void {
  const [those, verb] = [tokens[at], tokens[at + 1]];
  // A past participle without a helping word tells what was done to them, and not what they did.
  if (those?.text === 'those' && verb?.head === at && verb.relation === 'acl:relcl' && /^VB[ND]$/.test(verb.xpos) && !has(tokens, at + 1, /^(?:nsubj|aux|obj)/)) verb.relation = 'acl';
  if (those?.text !== 'those' || verb?.upos !== 'VERB' || !/^VB[ND]$/.test(verb.xpos) || those.head !== at + 1 || those.relation !== 'det') return;
  retie(tokens, at, verb.head, verb.relation);
  retie(tokens, at + 1, at, 'acl');
  for (const [i, token] of tokens.entries()) if (token.head === at + 1 && i < at) token.head = at;
}

import { has, isNominal, retie, type OpenToken } from './retie.ts';

/** "fired more than a dozen missiles", "Five days later Iran fired", "hit two bases housing troops": numbers, spans of time and what stands in a counted place, which the parser hangs on the wrong word. */
export function mendCounted(tokens: OpenToken[]): void {
  for (let at = 0; at < tokens.length - 2; at += 1) {
    mendMoreThan(tokens, at);
    mendSpan(tokens, at);
    mendHousing(tokens, at);
  }
}

/** "more than a dozen missiles": the words of comparison qualify the number, and what is counted is what the verb has. */
function mendMoreThan(tokens: OpenToken[], at: number): void {
  const [more, than] = [tokens[at], tokens[at + 1]];
  const counted = than?.head ?? -1;
  const noun = tokens[counted];
  if (!/^(?:more|fewer|less)$/i.test(more?.text ?? '') || than?.text !== 'than' || than.relation !== 'case' || !isNominal(noun) || counted < at + 2) return;
  const between = tokens.slice(at + 2, counted);
  if (!between.some(({ upos, text }) => upos === 'NUM' || /^(?:dozen|score|hundred|half)s?$/.test(text)) || between.some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/.test(upos))) return;
  const verb = noun?.head ?? -1;
  retie(tokens, at, counted, 'advmod');
  retie(tokens, at + 1, at, 'fixed');
  if (noun?.relation === 'obl' && verb >= 0 && verb < counted && tokens[verb]?.upos === 'VERB' && !has(tokens, verb, /^obj$/) && !has(tokens, counted, /^case$/)) noun.relation = 'obj';
}

const UNIT = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|moment)s?$/i;

/** "Five days later Iran fired": when it was, and not who did it. */
function mendSpan(tokens: OpenToken[], at: number): void {
  const [unit, later] = [tokens[at], tokens[at + 1]];
  if (!UNIT.test(unit?.text ?? '') || !/^(?:later|earlier|before|ago|after|afterwards|on)$/i.test(later?.text ?? '')) return;
  // "Three weeks earlier police had raided": no sort of police.
  if (later?.relation === 'amod' && later.head > at + 1 && unit?.head === at + 1 && !has(tokens, later.head, /^case$/)) {
    retie(tokens, at, tokens[later.head]?.head ?? -1, 'obl');
    retie(tokens, at + 1, at, 'advmod');
  }
  if (!unit?.relation.startsWith('nsubj')) return;
  const verb = unit?.head ?? -1;
  const subject = tokens.findIndex(({ head, relation }, i) => i > at + 1 && i < verb && head === verb && relation.startsWith('nsubj'));
  if (subject < 0) return;
  retie(tokens, at, verb, 'obl');
  // "a day after rebels struck" opens a clause.
  if (!/^(?:after|before)$/i.test(later?.text ?? '')) retie(tokens, at + 1, at, 'advmod');
}

/** "at two bases housing troops": what stands right before such a participle is what it tells of, and hangs on the verb above. */
function mendHousing(tokens: OpenToken[], at: number): void {
  const [noun, participle] = [tokens[at], tokens[at + 1]];
  if (!isNominal(noun) || noun?.head !== at + 1 || !/^(?:obl|nmod|obj)$/.test(noun.relation) || participle?.xpos !== 'VBG' || !/^(?:acl|advcl)$/.test(participle.relation) || !has(tokens, at, /^case$/) || has(tokens, at + 1, /^conj$/)) return;
  const above = participle.head < at && tokens[participle.head]?.upos !== 'VERB' ? tokens[participle.head]?.head ?? -1 : participle.head;
  if (above < 0 || above >= at || tokens[above]?.upos !== 'VERB') return;
  retie(tokens, at, above, 'obl');
  retie(tokens, at + 1, at, 'acl');
}

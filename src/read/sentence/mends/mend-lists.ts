import type { Lexicon } from '../../lexicon.ts';
import { below, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right who stands beside whom in a list, and of which noun a clause tells. */
export function mendLists(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length; at += 1) {
    mendOuter(tokens, at, lexicon);
    mendRepeated(tokens, at, lexicon);
    mendRow(tokens, at, lexicon);
    mendToll(tokens, at, lexicon);
    mendOutside(tokens, at);
  }
}

const isPerson = (token: OpenToken | undefined, { roleNouns }: Lexicon): boolean => {
  const [word, lemma] = [token?.text.toLowerCase() ?? '', token?.lemma.toLowerCase() ?? ''];
  return isNominal(token) && [word, lemma].some((one) => roleNouns.get(one)?.is === 'persons');
};

/** "shot a candidate for mayor and his driver", "killed the owner of a bakery and two policemen": beside a person stands a person, and whose driver he is, is the first. */
function mendOuter(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const other = tokens[at];
  const innerAt = other?.head ?? -1;
  const inner = tokens[innerAt];
  const outerAt = inner?.head ?? -1;
  const outer = tokens[outerAt];
  if (!other || !inner || !outer || !/^(?:conj|appos)$/.test(other.relation) || innerAt > at || outerAt > innerAt || outerAt < 0 || !/^nmod$/.test(inner.relation) || !isNominal(inner) || !/^(?:obj|nsubj|nsubj:pass|obl|obl:agent)$/.test(outer.relation)) return;
  if (inner.upos === 'PROPN' || !isPerson(outer, lexicon) || !isPerson(other, lexicon) || has(tokens, at, /^case$/)) return;
  const owned = below(tokens, at, /^nmod:poss$/).some((i) => /^(?:his|her)$/.test(tokens[i]?.text ?? ''));
  const bare = !has(tokens, innerAt, /^(?:det|nummod|amod|nmod:poss)$/) && inner.xpos !== 'NNS';
  if (isPerson(inner, lexicon) ? owned && bare : owned || (has(tokens, at, /^nummod$/) && has(tokens, innerAt, /^det$/))) {
    retie(tokens, at, outerAt, 'conj');
    for (const i of below(tokens, at, /^conj$/)) retie(tokens, i, outerAt, 'conj');
  }
}

/** "the arrest of the owner, Tom Banda, and of the master": what has the same preposition stands beside what had it first, and a name between commas is another word for the owner. */
function mendRepeated(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const other = tokens[at];
  const mark = below(tokens, at, /^case$/)[0];
  const act = other?.head ?? -1;
  if (!other || mark === undefined || other.relation !== 'conj' || act > at || tokens[mark - 1]?.text !== 'and') return;
  const caseWords = (i: number): string[] => below(tokens, i, /^case$/).map((child) => tokens[child]?.text ?? '');
  const isSame = (i: number): boolean => caseWords(i).includes(tokens[mark]?.text ?? '');
  const first = isSame(act) ? act : below(tokens, act, /^nmod$/).find((i) => i > act && i < at && isSame(i));
  if (first === undefined) return;
  retie(tokens, at, first, 'conj');
  const name = below(tokens, first, /^conj$/).find((i) => i < mark && tokens[i]?.upos === 'PROPN');
  if (name !== undefined && isPerson(tokens[first], lexicon) && tokens[mark - 2]?.text === ',') retie(tokens, name, first, 'appos');
}

/** "jailed the mayor, a banker and two lawyers": three persons, where the last has a number or an article of its own and no comma closes the row. */
function mendRow(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const second = tokens[at];
  const firstAt = second?.head ?? -1;
  const first = tokens[firstAt];
  const last = below(tokens, at, /^conj$/).at(-1);
  if (second?.relation !== 'appos' || !first || firstAt > at || first.upos !== 'NOUN' || second.upos !== 'NOUN' || last === undefined || !isPerson(first, lexicon) || !isPerson(second, lexicon)) return;
  if (!has(tokens, last, /^cc$/) || !has(tokens, last, /^(?:det|nummod|nmod:poss)$/) || tokens[last + 1]?.text === ',') return;
  second.relation = 'conj';
  for (const i of below(tokens, at, /^conj$/)) if (tokens[i]) tokens[i].head = firstAt;
}

const KILLS = /^(?:kill|wound|injure|hurt|maim|leave|claim|destroy|damage|spark|draw)$/;

/** "an attack on a garrison that killed 38 soldiers": the attack killed them. */
function mendToll(tokens: OpenToken[], at: number, { nouns }: Lexicon): void {
  const verb = tokens[at];
  const innerAt = verb?.head ?? -1;
  const inner = tokens[innerAt];
  const act = tokens[inner?.head ?? -1];
  if (!verb || !inner || !act || verb.relation !== 'acl:relcl' || !KILLS.test(verb.lemma) || inner.relation !== 'nmod' || inner.head > innerAt || !isNominal(act)) return;
  const opens = below(tokens, at, /^nsubj$/).some((i) => /^(?:that|which)$/.test(tokens[i]?.text ?? ''));
  if (opens && nouns.get(act.lemma)?.some((one) => one.act.type === 'ASSAULT') === true && !/^(?:group|militia|gang|movement|faction)$/.test(inner.lemma)) verb.head = inner.head;
}

/** "protested outside parliament": where, and no kind of parliament. */
function mendOutside(tokens: OpenToken[], at: number): void {
  const word = tokens[at];
  const noun = tokens[word?.head ?? -1];
  if (!word || !noun || !/^(?:outside|inside|opposite)$/.test(word.text) || word.relation !== 'amod' || word.head !== at + 1 || tokens[at - 1]?.upos !== 'VERB' || !/^(?:obj|obl)$/.test(noun.relation)) return;
  [word.upos, word.relation, noun.relation] = ['ADP', 'case', 'obl'];
}

import { mendSwallowedSubjects } from './mend-swallowed.ts';
import { below, isNominal, retie, type OpenToken } from './retie.ts';

const OPENS = /^(?:as|when|while|after|before|because|until|since|where|although|though)$/i;

/** "troops had beaten the rebels and Turkey would send more": who stands before a helping word whose verb has no subject is that, and nobody to whom the first was done. */
function mendNextSubject(tokens: OpenToken[]): void {
  for (let at = 2; at < tokens.length - 2; at += 1) {
    const [who, helper] = [tokens[at], tokens[at + 1]];
    const verb = helper?.head ?? -1;
    if (!who || helper?.upos !== 'AUX' || who.relation !== 'conj' || !isNominal(who) || !isNominal(tokens[who.head]) || who.head > at || tokens[who.head]?.relation === 'nsubj') continue;
    if (verb <= at + 1 || tokens[verb]?.upos !== 'VERB' || !/^(?:aux|aux:pass)$/.test(helper.relation) || below(tokens, verb, /^nsubj/).length > 0 || !/^(?:conj|parataxis)$/.test(tokens[verb]?.relation ?? '')) continue;
    const and = below(tokens, at, /^cc$/)[0];
    retie(tokens, at, verb, below(tokens, verb, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj');
    if (and !== undefined) retie(tokens, and, verb, 'cc');
  }
}

/** In tokens: how long the subject of such a clause may be. */
const LONGEST_SUBJECT = 8;

/**
 * "Two were killed as guards, sent from the capital, opened fire": the subject of a clause, parted from its verb by what is said of it between commas.
 * Without it those who were killed would be they who opened fire.
 */
export function mendParted(tokens: OpenToken[]): void {
  for (let at = 0; at < tokens.length - 5; at += 1) {
    const subject = OPENS.test(tokens[at]?.text ?? '') ? subjectBehind(tokens, at) : undefined;
    if (subject === undefined) continue;
    const said = subject + 2;
    const verb = verbBehind(tokens, said);
    if (verb !== undefined) mendClause(tokens, { mark: at, subject, said, verb });
  }
  mendNextSubject(tokens);
  mendSwallowedSubjects(tokens);
}

interface Clause {
  readonly mark: number;
  readonly subject: number;
  readonly said: number;
  readonly verb: number;
}

/** The last word of a nominal between the mark and a comma, behind which a participle stands. */
function subjectBehind(tokens: readonly OpenToken[], mark: number): number | undefined {
  const comma = tokens.findIndex(({ text }, i) => i > mark && text === ',');
  const stretch = tokens.slice(mark + 1, comma);
  const participle = tokens[comma + 1];
  if (comma < 0 || stretch.length === 0 || stretch.length > LONGEST_SUBJECT || stretch.some(({ upos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(upos)) || !isNominal(tokens[comma - 1])) return undefined;
  const isSaid = participle?.upos === 'VERB' && /^VB[NG]$/.test(participle.xpos) && below(tokens, comma + 1, /^aux/).length === 0;
  return isSaid ? comma - 1 : undefined;
}

/** The finite verb right behind the comma that closes what is said; one that has no subject of its own. */
function verbBehind(tokens: readonly OpenToken[], said: number): number | undefined {
  for (let at = said + 1; at < tokens.length - 1; at += 1) {
    if (/^[.;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (tokens[at]?.text !== ',') continue;
    const next = tokens[at + 1];
    const verb = next?.upos === 'AUX' ? next.head : at + 1;
    const isFinite = next?.upos === 'AUX' || (next?.upos === 'VERB' && /^VB[DZPN]$/.test(next.xpos));
    if (isFinite && verb > at && tokens[verb]?.upos === 'VERB' && below(tokens, verb, /^nsubj/).length === 0) return verb;
  }
  return undefined;
}

function mendClause(tokens: OpenToken[], { mark, subject, said, verb }: Clause): void {
  const [opener, finite] = [tokens[mark], tokens[verb]];
  const main = mainOf(tokens, mark, verb);
  if (!opener || !finite || main === undefined) return;
  if (main > verb) {
    retie(tokens, main, tokens[said]?.head === -1 ? -1 : finite.head, tokens[said]?.head === -1 ? 'root' : finite.relation);
    if (tokens[main]?.head === said) retie(tokens, main, -1, 'root');
  }
  opener.upos = 'SCONJ';
  retie(tokens, mark, verb, 'mark');
  retie(tokens, subject, verb, below(tokens, verb, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj');
  retie(tokens, said, subject, 'acl');
  retie(tokens, verb, main, 'advcl');
  if (finite.xpos === 'VBN' && below(tokens, verb, /^aux/).length === 0) finite.xpos = 'VBD';
}

/** The verb that the clause belongs to: the one before it, or, where it opens the sentence, the one behind it that has a subject. */
function mainOf(tokens: readonly OpenToken[], mark: number, verb: number): number | undefined {
  const before = pathOf(tokens, verb).find((at) => at < mark && tokens[at]?.upos === 'VERB');
  if (before !== undefined) return before;
  const behind = tokens.findIndex(({ upos }, i) => i > verb && upos === 'VERB' && below(tokens, i, /^nsubj/).some((subject) => subject > verb) && pathOf(tokens, i).includes(verb));
  return behind < 0 ? undefined : behind;
}

function pathOf(tokens: readonly OpenToken[], from: number): number[] {
  const path: number[] = [];
  for (let at = tokens[from]?.head ?? -1; at >= 0 && path.length < tokens.length; at = tokens[at]?.head ?? -1) path.push(at);
  return path;
}

import { chunksOf, is, type Chunk, type TaggedWord, type Tie, type Ties } from './rule-chunks.ts';

const SUBJECTIVE = /^(?:i|he|she|we|they)$/i;
const SPEECH = /^(?:say|tell|think|believe|announce|report|claim|argue|add|know|suggest|show|warn|note|hope|find|explain|insist|deny|admit|mean|feel)$/;
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|week|month|year|day|morning|night|evening|time|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i;
/** After a noun these are read with the verb, since they tell when and where more often than which. */
const ADVERBIAL = /^(?:after|as|at|before|by|during|from|in|into|on|through|to|under|until|with|without)$/i;

/** Trees by hand-made rules over parts of speech: chunks, then clauses, then what hangs between. Each sentence gets one root; a tree may cross itself, as rules go. */
export function attachByRules(words: readonly TaggedWord[]): readonly Tie[] {
  const ties: Ties = words.map(() => undefined);
  const chunks = chunksOf(words, ties);
  const root = tieClauses(words, chunks, ties);
  tieNouns(words, chunks, ties, root);
  tieRest(words, chunks, ties, root);
  ties[root] = { head: -1, relation: 'root' };
  tieMarks(words, ties);
  return withoutCircles(ties, root);
}

/** Ties verb to verb and subject to verb; gives the root. */
function tieClauses(words: readonly TaggedWord[], chunks: readonly Chunk[], ties: Ties): number {
  const verbs = chunks.filter(({ kind }) => kind === 'verb');
  const main = verbs.find(({ form, before }) => (form === 'finite' || form === 'passive') && before < 0) ?? verbs.find(({ form }) => form !== 'participle') ?? verbs[0];
  const root = main?.head ?? chunks.find(({ kind }) => kind === 'noun')?.head ?? Math.max(0, words.findIndex((word) => !is(word, 'PUNCT')));
  const speech = verbs.find(({ head, before, form }) => head > root && before < 0 && form === 'finite' && SPEECH.test(words[head]?.lemma ?? '') && closesQuote(words, chunks, root, head));
  const top = speech?.head ?? root;
  if (speech) ties[root] = { head: top, relation: 'ccomp' };
  for (const verb of verbs) if (verb.head !== top && !ties[verb.head]) ties[verb.head] = tieOfVerb(words, chunks, verb, top);
  for (const verb of verbs) if (verb.before >= 0) ties[verb.before] ??= markOf(words, verb);
  return top;
}

/** "…," he said: the verb of speech after a clause and a mark. */
function closesQuote(words: readonly TaggedWord[], chunks: readonly Chunk[], root: number, head: number): boolean {
  const subject = chunks.findLast(({ kind, to }) => kind === 'noun' && to < head);
  return subject !== undefined && subject.from > root && (is(words[subject.from - 1], 'PUNCT') || is(words[head - 1], 'PUNCT'));
}

const markOf = (words: readonly TaggedWord[], verb: Chunk): Tie =>
  (!is(words[verb.before], 'PRON', 'DET') ? { head: verb.head, relation: is(words[verb.before], 'ADV') ? 'advmod' : 'mark' } : { head: verb.head, relation: verb.form === 'passive' ? 'nsubj:pass' : 'nsubj' });

function tieOfVerb(words: readonly TaggedWord[], chunks: readonly Chunk[], verb: Chunk, top: number): Tie {
  const at = chunks.indexOf(verb);
  const earlier = chunks.slice(0, at).findLast(({ kind }) => kind === 'verb')?.head ?? top;
  const noun = chunks[at - 1]?.kind === 'noun' ? chunks[at - 1] : undefined;
  const next = noun !== undefined && noun.to === verb.from - 1;
  const mark = words[verb.before];
  if (verb.before >= 0 && is(mark, 'PRON', 'DET')) return { head: chunks.findLast(({ kind, to }) => kind === 'noun' && to < verb.before)?.head ?? earlier, relation: 'acl:relcl' };
  if (verb.before >= 0) return { head: mark?.lemma === 'that' ? earlier : top, relation: mark?.lemma === 'that' ? 'ccomp' : 'advcl' };
  if (verb.form === 'infinitive') return next && !is(words[noun.head], 'PRON') ? { head: noun.head, relation: 'acl' } : { head: earlier, relation: 'xcomp' };
  if (is(words[verb.from - 1], 'CCONJ') || (next && is(words[noun.from - 1], 'CCONJ'))) return { head: earlier, relation: 'conj' };
  if (is(words[verb.from - 1], 'ADP')) return { head: noun && noun.to === verb.from - 2 ? noun.head : earlier, relation: noun && noun.to === verb.from - 2 ? 'acl' : 'advcl' };
  if (verb.form === 'participle') return next ? { head: noun.head, relation: 'acl' } : { head: earlier, relation: 'advcl' };
  if (SPEECH.test(words[earlier]?.lemma ?? '') && earlier < verb.head) return { head: earlier, relation: 'ccomp' };
  return { head: top, relation: 'parataxis' };
}

/** Subjects, objects, what prepositions bind, what is joined or put beside. */
function tieNouns(words: readonly TaggedWord[], chunks: readonly Chunk[], ties: Ties, root: number): void {
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb') return;
    for (let i = chunk.before; i >= 0 && is(words[i], 'ADP', 'SCONJ') && !ties[i]; i -= 1) ties[i] = { head: chunk.head, relation: 'case' };
    if (chunk.head !== root) ties[chunk.head] ??= tieOfNoun(words, chunks, at, ties, root);
  });
}

function tieOfNoun(words: readonly TaggedWord[], chunks: readonly Chunk[], at: number, ties: Ties, root: number): Tie {
  const [chunk, previous, next] = [chunks[at], chunks[at - 1], chunks[at + 1]];
  if (!chunk) return { head: root, relation: 'dep' };
  const verb = chunks.slice(0, at).findLast(({ kind }) => kind === 'verb');
  const ahead = chunks.slice(at + 1).find(({ kind }) => kind === 'verb');
  if (is(words[chunk.to + 1], 'PART') && next?.kind === 'noun') {
    ties[chunk.to + 1] ??= { head: chunk.head, relation: 'case' };
    return { head: next.head, relation: 'nmod:poss' };
  }
  const gap = previous ? words.slice(previous.to + 1, chunk.before >= 0 ? chunk.before : chunk.from) : [];
  if (previous && previous.kind !== 'verb' && gap.some((word) => is(word, 'CCONJ')) && gap.length <= 2) return { head: previous.head, relation: 'conj' };
  if (chunk.before >= 0) return tieOfPhrase(words, chunk, previous, verb?.head ?? ahead?.head ?? root, gap.length === 0);
  const follows = chunk.before < 0 && previous?.kind === 'verb' && gap.length === 0 && !previousSays(words, previous) && !SUBJECTIVE.test(words[chunk.head]?.text ?? '');
  if (follows && !TIME.test(words[chunk.head]?.text ?? '')) return { head: previous.head, relation: chunk.kind === 'adjective' ? 'xcomp' : 'obj' };
  if (ahead && !words.slice(chunk.to + 1, ahead.from).some((word) => is(word, 'CCONJ')) && ahead.form !== 'participle' && ahead.form !== 'infinitive' && !hasSubject(ties, ahead.head) && chunk.kind === 'noun') {
    return { head: ahead.head, relation: TIME.test(words[chunk.head]?.text ?? '') && !verb ? 'obl:unmarked' : ahead.form === 'passive' ? 'nsubj:pass' : 'nsubj' };
  }
  if (TIME.test(words[chunk.head]?.text ?? '')) return { head: verb?.head ?? root, relation: 'obl:unmarked' };
  if (previous?.kind === 'noun' && gap.length === 1 && is(gap[0], 'PUNCT')) return { head: previous.head, relation: lists(words, chunk.to) ? 'conj' : 'appos' };
  if (verb) return { head: verb.head, relation: chunk.kind === 'adjective' ? 'xcomp' : 'obj' };
  return { head: root, relation: 'dep' };
}

const previousSays = (words: readonly TaggedWord[], { head }: Chunk): boolean => SPEECH.test(words[head]?.lemma ?? '');

/** Whether an "and" is still to come in a list. */
const lists = (words: readonly TaggedWord[], to: number): boolean => words.slice(to + 1, to + 8).some((word) => is(word, 'CCONJ'));

const hasSubject = (ties: Ties, head: number): boolean => ties.some((tie) => tie?.head === head && tie.relation.startsWith('nsubj'));

function tieOfPhrase(words: readonly TaggedWord[], chunk: Chunk, previous: Chunk | undefined, verb: number, touches: boolean): Tie {
  const preposition = words[chunk.before]?.text ?? '';
  if (!previous || previous.kind !== 'noun' || !touches || is(words[previous.head], 'PRON')) return { head: verb, relation: 'obl' };
  return ADVERBIAL.test(preposition) && previous.head > verb ? { head: verb, relation: 'obl' } : { head: previous.head, relation: 'nmod' };
}

function tieRest(words: readonly TaggedWord[], chunks: readonly Chunk[], ties: Ties, root: number): void {
  words.forEach((word, i) => {
    if (ties[i] || i === root) return;
    const next = chunks.find(({ from }) => from > i);
    const verb = chunks.findLast(({ kind, head }) => kind === 'verb' && head < i)?.head ?? root;
    if (is(word, 'PUNCT', 'CCONJ')) return;
    if (is(word, 'SCONJ')) ties[i] = { head: next?.head ?? root, relation: 'mark' };
    else if (is(word, 'ADP') && next?.kind === 'verb' && next.from === i + 1) ties[i] = { head: next.head, relation: 'mark' };
    else if (is(word, 'ADP')) ties[i] = is(words[i - 1], 'VERB') ? { head: i - 1, relation: 'compound:prt' } : { head: verb, relation: 'obl' };
    else if (is(word, 'ADV')) ties[i] = { head: is(words[i + 1], 'ADJ', 'ADV', 'VERB') ? i + 1 : verb, relation: 'advmod' };
    else ties[i] = { head: next?.head ?? verb, relation: is(word, 'AUX') ? 'aux' : 'dep' };
  });
}

/** A mark hangs on what follows where that hangs on what stands before the mark, otherwise on what stands before; "and" on what it joins. */
function tieMarks(words: readonly TaggedWord[], ties: Ties): void {
  const top = (from: number, step: 1 | -1): number | undefined => {
    let at = from + step;
    while (is(words[at], 'PUNCT')) at += step;
    for (let steps = 0; steps < words.length; steps += 1) {
      const head = ties[at]?.head ?? -1;
      if (head < 0 || (head - from) * step <= 0) return at >= 0 && at < words.length ? at : undefined;
      at = head;
    }
    return undefined;
  };
  for (const [i, word] of words.entries()) {
    if (ties[i]) continue;
    const [left, right] = [top(i, -1), top(i, 1)];
    const hangs = right !== undefined && (ties[right]?.head ?? -1) >= 0 && (ties[right]?.head ?? -1) < i;
    if (is(word, 'CCONJ')) ties[i] = { head: right ?? left ?? 0, relation: 'cc' };
    else if (is(word, 'PUNCT')) ties[i] = { head: (hangs ? right : left) ?? right ?? 0, relation: 'punct' };
  }
}

/** Breaks circles, that rules may make, by hanging one word of each on the root. */
function withoutCircles(ties: Ties, root: number): Tie[] {
  const whole = ties.map((tie) => tie ?? { head: root, relation: 'dep' });
  whole.forEach((_, start) => {
    let at = start;
    for (let steps = 0; at >= 0 && at !== root && steps <= whole.length; steps += 1) at = whole[at]?.head ?? -1;
    if (at !== root && at >= 0) whole[start] = { head: root, relation: 'parataxis' };
  });
  return whole;
}

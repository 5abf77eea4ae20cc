import type { Drafts } from './compose.ts';
import { fillersOf, type Draft } from './draft.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isPassive, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

const FORCE: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'COERCE']);
const PROVOKES: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'PROTEST']);

/** "Police fired on strikers after some of them had stoned a bus": "they", in what is told as the reason for force, are those whom it met. */
export function provokedBy(sentence: Sentence, drafts: Drafts): void {
  for (const [at, draft] of drafts) {
    const met = PROVOKES.has(draft.type) && isReason(sentence, at) && isTheirs(sentence, at) ? fillersOf(forceAbove(sentence, drafts, draft) ?? draft, 'recipient') : [];
    const whom = met.filter(({ mention }) => mention.type === 'Group' && mention.kind === 'DESCRIPTION' && mention.sentence === sentence.index);
    const [first] = whom;
    if (whom.length === 1 && first) drafts.set(at, { ...draft, fillings: [...draft.fillings.filter(({ role }) => role !== 'actor'), { role: 'actor', mention: first.mention, via: 'COREFERENCE', slot: 'subject' }] });
  }
}

const PUNISHES: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE']);

/** "opened fire on a bus for refusing to stop", "fined the firm for dumping waste": what somebody suffers for he did himself, not who makes him suffer. */
export function punishedDoers(sentence: Sentence, drafts: Drafts): void {
  for (const [at, draft] of drafts) {
    const over = drafts.get(headOf(sentence, at));
    const isFor = relationAt(sentence, at) === 'advcl' && wordAt(sentence, at).endsWith('ing') && childrenBy(sentence, at, 'mark').some((mark) => wordAt(sentence, mark) === 'for');
    if (!isFor || !over || !PUNISHES.has(over.type) || isPassive(sentence, over.at) || childrenBy(sentence, at, 'nsubj').length > 0) continue;
    const own = new Set(fillersOf(over, 'actor').map(({ mention }) => mention.head));
    const whom = fillersOf(over, 'recipient').filter(({ mention }) => mention.kind !== 'PRONOUN' && mention.sentence === sentence.index);
    const kept = draft.fillings.filter(({ role, mention }) => role !== 'actor' || !own.has(mention.head));
    if (kept.length < draft.fillings.length) drafts.set(at, { ...draft, fillings: [...kept, ...(fillersOf({ ...draft, fillings: kept }, 'actor').length === 0 ? whom.map(({ mention }) => ({ role: 'actor' as const, mention, via: 'DIRECT' as const, slot: 'subject' })) : [])] });
  }
}

/** "they", "some of them". */
const isTheirs = (sentence: Sentence, at: number): boolean =>
  childrenBy(sentence, at, 'nsubj').some((subject) => wordAt(sentence, subject) === 'they' || childrenBy(sentence, subject, 'nmod').some((child) => wordAt(sentence, child) === 'them'));

/** A clause with "because", or one with "after" that is told as over by then: "after they had". */
const isReason = (sentence: Sentence, at: number): boolean => {
  const marks = new Set(childrenBy(sentence, at, 'mark').map((mark) => wordAt(sentence, mark)));
  return relationAt(sentence, at) === 'advcl' && (marks.has('because') || (marks.has('after') && childrenBy(sentence, at, 'aux').some((aux) => wordAt(sentence, aux) === 'had')));
};

const forceAbove = (sentence: Sentence, drafts: Drafts, { at }: Draft): Draft | undefined =>
  pathUp(sentence, at).slice(1).map((token) => drafts.get(token)).find((draft) => draft !== undefined && FORCE.has(draft.type));

import { isToll } from './toll-verbs.ts';
import type { Drafts } from './compose.ts';
import { fillersOf, withFillings, type Draft } from './draft.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** "attacked a camp, killing 156", "a bombing killed two", "fired tear gas to disperse them": one act, told by several words. */
export function joinActs(sentence: Sentence, drafts: Drafts): void {
  for (const draft of drafts.values()) {
    joinSaying(sentence, drafts, draft);
    if (draft.type === 'PROTEST' || draft.type === 'CONSULT') joinPurpose(sentence, drafts, draft);
    if (draft.type !== 'ASSAULT' || draft.kind !== 'verb' || isReason(sentence, draft.at) || !tellsMore(sentence, drafts, draft.at)) continue;
    const cause = causeOf(sentence, drafts, draft);
    if (cause) join(drafts, cause, draft);
  }
}

/** "executed two men for killing a guard": what was done before, and by others. */
const isReason = (sentence: Sentence, at: number): boolean => wordAt(sentence, at).endsWith('ing') && childrenBy(sentence, at, 'mark', 'case').some((mark) => wordAt(sentence, mark) === 'for');

/** "lashed out at the mayor, accusing her of": one act of words, said in two. */
function joinSaying(sentence: Sentence, drafts: Drafts, draft: Draft): void {
  const act = drafts.get(headOf(sentence, draft.at));
  const isSame = act?.type === draft.type && /^(?:ACCUSE|REQUEST|THREATEN|REJECT|SUPPORT)$/.test(draft.type) && draft.kind === 'verb' && act.kind === 'verb';
  const isBare = wordAt(sentence, draft.at).endsWith('ing') && /^(?:advcl|acl)$/.test(relationAt(sentence, draft.at)) && childrenBy(sentence, draft.at, 'nsubj', 'mark').length === 0;
  if (act && isSame && isBare && fillersOf(draft, 'recipient').every(({ mention }) => mention.kind === 'PRONOUN')) mergeInto(drafts, act, draft);
}

/** Verbs of coming together, which for a purpose are the act itself. */
const GATHERS = /^(?:gather|rally|assemble|convene|meet|sit|march|turn|take|come|congregate|demonstrate|protest)$/;

/** "rallied to protest the vote", "gathered to discuss the border", "met for a summit", "marched as they chanted slogans": one act with what it was for. */
function joinPurpose(sentence: Sentence, drafts: Drafts, draft: Draft): void {
  const above = headOf(sentence, draft.at);
  const over = actAt(drafts, above) ?? pathUp(sentence, draft.at).slice(1).map((token) => actAt(drafts, token)).find((act) => act !== undefined);
  const isFor = draft.kind === 'verb' ? childrenBy(sentence, draft.at, 'mark').some((mark) => wordAt(sentence, mark) === 'to') : caseOf(sentence, draft.at) === 'for';
  const isSlogan = draft.type === 'PROTEST' && draft.kind === 'verb' && /^(?:chant|shout|wave|carry|sing|hold)$/.test(lemmaAt(sentence, draft.at)) && /^(?:advcl|conj|acl)$/.test(relationAt(sentence, draft.at));
  if (over?.type === draft.type && over.at !== draft.at && (isFor || isSlogan)) return mergeInto(drafts, over, draft);
  const goes = draft.kind === 'verb' && isFor && actAt(drafts, above) === undefined && above >= 0 && isVerb(sentence, above) && /^(?:xcomp|advcl)$/.test(relationAt(sentence, draft.at)) && GATHERS.test(lemmaAt(sentence, above));
  if (!goes) return;
  drafts.delete(draft.at);
  drafts.set(above, { ...draft, at: above, also: [...draft.also, draft.at], from: Math.min(draft.from, above) });
}

function mergeInto(drafts: Drafts, act: Draft, draft: Draft): void {
  const parts = draft.fillings.filter(({ mention, role }) => mention.kind !== 'PRONOUN' && (role !== 'actor' || fillersOf(act, 'actor').length === 0));
  drafts.set(act.at, { ...withFillings(act, parts), also: [...act.also, draft.at, ...draft.also], from: Math.min(act.from, draft.from), to: Math.max(act.to, draft.to) });
  drafts.delete(draft.at);
}

function join(drafts: Drafts, cause: Draft, draft: Draft): void {
  const doer = cause.kind === 'noun' && fillersOf(cause, 'actor').length === 0;
  const parts = draft.fillings.filter(({ role, mention }) => (doer && role === 'actor') || ((role === 'recipient' || role === 'location' || role === 'target') && mention.kind !== 'OTHER'));
  drafts.set(cause.at, { ...withFillings(cause, parts), also: [...cause.also, draft.at, ...draft.also], from: Math.min(cause.from, draft.from), to: Math.max(cause.to, draft.to) });
  drafts.delete(draft.at);
}

/** Whether a verb says more of an act that another word tells. */
const tellsMore = (sentence: Sentence, drafts: Drafts, at: number): boolean =>
  isOfDoer(sentence, at) || isToll(sentence, at) || lemmaAt(sentence, at) === 'assassinate' || isDoneByAct(sentence, drafts, at) || isDetail(sentence, at) || isCrowdPurpose(sentence, at) || isBesideObject(sentence, at);

/** "attacked by gunmen who shot the driver", "strikes by the Guards that killed four": told of those who did it, in the plain past. */
const isOfDoer = (sentence: Sentence, at: number): boolean => {
  const doer = headOf(sentence, at);
  return sentence.tokens[at]?.relation === 'acl:relcl' && sentence.tokens[at]?.xpos === 'VBD' && caseOf(sentence, doer) === 'by'
    && childrenBy(sentence, at, 'nsubj').some((child) => /^(?:who|that|which)$/.test(wordAt(sentence, child))) && childrenBy(sentence, at, 'aux', 'obl:unmarked').length === 0;
};

/** The act whose doers a clause tells more of. */
function deedOf(sentence: Sentence, drafts: Drafts, { at }: Draft): Draft | undefined {
  if (!isOfDoer(sentence, at)) return undefined;
  const deed = actAt(drafts, headOf(sentence, headOf(sentence, at)));
  return deed?.type === 'ASSAULT' && deed.at !== at ? deed : undefined;
}

/** "each strike hit the targets". */
const isDoneByAct = (sentence: Sentence, drafts: Drafts, at: number): boolean => childrenBy(sentence, at, 'nsubj').some((child) => drafts.get(child)?.type === 'ASSAULT');

const DETAILS = /^(?:hitting|striking|targeting|destroying|damaging|wrecking|flattening|leveling|levelling|burning|torching|blasting|shattering|piercing)$/;

/** "…, hitting a hotel": what the act before it struck. */
const isDetail = (sentence: Sentence, at: number): boolean => DETAILS.test(wordAt(sentence, at)) && /^(?:advcl|acl|conj)$/.test(relationAt(sentence, at)) && childrenBy(sentence, at, 'nsubj', 'aux', 'mark').length === 0;

/** "killed nine fighters and destroyed their stores", where the parser took the second verb for a word of its object. */
const isBesideObject = (sentence: Sentence, at: number): boolean =>
  relationAt(sentence, at) === 'amod' && /^(?:and|,)$/.test(wordAt(sentence, at - 1)) && /^(?:destroy|wound|injure|kill|burn|damage|torch|wreck)$/.test(lemmaAt(sentence, at)) && relationAt(sentence, headOf(sentence, at)) === 'conj' && relationAt(sentence, headOf(sentence, headOf(sentence, at))) === 'obj';

const isCrowdPurpose = (sentence: Sentence, at: number): boolean =>
  /^(?:disperse|scatter|quell|clear|repel|subdue)$/.test(lemmaAt(sentence, at)) && /^(?:xcomp|advcl|acl)$/.test(relationAt(sentence, at)) && childrenBy(sentence, at, 'mark').some((mark) => wordAt(sentence, mark) === 'to');

function causeOf(sentence: Sentence, drafts: Drafts, detail: Draft): Draft | undefined {
  const direct = headOf(sentence, detail.at);
  // "set it ablaze, killing two"
  const above = relationAt(sentence, direct) === 'xcomp' && !drafts.has(direct) ? headOf(sentence, direct) : direct;
  const around = deedOf(sentence, drafts, detail);
  if (around) return around;
  if (isBesideObject(sentence, detail.at)) return [headOf(sentence, headOf(sentence, headOf(sentence, detail.at)))].map((head) => actAt(drafts, head)).find((draft) => draft?.type === 'ASSAULT');
  const own = childrenBy(sentence, detail.at, 'nsubj', 'obl', 'advcl', 'conj', 'obj');
  const near = isOfOtherTime(sentence, detail.at) ? own : isDetail(sentence, detail.at) || isCrowdPurpose(sentence, detail.at) ? [above] : [above, ...own, ...fightingBefore(sentence, detail.at), ...childrenBy(sentence, above, 'obl', 'nsubj', 'conj')];
  const through = near.flatMap((head) => [head, ...childrenBy(sentence, head, 'nmod', 'obj', 'nsubj', ...(isUnderWhen(sentence, head) ? ['obl'] : []))]);
  return through.map((head) => actAt(drafts, head)).find((draft) => draft !== undefined && draft.at !== detail.at && draft.type === 'ASSAULT' && !isByOthers(draft, detail));
}

/** "The gunman killed nine people and was shot by police", "before police shot him": each by somebody else, or done to who did the other. */
function isByOthers(one: Draft, other: Draft): boolean {
  const heads = (draft: Draft, role: 'actor' | 'recipient'): number[] => fillersOf(draft, role).filter(({ mention }) => mention.kind !== 'PRONOUN').map(({ mention }) => mention.head);
  const [some, others] = [heads(one, 'actor'), heads(other, 'actor')];
  const isOnDoer = (deed: Draft, doers: readonly number[]): boolean => doers.length > 0 && fillersOf(deed, 'recipient').some(({ mention }) => doers.includes(mention.head) || (one.kind === 'verb' && other.kind === 'verb' && /^(?:he|she|him|her)$/.test(mention.name)));
  return (some.length > 0 && others.length > 0 && !some.some((head) => others.includes(head))) || isOnDoer(one, others) || isOnDoer(other, some);
}

/** "Five weeks of fighting have killed": the act before, where the parser took it for a verb. */
const fightingBefore = (sentence: Sentence, at: number): number[] => childrenBy(sentence, at, 'ccomp').filter((child) => child < at && childrenBy(sentence, child, 'mark').some((mark) => wordAt(sentence, mark) === 'of'));

/** "bombed a port a day after a drone killed a man": no more of the act above. */
const isOfOtherTime = (sentence: Sentence, at: number): boolean =>
  relationAt(sentence, at) === 'advcl' && childrenBy(sentence, at, 'nsubj').length > 0 && childrenBy(sentence, at, 'mark', 'case').some((mark) => /^(?:after|before|since|until|because|while|although|though)$/.test(wordAt(sentence, mark)));

/** "were killed when the town came under fire". */
const isUnderWhen = (sentence: Sentence, head: number): boolean => isVerb(sentence, head) && relationAt(sentence, head) === 'advcl' && childrenBy(sentence, head, 'advmod', 'mark').some((child) => /^(?:when|as|after)$/.test(wordAt(sentence, child)));

/** The act told by a word, also where another word has taken it up. */
const actAt = (drafts: Drafts, at: number): Draft | undefined => drafts.get(at) ?? [...drafts.values()].find(({ also }) => also.includes(at));

import type { Blank, Drafts } from './compose.ts';
import type { Filling } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor } from '../mentions/mention.ts';
import type { EventType } from '../../ontology.ts';
import type { Scene } from './roles.ts';
import { caseOf, childrenBy, conjuncts, isNoun, lemmaAt } from '../sentence/tree.ts';

/** The operator of acts that are told by what answers them. */
export const NAMED = 'named';

/** Types that nouns of the dictionary tell outright where something is said to answer them: "in response to the banishment of priests". */
const TOLD: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'RETREAT', 'REQUEST', 'MOBILIZE', 'REJECT']);

/** Words that call what is not told thereby: papers, plans, and what befell somebody. */
const NO_ACT = /^(?:law|bill|rule|order|plan|scheme|project|death|violence|use|work|operation|mission|strike|hit|movement|charge|claim|sentence|search|transfer|return|exchange|export|sale|supply|aid|payment|flight|gift|breach|unrest|march|step|call)$/;

/**
 * Acts that the dictionary of acts does not tell by their noun alone and that are told since something answers them: "in protest against the closure of
 * two mills", "rejected a demand by students". Whose act it was or who suffered it must be said.
 */
export function tellCause({ sentence, mentionAt }: Scene, lexicon: Lexicon, drafts: Drafts, noun: number, blank: Blank, only?: EventType): void {
  for (const at of conjuncts(sentence, noun)) {
    const lemma = lemmaAt(sentence, at);
    const type = lexicon.references.get(lemma)?.[0];
    if (!isNoun(sentence, at) || sentence.nameAt[at] !== undefined || isUsed(drafts, at) || type === undefined || !TOLD.has(type) || (only === undefined ? NO_ACT.test(lemma) : type !== only)) continue;
    const behind = (...words: readonly string[]): number[] => childrenBy(sentence, at, 'nmod').filter((child) => words.includes(caseOf(sentence, child)));
    const isSaying = type === 'REQUEST' || type === 'REJECT';
    const doers = [...childrenBy(sentence, at, 'nmod:poss'), ...behind('by', 'from')].map(mentionAt).filter(isActor);
    const whom = (isSaying ? [] : behind('of')).map(mentionAt);
    if (doers.length + whom.length === 0 || (isSaying && doers.length === 0)) continue;
    const fillings: Filling[] = [
      ...doers.map((mention): Filling => ({ role: 'actor', mention, via: 'DIRECT', slot: 'by' })),
      ...whom.filter((mention) => isActor(mention) || mention.type === 'Facility').map((mention): Filling => ({ role: isActor(mention) ? 'recipient' : 'target', mention, via: 'DIRECT', slot: 'of' })),
    ];
    drafts.set(at, { ...blank(at, 'noun'), type, fillings, operator: NAMED });
  }
}

const isUsed = (drafts: Drafts, at: number): boolean => [...drafts.values()].some((draft) => draft.at === at || draft.also.includes(at));

import type { EventType } from '../../ontology.ts';
import { fillersOf, withFillings, type Draft } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/**
 * "lashed out at her, accusing her", "summoned the envoy and condemned it", "rallied to protest", "met for a summit", "stormed the camp and
 * burned it": clauses and nouns of one sentence that tell more of an act that another word of it tells are joined to that one.
 */
export function joinClauses(sentence: Sentence, lexicon: Lexicon, drafts: readonly Draft[]): Draft[] {
  let kept = drafts.map((draft) => gathered(sentence, lexicon, draft));
  for (const draft of kept) {
    const over = kept.find((one) => one.at !== draft.at && isOneAct(one, draft) && TIES.some((ties) => ties(sentence, one, draft)));
    if (over) kept = kept.flatMap((one) => (one.at === draft.at ? [] : one.at === over.at ? [joined(over, draft)] : [one]));
  }
  return kept;
}

type Ties = (sentence: Sentence, over: Draft, draft: Draft) => boolean;

const asserted = ({ status }: Draft): boolean => status === 'OCCURRED' || status === 'ONGOING';

/** Types under which the same paper may be told. */
const SISTERS: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT']);

function isOneAct(over: Draft, draft: Draft): boolean {
  const isOneType = over.type === draft.type || (SISTERS.has(over.type) && SISTERS.has(draft.type) && [over, draft].some(({ kind, type }) => kind === 'noun' && type === 'AGREE'));
  return isOneType && over.polarity === draft.polarity && over.operator !== 'order' && draft.operator !== 'order' && (over.status === draft.status || asserted(over));
}

const joined = (over: Draft, draft: Draft): Draft => {
  const hasDoers = fillersOf(over, 'actor').length > 0;
  const more = draft.fillings.filter(({ role, mention }) => (role !== 'actor' || !hasDoers) && mention.kind !== 'PRONOUN');
  return {
    ...withFillings(over, more), modes: [...new Set([...over.modes, ...draft.modes])], also: [...over.also, draft.at, ...draft.also], from: Math.min(over.from, draft.from), to: Math.max(over.to, draft.to),
    ...(SISTERS.has(over.type) && draft.type === 'AGREE' ? { type: 'AGREE' as const, cameo: draft.cameo } : {}),
  };
};

const isUnder = (sentence: Sentence, { at, also }: Draft, draft: Draft): boolean => [at, ...also].includes(overAt(sentence, draft.at));

/** "opened fire on a bus carrying traders and set it ablaze": a finite verb stands beside a finite one. */
function overAt(sentence: Sentence, at: number): number {
  const head = headOf(sentence, at);
  const isMisplaced = relationAt(sentence, at) === 'conj' && sentence.tokens[head]?.xpos === 'VBG' && /^VB[DZ]?$/.test(sentence.tokens[at]?.xpos ?? '') && /^(?:advcl|acl)$/.test(relationAt(sentence, head));
  return isMisplaced ? headOf(sentence, head) : head;
}

/** Whether the second names nobody that the first does not name: none, a pronoun, or the same words. */
const namesNoOther = (over: Draft, draft: Draft): boolean => (['recipient', 'target'] as const).every((role) => fillersOf(draft, role).every(({ mention }) => mention.kind === 'PRONOUN' || fillersOf(over, role).some((one) => one.mention.name === mention.name || (one.mention.country !== undefined && one.mention.country === mention.country))));

const hasOwn = (sentence: Sentence, at: number): boolean => childrenBy(sentence, at, 'nsubj', 'aux', 'mark', 'case').length > 0;
const isMore = (sentence: Sentence, at: number): boolean => childrenBy(sentence, at, 'advmod', 'obl').some((child) => /^(?:then|later|also|afterwards|subsequently|separately|elsewhere|earlier|again|before|after)$/.test(wordAt(sentence, child)) || /^(?:later|after|before)$/.test(caseOf(sentence, child)));

/** "…, accusing her of lying": by the same, to the same. */
const byParticiple: Ties = (sentence, over, draft) =>
  isVerb(sentence, draft.at) && isUnder(sentence, over, draft) && relationAt(sentence, draft.at) === 'advcl' && wordAt(sentence, draft.at).endsWith('ing') && !hasOwn(sentence, draft.at) && namesNoOther(over, draft) && !isMore(sentence, draft.at);

/** What may be told of one meeting, quarrel or protest by several verbs. */
const BESIDE: ReadonlySet<EventType> = new Set(['ACCUSE', 'CONSULT', 'PROTEST', 'ASSAULT', 'REJECT', 'SUPPORT']);

/** "summoned the envoy and condemned it", "stormed the village and killed five". */
const beside: Ties = (sentence, over, draft) => {
  const isBeside = isVerb(sentence, draft.at) && isUnder(sentence, over, draft) && relationAt(sentence, draft.at) === 'conj' && !hasOwn(sentence, draft.at) && !isMore(sentence, draft.at) && !isMore(sentence, over.at);
  if (!isBeside || !isVerb(sentence, over.at) || !BESIDE.has(over.type) || fillersOf(draft, 'location').length > 0) return false;
  return draft.type === 'ASSAULT' ? namesNoOther(over, draft) || RESULTS.test(lemmaAt(sentence, draft.at)) || RAIDS.test(lemmaAt(sentence, over.at)) : namesNoOther(over, draft) && isOneSort(over, draft);
};

const isOneSort = (over: Draft, draft: Draft): boolean => over.modes.length === 0 || draft.modes.length === 0 || over.modes.some((mode) => draft.modes.includes(mode));

/** What comes of an attack, and attacks in which more is done. */
const RESULTS = /^(?:kill|wound|injure|destroy|burn|torch|damage|wreck|flatten|set|loot)$/;
const RAIDS = /^(?:storm|raid|attack|assault|ambush|invade|overrun)$/;

/** "rallied to protest", "met to discuss". */
const byPurpose: Ties = (sentence, over, draft) =>
  isVerb(sentence, draft.at) && isVerb(sentence, over.at) && isUnder(sentence, over, draft) && /^(?:CONSULT|PROTEST|AGREE|MOBILIZE)$/.test(draft.type) && /^(?:advcl|xcomp|acl)$/.test(relationAt(sentence, draft.at))
  && childrenBy(sentence, draft.at, 'mark').some((mark) => wordAt(sentence, mark) === 'to');

/** "met for their summit", "agreed on a deal", "signed an agreement": a noun beneath its own verb. */
const byNoun: Ties = (sentence, over, draft) => {
  if (draft.kind !== 'noun' || !isVerb(sentence, over.at) || !isUnder(sentence, over, draft) || !/^(?:CONSULT|PROTEST|AGREE)$/.test(draft.type)) return false;
  const relation = relationAt(sentence, draft.at);
  if (relation === 'obj') return /^(?:sign|reach|conclude|seal|clinch|strike|finalize|finalise|agree|attend|hold|stage)$/.test(lemmaAt(sentence, over.at));
  return (relation === 'obl' || relation === 'nmod') && /^(?:for|at|in|during|on|into|with|to)$/.test(caseOf(sentence, draft.at)) && !(draft.type === 'CONSULT' && /^(?:on|to)$/.test(caseOf(sentence, draft.at)));
};

/** "talks in which they discussed", "an agreement that they signed": the clause tells what its noun tells. */
const byClause: Ties = (sentence, over, draft) =>
  over.kind === 'noun' && isVerb(sentence, draft.at) && isUnder(sentence, over, draft) && relationAt(sentence, draft.at) === 'acl' && /^(?:CONSULT|PROTEST|AGREE|SUPPORT)$/.test(draft.type) && over.status === draft.status;

const TIES: readonly Ties[] = [byParticiple, beside, byPurpose, byNoun, byClause];

/** "gathered in Cairo to discuss": who come together for it do it. */
function gathered(sentence: Sentence, lexicon: Lexicon, draft: Draft): Draft {
  const over = headOf(sentence, draft.at);
  const isPurpose = draft.type === 'CONSULT' && draft.kind === 'verb' && draft.status === 'PROSPECTIVE' && /^(?:advcl|xcomp)$/.test(relationAt(sentence, draft.at)) && childrenBy(sentence, draft.at, 'mark').some((mark) => wordAt(sentence, mark) === 'to');
  if (!isPurpose || !/^(?:gather|assemble|convene|congregate|huddle)$/.test(lemmaAt(sentence, over)) || sentence.tokens[over]?.xpos !== 'VBD') return draft;
  return { ...draft, ...factualityOf(sentence, lexicon, over), also: [...draft.also, over], from: Math.min(draft.from, over) };
}

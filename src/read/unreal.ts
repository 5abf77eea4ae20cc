import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, lemmaAt, relationAt, subtree, wordAt } from './tree.ts';

/** How words around an act take away its having happened, where neither negation, modal nor operator says so. */
export type Unreal = 'NOT' | 'POSSIBLE' | 'OPINION' | 'PLANNED';

/** What the words right before a verb make of it: "short of attacking", "neither attacked nor shelled", "had Iran attacked". */
export function unrealVerb(sentence: Sentence, verb: number): Unreal | undefined {
  const before = `${wordAt(sentence, verb - 2)} ${wordAt(sentence, verb - 1)}`;
  if (/^(?:short of|instead of)$|(?: |^)(?:neither|nor)$/.test(before)) return 'NOT';
  if (isInverted(sentence, verb)) return 'POSSIBLE';
  return isBeforeOne(sentence, verb) ? 'PLANNED' : undefined;
}

/** "Had Iran attacked Israel, …", "were the army to leave, …": a condition without "if". */
function isInverted(sentence: Sentence, verb: number): boolean {
  const subject = childrenBy(sentence, verb, 'nsubj')[0];
  const first = childrenBy(sentence, verb, 'aux', 'aux:pass').find((child) => /^(?:had|were|should)$/.test(wordAt(sentence, child)));
  return subject !== undefined && first !== undefined && first < subject && sentence.tokens.at(-1)?.text !== '?';
}

const PRESENT = /^(?:VBP|VBZ)$/;

/** "a day before the allies start their drills": told before it happened. */
function isBeforeOne(sentence: Sentence, verb: number): boolean {
  if (!PRESENT.test(sentence.tokens[verb]?.xpos ?? '')) return false;
  for (let at = verb - 1; at >= 0 && verb - at <= CLAUSE; at -= 1) {
    if (/^(?:before|until)$/.test(wordAt(sentence, at))) return true;
    if (/^(?:VERB|AUX|PUNCT)$/.test(sentence.tokens[at]?.upos ?? '') && !/^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** In tokens: how far before its verb a clause begins. */
const CLAUSE = 10;

const ABORTS = /^(?:abort|cancel|scrap|thwart|foil|shelve|postpone|avert|forestall|pre-empt|preempt|forgo|oppose|advocate|favor|favour|contemplate|ponder|weigh|rehearse|simulate|await)$/;
const HAPPENS = /^(?:happen|occur|take|exist|come|materialize|materialise)$/;

/** What the words above a noun of act make of it: "aborted a strike", "the attack never took place", "in the event of an attack". */
export function unrealNoun(sentence: Sentence, noun: number, above: number): Unreal | undefined {
  const relation = relationAt(sentence, noun);
  const verb = lemmaAt(sentence, above);
  if (relation === 'obj' || sentence.tokens[noun]?.relation === 'nsubj:pass') return ABORTS.test(verb) ? (/^(?:abort|cancel|scrap|thwart|foil|avert|forestall|pre-?empt)$/.test(verb) ? 'NOT' : 'POSSIBLE') : undefined;
  if (relation === 'nsubj' && HAPPENS.test(verb) && childrenBy(sentence, above, 'advmod', 'aux').some((child) => /^(?:not|n['’]t|never)$/.test(wordAt(sentence, child)))) return 'NOT';
  const conditional = /^(?:event|case|absence|risk|danger|possibility|likelihood|prospect|threat|fear|chance|wake-up)$/.test(verb) && isNoun(sentence, above) && caseOf(sentence, noun) === 'of';
  return conditional ? 'POSSIBLE' : rumoured(sentence, above);
}

const RUMOURS = /^(?:claim|report|allegation|accusation|rumor|rumour|charge|suggestion|suspicion|speculation|assertion|belief|idea|notion|theory|talk|hint)$/;
const UNTRUE = /^(?:untrue|false|baseless|unfounded|fabricated|fake|nonsense|wrong|groundless|absurd|disinformation|lie|lies|fabrication|fiction)$/;

/** "reports that rebels shelled the town are untrue", "charges of bombing a hotel". A bare report is told as a report only. */
export function rumoured(sentence: Sentence, above: number): Unreal | undefined {
  if (!isNoun(sentence, above) || !RUMOURS.test(lemmaAt(sentence, above))) return undefined;
  const governor = headOf(sentence, above);
  const around = governor < 0 ? subtree(sentence, above) : subtree(sentence, governor);
  if (around.some((token) => UNTRUE.test(wordAt(sentence, token)))) return 'NOT';
  return /^reports?$/.test(wordAt(sentence, above)) ? undefined : 'OPINION';
}

/** What a rumour right before a clause makes of it, whatever the tree says: "charges of bombing", "reports that troops had killed". */
export function rumourBefore(sentence: Sentence, verb: number): Unreal | undefined {
  const above = headOf(sentence, verb);
  const mark = childrenBy(sentence, verb, 'mark', 'case', 'nsubj').find((child) => child > 0 && /^(?:that|of)$/.test(wordAt(sentence, child)) && (relationAt(sentence, child) !== 'nsubj' || child === above + 1));
  return mark === undefined ? undefined : rumoured(sentence, mark - 1);
}

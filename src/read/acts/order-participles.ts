import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { isOfAnswer } from './answers.ts';
import { operatorsAt } from './clause.ts';
import type { Drafts } from './compose.ts';
import { deedOf } from './deed-of.ts';
import { withFillings, type Draft } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { apartFrom, BY_FORCE } from './order-nouns.ts';
import { orderersAt } from './orderers.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isVerb, lemmaAt, relationAt } from '../sentence/tree.ts';

/** "a response authorised by the president", "a sweep ordered by the prosecutor": who ordered what a participle qualifies, ordered the act that is one, or is part of it. */
export function applyOrderParticiples(scene: Scene, lexicon: Lexicon, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    const entry = isVerb(sentence, at) ? operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER') : undefined;
    if (!entry) return;
    const agents = childrenBy(sentence, at, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === 'by');
    const orderers = orderersAt(scene, agents, entry.commandMode);
    const draft = orderers.length === 0 ? undefined : isOfAnswer(sentence, at) ? deedOf(sentence, lexicon, drafts, headOf(sentence, at)) : workOf(sentence, lexicon, drafts, at, entry);
    if (draft) drafts.set(draft.at, withFillings(apartFrom(draft, orderers), orderers));
  });
}

/** What others act in, who do more than it says. */
const OPERATION = /^(?:raid|operation|sweep|crackdown|campaign|search|offensive|manhunt)$/;
const WITHIN = /^(?:in|during|under|as|through|with|by)$/;

/** "arrested in a sweep ordered by the prosecutor": the arrest; "Ordered by the shah, the killing shocked": the killing. */
function workOf(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, at: number, { commandMode }: OperatorEntry): Draft | undefined {
  const work = headOf(sentence, at);
  if (work < 0 || childrenBy(sentence, at, 'aux', 'aux:pass').length > 0) return undefined;
  const isPart = relationAt(sentence, at) === 'acl' && (!drafts.has(work) || OPERATION.test(lemmaAt(sentence, work))) && WITHIN.test(caseOf(sentence, work));
  const fronted = relationAt(sentence, at) === 'advcl' && at < work ? childrenBy(sentence, work, 'nsubj', 'nsubj:pass').map((head) => drafts.get(head)).find((draft) => draft?.kind === 'noun') : undefined;
  const draft = isPart ? deedOf(sentence, lexicon, drafts, work) : fronted;
  return draft && (commandMode !== 'DIRECTED' || BY_FORCE.test(draft.type)) ? draft : undefined;
}

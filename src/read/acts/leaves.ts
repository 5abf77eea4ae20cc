import { operatorsAt } from './clause.ts';
import type { Blank, Drafts } from './compose.ts';
import { deedOf } from './deed-of.ts';
import { withFillings, type Draft, type Filling } from './draft.ts';
import { factualityOf } from './factuality.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor } from '../mentions/mention.ts';
import { apartFrom } from './order-nouns.ts';
import { tellBefore } from './order-of-before.ts';
import { orderersAt } from './orderers.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isVerb, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** Puts who gave leave into the act that it was given for: "gave the army the green light", "received the go-ahead from the king". */
export function applyLeaves(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): void {
  scene.sentence.tokens.forEach((_token, at) => {
    if (lemmaAt(scene.sentence, at) === 'give' && isVerb(scene.sentence, at) && factualityOf(scene.sentence, lexicon, at).status !== 'NEGATED') giveLeave(scene, lexicon, drafts, at);
    else if (isVerb(scene.sentence, at) && RECEIVES.test(lemmaAt(scene.sentence, at))) receiveLeave(scene, lexicon, drafts, at, blank);
  });
}

const RECEIVES = /^(?:receive|get|obtain|win|have|secure)$/;

/** "the green light", "permission", "leave". */
const isLeave = (sentence: Sentence, at: number): boolean =>
  (lemmaAt(sentence, at) === 'light' && wordAt(sentence, at - 1) === 'green') || /^(?:permission|leave)$/.test(lemmaAt(sentence, at));

const isOrderNoun = (sentence: Sentence, lexicon: Lexicon, at: number): boolean => operatorsAt(sentence, lexicon, at).some(({ operator, nouns }) => operator === 'ORDER' && nouns.length > 0);

/** Who gave it, ordered the act told beneath or, where none is, the one that it belongs to. */
function giveLeave(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number): void {
  const { sentence } = scene;
  const leave = childrenBy(sentence, at, 'obj').find((child) => isLeave(sentence, child));
  if (leave === undefined) return;
  const below = subtree(sentence, at).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > leave);
  const draft = below ?? deedOf(sentence, lexicon, drafts, at);
  const orderers = orderersAt(scene, childrenBy(sentence, at, 'nsubj'), 'APPROVED');
  if (below && drafts.get(at)?.type === 'CONCEDE') drafts.delete(at);
  if (draft && orderers.length > 0) drafts.set(draft.at, below ? { ...withFillings(doneBy(scene, at, draft, orderers), orderers), operator: 'order', also: [...draft.also, at] } : withFillings(draft, orderers));
}

/** "gave the army the green light to bomb": the army is to do it, not who gave it. */
function doneBy(scene: Scene, give: number, draft: Draft, orderers: readonly Filling[]): Draft {
  const own = draft.fillings.filter(({ role, mention }) => role !== 'actor' || !orderers.some((one) => one.mention.head === mention.head));
  const doers = childrenBy(scene.sentence, give, 'iobj').map((head) => scene.mentionAt(head)).filter(isActor).map((mention): Filling => ({ role: 'actor', mention, via: 'DIRECT', slot: 'indirect' }));
  return withFillings({ ...draft, fillings: own }, doers);
}

/** "having received the green light from the king", "got orders from the capital to shell the town": from whom it came, ordered what is told beneath or what hangs on it. */
function receiveLeave(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  const leave = childrenBy(sentence, at, 'obj').find((child) => isLeave(sentence, child) || isOrderNoun(sentence, lexicon, child));
  if (leave === undefined) return;
  const givers = [at, leave].flatMap((head) => childrenBy(sentence, head, 'obl', 'nmod')).filter((child) => caseOf(sentence, child) === 'from');
  const below = subtree(sentence, leave).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > leave);
  const beside = relationAt(sentence, at) === 'advcl' ? conjuncts(sentence, headOf(sentence, at)).map((head) => drafts.get(head)) : [];
  const orderers = orderersAt(scene, givers, 'APPROVED');
  // "the brigade had received the order from the president": what it did is told before.
  const isBare = !below && relationAt(sentence, at) !== 'advcl' && childrenBy(sentence, leave, 'det').some((det) => wordAt(sentence, det) === 'the') && childrenBy(sentence, leave, 'acl').length === 0;
  if (isBare && orderers.length > 0) tellBefore(scene, lexicon, drafts, { ...blank(leave, 'noun'), definite: true }, at, orderers.map((one) => ({ ...one, commandMode: 'ORDERED' })));
  for (const draft of below ? [below] : beside) if (draft && orderers.length > 0) drafts.set(draft.at, { ...withFillings(apartFrom(draft, orderers), orderers), ...(below ? { operator: 'order', also: [...draft.also, at] } : {}) });
}

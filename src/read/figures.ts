import { operatorsAt } from './clause.ts';
import type { Trigger } from './acts.ts';
import type { Lexicon } from './lexicon.ts';
import { isActor, type Mention } from './mention.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { childrenBy, conjuncts, lemmaAt } from './tree.ts';

/** "the recession hit Greece", "attacked the plan": force only in a manner of speaking, as the one who does it could not use any, or what suffers it cannot be struck. */
export function isFigure(scene: Scene, lexicon: Lexicon, { at, kind, act, around }: Trigger): boolean {
  if (act.type !== 'ASSAULT' || kind === 'noun') return false;
  const { sentence, mentionAt } = scene;
  const mentionsOf = (heads: readonly number[]): Mention[] => heads.flatMap((head) => conjuncts(sentence, head)).map((head) => mentionAt(head));
  const [done, doers] = [mentionsOf(around.object), mentionsOf(around.subject)];
  const armed = doers.some(({ sector, type }) => type === 'Militia' || sector === 'REB' || sector === 'MIL');
  if (!armed && BLOWS.test(lemmaAt(sentence, at)) && done.length > 0 && done.every((one) => one.kind === 'OTHER' || one.type === 'Agreement') && !around.byPreposition.has('with')) return !done.some(({ lemma }) => /^(?:target|wall|car|tree)$/.test(lemma));
  return doers.length > 0 && doers.every((doer) => doer.kind === 'OTHER' && !ACT_LIKE.test(doer.lemma) && operatorsAt(sentence, lexicon, doer.head).length === 0 && !childrenBy(sentence, doer.head, 'nmod:poss').some((child) => isActor(mentionAt(child)) && mentionAt(child).kind !== 'PRONOUN') && nationsBefore(sentence, doer) === 0);
}

/** Verbs of blows that are said as often of what cannot be struck: "attacked the plan", "fight corruption". */
const BLOWS = /^(?:attack|hit|strike|fight|target|pound|battle|blast|assault|shoot|destroy|wreck)$/;

const nationsBefore = (sentence: Sentence, { from, to }: Mention): number => sentence.names.filter((match) => match.from >= from && match.to <= to).length;

/** Subjects that are themselves acts or means of force. */
const ACT_LIKE = /(?:attack|strike|blast|explosion|bomb|bombing|raid|shelling|shell|fire|gunfire|rocket|missile|drone|bullet|shot|assault|ambush|fighting|clash|operation|offensive|barrage|airstrike|mine|device|shrapnel|violence|crackdown|war|battle|round|volley|salvo|mortar|grenade|one|some|many|several|dozen|other|unit|youth|wave|mob|that|who|which|what|those|both|all|each)s?$/i;

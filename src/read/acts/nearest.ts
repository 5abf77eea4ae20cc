import type { Filling } from './draft.ts';
import type { Act } from '../../lexicon-shapes.ts';
import { isActor } from '../mentions/mention.ts';
import { isSite, type Scene } from './roles.ts';
import type { RoleKey } from '../reading.ts';
import { isAtEndOfWay } from '../sentence/name-kind.ts';
import { caseOf, childrenBy, fullRelationAt, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** How far from its verb, in words, a subject or object is looked for where the tree gives none. */
const REACH = 14;

/**
 * Who stands where a subject stands: the actor before the verb with no other verb between and no preposition before it. For
 * trees that lost the tie; only for verbs that must have a subject of their own.
 */
export function nearestSubject(scene: Scene, verb: number): Filling[] {
  const { sentence } = scene;
  if (!isFinite(scene, verb)) return [];
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    if (isVerb(sentence, at) || /^(?:[;:“”"]|that|who|which|where|when|if)$/.test(wordAt(sentence, at))) return [];
    if (!isNoun(sentence, at) || isNoun(sentence, headOf(sentence, at)) && headOf(sentence, at) > at && headOf(sentence, at) < verb && /^(?:compound|flat|amod|nmod|conj)$/.test(relationAt(sentence, at))) continue;
    const mention = scene.mentionAt(at);
    if (isActor(mention) && mention.head === at && caseOf(sentence, at) === '' && relationAt(sentence, at) !== 'nmod:poss') return [fill('actor', mention)];
  }
  return [];
}

const fill = (role: RoleKey, mention: Filling['mention']): Filling => ({ role, mention, via: 'DIRECT', slot: 'nearest' });

function isFinite({ sentence }: Scene, verb: number): boolean {
  const marked = childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'to') || wordAt(sentence, verb - 1) === 'to';
  const bare = wordAt(sentence, verb).endsWith('ing') && childrenBy(sentence, verb, 'aux').length === 0;
  return !marked && !bare && !childrenBy(sentence, verb, 'aux:pass').length && !['xcomp', 'acl', 'amod'].includes(relationAt(sentence, verb));
}

/** Before whom it is done to may stand, when the tie to the verb is lost. */
const BEFORE_RECIPIENT = new Set(['to', 'against', 'with']);

/** Who stands where an object stands: the first actor after the verb before the next verb or mark. */
export function nearestObject(scene: Scene, verb: number, { roles, type }: Pick<Act, 'roles' | 'type'>): Filling[] {
  const { sentence } = scene;
  const allowed = (words: string): boolean => (words === '' ? (roles.object ?? 'recipient') === 'recipient' || roles.indirect === 'recipient' : roles[words] === 'recipient' || (roles[words] === undefined && BEFORE_RECIPIENT.has(words)));
  for (let at = verb + 1; at <= Math.min(sentence.tokens.length - 1, verb + REACH); at += 1) {
    if (isVerb(sentence, at) || /^(?:[,;:“”"().]|that|who|which|where|when|if|after|before|because|while|as|and|but|in|by|during|since|until|over)$/.test(wordAt(sentence, at))) return [];
    if (sentence.tokens[at]?.upos === 'ADP' && wordAt(sentence, at) !== 'for' && !allowed(wordAt(sentence, at))) return [];
    if (!isNoun(sentence, at) || (/^(?:compound|nmod:desc|nmod:poss)$/.test(fullRelationAt(sentence, at)) && sentence.tokens[headOf(sentence, at)]?.upos === 'PROPN')) continue;
    const mention = scene.mentionAt(at);
    if (caseOf(sentence, at) === 'with' && childrenBy(sentence, at, 'acl').some((doing) => wordAt(sentence, doing).endsWith('ing'))) return [];
    if ((type === 'CONSULT' && isSite(mention)) || isAtEndOfWay(sentence, mention.from, at)) return [];
    if (isActor(mention) && mention.head === at && allowed(caseOf(sentence, at))) return [fill('recipient', mention)];
  }
  return [];
}

/** "attacks by the militia against U.S. personnel": whom a noun of act is against, where the tie to it is lost. */
export function nearestAgainst(scene: Scene, noun: number): number | undefined {
  const { sentence } = scene;
  for (let at = noun + 1; at <= Math.min(sentence.tokens.length - 1, noun + REACH); at += 1) {
    if (isVerb(sentence, at) || sentence.tokens[at]?.upos === 'AUX' || /^(?:[,;:.()]|that|who|which|and|but)$/.test(wordAt(sentence, at))) return undefined;
    if (wordAt(sentence, at) === 'against') return headOf(sentence, at) > at ? headOf(sentence, at) : undefined;
  }
  return undefined;
}

const STATE = new Set(['GOV', 'MIL', 'LEG', 'COP', 'JUD']);

const WHERE_OR_WHEN = /^(?:in|across|at|near|throughout|outside|opposite|inside|around|before|during|after|since|behind|in support of|in favour of|in favor of)$/;

/** "rallied at a square in the US capital", "in weeks of protests, police fired": what tells where it was, and who does what the protest is only told beside. */
function isBesideProtest({ sentence }: Scene, at: number, noun: number): boolean {
  const above = pathUp(sentence, at);
  const path = pathUp(sentence, noun);
  const own = path.slice(0, path.findIndex((token) => above.includes(token)));
  if (own.some((token) => isNoun(sentence, token) && WHERE_OR_WHEN.test(caseOf(sentence, token)))) return true;
  const over = headOf(sentence, noun);
  return relationAt(sentence, noun) === 'nsubj' && over !== at && above.includes(over) && isVerb(sentence, over);
}

/** Words behind which those are named of whom something is demanded. */
const DEMANDS = /^(?:demand|call|urge|press|ask|seek|against|over|condemn|denounce|oppose|protest|accuse|at|reject|resignation|ouster|force|policy)$/;

/** Against whom civilians protest, where it stands in what they demand: "to demand reforms by the government". */
export function protestedAgainst(scene: Scene, at: number): Filling[] {
  const { sentence } = scene;
  let demanded = false;
  for (let i = at + 1; i < sentence.tokens.length; i += 1) {
    demanded ||= DEMANDS.test(lemmaAt(sentence, i));
    if (/^(?:support|favor|favour|solidarity|memory|honor|honour)$/.test(wordAt(sentence, i)) && wordAt(sentence, i - 1) === 'in') return [];
    if (/^(?:said|says|told|reported|according)$/.test(wordAt(sentence, i)) || (wordAt(sentence, i) === ',' && /^(?:where|after|as|while|when)$/.test(wordAt(sentence, i + 1)))) return [];
    if (!isNoun(sentence, i) && sentence.nameAt[i] === undefined) continue;
    const mention = scene.mentionAt(i);
    if (!demanded || mention.head !== i || !isActor(mention) || isBesideProtest(scene, at, i) || /^(?:compound|amod|flat|nmod:poss)$/.test(fullRelationAt(sentence, i))) continue;
    if (/^(?:election|elections|capital|city|vote|referendum|flag|flags|embassy|anthem)$/.test(wordAt(sentence, headOf(sentence, i))) && headOf(sentence, i) > i) continue;
    if (mention.type === 'Country' || STATE.has(mention.sector ?? '')) return [fill('recipient', mention)];
  }
  return [];
}

import type { Trigger } from '../acts/acts.ts';
import { isToll } from '../acts/toll-verbs.ts';
import type { Lexicon } from '../lexicon.ts';
import { childrenBy, conjuncts, headOf, isVerb, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** How far up the search for what caused a toll climbs. */
const CLIMB = 3;

/** What befell somebody by nature, disease or mishap is no act of force: "the quake injured 30", "killed in the crash", "struck by a lorry". */
export function isAccident(sentence: Sentence, lexicon: Lexicon, { at, kind, act, around }: Trigger): boolean {
  if (kind === 'noun') return act.type === 'ASSAULT' && isMishapAt(sentence, lexicon, at);
  if (!(act.type === 'ASSAULT' || act.modes.includes('VANDALIZE'))) return false;
  const isMishap = (head: number): boolean => isMishapAt(sentence, lexicon, head);
  if (around.subject.some((head) => isMishap(head) || isInHeading(sentence, head, isMishap)) || causes(sentence, at).some(isMishap)) return true;
  if (isUnmeant(sentence, at) && around.subject.some((head) => DRIVERS.test(lemmaAt(sentence, head)) || lexicon.classes.road?.has(lemmaAt(sentence, head)))) return true;
  if (Object.keys(act.needs).length === 0 && isRoadAccident(sentence, lexicon, at, around.subject)) return true;
  return isToll(sentence, at) && (childrenBy(sentence, at, 'obl').some(isMishap) || isOfCollapse(sentence, lexicon, at) || isOfInfection(sentence, at));
}

/** "Wildfire in western Spain kills two" over an article, where the parser may take the whole for one name. */
const isInHeading = (sentence: Sentence, head: number, isMishap: (at: number) => boolean): boolean =>
  sentence.kind === 'HEADLINE' && subtree(sentence, head).some((at) => at < head && /^(?:in|on|at|off|near)$/.test(wordAt(sentence, at + 1)) && isMishap(at));

/** "gas explosion", "house fire"; not "sniper fire", "fire by the army", "their fire". */
function isMishapAt(sentence: Sentence, lexicon: Lexicon, head: number): boolean {
  const { mishap } = lexicon.classes;
  const before = wordAt(sentence, head - 1);
  if (/^(?:explosion|blast)$/.test(lemmaAt(sentence, head))) return /^(?:gas|boiler|steam|methane|propane|dust|fireworks?|transformer)$/.test(before) || isCausedByLeak(sentence, head);
  // A headline may write "Wildfire" as if it were a name.
  if (!mishap?.has(lemmaAt(sentence, head).toLowerCase())) return false;
  if (lemmaAt(sentence, head) !== 'fire') return true;
  if (/^(?:exchange|burst|hail|line|volley)$/.test(wordAt(sentence, head - 2)) && before === 'of') return false;
  const owned = childrenBy(sentence, head, 'nmod:poss').length > 0 || childrenBy(sentence, head, 'nmod').some((child) => /^(?:by|from)$/.test(wordAt(sentence, child - 1)) || sentence.nameAt[child] !== undefined);
  return !owned && sentence.nameAt[head - 1] === undefined && !/^(?:sniper|enemy|artillery|tank|mortar|gun|rocket|police|army|rebel|return|hostile|friendly|small-arms|machine-gun|militant|drone|under|opened|arms)$/.test(before);
}

/** "The blast was caused by a gas leak and killed five". */
const isCausedByLeak = (sentence: Sentence, head: number): boolean => lemmaAt(sentence, headOf(sentence, head)) === 'cause' && childrenBy(sentence, headOf(sentence, head), 'obl').some((child) => /^(?:leak|gas|fault|malfunction|accident|lightning|spark|overheating)$/.test(lemmaAt(sentence, child)));

/** Of a participle or a second verb: what the verb above is said of, and a noun that the parser took for part of something else. */
function causes(sentence: Sentence, at: number): number[] {
  const found: number[] = [at - 1];
  for (let verb = at, steps = 0; steps < CLIMB && /^(?:advcl|acl|conj)$/.test(relationAt(sentence, verb)) && childrenBy(sentence, verb, 'nsubj', 'nsubj:pass').length === 0; steps += 1) {
    verb = headOf(sentence, verb);
    if (!isVerb(sentence, verb)) return isToll(sentence, at) ? [...found, verb] : found;
    const subjects = childrenBy(sentence, verb, 'nsubj');
    found.push(verb - 1, ...subjects, ...(isToll(sentence, at) && subjects.length === 0 ? childrenBy(sentence, verb, 'obl', 'obj').filter((child) => child < at && wordAt(sentence, child - 1) !== 'after') : []));
  }
  return found.filter((head) => head >= 0);
}

/** "ploughed into a crowd by mistake". */
const isUnmeant = (sentence: Sentence, at: number): boolean => childrenBy(sentence, at, 'advmod', 'obl').some((child) => /^(?:accidentally|unintentionally|inadvertently)$/.test(wordAt(sentence, child)) || (/^(?:mistake|accident)$/.test(wordAt(sentence, child)) && wordAt(sentence, child - 1) === 'by'));

const DELIBERATE = /^(?:attack|terror|terrorist|terrorism|deliberate|deliberately|intentional|intentionally|purposely|extremist|ram|rammed|ramming|murder)$/;
const DRIVERS = /^(?:driver|motorist|trucker|motorcyclist|cyclist)$/;
const BLOWS = /^(?:strike|hit|kill|injure|hurt|wound|maim)$/;

/** "A lorry hit a cyclist", "was driving on Route 2 and struck a family": on the road, unless the text says that it was meant. */
function isRoadAccident(sentence: Sentence, lexicon: Lexicon, at: number, subject: readonly number[]): boolean {
  if (!BLOWS.test(lemmaAt(sentence, at)) || sentence.words.some((word) => DELIBERATE.test(word))) return false;
  const isOnRoad = (head: number): boolean => (lexicon.classes.road?.has(lemmaAt(sentence, head)) ?? false) || (DRIVERS.test(lemmaAt(sentence, head)) && !isToll(sentence, at)) || (sentence.tokens[head]?.upos === 'PROPN' && sentence.nameAt[head] === undefined && childrenBy(sentence, head, 'det').some((det) => /^an?$/.test(wordAt(sentence, det))));
  if (subject.length > 0 && subject.flatMap((head) => conjuncts(sentence, head)).every(isOnRoad)) return true;
  const above = headOf(sentence, at);
  if (above < 0 || !/^(?:conj|advcl|acl)$/.test(relationAt(sentence, at))) return false;
  if (isVerb(sentence, above)) return lemmaAt(sentence, above) === 'drive' || isRoadAccident(sentence, lexicon, above, childrenBy(sentence, above, 'nsubj'));
  return isToll(sentence, at) && isVerb(sentence, headOf(sentence, above)) && isRoadAccident(sentence, lexicon, headOf(sentence, above), childrenBy(sentence, headOf(sentence, above), 'nsubj'));
}

/** "injured when a balcony collapsed", "as the tornado hit the town". */
const isOfCollapse = (sentence: Sentence, lexicon: Lexicon, at: number): boolean => childrenBy(sentence, at, 'advcl').some((child) =>
  (/^(?:collapse|crash|overturn|capsize|derail|sink|collide|erupt|burst)$/.test(lemmaAt(sentence, child)) && childrenBy(sentence, child, 'nsubj').length > 0) || childrenBy(sentence, child, 'nsubj').some((subject) => isMishapAt(sentence, lexicon, subject)));

/** "had infected 200 people and killed three". */
const isOfInfection = (sentence: Sentence, at: number): boolean => relationAt(sentence, at) === 'conj' && /^(?:infect|sicken)$/.test(lemmaAt(sentence, headOf(sentence, at)));

/** "leaving five people dead": nobody left. */
export const isLeavingDead = (sentence: Sentence, verb: number): boolean =>
  lemmaAt(sentence, verb) === 'leave' && childrenBy(sentence, verb, 'xcomp', 'advmod', 'obj', 'obl').some((child) => /^(?:dead|wounded|injured|hurt|homeless)$/.test(wordAt(sentence, child)));

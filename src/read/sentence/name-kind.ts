import { foldedName } from '../../folded-name.ts';
import type { EntityType } from '../../ontology.ts';
import { nameWordAt, type Lexicon } from '../lexicon.ts';
import type { PhraseRange } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, headOf, lemmaAt, relationAt, wordAt } from './tree.ts';

/** What a name is that no dictionary holds and no title stands before: told by its words, then by the words around it; a person where nothing tells. */
export function kindOfName(sentence: Sentence, lexicon: Lexicon, { from, to }: PhraseRange, head: number): EntityType {
  const [first, last] = [sentence.tokens[from]?.text ?? '', sentence.tokens[to]?.text ?? ''];
  if (PEOPLE.test(last)) return 'Group';
  const word = nameWordAt(lexicon, last, 'last');
  if (word && word.names !== 'none') return word.names;
  if (from === to ? /^\p{Lu}{2,6}$/u.test(last) : /^\p{Lu}{2,6}$/u.test(first + last)) return 'Organization';
  if ((to > from && lexicon.givenNames.has(foldedName(first))) || lexicon.surnames.has(foldedName(last))) return 'Person';
  if (/^(?:in|at|near|from|outside|around|into|across|toward|towards|off|throughout|along|onto)$/.test(caseOf(sentence, head)) || isGoal(sentence, head) || isAtEndOfWay(sentence, from, head)) return 'Place';
  return liesIn(sentence, to) || isOfPlace(sentence, from, head) || isStruck(sentence, head, from) || (from === to && (isTaken(sentence, head) || isUnderArms(sentence, head))) || isNamedWithPlaces(sentence, head) ? 'Place' : 'Person';
}

/** Verbs of which "to" tells where somebody or something goes. */
const MOVES = /^(?:fly|dispatch|move|deploy|ship|truck|ferry|travel|flee|head|sail|rush|airlift|drive|redeploy|march|retreat|relocate|extradite|deport|march|send|deliver|transport)$/;
const SAID_THINGS = /^(?:letter|message|note|speech|mail|e-mail|email|report|copy|statement|invitation|bill|request|petition|gift|flower|ultimatum|blow|proposal)$/;

/** "flew tents to Norsup", "marched through Norsup": where something is brought, and where somebody goes. */
const isGoal = (sentence: Sentence, head: number): boolean => {
  const verb = headOf(sentence, head);
  return /^(?:to|through|past)$/.test(caseOf(sentence, head)) && verb >= 0 && MOVES.test(lemmaAt(sentence, verb)) && !childrenBy(sentence, verb, 'obj').some((object) => SAID_THINGS.test(lemmaAt(sentence, object)));
};

/** What leads from one place to another. */
export const WAY = /^(?:road|highway|motorway|expressway|freeway|route|street|avenue|path|track|trail|bridge|tunnel|railway|railroad|line|pipeline|crossing|pass|corridor|canal|ferry|causeway|bypass|approach|artery|airlift|flight|cable|link)$/;

/** "the road to Uyuni", "the highway between Uyuni and Potosi": where a way begins or ends. */
export const isAtEndOfWay = (sentence: Sentence, from: number, head: number): boolean =>
  /^(?:to|from|towards?|between)$/.test(caseOf(sentence, head)) && wordAt(sentence, from - 1) === caseOf(sentence, head) && WAY.test(lemmaAt(sentence, from - 2));

/** "West Africans", "Marsh Arabs", "New Yorkers". */
const PEOPLE = /^\p{Lu}\p{L}+(?:[ai]ans|cans|rkers)$/u;

const KINDS_OF_PLACE = /^(?:city|town|village|district|province|port|region|state|suburb|island|area|county|outskirts|neighborhood|neighbourhood|hamlet|resort|north|south|east|west|capital)$/;

/** What only a place has: "the siege of Vukovar", "residents of Amona". */
const OF_A_PLACE = /^(?:siege|liberation|fall|recapture|shelling|bombardment|evacuation|streets?|residents?|inhabitants?|native|mayor|governor|centre|center|coast|port|airport|university|province|people|population|battle|hospital|market|parts?|north|south|east|west|northeast|northwest|southeast|southwest|miles|kilomet(?:er|re)s|km)$/;

/** "the city of Pul-i-Khumri", "southern Omdurman". */
const isOfPlace = (sentence: Sentence, from: number, head: number): boolean => {
  const [above, preposition] = [headOf(sentence, head), caseOf(sentence, head)];
  const noun = above >= 0 ? lemmaAt(sentence, above) : '';
  return (/^(?:of|in)$/.test(preposition) && KINDS_OF_PLACE.test(noun)) || (preposition === 'of' && from === head && OF_A_PLACE.test(noun)) || (relationAt(sentence, head) === 'appos' && KINDS_OF_PLACE.test(noun))
    || /^(?:northern|southern|eastern|western|central|north|south|downtown)(?:eastern|western)?$/.test(wordAt(sentence, from - 1));
};

/** "Kabul and Pul-i-Khumri": beside a place stands a place. */
const isNamedWithPlaces = (sentence: Sentence, head: number): boolean => {
  const beside = sentence.nameAt[head - 2];
  return /^(?:,|and)$/.test(wordAt(sentence, head - 1)) && beside?.name.actor.type === 'Place' && !beside.name.demonym && relationAt(sentence, head) !== 'nsubj';
};

/** "Marksville, Louisiana": a place, and in which it lies. */
function liesIn(sentence: Sentence, to: number): boolean {
  const after = wordAt(sentence, to + 1) === ',' ? sentence.nameAt[to + 2] : undefined;
  return after !== undefined && !after.name.demonym && (after.name.actor.type === 'Place' || after.name.actor.type === 'Country') && /^(?:,|\.|\(|;|on|in|when|where|and|was|were|is)?$/.test(wordAt(sentence, after.to + 1));
}

/** What is shelled, bombed or freed under a name that nobody bears here is a place. */
const isStruck = (sentence: Sentence, head: number, from: number): boolean => {
  const verb = headOf(sentence, head);
  if (relationAt(sentence, head) !== 'obj' && sentence.tokens[head]?.relation !== 'nsubj:pass') return false;
  if (from === head && /^(?:visit|tour)$/.test(lemmaAt(sentence, verb))) return true;
  if (/^(?:shell|bomb|bombard|besiege|pound|overrun|occupy|liberate|retake|recapture|evacuate|encircle)$/.test(lemmaAt(sentence, verb))) return true;
  return /^(?:hit|strike)$/.test(lemmaAt(sentence, verb)) && childrenBy(sentence, verb, 'nsubj').some((child) => /^(?:that|which)$|(?:strike|attack|missile|rocket|drone|bomb|shell|jet|warplane)s?$/.test(wordAt(sentence, child)));
};

const FORCES = /^(?:rebel|militant|insurgent|separatist|guerrilla|jihadist|islamist|fighter|militia|militiaman|militiamen|paramilitary|soldier|troop|army|force|brigade|battalion|commando|marine|junta|plane|jet|warplane|aircraft|helicopter|drone|tank|gunship|bomber|warship|coalition|column|mercenary)s?$/;

/** "Militiamen seized Minova", "planes attacked Loikaw": what forces take or attack under one name that nobody bears here. */
function isTaken(sentence: Sentence, head: number): boolean {
  const verb = headOf(sentence, head);
  const done = relationAt(sentence, head) === 'obj' || sentence.tokens[head]?.relation === 'nsubj:pass';
  if (!done || !/^(?:seize|capture|attack|take|enter|lose|storm|raid|hold|assault|control|reach)$/.test(lemmaAt(sentence, verb))) return false;
  const doers = [...childrenBy(sentence, verb, 'nsubj'), ...childrenBy(sentence, verb, 'obl').filter((child) => caseOf(sentence, child) === 'by')].filter((child) => child !== head);
  return doers.some((child) => FORCES.test(lemmaAt(sentence, child)));
}

/** "the offensive against Loikaw", "marched on Bunagana", "a curfew on Maiduguri": where something of war or rule is laid on. */
function isUnderArms(sentence: Sentence, head: number): boolean {
  return /^(?:on|against|upon|for)$/.test(caseOf(sentence, head)) && /^(?:offensive|advance|march|push|curfew|siege|blockade|lockdown|battle|bombardment|shelling|assault|raid|fall|airstrike|air strike)$/.test(lemmaAt(sentence, headOf(sentence, head)));
}

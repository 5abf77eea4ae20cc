import type { Draft } from './draft.ts';
import { isPlace, type Mention } from '../mentions/mention.ts';
import type { Scene } from './roles.ts';
import { caseOf, childrenBy, conjuncts, headOf, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** Reads the place that a noun names, if it names one. */
type PlaceAt = (head: number) => readonly Mention[];

/** Who acts where they are told to be: courts, police, those who live there. */
const LOCAL: Partial<Record<Draft['type'], RegExp>> = { SANCTION: /^(?:JUD)$/, COERCE: /^(?:COP|JUD|CVL)$/, ASSAULT: /^(?:COP|CVL)$/, PROTEST: /./ };

/** Those who are told of by where they live: "residents of Goma". */
const DWELL = /^(?:resident|villager|inhabitant|people|citizen|dweller|townspeople|shopkeeper|trader)$/;

/** "A court in Temuco jailed", "police in Pune arrested", "residents of Goma marched": those who are told of by where they are act there. */
export function placesOfDoers({ sentence }: Scene, { type, fillings }: Draft, placeAt: PlaceAt): Mention[] {
  const doers = fillings.filter(({ role, mention }) => role === 'actor' && isLocal(type, mention)).map(({ mention }) => mention.head);
  return doers.flatMap((head) => childrenBy(sentence, head, 'nmod').filter((child) => /^(?:in|at|near|outside)$/.test(caseOf(sentence, child)) || (caseOf(sentence, child) === 'of' && DWELL.test(lemmaAt(sentence, head))))).flatMap(placeAt);
}

const isLocal = (type: Draft['type'], { kind, type: is, sector, lemma }: Mention): boolean => kind !== 'PRONOUN' && (is === 'Group' || is === 'Organization') && (type === 'PROTEST' ? kind === 'DESCRIPTION' && is === 'Group' : LOCAL[type]?.test(sector ?? (DWELL.test(lemma) ? 'CVL' : '')) === true);

/** Ways on which crowds stand and along which they go. */
const WAYS = /^(?:street|road|highway|motorway|expressway|freeway|avenue|bridge|square|boulevard|junction|crossing|roundabout|intersection|crossroads|plaza|runway|railway|track|line|tunnel|gate|entrance|port|canal|pass|border|route)$/;

/** "blocked the highway to Nakuru": where a crowd stands. */
export function waysBlocked({ sentence, mentionAt }: Scene, { type, modes, at, also }: Draft): Mention[] {
  if (type !== 'PROTEST' || !modes.includes('OBSTRUCT')) return [];
  return [at, ...also].flatMap((word) => childrenBy(sentence, word, 'obj')).flatMap((object) => conjuncts(sentence, object)).map(mentionAt)
    .filter((mention) => WAYS.test(mention.lemma) || WAYS.test(mention.name.toLowerCase().split(' ').at(-1) ?? '')).map((mention) => (isPlace(mention) ? mention : { ...mention, type: 'Facility', kind: 'DESCRIPTION' }));
}

/** Verbs of going, with which a crowd comes to a place. */
const GOES = /^(?:march|walk|parade|rally|head|descend|converge|drive|ride|process|stream|flock|pour|take|surge|move|run|return|cycle|gather)$/;
const WHITHER = /^(?:to|towards?|on|onto|into|past|through|along|down|up to|across|around)$/;

/** "marched to the ministry", "paraded through Warsaw": where a crowd goes. */
export function goalsOfCrowd({ sentence }: Scene, { type, at, also }: Draft, placeAt: PlaceAt): Mention[] {
  if (type !== 'PROTEST') return [];
  const going = [at, ...also].filter((word) => isVerb(sentence, word) && GOES.test(lemmaAt(sentence, word)));
  return going.flatMap((word) => childrenBy(sentence, word, 'obl', 'nmod')).filter((child) => WHITHER.test(caseOf(sentence, child)) && !/^streets?$/.test(wordAt(sentence, child))).flatMap(placeAt);
}

/** "taken to a hall, where nurses treated them": the place of which a clause tells what was done there. */
export function placesWhere({ sentence }: Scene, at: number, placeAt: PlaceAt): Mention[] {
  const clause = relationAt(sentence, at) === 'conj' ? headOf(sentence, at) : at;
  const isWhere = relationAt(sentence, clause) === 'acl' && childrenBy(sentence, clause, 'advmod').some((child) => child < clause && wordAt(sentence, child) === 'where');
  return isWhere ? [...placeAt(headOf(sentence, clause))] : [];
}

/** Verbs that tell what came of a blow to what stands before them. */
const SUFFERS = /^(?:burn|damage|destroy|catch|collapse|explode|hit|gut|raze|wreck|flatten|set|leave|lie|sink|close|shut)$/;

/** "A depot at Engels is burning after a drone attack": where that stands which a blow hit. */
export function placesOfHit({ sentence }: Scene, { type, kind, at }: Draft, placeAt: PlaceAt): Mention[] {
  const above = headOf(sentence, at);
  if (type !== 'ASSAULT' || kind !== 'noun' || above < 0 || relationAt(sentence, at) !== 'obl' || !/^(?:after|in|by|following)$/.test(caseOf(sentence, at)) || !SUFFERS.test(lemmaAt(sentence, above))) return [];
  return childrenBy(sentence, above, 'nsubj').flatMap((subject) => childrenBy(sentence, subject, 'nmod', 'obl')).filter((child) => /^(?:in|at|near|outside|on|off)$/.test(caseOf(sentence, child))).flatMap(placeAt);
}

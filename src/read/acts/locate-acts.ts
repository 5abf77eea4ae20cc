import { fillersOf, type Draft, type Filling } from './draft.ts';
import type { EventType } from '../../ontology.ts';
import { isPlace, type Mention } from '../mentions/mention.ts';
import { textOf } from '../mentions/mentions.ts';
import { chainOf, ROADS, type PlaceLink } from './place-chain.ts';
import { wholePlace } from '../mentions/place-names.ts';
import { isBare, placesAround, placesOfMeeting } from './place-search.ts';
import type { Scene } from './roles.ts';
import { childrenBy, headOf, wordAt } from '../sentence/tree.ts';

/** Types of acts that are done somewhere. */
const SOMEWHERE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'CONSULT', 'MOBILIZE', 'AID']);

/**
 * Where an act was: the places of its own arguments, else those around its words, its carrier and what it struck, each under its
 * whole name and with the places told in the same breath; of "the capital, Nairobi", Nairobi.
 */
export function locationsOf(scene: Scene, draft: Draft, acts: ReadonlySet<number>): Draft {
  if (!SOMEWHERE.has(draft.type)) {
    const kept = draft.fillings.filter((one) => !isHeld(scene, one) && !(one.role === 'location' && isElsewhere(scene, draft, one)));
    const hosted = kept.some(({ role }) => role === 'location') ? [] : placesOfMeeting(scene, draft).map(located);
    return { ...draft, fillings: withoutRepeats([...kept, ...hosted].flatMap((one) => (one.role === 'location' ? told(scene, one) : [one]))) };
  }
  const own = [...fillersOf(draft, 'location'), ...visited(draft)];
  const stated = own.length > 0 ? own : placesAround(scene, draft, acts).map(located);
  const struck = fillersOf(draft, 'target').filter(({ mention }) => isPlace(mention));
  const held = fillersOf(draft, 'recipient').map(asPlace(draft)).filter((one) => isHeldPlace(draft, one) || isLandVisited(draft, one)).map((one) => ({ ...one, role: 'location' as const, via: 'DIRECT' as const }));
  const places = stated.flatMap((filling) => told(scene, filling));
  const targets = struck.flatMap((filling) => told(scene, filling).map((one, i) => ({ ...one, role: i === 0 ? 'target' as const : 'location' as const })));
  const named = targets.filter(({ mention, role }) => role === 'target' && ((mention.type === 'Place' && mention.kind === 'NAME' && /^(?:ASSAULT|COERCE)$/.test(draft.type)) || (draft.type === 'PROTEST' && isWay(mention)))).map((one) => ({ ...one, role: 'location' as const }));
  const others = draft.fillings.filter((one) => one.role !== 'location' && !struck.includes(one) && !isVisited(draft, one));
  const things = targets.filter(({ mention, role }) => role === 'location' || mention.kind !== 'NAME' || mention.type === 'Facility' || draft.type !== 'ASSAULT');
  return { ...draft, fillings: withoutRepeats([...others, ...visited(draft).map((one) => ({ ...one, role: 'recipient' as const })), ...things, ...places, ...named, ...held]) };
}

/** Acts of words, which are done where they are said, and not where what they are about is. */
const OF_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'CONCEDE']);

/** "blamed them for unrest in the cities", "called off a visit to Sydney", "in another courtroom": no place of the act. */
const isElsewhere = ({ sentence }: Scene, { type, at, also, kind }: Draft, { mention, slot }: Filling): boolean =>
  (OF_WORDS.has(type) && (slot === 'to' || ![at, ...(kind === 'noun' ? also : [])].includes(headOf(sentence, mention.head)))) || /^(?:another|other)$/.test(wordAt(sentence, mention.from));

/** "sentenced to life in prison": no place of the act. */
const isHeld = ({ sentence }: Scene, { role, mention }: Filling): boolean => role === 'location' && mention.from === mention.to && /^(?:prison|jail|custody)$/.test(wordAt(sentence, mention.head));

/** "seized Minova", "imposed a curfew on Ataq": what is done to a place is done there. */
const isHeldPlace = ({ type, modes }: Draft, { mention, slot }: Filling): boolean =>
  type === 'COERCE' && mention.type === 'Place' && mention.kind === 'NAME' && !mention.capital && (slot === 'object' || modes.some((mode) => mode === 'CURFEW' || mode === 'MARTIAL_LAW' || mode === 'SEIZE' || mode === 'RESTRICT'));

/** "visited Paraguay", "visited the garrison": whoever was met there. */
const isLandVisited = ({ type, modes }: Draft, { slot, mention }: Filling): boolean =>
  type === 'CONSULT' && modes.includes('VISIT') && /^(?:object|to)$/.test(slot) && (mention.type === 'Country' ? mention.kind === 'NAME' : mention.type === 'Facility');

/** "a curfew on Ataq": a name of which nothing else is known. */
const asPlace = ({ modes }: Draft) => (one: Filling): Filling =>
  (one.slot === 'on' && modes.some((mode) => mode === 'CURFEW' || mode === 'MARTIAL_LAW') && one.mention.kind === 'NAME' && one.mention.type === 'Person' && one.mention.actor === undefined && one.mention.title === undefined && one.mention.from === one.mention.to ? { ...one, mention: { ...one.mention, type: 'Place' } } : one);

/** "a visit to Helsinki" is in Helsinki, whoever is visited. */
const isVisited = ({ type, modes }: Draft, { role, slot, mention }: Filling): boolean => type === 'CONSULT' && role === 'recipient' && mention.type === 'Place' && (slot === 'to' || (modes.includes('VISIT') && /^(?:in|object|for)$/.test(slot)));
const visited = (draft: Draft): Filling[] => draft.fillings.filter((one) => isVisited(draft, one)).map((one) => ({ ...one, role: 'location' as const, via: 'DIRECT' as const }));

/** "blocked the highway", "occupied Freedom Square": where a crowd stands. */
const isWay = ({ lemma, name }: Mention): boolean => WAYS.test(lemma) || WAYS.test(name.toLowerCase().split(' ').at(-1) ?? '');
const WAYS = /^(?:road|street|avenue|avenida|highway|motorway|bridge|square|boulevard|junction|crossing|roundabout|intersection|crossroads|plaza|runway|railway|track)$/;

const located = (mention: Mention): Filling => ({ role: 'location', mention, via: 'DIRECT', slot: 'in' });

/** The place under its whole name, its proper name in its stead where one is told, and what holds it. */
function told(scene: Scene, filling: Filling): Filling[] {
  const mention = withoutHolder(scene.sentence, wholePlace(scene.sentence, filling.mention));
  const links = chainOf(scene, mention);
  const isNamed = mention.kind === 'DESCRIPTION' && mention.count === undefined && links[0]?.direct === true && (SETTLED.test(mention.lemma) || (filling.role === 'location' && mention.type === 'Place'));
  const isBetween = filling.role === 'location' && ROADS.test(mention.lemma) && links.length > 0 && /^(?:from|to|between)$/.test(wordAt(scene.sentence, mention.head + 1));
  const isOpen = filling.role === 'location' && mention.kind === 'DESCRIPTION' && OPEN.test(mention.lemma) && links.length > 0;
  const own: readonly Mention[] = isNamed || isBetween || isOpen || (filling.role === 'location' && isBare(scene.sentence, mention)) ? [] : [mention];
  return [...own, ...(filling.role === 'location' ? ownersOf(scene, mention) : []), ...links.map((link: PlaceLink) => link.place), ...listed(scene, links.at(-1)?.place ?? mention)].map((place) => ({ ...filling, mention: place, via: place === mention ? filling.via : 'DIRECT' }));
}

/** "Fiji's three main hospitals": the country or town that a house is told to be of. */
const ownersOf = ({ sentence, mentionAt }: Scene, { head, kind, type }: Mention): Mention[] =>
  (kind === 'DESCRIPTION' && type === 'Facility' ? childrenBy(sentence, head, 'nmod:poss').map(mentionAt).filter((owner) => owner.kind === 'NAME' && (owner.type === 'Country' || owner.type === 'Place')) : []);

/** "international waters in the Gulf of Oman": says no more than the name behind it. */
const OPEN = /^(?:water|waters|lane|lanes|sky|skies|airspace|soil|land|area|region|zone|site|gate|entrance|forecourt|perimeter|fence|doorstep)$/;

/** Kinds of places that a name after "of" is the name of. */
const SETTLED = /^(?:city|town|village|port|district|province|region|state|capital|county|municipality|commune|hamlet|resort|island|settlement|township|neighbou?rhood)$/;

/** Of "police barracks in Lima", the barracks: what holds it is told as a place of its own. */
function withoutHolder(sentence: Scene['sentence'], mention: Mention): Mention {
  if (mention.kind !== 'DESCRIPTION' || mention.to <= mention.head || !/^(?:in|near|at|inside|outside)$/.test(wordAt(sentence, mention.head + 1))) return mention;
  const from = /^(?:the|an?|its|their|his|her|this|that)$/.test(wordAt(sentence, mention.from)) ? mention.from + 1 : mention.from;
  return { ...mention, to: mention.head, name: textOf(sentence, { from, to: mention.head }) };
}

/** In names: the longest list of places that is followed. */
const LONGEST_LIST = 8;

/** "in Nairobi, Mombasa and Kisumu": the names that follow, where "and" closes the list. */
function listed({ sentence, mentionAt }: Scene, place: Mention): Mention[] {
  if (place.kind !== 'NAME' || place.type !== 'Place') return [];
  const found: Mention[] = [];
  for (let at = place.to + 1; found.length < LONGEST_LIST; at = (found.at(-1)?.to ?? at) + 1) {
    const word = wordAt(sentence, at);
    const next = sentence.tokens[at + 1];
    if (!/^(?:,|and)$/.test(word) || next?.upos !== 'PROPN') return word === 'and' && found.length > 0 ? found : [];
    const mention = mentionAt(at + 1);
    const isName = mention.kind === 'NAME' && mention.from === at + 1 && mention.title === undefined && (mention.actor === undefined || mention.type === 'Place' || mention.type === 'Country');
    if (!isName) return [];
    found.push(mention.type === 'Country' ? mention : { ...mention, type: 'Place' });
    if (word === 'and') return found;
  }
  return [];
}

/** A place once in each role: one that lies within the words of another of the role is that one. */
function withoutRepeats(fillings: readonly Filling[]): Filling[] {
  const isWithin = (one: Filling, other: Filling): boolean => one.role === other.role && one.mention.from >= other.mention.from && one.mention.to <= other.mention.to && one.mention.sentence === other.mention.sentence;
  return fillings.filter((one, i) => !fillings.some((other, j) => i !== j && isWithin(one, other) && (!isWithin(other, one) || j < i) && (one.role === 'location' || one.role === 'target') && (other.mention.kind === 'NAME' || one.mention.kind !== 'NAME')) && !(one.role === 'location' && one.mention.kind === 'DESCRIPTION' && fillings.some((other) => other.role === 'location' && other.mention.kind === 'NAME' && other.mention.from === one.mention.from && other.mention.sentence === one.mention.sentence)));
}

import { isActor, type Mention } from '../mentions/mention.ts';
import { placeMention, placeNameFrom } from '../mentions/place-names.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { fullRelationAt, headOf, isNoun, relationAt, wordAt } from '../sentence/tree.ts';

/** A place told in one breath with another; `direct` where it is the other's own name: "the city of Goma", "the capital, Juba". */
export interface PlaceLink {
  readonly place: Mention;
  readonly direct: boolean;
}

/** In places: the longest chain that is followed ("a hotel in Forbury Gardens in Reading, Berkshire, UK"). */
const LONGEST = 6;

/** The places named after a place in the same breath, which hold it or name it. */
export function chainOf(scene: Scene, place: Mention): PlaceLink[] {
  const { sentence } = scene;
  const governor = headOf(sentence, place.head);
  // "the envoy in Kabul, Omar Khan": the name after the comma is that of who is there.
  const isSomeone = (at: number): boolean => at >= 0 && at < place.from && isNoun(sentence, at) && sentence.tokens[at]?.xpos === 'NN' && isActor(scene.mentionAt(at));
  const ofPerson = isSomeone(governor) || isSomeone(place.from - 2);
  const links: PlaceLink[] = [];
  let [at, named] = [(place.kind === 'NAME' ? place.to : place.head) + 1, place.kind === 'NAME'];
  while (links.length < LONGEST) {
    const next = linkAt(sentence, at, named);
    if (!next) return links;
    const range = placeNameFrom(sentence, next.name);
    if (range && next.bare && stateWhoseCapital(sentence, range.to)) return [...links, { place: placeMention(sentence, range), direct: false }];
    if (!range || isModifier(sentence, range.to) || !isBeside(sentence, next, range.to, place.from, ofPerson)) return links;
    links.push({ place: placeMention(sentence, range), direct: next.direct && links.length === 0 && !named });
    [at, named] = [range.to + 1, true];
  }
  return links;
}

/** ", Niger's capital": names the state that holds the place. */
const stateWhoseCapital = (sentence: Sentence, to: number): boolean => sentence.nameAt[to]?.name.actor.type === 'Country' && /^['’]s?$/.test(wordAt(sentence, to + 1)) && sentence.words.slice(to + 2, to + 5).some((word) => /^(?:capital|city|port|town)$/.test(word));

/** "near the U.S. consulate", "in Chad's north": the name only says whose. */
const isModifier = (sentence: Sentence, to: number): boolean => /^['’]s?$/.test(wordAt(sentence, to + 1)) || (/^(?:NOUN|PROPN)$/.test(sentence.tokens[to + 1]?.upos ?? '') && headOf(sentence, to) > to && !/^(?:last|late|early|overnight|yesterday|today)$/.test(wordAt(sentence, to + 1)) && /^(?:compound|amod|nmod:poss|nmod:desc)$/.test(fullRelationAt(sentence, to)));

interface Step {
  /** Where the name begins. */
  readonly name: number;
  readonly direct: boolean;
  /** Nothing but a comma stands before it. */
  readonly bare: boolean;
}

/** What is told by where it comes from and leads to. */
export const ROADS = /^(?:road|highway|motorway|route|railway|track|bridge)$/;

const KINDS = /^(?:city|town|village|suburb|port|capital|district|region|province|state|county|area|island|territory|enclave|municipality|neighbou?rhood|hamlet|resort|settlement|governorate|commune|prefecture|quarter|department|township|peninsula|camp|outskirts|part|parts|coast|north|south|east|west|cent(?:re|er)|republic)$/;
const QUALIFIES = /^(?:the|a|an|its|their|this|that|same|nearby|neighbou?ring|northern|southern|eastern|western|central|coastal|border|port|north|south|east|west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|upper|lower|inner|greater|downtown|rural|remote|restive|troubled|disputed|autonomous|occupied|breakaway|contested|largest|second-largest|main|small|mountainous|oil-rich|rebel-held|war-torn)$/;

/** From the words after a place to the next name, where they lead to one. */
function linkAt(sentence: Sentence, start: number, named: boolean): Step | undefined {
  const comma = wordAt(sentence, start) === ',';
  let at = comma ? start + 1 : start;
  const apposed = comma ? overApposition(sentence, at) : undefined;
  at = apposed ?? at;
  const preposition = wordAt(sentence, at);
  const leads = (/^(?:in|of|near|inside|outside|within|at)$/.test(preposition) || (!comma && /^(?:from|to|between)$/.test(preposition) && ROADS.test(wordAt(sentence, start - 1)))) && !(comma && apposed === undefined && preposition === 'of');
  if (!leads) return apposed === undefined && (comma || !named) && placeNameFrom(sentence, at) ? { name: at, direct: !named, bare: true } : undefined;
  const name = overQualifiers(sentence, at + 1);
  return { name, direct: preposition === 'of', bare: false };
}

/** "a city in the Ural region of": where the preposition after the kind of place stands. */
function overApposition(sentence: Sentence, start: number): number | undefined {
  if (!/^(?:an?|the|its)$/.test(wordAt(sentence, start))) return undefined;
  for (let at = start + 1; at <= start + 6; at += 1) {
    if (KINDS.test(wordAt(sentence, at)) && /^(?:in|of|near|on|at)$/.test(wordAt(sentence, at + 1))) return at + 1;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(sentence.tokens[at]?.upos ?? '') || wordAt(sentence, at) === ',') return undefined;
  }
  return undefined;
}

/** Over "the U.S. border city of" to the name. */
function overQualifiers(sentence: Sentence, start: number): number {
  let at = start;
  for (let steps = 0; steps < 8; steps += 1) {
    const word = wordAt(sentence, at);
    const nation = sentence.nameAt[at];
    if (nation && nation.from === at && nation.name.actor.type === 'Country' && /^['’]s?$/.test(wordAt(sentence, nation.to + 1)) && /^\p{Lu}|^(?:north|south|east|west|central)/u.test(sentence.tokens[nation.to + 2]?.text ?? '')) at = nation.to + 2;
    else if (nation && nation.from === at && (nation.name.demonym || (nation.name.actor.type === 'Country' && QUALIFIES.test(wordAt(sentence, nation.to + 1))))) at = nation.to + 1;
    else if (QUALIFIES.test(word) || word === '-') at += 1;
    else if (KINDS.test(word) && !/^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '')) at += wordAt(sentence, at + 1) === 'of' ? 2 : 1;
    else return at;
  }
  return at;
}

const AFTER_PLACE = /^(?:[,.;:)”"!?—–-]|on|in|at|when|after|where|and|but|last|early|late|earlier|this|by|to|from|while|as|during|before|since|over|for|with|who|that|which|overnight|yesterday|today|shortly|around|near|just|amid|using|killing|,)?$/;

/** Whether a name after a comma goes on with the place, and is not the subject of what follows. */
function isBeside(sentence: Sentence, { name, bare, direct }: Step, to: number, origin: number, ofPerson: boolean): boolean {
  if (!bare) return true;
  const next = wordAt(sentence, to + 1);
  if (!AFTER_PLACE.test(next) || /^(?:VERB|AUX)$/.test(sentence.tokens[to + 1]?.upos ?? '')) return false;
  const known = sentence.nameAt[name]?.from === name;
  const tied = sentence.tokens.slice(name, to + 1).some((_token, i) => headOf(sentence, name + i) >= origin && headOf(sentence, name + i) < name && !/^(?:nsubj|obj)/.test(fullRelationAt(sentence, name + i)));
  const isSubject = [name, to].some((at) => relationAt(sentence, at) === 'nsubj');
  return known ? !isSubject : tied && !isSubject && !ofPerson && (direct || !/^(?:who|a|an|the|\d+)$/.test(wordAt(sentence, to + 2)));
}

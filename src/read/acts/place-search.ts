import { markOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { isActor, isPlace, type Mention } from '../mentions/mention.ts';
import { nameMention } from '../mentions/name-mention.ts';
import { goalsOfCrowd, placesOfDoers, placesOfHit, placesWhere, waysBlocked } from './place-of-doers.ts';
import { placeMention, placeNameFrom } from '../mentions/place-names.ts';
import { isWhere, type Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, fullRelationAt, headOf, isNoun, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

const AT_PLACE = /^(?:in|inside|near|outside|around|across|along|throughout|within|off|at|north of|south of|east of|west of|close to|opposite|in front of|beside|above|below|beyond|behind)$/;

/** Prepositions that lead to a place of an act on the move or of a crowd. */
const THROUGH = /^(?:through|into|on|onto|over|along|past|towards?)$/;

/** Things on which something happens rather than to which it is done. */
const WAYS = /^(?:street|road|highway|motorway|avenue|bridge|square|border|island|coast|outskirt|campus|beach|frontier|peninsula|site|ground|plaza|railway|line|river|roadway|boulevard|pavement|sidewalk|farm|premise|stage|roof|balcony|step|lawn|tarmac|platform|corner|route|shoal|reef|atoll|islet|hill|hilltop|mountain|lake|estate|waterfront|shore|quay|pier|jetty|wharf|dock|terrace|playground|pitch|rooftop|track|trail|path|runway|causeway|bank|riverbank|ridge|slope|schoolyard)$/;

/** Places that an act's own arguments do not give: around its words, the verb that carries it, clauses of it, what it struck, and before the clause that it goes on with. */
export function placesAround(scene: Scene, draft: Draft, acts: ReadonlySet<number>): Mention[] {
  const { sentence } = scene;
  const placeAt = (head: number): Mention[] => placeOf(scene, head);
  const blocked = waysBlocked(scene, draft);
  const near = hangersOf(sentence, draft).flatMap((head) => placesAt(scene, head));
  if (blocked.length + near.length > 0) return [...blocked, ...(near.length > 0 ? near : placesOfDoers(scene, draft, placeAt))];
  const bound = [...destinations(scene, draft), ...goalsOfCrowd(scene, draft, placeAt)];
  if (bound.length > 0) return bound;
  const named = [...placesWhere(scene, draft.at, placeAt), ...inPhrase(scene, draft), ...predicated(scene, draft.at), ...beside(scene, draft.at), ...takenFrom(scene, draft)];
  if (named.length > 0) return named;
  const around = gathering(sentence, draft.at).flatMap((head) => placesAt(scene, head));
  if (around.length > 0) return around;
  const first = fronted(scene, draft);
  if (first.length > 0) return first;
  if (isWithin(sentence, draft.at)) return [];
  const behind = after(scene, draft, acts);
  return [() => behind, () => shared(scene, draft, acts), () => placesOfDoers(scene, draft, placeAt), () => ofStruck(scene, draft), () => placesOfHit(scene, draft, placeAt)].map((find) => find()).find((places) => places.length > 0) ?? [];
}

/** Prepositions that lead to where forces and goods are brought. */
const BOUND: Partial<Record<Draft['type'], RegExp>> = { COERCE: /^(?:on|over)$/, MOBILIZE: /^(?:to|into|onto|towards?|for|on|up to|on to)$/, AID: /^(?:to|into|onto)$/ };

/** "flew tents to Norsup", "moved a company to the border", "guarded bus parks": where those who are sent, or what is brought, goes. */
function destinations(scene: Scene, { at, also, type, modes, kind, fillings }: Draft): Mention[] {
  const leads = BOUND[type];
  if (!leads || (type === 'COERCE' && !modes.some((mode) => mode === 'CURFEW' || mode === 'MARTIAL_LAW'))) return [];
  // "assistance to Addis Ababa": to a government.
  const isGiven = (place: Mention): boolean => type === 'AID' && kind === 'noun' && place.capital;
  const { sentence } = scene;
  const brought = [at, ...also].flatMap((word) => childrenBy(sentence, word, 'obj')).flatMap((object) => [object, ...childrenBy(sentence, object, 'nmod').filter((child) => caseOf(sentence, child) === 'of')]);
  const sent = fillings.filter(({ role }) => role === 'actor').map(({ mention }) => mention.head).filter((head) => type === 'MOBILIZE' && head > at);
  const bound = [at, ...also, ...brought, ...sent].flatMap((word) => childrenBy(sentence, word, 'obl', 'nmod')).filter((child) => child > at && leads.test(caseOf(sentence, child)));
  return bound.flatMap((child) => conjuncts(sentence, child)).flatMap((child) => placeOf(scene, child)).filter((place) => (type === 'MOBILIZE' || place.type !== 'Country') && !isGiven(place));
}

/** "the hijacked tanker", "their seized boats": what is told of a thing in passing. */
const isWithin = (sentence: Sentence, at: number): boolean =>
  relationAt(sentence, at) === 'amod' && childrenBy(sentence, headOf(sentence, at), 'det', 'nmod:poss').some((child) => child < at);

/** "shot people who were marching on a palace in the capital", "a crowd that tried to hold a bridge in Basra": where those were who were struck. */
function ofStruck(scene: Scene, { type, fillings }: Draft): Mention[] {
  if (type !== 'ASSAULT' && type !== 'COERCE') return [];
  const { sentence } = scene;
  const struck = fillings.filter(({ role, mention }) => (role === 'recipient' || role === 'target') && mention.kind === 'DESCRIPTION').map(({ mention }) => mention.head);
  const doing = struck.flatMap((head) => childrenBy(sentence, head, 'acl')).flatMap((child) => (isDoing(sentence, child) ? [child, ...childrenBy(sentence, child, 'xcomp')] : []));
  const bound = (verb: number): number[] => childrenBy(sentence, verb, 'obl').filter((child) => caseOf(sentence, child) === 'to');
  return doing.flatMap((verb) => [...[...bound(verb), verb].flatMap((word) => placesAt(scene, word)), ...childrenBy(sentence, verb, 'obj').filter((object) => WAYS.test(lemmaAt(sentence, object))).flatMap((object) => placeOf(scene, object))]);
}

/** "who were marching", "sheltering", "that tried to hold": what they were at when it was done to them. */
const isDoing = (sentence: Sentence, verb: number): boolean => /^(?:try|attempt)$/.test(lemmaAt(sentence, verb)) || (sentence.tokens[verb]?.xpos === 'VBG' && !/^(?:live|come|include|belong|be|hail)$/.test(lemmaAt(sentence, verb)));

/** Acts that are done together somewhere. */
const TOGETHER: ReadonlySet<Draft['type']> = new Set(['AGREE', 'COOPERATE', 'SUPPORT']);
const OCCASION = /^(?:talk|summit|meeting|conference|ceremony|session|forum|visit|gathering|event|negotiation|round|assembly|sideline)$/;

/** "agreed at talks in Doha", "At Arusha, both states undertook to": where those were who agreed or worked together. */
export function placesOfMeeting(scene: Scene, draft: Draft): Mention[] {
  const { sentence } = scene;
  if (draft.type === 'SANCTION') return placesOfDoers(scene, draft, (head) => placeOf(scene, head));
  if (!TOGETHER.has(draft.type)) return [];
  const occasions = [draft.at, ...draft.also].flatMap((word) => [word, ...childrenBy(sentence, word, 'obj')]).flatMap((word) => childrenBy(sentence, word, 'obl', 'nmod'))
    .filter((child) => OCCASION.test(lemmaAt(sentence, child)) && /^(?:at|during|in|on|after)$/.test(caseOf(sentence, child)));
  const hosted = occasions.flatMap((head) => placesAt(scene, head));
  const purposes = draft.type === 'COOPERATE' ? childrenBy(sentence, draft.at, 'advcl', 'xcomp').flatMap((child) => placesAt(scene, child)) : [];
  return [hosted, purposes, fronted(scene, draft)].find((places) => places.length > 0) ?? [];
}

/** "gathered in Cairo to discuss": the verb of which an act is the purpose. */
function gathering(sentence: Sentence, at: number): number[] {
  const above = headOf(sentence, at);
  const isPurpose = isVerb(sentence, at) && above >= 0 && isVerb(sentence, above) && /^(?:xcomp|advcl)$/.test(relationAt(sentence, at)) && markOf(sentence, at) === 'to';
  return isPurpose && !/^(?:say|tell|order|want|plan|threaten|vow|agree|promise|urge|ask|demand|call|decide|vote|refuse|hope)$/.test(lemmaAt(sentence, above)) ? [above] : [];
}

/** "the Kabul bombing". */
function inPhrase({ sentence, mentionAt }: Scene, { at, kind }: Draft): Mention[] {
  if (kind !== 'noun') return [];
  const { from } = mentionAt(at);
  return sentence.names.filter((match) => match.from >= from && match.to < at && ((match.name.actor.type === 'Place' && !match.name.demonym && fullRelationAt(sentence, match.to) === 'compound') || isWhere(sentence, match, at))).map((match) => nameMention(sentence, match));
}

/** "kidnapped from a school": where those who were taken were. */
const takenFrom = (scene: Scene, { at, modes }: Draft): Mention[] =>
  (modes.includes('ABDUCT') || modes.includes('ARREST') || modes.includes('SEIZE') ? childrenBy(scene.sentence, at, 'obl').filter((child) => caseOf(scene.sentence, child) === 'from').flatMap((child) => placeOf(scene, child)) : []);

/** In tokens: how far behind its word an act's place may stand when the tree hangs it elsewhere. */
const REACH = 18;

/** "fired on a bus carrying people near the town of Songho": the first place behind the act, with no other clause between. */
function after(scene: Scene, { at, also, type }: Draft, acts: ReadonlySet<number>): Mention[] {
  const { sentence } = scene;
  for (let token = at + 1; token < Math.min(sentence.tokens.length, at + REACH); token += 1) {
    if (/^(?:that|who|which|when|where|after|before|since|while|as|because|if|but|until|said|says|following|despite|over|[;:.(“”"])$/.test(wordAt(sentence, token)) || (wordAt(sentence, token) === 'to' && (isVerb(sentence, token + 1) || TAKES_TO.has(type))) || sentence.tokens[token]?.upos === 'AUX') return [];
    if (acts.has(token) && !also.includes(token) && !(isVerb(sentence, token) && relationAt(sentence, token) === 'acl')) return [];
    if (sentence.tokens[token]?.upos === 'VERB' && !wordAt(sentence, token).endsWith('ing') && sentence.tokens[token]?.relation !== 'acl') return [];
    const isSide = SIDES.test(wordAt(sentence, token)) && wordAt(sentence, token + 1) === 'of';
    if (!isSide && (!/^(?:in|at|near|outside|inside|across|along|off)$/.test(wordAt(sentence, token)) || relationAt(sentence, token) !== 'case')) continue;
    const hung = headOf(sentence, isSide ? token + 1 : token);
    // "near Victoria hours after": a parser takes the place for a part of the time behind it.
    const head = TIMES.test(lemmaAt(sentence, hung)) && sentence.tokens[token + 1]?.upos === 'PROPN' ? token + 1 : hung;
    if (isOfSomeone(scene, head)) continue;
    const range = head === hung ? undefined : placeNameFrom(sentence, head);
    const places = range ? [placeMention(sentence, range)] : head > token ? placeOf(scene, head) : [];
    if (places.length > 0) return places;
  }
  return [];
}

/** Acts of which "to" tells whither, and not to whom it is done. */
const TAKES_TO: ReadonlySet<Draft['type']> = new Set(['AID', 'MOBILIZE', 'CONSULT', 'RETREAT', 'CONCEDE']);

const TIMES = /^(?:hour|day|minute|week|month|year|night|evening|morning|afternoon)$/;

/** "with a warrant from a judge in Plasencia": where somebody is who has no part in the act. */
const isOfSomeone = ({ sentence, mentionAt }: Scene, head: number): boolean => {
  const above = headOf(sentence, head);
  return above >= 0 && relationAt(sentence, head) === 'nmod' && /^(?:from|of|by|to|for)$/.test(caseOf(sentence, above)) && sentence.tokens[above]?.upos === 'NOUN' && sentence.tokens[above]?.xpos === 'NN' && isActor(mentionAt(above));
};

/** "burned a bus and shot two guards in Jos", "was reached in Doha after talks": the place told with what goes on in the same words. */
function shared(scene: Scene, { at, type, modes, kind }: Draft, acts: ReadonlySet<number>): Mention[] {
  const { sentence } = scene;
  const above = headOf(sentence, at);
  if (type === 'CONSULT' && kind === 'noun' && above >= 0 && caseOf(sentence, at) === 'after' && /^(?:reach|sign|agree|conclude|strike|announce|clinch)$/.test(lemmaAt(sentence, above))) return placesAt(scene, above);
  if ((type !== 'ASSAULT' && type !== 'COERCE') || kind !== 'verb') return [];
  // "stormed a police station in Kenscoff, killed two officers and abducted a third": where the first was done.
  const first = relationAt(sentence, at) === 'conj' && isVerb(sentence, above) && childrenBy(sentence, at, 'nsubj', 'nsubj:pass', 'mark').length === 0 && !modes.includes('DEPORT') ? above : undefined;
  const there = first === undefined || !acts.has(first) ? [] : [first, ...childrenBy(sentence, first, 'obj')].flatMap((word) => childrenBy(sentence, word, 'obl', 'nmod')).filter((child) => child < at && AT_PLACE.test(caseOf(sentence, child))).flatMap((child) => placeOf(scene, child));
  if (there.length > 0) return there;
  const next = childrenBy(sentence, at, 'conj').filter((child) => isVerb(sentence, child) && child > at && childrenBy(sentence, child, 'nsubj').length === 0 && !sentence.words.slice(at, child).includes(','));
  return next.flatMap((child) => [child, ...childrenBy(sentence, child, 'obj')]).flatMap((word) => placesAt(scene, word));
}

/** The words on which a place of the act may hang: its own, those of verbs joined to it, the verb of which it is the subject, what was struck. */
function hangersOf(sentence: Sentence, { at, also, fillings }: Draft): number[] {
  const above = headOf(sentence, at);
  const carrier = isNoun(sentence, at) && above >= 0 && isVerb(sentence, above) && relationAt(sentence, at) === 'nsubj' && !SPEAKS.test(lemmaAt(sentence, above)) ? [above] : [];
  const struck = fillings.filter(({ role, mention, slot }) => (role === 'recipient' || role === 'target') && slot !== 'nested' && !mention.capital).map(({ mention }) => mention.head);
  const counted = above >= 0 && isNoun(sentence, above) && caseOf(sentence, at) === 'of' ? [above] : [];
  const clauses = isNoun(sentence, at) ? [at, ...counted].flatMap((noun) => childrenBy(sentence, noun, 'acl')).filter((child) => !SPEAKS.test(lemmaAt(sentence, child))) : [];
  const streets = childrenBy(sentence, at, 'obl').filter((child) => /^streets?$/.test(wordAt(sentence, child)));
  const results = childrenBy(sentence, at, 'xcomp').filter((child) => sentence.tokens[child]?.upos === 'ADJ');
  return [at, ...also, ...carrier, ...clauses, ...counted, ...streets, ...results, ...struck];
}

const SPEAKS = /^(?:say|draw|prompt|come|be|raise|follow|mark|show|mean|trigger|cause|spark|lead|aim|direct)$/;

function placesAt(scene: Scene, head: number): Mention[] {
  const { sentence } = scene;
  return childrenBy(sentence, head, 'obl', 'nmod').filter((child) => leadsToPlace(sentence, child)).flatMap((child) => conjuncts(sentence, child)).flatMap((child) => placeOf(scene, child));
}

const leadsToPlace = (sentence: Sentence, child: number): boolean => {
  const words = caseOf(sentence, child);
  return AT_PLACE.test(words) || (THROUGH.test(words) && (WAYS.test(lemmaAt(sentence, child)) || words === 'through'));
};

/** Bodies before whose house one stands. */
const HOUSED = /^(?:outside|in front of|near|opposite|inside|at)$/;

/** A place, or the house of a body ("outside the ministry"). */
function placeOf({ sentence, mentionAt }: Scene, head: number): Mention[] {
  const mention = mentionAt(head);
  if (mention.kind !== 'OTHER' && isPlace(mention)) return isBare(sentence, mention) ? [] : [mention];
  if (/^(?:gate|entrance|forecourt|perimeter|fence|doorstep)$/.test(mention.lemma) && wordAt(sentence, head + 1) === 'of' && sentence.tokens[head + 2]?.upos === 'PROPN') return [{ ...mention, type: 'Facility', kind: 'DESCRIPTION', country: undefined }];
  if (/^(?:state|county|department|division)$/.test(mention.lemma) && wordAt(sentence, mention.head + 1) === 'of') return [{ ...mention, type: 'Place', kind: 'DESCRIPTION', country: undefined }];
  const housed = mention.type === 'Organization' && mention.kind !== 'PRONOUN' && (HOUSED.test(caseOf(sentence, head)) || isGoal(sentence, head)) && BUILT.test(mention.lemma);
  return housed ? [{ ...mention, type: 'Facility', kind: 'DESCRIPTION', actor: undefined }] : [];
}

/** "marched to the ministry". */
const isGoal = (sentence: Sentence, head: number): boolean => /^(?:to|towards?)$/.test(caseOf(sentence, head)) && /^(?:march|walk|parade|process|stream|head)$/.test(lemmaAt(sentence, headOf(sentence, head)));

/** "in the area", "at the scene": says no more than that it was there. */
export const isBare = (sentence: Sentence, { lemma, from, to, head, kind }: Mention): boolean =>
  (from === to && /^(?:sea|water|land)$/.test(lemma)) || (kind === 'DESCRIPTION' && to === head && from >= head - 1 && /^(?:area|region|place|location|scene|site|zone|territory|target|position|facility)$/.test(lemma) && /^(?:the|that|this|an?)$/.test(wordAt(sentence, from)));

const BUILT = /(?:embassy|consulate|parliament|ministry|court|assembly|office|headquarters|university|bank|station|police|congress|legislature|council|school|church|hospital|palace|house|department)$/;

/** "The attack was in Linwood Mosque": where the act is what is said to be somewhere. */
function predicated(scene: Scene, at: number): Mention[] {
  const { sentence } = scene;
  const above = headOf(sentence, at);
  const isSaid = above >= 0 && relationAt(sentence, at) === 'nsubj' && childrenBy(sentence, above, 'cop').length > 0 && AT_PLACE.test(caseOf(sentence, above));
  return isSaid ? placeOf(scene, above) : [];
}

const SIDES = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northeast|northwest|southeast|southwest|close|outside|miles?|kilomet(?:re|er)s?|km|outskirts)$/;

/** "killed west of Mosul". */
function beside(scene: Scene, at: number): Mention[] {
  const { sentence } = scene;
  return childrenBy(sentence, at, 'advmod', 'obl', 'nmod').filter((child) => SIDES.test(wordAt(sentence, child)))
    .flatMap((child) => childrenBy(sentence, child, 'nmod', 'obl')).filter((child) => /^(?:of|from|to)$/.test(caseOf(sentence, child))).flatMap((child) => placeOf(scene, child));
}

/** How far up a place before the clause is looked for. */
const CLIMB = 5;

/** "In Lagos, police broke up a rally and arrested 40 people": the place that opens the sentence holds for what goes on from it. */
function fronted(scene: Scene, { at }: Draft): Mention[] {
  const { sentence } = scene;
  for (let [up, steps] = [at, 0]; up >= 0 && steps < CLIMB; up = headOf(sentence, up), steps += 1) {
    const first = childrenBy(sentence, up, 'obl', 'nmod').filter((child) => child < up && child < OPENING && AT_PLACE.test(caseOf(sentence, child)) && isFirst(sentence, child));
    const places = first.flatMap((child) => placeOf(scene, child));
    if (places.length > 0) return places;
    if (!['conj', 'xcomp', 'obj', 'nsubj', 'obl', 'advcl'].includes(relationAt(sentence, up))) return [];
  }
  return [];
}

/** In tokens: where a phrase that opens the sentence ends at the latest. */
const OPENING = 12;

/** Nothing but other such phrases stands before it. */
const isFirst = (sentence: Sentence, child: number): boolean =>
  sentence.tokens.slice(0, child).every(({ upos }, i) => upos !== 'VERB' && upos !== 'AUX' && !/^(?:nsubj|obj)/.test(sentence.relations[i] ?? ''));

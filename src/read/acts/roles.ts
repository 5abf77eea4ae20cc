import type { Act } from '../../lexicon-shapes.ts';
import type { EventType } from '../../ontology.ts';
import { isPersonLike } from './act-fit.ts';
import { isDateWord } from '../sentence/calendar-words.ts';
import { isPassiveForm, subjectsOf } from '../sentence/arguments.ts';
import { isNegated } from './clause.ts';
import { GOVERNED, LAND, OF_RULERS } from './lands.ts';
import type { Trigger } from './acts.ts';
import { asPlaces, visitor } from './visits.ts';
import { taken } from './taken-things.ts';
import type { Filling } from './draft.ts';
import { isActor, isPlace, isThing, type Mention } from '../mentions/mention.ts';
import type { NameMatch } from '../sentence/name-match.ts';
import { nameMention } from '../mentions/name-mention.ts';
import { nestedActor, nestedOwner } from './nested.ts';
import { namedBeside } from './named-beside.ts';
import { nearestAgainst, nearestObject, nearestSubject, protestedAgainst } from './nearest.ts';
import { isAtEndOfWay } from '../sentence/name-kind.ts';
import { contentHead, phraseRange } from '../sentence/noun-phrase.ts';
import type { RoleKey, Via } from '../reading.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, fullRelationAt, headOf, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** What the stages that fill roles look things up in. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentionAt: (head: number) => Mention;
}

/** Fills the roles of an act from what stands around its word. */
export function fillRoles(scene: Scene, trigger: Trigger): Filling[] {
  const { act, around } = trigger;
  const roleOf = (slot: string, otherwise: RoleKey | 'none'): RoleKey | 'none' => act.roles[slot] ?? otherwise;
  const fill = (slot: string, heads: readonly number[], role: RoleKey | 'none'): Filling[] =>
    (role === 'none' ? [] : heads.flatMap((head) => conjuncts(scene.sentence, head)).flatMap((head) => asRole(scene, act, role, slot, head)).flatMap((one) => byNations(scene, one)));
  const owned = (act.roles.object === 'none' || act.roles.object === 'target') && act.needs.object !== undefined && !act.roles.of ? around.object.flatMap((head) => ownersOf(scene, head)) : [];
  const byPrepositions = [...around.byPreposition].flatMap(([words, heads]) => prepositional(scene, act, words, heads));
  return completed(scene, trigger, onePerRole([
    ...fill('subject', around.subject.filter((head) => head !== trigger.at), roleOf('subject', 'actor')),
    ...fill('object', around.object.filter((head) => head !== trigger.at), roleOf('object', 'recipient')),
    ...taken(scene, trigger),
    ...fill('indirect', around.indirect, roleOf('indirect', 'recipient')),
    ...(trigger.kind === 'noun' ? [...fill('owner', around.owner, roleOf('owner', 'actor')), ...byNation(scene, trigger, roleOf('owner', 'actor')), ...carried(scene, trigger)] : []),
    ...byPrepositions,
    ...visitor(scene, trigger),
    ...owned,
    ...weapon(scene, trigger),
  ]));
}

/** "cancelled the senator's visa", "asked the families' pardon": where the thing itself fills no role, whose it is. */
const ownersOf = ({ sentence, mentionAt }: Scene, head: number): Filling[] =>
  childrenBy(sentence, head, 'nmod:poss').map((child) => mentionAt(child)).filter((mention) => isActor(mention) && mention.kind !== 'PRONOUN' && mention.type !== 'Country').map((mention) => filling('recipient', mention, 'nested'));

/** Where the tree gives no subject or object to a verb that has them, who stands nearest in their place. */
function completed(scene: Scene, { act, at, kind, around }: Trigger, fillings: Filling[]): Filling[] {
  const has = (...wanted: readonly RoleKey[]): boolean => fillings.some(({ role }) => wanted.includes(role));
  const subject = kind === 'verb' && (act.roles.subject ?? 'actor') === 'actor' && !has('actor') && around.subject.every((head) => isThing(scene.mentionAt(head))) && !isPassiveForm(scene.sentence, at) ? nearestSubject(scene, at) : [];
  const object = kind === 'verb' && !has('recipient', 'target') && takesRecipient(act) && !isPassiveForm(scene.sentence, at) ? nearestObject(scene, at, act) : [];
  const against = kind === 'noun' && !has('recipient', 'target') && ['ASSAULT', 'PROTEST', 'SANCTION', 'THREATEN'].includes(act.type) ? nearestAgainst(scene, at) : undefined;
  const lost = against === undefined ? [] : conjuncts(scene.sentence, against).flatMap((head) => asRecipient(scene, act, 'against', head));
  const others = [...object, ...lost].filter(({ mention }) => ![...fillings, ...subject].some((one) => one.mention.head === mention.head));
  const all = onePerRole(asPlaces(act, [...subject, ...fillings, ...others, ...placesOf(scene, act, [...fillings, ...others])]));
  return act.type === 'PROTEST' && !all.some(({ role }) => role === 'recipient') ? [...all, ...protestedAgainst(scene, at)] : all;
}

/** "against personnel in Iraq": where those are to whom it is done, it is done. */
function placesOf(scene: Scene, { type }: Act, fillings: readonly Filling[]): Filling[] {
  if (!STRIKES_THINGS.has(type) || type === 'THREATEN' || type === 'CONCEDE') return [];
  const { sentence } = scene;
  return fillings.filter(({ role, slot }) => (role === 'recipient' || role === 'target') && slot !== 'nested').flatMap(({ mention }) => childrenBy(sentence, mention.head, 'nmod'))
    .filter((child) => /^(?:in|near|at|outside)$/.test(caseOf(sentence, child))).flatMap((child) => conjuncts(sentence, child)).map((child) => scene.mentionAt(child)).filter(isPlace).map((place) => filling('location', place, 'in'));
}

const takesRecipient = (act: Act): boolean => (act.roles.object ?? 'recipient') === 'recipient' || Object.values(act.roles).includes('recipient');

/** How weapons and vehicles are called: F-16, B-1, Su34. */
export const DESIGNATION = /^\p{Lu}[\p{L}]{0,2}-?\d{1,3}\p{Lu}?$/u;

/** "F-15 and F-16 aircraft" are two things. */
function byDesignations(scene: Scene, one: Filling): Filling[] {
  const { mention } = one;
  if (mention.type !== 'Equipment') return [one];
  const places = scene.sentence.tokens.flatMap(({ text }, at) => (at >= mention.from && at <= mention.to && DESIGNATION.test(text) ? [at] : []));
  return places.length === 0 ? [one] : places.map((at) => ({ ...one, mention: { ...mention, from: at, to: at, head: at, name: designation(scene.sentence.tokens[at]?.text ?? ''), count: undefined } }));
}

/** "F16" is written F-16. */
export const designation = (text: string): string => text.replace(/^(\p{Lu}\p{L}{0,2})(\d)/u, '$1-$2');

/** "Hungarian and Romanian officials" are two actors. */
export function byNations(scene: Scene, one: Filling): Filling[] {
  const { mention } = one;
  if (mention.kind !== 'DESCRIPTION' || !isActor(mention)) return [one];
  const { tokens, nameAt } = scene.sentence;
  const before = /^(?:and|or|,)$/.test(tokens[mention.from - 1]?.text ?? '') ? nameAt[mention.from - 2] : undefined;
  const first = before?.name.demonym === true ? before.from : mention.from;
  const nations = scene.sentence.names.filter(({ from, to, name }) => from >= first && to < mention.head && name.actor.type === 'Country');
  const joined = nations.length > 1 && nations.slice(1).every((match, i) => match.from - (nations[i]?.to ?? 0) <= 2);
  if (!joined) return [one];
  const noun = scene.sentence.tokens.slice((nations.at(-1)?.to ?? 0) + 1, mention.to + 1).map(({ text }) => text).join(' ');
  return nations.map((match, i) => {
    const last = i === nations.length - 1;
    const own = { ...mention, from: match.from, to: last ? mention.to : match.to, head: last ? mention.head : match.to, country: match.name.actor.country };
    return { ...one, mention: { ...own, name: `${scene.sentence.tokens.slice(match.from, match.to + 1).map(({ text }) => text).join(' ')} ${noun}` } };
  });
}

/** One mention fills a role once; direct ways win over nested ones. */
function onePerRole(fillings: readonly Filling[]): Filling[] {
  return fillings.filter((filling, i) => !fillings.slice(0, i).some((one) => one.role === filling.role && one.mention.from === filling.mention.from));
}

function carried(scene: Scene, { carrier, at, act }: Trigger): Filling[] {
  if (!carrier) return [];
  const heads = subjectsOf(scene.sentence, carrier.at).filter((head) => contentHead(scene.sentence, head) !== at && head !== at);
  return heads.flatMap((head) => conjuncts(scene.sentence, head)).flatMap((head) => asRole(scene, act, carrier.bears ? 'recipient' : 'actor', 'subject', head));
}

/** "Israeli raid", "Taliban attack": a nation or body before the noun did it. */
function byNation(scene: Scene, trigger: Trigger, ownerRole: RoleKey | 'none'): Filling[] {
  if (ownerRole !== 'actor') return [];
  const { from } = phraseRange(scene.sentence, trigger.at);
  return scene.sentence.names.filter((match) => match.from >= from && match.to < trigger.at && !['Place', 'Person'].includes(match.name.actor.type) && !isOwner(scene.sentence, match.to) && !isWhere(scene.sentence, match, trigger.at))
    .map((match) => ({ role: 'actor', mention: nameMention(scene.sentence, match), via: 'DIRECT', slot: 'nation' }));
}

/** "killed in eastern Chad air raids", "died in Syria strikes": a state that is named, not one whose act it is. */
export function isWhere(sentence: Sentence, match: NameMatch, noun: number): boolean {
  const { actor, demonym } = match.name;
  if (actor.type !== 'Country' || demonym || /^(?:\p{Lu}\.?){2,4}$/u.test(sentence.tokens[match.to]?.text ?? '')) return false;
  const side = /^(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western)$/.test(wordAt(sentence, match.from - 1));
  const start = side ? match.from - 1 : match.from;
  return side || (caseOf(sentence, noun) === 'in' && wordAt(sentence, start - 1) === 'in');
}

const isOwner = (sentence: Sentence, at: number): boolean => fullRelationAt(sentence, at) === 'nmod:poss';

function weapon(scene: Scene, { weaponAt }: Trigger): Filling[] {
  if (weaponAt === undefined) return [];
  const { sentence } = scene;
  const name = lemmaAt(sentence, weaponAt);
  const mention: Mention = {
    sentence: sentence.index, head: weaponAt, from: weaponAt, to: weaponAt, kind: 'DESCRIPTION', type: 'Equipment', name: name.replace(/fe$/, 've').replace(/(?<![s])$/, 's'), lemma: name, definite: false, capital: false,
  };
  return WEAPONS.has(name) ? [{ role: 'instrument', mention, via: 'DIRECT', slot: 'weapon' }] : [];
}

const WEAPONS = new Set(['drone', 'uav', 'rocket', 'missile', 'mortar', 'artillery', 'bomb', 'grenade', 'mine', 'knife', 'machete', 'axe', 'gun', 'rifle', 'tank', 'helicopter', 'warplane', 'jet', 'gunship', 'sarin', 'chlorine']);

/** Types whose acts are done with something. */
const WITH_WEAPONS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID']);
const PLACE_WORDS = /^(?:in|inside|near|outside|around|across|along|throughout|within|off|over|at|on|into|through|into|north of|south of|east of|west of)$/;

/** "in Goma and Bukavu", but neither "the envoy in Goma, Omar Khan," nor "in the deal, Chad and Mali agreed": a place is listed with a place, and by "and". */
function isListed({ sentence, mentionAt }: Scene, first: number, one: number): boolean {
  if (!isPlace(mentionAt(one))) return true;
  return isPlace(mentionAt(first)) && conjuncts(sentence, first).some((other) => childrenBy(sentence, other, 'cc').length > 0);
}

function prepositional(scene: Scene, act: Act, words: string, heads: readonly number[]): Filling[] {
  return heads.flatMap((head) => conjuncts(scene.sentence, head).filter((one) => one === head || isListed(scene, head, one))).flatMap((head) => {
    const stated = act.roles[words];
    if (isDateWord(scene.sentence.tokens[head]?.text ?? '')) return [];
    const beside = words === 'with' ? besides(scene, head) : undefined;
    if (beside) return beside;
    if (stated === 'none' || (/^(?:on|under|with|at|by)$/.test(words) && IN_FORM.test(lemmaAt(scene.sentence, head)))) return [];
    const mention = scene.mentionAt(head);
    if (isAtEndOfWay(scene.sentence, mention.from, head)) return [];
    if (mention.type === 'Equipment' && mention.kind !== 'OTHER' && ['with', 'using', 'from', 'by'].includes(words) && WITH_WEAPONS.has(act.type)) return byDesignations(scene, filling('instrument', mention, words));
    if (stated !== undefined) return stated === 'location' && !isPlace(mention) ? [] : asRole(scene, act, stated, words, head);
    if (PLACE_WORDS.test(words) && isPlace(mention) && !(words === 'on' && mention.type !== 'Place')) return [filling('location', mention, words), ...containing(scene, mention)];
    if (words === 'from' && isPlace(mention) && act.type === 'ASSAULT') return [filling('origin', mention, words)];
    return asDefault(scene, act, words, head);
  });
}

/** "with the governor following suit" does the same; "with crowds watching" does something else, and is not whom it is done to. */
export function besides(scene: Scene, head: number): Filling[] | undefined {
  const { sentence } = scene;
  const mention = scene.mentionAt(head);
  const doing = [...childrenBy(sentence, head, 'acl'), mention.to + 1].find((verb) => isVerb(sentence, verb) && wordAt(sentence, verb).endsWith('ing') && verb > head);
  if (doing === undefined || wordAt(sentence, doing) === 'including') return undefined;
  return /^(?:follow|join|do)$/.test(lemmaAt(sentence, doing)) && /^(?:suit|in|likewise|so)$/.test(wordAt(sentence, doing + 1)) && isActor(mention) ? [filling('actor', mention, 'with')] : [];
}

/** "on the orders of", "on suspicion of": how an act came about, not to whom it was done. */
export const IN_FORM = /^(?:order|instruction|directive|command|request|behest|approval|authorization|authorisation|supervision|guidance|direction|blessing|consent|permission|decree|suspicion|charge|allegation|ground|condition|behalf|advice|basis)$/;

/** "two locations in Syria": Syria as well. */
const containing = (scene: Scene, mention: Mention): Filling[] => (mention.type === 'Country' ? [] : childrenBy(scene.sentence, mention.head, 'nmod')
  .filter((child) => /^(?:in|of)$/.test(caseOf(scene.sentence, child))).map((child) => scene.mentionAt(child)).filter(({ type }) => type === 'Country' || type === 'Place').map((inner) => filling('location', inner, 'in')));

/** Prepositions before whom it is done to, where an entry does not say otherwise. */
const TO_WHOM = /^(?:against|to|with|towards?|between|upon)$/;

function asDefault(scene: Scene, act: Act, words: string, head: number): Filling[] {
  if (words === 'by' && (act.nouns.length > 0 || act.needs.object !== undefined)) return asActor(scene, act, 'actor', words, head);
  if (words === 'using') return [];
  return TO_WHOM.test(words) && isActor(scene.mentionAt(head)) ? asRole(scene, act, 'recipient', words, head) : [];
}

export const filling = (role: RoleKey, mention: Mention, slot: string, via: Via = 'DIRECT'): Filling => ({ role, mention, via, slot });

/** Roles that only persons and bodies have. */
const FOR_ACTORS: ReadonlySet<RoleKey> = new Set(['actor', 'recipient', 'authorizer', 'audience', 'protected']);

/** The fillings that a phrase gives when the dictionary puts it in a role: a thing struck is a target, and whose it is, is the recipient. */
export function asRole(scene: Scene, act: Pick<Act, 'type'>, role: RoleKey, slot: string, head: number): Filling[] {
  const mention = scene.mentionAt(head);
  const named = FOR_ACTORS.has(role) ? namedBeside(scene, head) : undefined;
  if (named !== undefined) return asRole(scene, act, role, slot, named);
  if (FOR_ACTORS.has(role)) return role === 'recipient' ? asRecipient(scene, act, slot, head) : asActor(scene, act, role, slot, head);
  if (role === 'location' || role === 'origin') return isPlace(mention) ? [filling(role, mention, slot)] : [];
  if (role === 'instrument') return mention.type === 'Equipment' && mention.kind !== 'OTHER' ? [filling(role, mention, slot)] : [];
  if (role === 'target') return isThing(mention) || isPlace(mention) ? [filling(role, mention, slot)] : [];
  return mention.type === 'Agreement' && mention.kind !== 'OTHER' ? [filling(role, mention, slot)] : [];
}

function asActor(scene: Scene, act: Pick<Act, 'type'>, role: RoleKey, slot: string, head: number): Filling[] {
  const mention = personal(scene, scene.mentionAt(head), slot);
  if (isActor(mention) || mention.kind === 'PRONOUN') return [filling(role, mention, slot)];
  if (mention.type === 'Place' && mention.capital) return [filling(role, mention, slot, 'METONYM')];
  if (mention.type === 'Place' && mention.kind === 'NAME' && role === 'actor' && slot === 'subject' && caseOf(scene.sentence, head) === '' && (GOVERNED.test(mention.name) || OF_RULERS.has(act.type))) return [filling(role, mention, slot)];
  if (mention.kind !== 'OTHER' && !isThing(mention)) return [];
  const used = role === 'actor' && mention.type === 'Equipment' && mention.kind !== 'OTHER' ? byDesignations(scene, filling('instrument', mention, slot)) : [];
  if (slot === 'from' && LAND.test(mention.lemma)) return [];
  const owners = nestedOwner(scene, head).slice(0, 1);
  return owners.length > 0 || relationAt(scene.sentence, head) !== 'obj' ? [...owners.map((inner) => filling(role, inner, 'nested')), ...used] : issuers(scene, role, head);
}

/** "issued a declaration demanding": who issued it demands. */
const issuers = (scene: Scene, role: RoleKey, head: number): Filling[] =>
  isNegated(scene.sentence, headOf(scene.sentence, head)) ? [] : subjectsOf(scene.sentence, headOf(scene.sentence, head)).map((one) => scene.mentionAt(one)).filter(isActor).map((mention) => filling(role, mention, 'nested'));

/** Where things are struck or taken as such. */
export const STRIKES_THINGS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'CONCEDE', 'THREATEN']);

/** "his superiors", "a rubber tapper": somebody, where no dictionary has the word and its ending tells. */
function personal({ sentence }: Scene, mention: Mention, slot: string): Mention {
  const isSlot = slot === 'of' ? OF_SOMEBODY.test(lemmaAt(sentence, headOf(sentence, mention.head))) : /^(?:subject|object|by)$/.test(slot);
  if (mention.kind !== 'OTHER' || !isSlot || sentence.tokens[mention.head]?.upos !== 'NOUN' || mention.to !== mention.head || !isPersonLike(mention)) return mention;
  return { ...mention, kind: 'DESCRIPTION', sector: 'CVL', name: withoutArticle(mention.name) };
}

export const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|its|their|his|her|this|these|those|some|several) /i, '');

const OF_SOMEBODY = /ing$|^(?:arrest|murder|abduction|detention|assassination|expulsion|release|execution|conviction|rescue|deportation|dismissal)$/;

function asRecipient(scene: Scene, act: Pick<Act, 'type'>, slot: string, head: number): Filling[] {
  const mention = personal(scene, scene.mentionAt(head), slot);
  if (act.type === 'PROTEST' && /^(?:outside|opposite)$/.test(slot)) return mention.kind === 'OTHER' || mention.type === 'Person' ? [] : [filling('location', isPlace(mention) ? mention : { ...mention, type: 'Facility' }, slot)];
  if (WHERE.test(slot) && (mention.type === 'Facility' || (mention.type === 'Place' && mention.definite && !mention.name.includes(' ')))) return isPlace(mention) ? [filling('location', mention, slot)] : [];
  if ((act.type === 'ASSAULT' || (slot === 'object' && (act.type === 'COERCE' || act.type === 'PROTEST'))) && isHouse(mention)) return [filling('target', { ...mention, type: 'Facility' }, slot), ...nestedActor(scene, head, act.type)];
  if (act.type === 'CONSULT' && isSite(mention)) return [];
  if (isActor(mention) || mention.kind === 'PRONOUN') return [filling('recipient', mention, slot)];
  if (mention.type === 'Place' && mention.kind === 'NAME') return placeAsRecipient(act, mention, slot);
  const target = (isThing(mention) || isPlace(mention)) && STRIKES_THINGS.has(act.type) && mention.type !== 'Agreement' ? [filling('target', mention, slot)] : [];
  const where = mention.type === 'Place' && mention.kind !== 'OTHER' && target.length > 0 ? containing(scene, mention) : [];
  return [...target, ...where, ...nestedActor(scene, head, act.type)];
}

/** Prepositions that tell where it was, though they may stand before whom it was done to: "banned rallies in the city", "protested outside the court". */
const WHERE = /^(?:in|outside)$/;

/** "set fire to a church", "shelled the hospital": a body that is struck in its house. */
const isHouse = ({ type, kind, lemma }: Mention): boolean => type === 'Organization' && kind === 'DESCRIPTION' && /^(?:church|hospital|school|university|college|station|bank|mosque|clinic|court|courthouse|seminary|temple|monastery|synagogue|newspaper office|embassy|consulate)$/.test(lemma);

/** What is visited as a place, though the word may name a body. */
export const isSite = (mention: Mention): boolean => mention.kind === 'DESCRIPTION' && SITES.test(mention.lemma) && mention.body === undefined;

const SITES = /^(?:hospital|house|church|station|school|airport|camp|factory|university|clinic|museum|restaurant)$/;

function placeAsRecipient(act: Pick<Act, 'type'>, mention: Mention, slot: string): Filling[] {
  if (mention.capital && !STRIKES_THINGS.has(act.type)) return [filling('recipient', mention, slot, 'METONYM')];
  const target = STRIKES_THINGS.has(act.type) ? [filling('target', mention, slot), ...(act.type === 'ASSAULT' ? [filling('location', mention, slot)] : [])] : [filling('location', mention, slot)];
  return mention.country === undefined ? target : [...target, filling('recipient', mention, slot, 'COUNTRY_OF_PLACE')];
}

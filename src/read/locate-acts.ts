import { fillersOf, withFillings, type Draft, type Filling } from './draft.ts';
import type { EventType } from '../ontology.ts';
import { isPlace, type Mention } from './mention.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, relationAt, wordAt } from './tree.ts';

/** Types of acts that are done somewhere. */
const SOMEWHERE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'CONSULT', 'MOBILIZE', 'AID']);

const AT_PLACE = /^(?:in|inside|near|outside|around|across|along|throughout|within|off|at|north of|south of|east of|west of|close to)$/;

/** Where an act was, when its own arguments do not say: places around its words, its carrier and what it struck; of "the capital, Nairobi", Nairobi. */
export function locationsOf(scene: Scene, draft: Draft): Draft {
  if (!SOMEWHERE.has(draft.type)) return draft;
  const own = [...fillersOf(draft, 'location').flatMap(({ mention }) => [...beside(scene, mention), ...listed(scene, mention)]), ...visited(draft)];
  const named = withFillings(draft, own.map(located));
  if (fillersOf(named, 'location').length > 0) return named;
  const around = hangersOf(scene.sentence, draft).flatMap((head) => placesAt(scene, head));
  return withFillings(named, [...around, ...around.flatMap((one) => listed(scene, one))].map(located));
}

/** "a visit to Helsinki" is in Helsinki, whoever is visited. */
const visited = ({ type, fillings }: Draft): Mention[] =>
  (type === 'CONSULT' ? fillings.filter(({ role, slot, mention }) => role === 'recipient' && slot === 'to' && mention.type === 'Place').map(({ mention }) => mention) : []);

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

const located = (mention: Mention): Filling => ({ role: 'location', mention, via: 'DIRECT', slot: 'in' });

/** The name beside a described place, or within it: "the city of Baidoa", "a town near Goma". */
function beside({ sentence, mentionAt }: Scene, place: Mention): Mention[] {
  if (place.type === 'Country') return [];
  const apposed = childrenBy(sentence, place.head, 'appos').filter((child) => child > place.head);
  const within = place.kind === 'DESCRIPTION' ? childrenBy(sentence, place.head, 'nmod').filter((child) => /^(?:of|in|near)$/.test(caseOf(sentence, child))) : [];
  return [...apposed, ...within].flatMap((child) => conjuncts(sentence, child)).map((child) => mentionAt(child)).filter((one) => one.kind === 'NAME' && (one.type === 'Place' || one.type === 'Country'));
}

/** The words on which a place of the act may hang: its own, those of verbs joined to it, the verb of which it is the subject, what was struck. */
function hangersOf(sentence: Sentence, { at, also, fillings }: Draft): number[] {
  const above = headOf(sentence, at);
  const carrier = isNoun(sentence, at) && above >= 0 && isVerb(sentence, above) && relationAt(sentence, at) === 'nsubj' && !SPEAKS.test(lemmaAt(sentence, above)) ? [above] : [];
  const struck = fillings.filter(({ role, mention, slot }) => (role === 'recipient' || role === 'target') && slot !== 'nested' && !mention.capital).map(({ mention }) => mention.head);
  const counted = above >= 0 && isNoun(sentence, above) && caseOf(sentence, at) === 'of' ? [above] : [];
  const clauses = isNoun(sentence, at) ? [at, ...counted].flatMap((noun) => childrenBy(sentence, noun, 'acl')).filter((child) => !SPEAKS.test(lemmaAt(sentence, child))) : [];
  const through = [...clauses, ...carrier].flatMap((verb) => childrenBy(sentence, verb, 'obl')).filter((child) => /^(?:through|into|on)$/.test(caseOf(sentence, child)));
  const streets = childrenBy(sentence, at, 'obl').filter((child) => /^streets?$/.test(wordAt(sentence, child)));
  return [at, ...also, ...carrier, ...clauses, ...through, ...counted, ...streets, ...struck];
}

const SPEAKS = /^(?:say|draw|prompt|come|be|raise|follow|mark|show|mean|trigger|cause|spark|lead)$/;

function placesAt({ sentence, mentionAt }: Scene, head: number): Mention[] {
  const withInner = (child: number): number[] => [child, ...childrenBy(sentence, child, 'conj', 'appos', 'nmod').filter((one) => relationAt(sentence, one) !== 'nmod' || /^(?:|of|in|near)$/.test(caseOf(sentence, one)))];
  const heads = childrenBy(sentence, head, 'obl', 'nmod').flatMap((child) => (AT_PLACE.test(caseOf(sentence, child)) ? withInner(child) : []));
  return heads.flatMap((child) => conjuncts(sentence, child)).map((child) => mentionAt(child)).filter((one) => isPlace(one) && one.kind !== 'OTHER');
}

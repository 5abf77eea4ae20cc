import type { Act } from '../../lexicon-shapes.ts';
import type { Arguments } from '../sentence/arguments.ts';
import { isActor, isPlace, isThing, type Mention } from '../mentions/mention.ts';
import { phraseRange } from '../sentence/noun-phrase.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';
import { isDay, wordsAt } from './word-list.ts';

/** A word of act with what stands around it. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly mentionAt: (head: number) => Mention;
  readonly at: number;
  readonly around: Arguments;
}

/** How well an entry fits. */
export interface Fit {
  /** The higher, the closer; -1 when something that the entry asks for is not there, or something that it excludes is. */
  readonly score: number;
  /** Nouns that the entry asked for: they tell no act of their own. */
  readonly used: readonly number[];
}

const NO_FIT: Fit = { score: -1, used: [] };

/** Whether what an entry needs and excludes is so, with a particle in the sentence or without. */
export function fitOf(here: Surroundings, particle: string, act: Act): Fit {
  const { sentence, at } = here;
  if (particle !== '' && !hasParticle(sentence, at, particle)) return NO_FIT;
  let score = particle === '' ? 0 : 3;
  const used: number[] = [];
  for (const [slot, lemmas] of Object.entries(act.needs)) {
    const word = [...slotHeads(here, slot), ...hungHeads(here, slot)].map((head) => nounWithin(sentence, head, lemmas)).find((found) => found !== undefined);
    if (word === undefined) return NO_FIT;
    used.push(word, ...ofSum(sentence, word));
    score += wordsAt(sentence, word, lemmas) > 1 ? 3 : 2;
  }
  for (const [slot, kinds] of Object.entries(act.kinds)) {
    const heads = [...slotHeads(here, slot.replace('?', '')), ...heldHeads(here, slot.replace('?', ''), used)];
    if (slot.endsWith('?') && heads.length === 0) continue;
    const wanted = slot.startsWith('subject') ? kinds.map((kind) => (kind === 'official' ? 'ruler' : kind)) : kinds;
    if (!heads.flatMap((head) => conjuncts(sentence, head)).some((head) => isOfKind(here, head, wanted))) return NO_FIT;
    score += slot.endsWith('?') ? 0.25 : 1;
  }
  return excluded(here, act) ? NO_FIT : { score, used };
}

/** Only the head of what fills a slot counts, not what stands within it. */
const excluded = (here: Surroundings, { never }: Act): boolean => Object.entries(never).some(([slot, lemmas]) =>
  slotHeads(here, slot).flatMap((head) => conjuncts(here.sentence, head)).flatMap((head) => (slot === 'subject' ? [head, ...titlesOf(here.sentence, head)] : [head])).some((head) => wordsAt(here.sentence, head, lemmas) > 0));

/** "Typhoon Haiyan": what a name is called by. */
const titlesOf = (sentence: Sentence, head: number): number[] => (sentence.tokens[head]?.upos === 'PROPN' ? childrenBy(sentence, head, 'compound', 'nmod', 'flat').filter((child) => child < head && sentence.tokens[child]?.upos === 'PROPN') : []);

/** The heads in a slot, or in one of several: "for|behind". */
const slotHeads = (here: Surroundings, slot: string): readonly number[] => slot.split('|').flatMap((one) => headsIn(here, one));

/** "turned to Taiwan for help": a phrase that an entry asks for by its words may hang on what stands between. */
function hungHeads({ sentence, around }: Surroundings, slot: string): number[] {
  const wanted = new Set(slot.split('|'));
  const between = [...[...around.byPreposition.values()].flat(), ...around.object.flatMap((head) => conjuncts(sentence, head)).filter((head) => !around.object.includes(head))];
  return between.flatMap((head) => childrenBy(sentence, head, 'nmod', 'obl')).filter((child) => wanted.has(caseOf(sentence, child)) && !between.includes(child));
}

/** "trade between Chad and Mali resumed": what hangs with a preposition on the words that an entry asks for. */
function heldHeads({ sentence }: Surroundings, slot: string, used: readonly number[]): number[] {
  const wanted = new Set(slot.split('|'));
  return used.flatMap((word) => childrenBy(sentence, word, 'nmod')).filter((child) => wanted.has(caseOf(sentence, child)) && relationAt(sentence, child) === 'nmod');
}

function headsIn({ sentence, at, around }: Surroundings, slot: string): readonly number[] {
  switch (slot) {
    case 'subject': return around.subject;
    case 'object': return around.object;
    case 'indirect': return around.indirect;
    case 'owner': return around.owner;
    case 'before': return before(sentence, at);
    case 'clause': return childrenBy(sentence, at, 'xcomp', 'ccomp');
    case 'after': return following(sentence, at);
    case 'how': return childrenBy(sentence, at, 'advmod', 'compound');
    case 'above': return headOf(sentence, at) < 0 ? [] : [headOf(sentence, at)];
    default: return around.byPreposition.get(slot) ?? [];
  }
}

/** The words before a noun in its phrase: "price" of "a price war". */
function before(sentence: Sentence, at: number): number[] {
  const { from } = phraseRange(sentence, at);
  return [...Array(Math.max(0, at - from)).keys()].map((step) => from + step);
}

/** How far behind a verb the words stand that say what it calls something. */
const REACH = 14;

/** The words behind a verb, up to the end of its clause. */
function following(sentence: Sentence, at: number): number[] {
  const places = [...Array(REACH).keys()].map((step) => at + 1 + step).filter((place) => place < sentence.tokens.length);
  const end = places.find((place) => /^(?:[.;:]|but|while|although|because|after|before|who|which|that)$/.test(wordAt(sentence, place)));
  return end === undefined ? places : places.filter((place) => place < end);
}

/** Particles, adverbs and prepositions all serve: parsers tell them apart badly. */
export function hasParticle(sentence: Sentence, verb: number, particle: string): boolean {
  const words = particle.split(' ');
  const next = sentence.tokens.slice(verb + 1, verb + 1 + words.length).map(({ text }) => text.toLowerCase()).join(' ');
  if (next === particle) return true;
  if (words.length > 1) return false;
  return childrenBy(sentence, verb, 'compound', 'advmod', 'xcomp').some((child) => child > verb && wordAt(sentence, child) === particle && wordAt(sentence, wordAt(sentence, child - 1) === '-' ? child - 2 : child - 1) !== 'not');
}

const SUM = /^(?:dollar|euro|pound|yen|yuan|franc|krone[rn]?|kron[ao]r|shilling|naira|rupee|peso|rand|birr|taka|rouble|ruble|million|billion|trillion|[$€£].*)$/;

/** "20 million pounds in aid": of what a sum is. */
const ofSum = (sentence: Sentence, head: number): number[] => (SUM.test(lemmaAt(sentence, head)) ? childrenBy(sentence, head, 'nmod').filter((child) => caseOf(sentence, child) === 'in') : []);

function nounWithin(sentence: Sentence, head: number, lemmas: readonly string[]): number | undefined {
  const inside = (child: number): boolean => ['nmod', 'compound'].includes(relationAt(sentence, child)) && (ofSum(sentence, headOf(sentence, child)).includes(child) || !/^(?:in|on|against|with|from|to|for|by)$/.test(caseOf(sentence, child)));
  return conjuncts(sentence, head).flatMap((one) => subtree(sentence, one, inside)).find((at) => wordsAt(sentence, at, lemmas) > 0);
}

const CIVIL = new Set(['CVL', 'LAB', 'EDU', 'REF', 'OPP']);
const ARMED = new Set(['MIL', 'REB', 'COP']);
/** Who leads the opposition acts in public affairs. */
const PRIVATE = new Set([...[...CIVIL].filter((sector) => sector !== 'OPP'), 'BUS', 'JRN', 'MED']);
const CROWD = new Set([...CIVIL, 'PTY', 'REL']);
const STATE = new Set(['MIL', 'GOV', 'IGO']);


/** What `kinds` may ask for, beside sectors. */
const KINDS: Readonly<Record<string, (mention: Mention, here: Surroundings) => boolean>> = {
  any: ({ name }) => !isDay(name),
  actor: (mention, here) => isActor(mention) || isPersonLike(mention) || isSomeone(mention, here) || isManned(mention) || isWho(here.sentence, mention.head),
  date: ({ name }) => isDay(name),
  armed: ({ sector }) => ARMED.has(sector ?? ''),
  civil: ({ sector }) => CIVIL.has(sector ?? ''),
  crowd: ({ type, sector }) => type === 'Group' || type === 'Militia' || CROWD.has(sector ?? ''),
  official: isOfficial,
  peacekeeper: ({ name }) => /peacekeep|observer|monitor/i.test(name),
  person: (mention) => isActor(mention) && (mention.type === 'Person' || mention.type === 'Group') && !/^(?:i|you|it)$/.test(mention.name),
  site: (mention) => isThing(mention) || isPlace(mention),
  // Where one's own forces are sent; another country is who is helped or attacked.
  ground: (mention) => (isThing(mention) || isPlace(mention)) && mention.type !== 'Country',
  // Who rules also does so by a paper, and states of a federation do.
  ruler: (mention) => isOfficial(mention) || BODY.test(mention.lemma) || DOCUMENTS.test(mention.lemma) || (mention.type === 'Place' && mention.kind === 'NAME'),
  several: (mention, here) => isSeveral(here, mention),
  thing: (mention) => isThing(mention) || isPlace(mention) || isActor(mention),
  victim: (mention, here) => isActor(mention) || mention.count !== undefined || isSomeone(mention, here) || /^(?:dozen|hundred|thousand|score|all|both|guest|\d.*)s?$/.test(mention.lemma),
  state: (mention) => (mention.type === 'Equipment' ? /jet|plane|aircraft|bomber|helicopter|force/i.test(mention.name) : isActor(mention) && (mention.type === 'Country' || STATE.has(mention.sector ?? ''))),
};

const isOfKind = (here: Surroundings, head: number, kinds: readonly string[]): boolean => {
  const mention = here.mentionAt(head);
  return kinds.some((kind) => KINDS[kind]?.(mention, here) ?? mention.sector === kind);
};

const PERSON = /(?:er|or|ist|ian|ant|eer|ee|man|woman|ess|mate|child|husband|wife|son|daughter|father|uncle|aunt|cousin|nephew|niece|friend|widow|boyfriend|girlfriend|sibling|spouse|twin|kin)$/;
const BODY = /^(?:movement|league|club|board|team|panel|unit|bureau|campaign|federation|association|network|institute|foundation|society|squad|leadership|camp|chamber|body|museum|brand|syndicate|clan|brotherhood|fraternity|guild|chapter|caucus|ticket|jury|troupe|crew|staff)$/;
const NO_PERSON = /(?:water|paper|number|computer|server|river|tower|power|factor|sector|motor|door|floor|letter|order|weather|winter|summer|corner|border|matter|chapter|theater|center|quarter|layer|cancer|disaster|fever|shelter|container|poster|filter|trailer|timer|tracker|monitor|reactor|tractor|error|terror|horror|mirror|color|favor|flavor|labor|harbor|humor|rumor|tumor|plant|restaurant|grant|committee|coffee|degree|fee|tree|guarantee|process|business|success|access|loss|mess|ness|user|newspaper|offer|transfer|dinner|manner|member|parameter|meter|register|roster|barrier|career|carrier|cover|danger|finger|helicopter|ladder|ledger|master|murder|remainder|shower|slaughter|thunder|timber|trigger|volunteerism|wonder|answer|anger|hunger|character|climate|estimate|ultimate|warrant|tanker|bunker|bomber|freighter|cruiser|destroyer|launcher|locker|printer|charter|corridor|interior|exterior|behavior|behaviour|doctrine|mayor's|decree|yen)$/;

/** "arrested nobody", "most were freed"; "killed two guards and captured a third": those who are not named again, or none. */
const isSomeone = ({ kind, lemma }: Mention, { sentence, at }: Surroundings): boolean =>
  kind === 'OTHER' && (/^(?:nobody|no-one|none|neither|most|some|several|many|few)$/.test(lemma) || (/^(?:another|other|third|fourth|fifth|sixth)s?$/.test(lemma) && relationAt(sentence, at) === 'conj'));

/** "her cousin, who was arrested": persons have "who". */
const isWho = (sentence: Sentence, head: number): boolean =>
  childrenBy(sentence, head, 'acl').some((verb) => childrenBy(sentence, verb, 'nsubj', 'nsubj:pass', 'obj').some((child) => /^whom?$/.test(wordAt(sentence, child))));

/** "the treasurer", "the movement": a noun that no dictionary has, of an ending that persons have, or for a body. */
export const isPersonLike = ({ kind, type, lemma }: Mention): boolean => kind === 'OTHER' && type === 'Group' && (BODY.test(lemma) || (PERSON.test(lemma) && !NO_PERSON.test(lemma)));

/** "Navy boats seized a trawler": what does as those do who man it. */
const isManned = ({ kind, type, lemma, to, head, from }: Mention): boolean =>
  kind !== 'OTHER' && type === 'Equipment' && to === head && from < head && /(?:jet|plane|aircraft|helicopter|gunship|warship|ship|boat|frigate|destroyer|submarine|vessel|gunboat|cutter|corvette)$/.test(lemma);

const DOCUMENTS = /^(?:decree|law|bill|order|ruling|resolution|statement|act|decision|verdict|rule|regulation|policy|report|letter|directive|proclamation|amendment|constitution|legislation|ordinance|edict|fatwa|circular|mandate|judgment|judgement|treaty|sanction|summit|conference)$/;

/** Whoever acts in public affairs: states, bodies, armed groups, those who hold an office or are named; not "I", "you" and private persons. */
function isOfficial(mention: Mention): boolean {
  if (mention.capital) return true;
  if (!isActor(mention) || /^(?:i|you|me)$/.test(mention.name) || (mention.kind === 'NAME' && isPress(mention))) return false;
  return mention.kind === 'NAME' || mention.kind === 'PRONOUN' || mention.type === 'Organization' || !PRIVATE.has(mention.sector ?? 'CVL');
}

const isPress = ({ sector, actor, name }: Mention): boolean => sector === 'JRN' || actor?.organizationKind === 'MEDIA' || /\b(?:News|BBC|[ACN]BC|CBS|CNN|Reuters|Press|Times|Post|Radio|TV|Television|Journal|Guardian(?! Council)|Telegraph|Twitter|Facebook|Wikinews)\b/.test(name);

function isSeveral({ sentence, around }: Surroundings, mention: Mention): boolean {
  if (mention.kind === 'OTHER') return false;
  if (/^(?:they|them|we|us|both)$/.test(mention.name) || (mention.count ?? 1) > 1) return true;
  return (isNoun(sentence, mention.head) && /^NNP?S$/.test(sentence.tokens[mention.head]?.xpos ?? '')) || around.subject.some((head) => conjuncts(sentence, head).length > 1);
}

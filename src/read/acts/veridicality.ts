import { clauseTie } from './clause-ties.ts';
import { isNegated, modalOf } from './clause.ts';
import { embeddingAt, modifierOf, toldUnder, type Told } from './embeddings.ts';
import { isImagined } from './fiction.ts';
import type { Lexicon } from '../lexicon.ts';
import { nounTie } from './noun-ties.ts';
import { isTakenBack } from './rumours.ts';
import { comesAbout, saidOfAct } from './said-of-act.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { isCommand, isDeniedByQuantity, isGeneric, isImperative, isOpened, isQuestion, isScheduled, opinionAround, tenseOf, unrealVerb } from './unreal.ts';
import { SAME_IN_PAST } from './second-look.ts';
import { childrenBy, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** What is told of the words of a sentence, from the root down. */
export interface Telling {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  /** What is told of what a word says, its own negation and modal heeded. */
  readonly value: (token: number) => Told;
  /** What is told of it by what stands above it. */
  readonly base: (token: number) => Told;
  /** What its own negation, modal and adverbs make of it, whatever stands above. */
  readonly alone: (token: number) => Told;
}

/** In steps up a tree: more is no language, and nothing is told as happened. */
const DEEPEST = 60;

/**
 * Reads what a sentence tells of a word by composition: each word above says what becomes of what stands beneath it, in an affirmed and in a denied
 * context ("did not manage to prevent them from attacking"); its own negation, modal and adverbs come last.
 */
export function tellingOf(sentence: Sentence, lexicon: Lexicon): Telling {
  let depth = 0;
  const guarded = (read: () => Told): Told => {
    if (depth > DEEPEST) return 'OPEN';
    depth += 1;
    const told = read();
    depth -= 1;
    return told;
  };
  const telling: Telling = {
    sentence, lexicon,
    value: (token) => guarded(() => own(telling, token, telling.base(token))),
    base: (token) => guarded(() => baseOf(telling, token)),
    alone: (token) => guarded(() => own(telling, token, 'TRUE')),
  };
  return telling;
}

function baseOf(telling: Telling, token: number): Told {
  const { sentence } = telling;
  const above = headOf(sentence, token);
  const verb = verbTakenForSubject(sentence, token);
  if (isBehindSooner(sentence, token)) return rootOf(sentence, token);
  if (verb !== undefined) return toldUnder(telling.value(verb), embeddingAt(sentence, telling.lexicon, verb, ['object']) ?? { affirmed: 'TRUE', denied: 'OPEN' });
  const plan = sentence.kind === 'HEADLINE' ? headlineVerb(telling, token) : undefined;
  if (plan !== undefined) return plan;
  if (above < 0) return rootOf(sentence, token);
  if (isLost(sentence, token)) return isOpening(sentence, token) ? rootOf(sentence, token) : 'OPEN';
  if (isBehindAside(sentence, token, above)) return rootOf(sentence, token);
  switch (relationAt(sentence, token)) {
    case 'conj': return baseOfConjunct(telling, token, above);
    case 'ccomp': case 'xcomp': case 'advcl': case 'acl': case 'csubj': return clauseTie(telling, token, above);
    case 'parataxis': return rootOf(sentence, token);
    default: return isNoun(sentence, token) || /^(?:nsubj|obj|iobj|obl|nmod)$/.test(relationAt(sentence, token)) ? nounTie(telling, token, above) : telling.value(above);
  }
}

/** "No sooner had he left than police fired": what followed at once. */
function isBehindSooner(sentence: Sentence, token: number): boolean {
  const sooner = sentence.words.indexOf('sooner');
  return sooner > 0 && wordAt(sentence, sooner - 1) === 'no' && isVerb(sentence, token) && sentence.words.some((word, i) => word === 'than' && i > sooner && i < token && token - i <= CLAUSE);
}

/** In tokens: how long a clause may be before its verb. */
const CLAUSE = 10;

/** "would ban protests": a verb right before a noun that the parser made its subject. */
const verbTakenForSubject = (sentence: Sentence, token: number): number | undefined =>
  isNoun(sentence, token) && sentence.tokens[token - 1]?.upos === 'VERB' && headOf(sentence, token - 1) === token && /^[nc]subj$/.test(relationAt(sentence, token - 1)) ? token - 1 : undefined;

/** A verb with a subject or auxiliary of its own that hangs on a noun as an adjective would: the tree is wrong, and tells nothing. */
const isLost = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token]?.upos === 'VERB' && /^(?:amod|nmod|compound)$/.test(relationAt(sentence, token)) && childrenBy(sentence, token, 'nsubj', 'aux').some((child) => child < token);

/** "Police fired rubber bullets after a march turned violent", "In 2021 the union barred airlines": the first verb of the sentence, right behind its subject and before its object, which the parser takes for a participle of the latter. */
function isOpening(sentence: Sentence, token: number): boolean {
  const subject = childrenBy(sentence, token, 'nsubj')[0];
  const past = /^VB[DN]$/.test(sentence.tokens[token]?.xpos ?? '') && childrenBy(sentence, token, 'aux', 'aux:pass', 'mark').length === 0 && wordAt(sentence, token) !== lemmaAt(sentence, token);
  return past && subject === token - 1 && headOf(sentence, token) > token && sentence.tokens.slice(0, subject).every(({ upos }) => !/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(upos));
}

const HELD = /^(?:believe|think|suspect|allege|report|say|know|rumou?r|presume|suppose|assume)$/;

/** "Two men thought to have fired the shots were killed", "The gang, believed to be run from Lima, struck": what the parser hangs as said on the participle of an aside, whose own infinitive stands between. */
const isBehindAside = (sentence: Sentence, token: number, above: number): boolean => relationAt(sentence, token) === 'ccomp' && headOf(sentence, above) < 0 && HELD.test(lemmaAt(sentence, above)) && wordAt(sentence, above + 1) === 'to'
  && /^VB[DN]$/.test(sentence.tokens[above]?.xpos ?? '') && childrenBy(sentence, above, 'aux', 'aux:pass').length === 0 && childrenBy(sentence, token, 'mark').length === 0
  && childrenBy(sentence, above, 'xcomp').some((child) => child < token) && tenseOf(sentence, token) === 'PAST';

/** In tokens: how far before an act the verb of a headline may stand that the parser took for a noun. */
const HEADLINE_REACH = 3;

/** "Police foil bomb attack on train", "Russia plans attack": where all words before the act were taken for nouns, or the act for the verb. */
function headlineVerb({ sentence, lexicon }: Telling, token: number): Told | undefined {
  for (let at = token - 1; at > 0 && token - at <= HEADLINE_REACH && isNoun(sentence, at); at -= 1) {
    const verb = [lemmaAt(sentence, at), wordAt(sentence, at)].flatMap((word) => lexicon.embeddings.get(word) ?? []).find(({ kind, particle, entry }) => kind === 'verb' && particle === '' && entry.takes.includes('object') && entry.affirmed !== 'TRUE');
    if (verb) return verb.entry.affirmed;
  }
  return undefined;
}

/** Said by the sentence itself: as so, unless it asks, commands or tells a story. */
function rootOf(sentence: Sentence, token: number): Told {
  if (isQuestion(sentence) || isImagined(sentence) || isImperative(sentence, token)) return 'OPEN';
  return opinionAround(sentence, token) ? 'OPINION' : 'TRUE';
}

/** "refused to talk and attacked": a finite verb does not stand beside an infinitive, wherever the parser hangs it; nor an infinitive beside a finite verb. */
function baseOfConjunct(telling: Telling, token: number, above: number): Told {
  const { sentence } = telling;
  const form = sentence.tokens[token]?.xpos ?? '';
  const past = (form === 'VB' && wordAt(sentence, token) !== lemmaAt(sentence, token)) || isPastBeside(sentence, token, above);
  const finite = (past || /^VB[DZN]$/.test(form)) && childrenBy(sentence, token, 'mark', 'aux', 'aux:pass').length === 0 && (form !== 'VBN' || sentence.tokens[above]?.xpos === 'VB');
  // "denies that its forces were there and blames gangs": a present beside a past goes with the present above it.
  const present = form === 'VBZ' && sentence.tokens[above]?.xpos !== 'VBZ' && childrenBy(sentence, token, 'nsubj').length === 0 ? pathUp(sentence, above).find((over) => sentence.tokens[over]?.xpos === 'VBZ' && isVerb(sentence, over)) : undefined;
  if (present !== undefined) return telling.base(present);
  const bare = !past && sentence.tokens[token]?.xpos === 'VB' && wordAt(sentence, token) === lemmaAt(sentence, token) && childrenBy(sentence, token, 'aux', 'mark', 'nsubj').length === 0 && sentence.kind !== 'HEADLINE' && /^(?:VB[DZNG]|NN.*)$/.test(sentence.tokens[above]?.xpos ?? '');
  if (bare) return 'OPEN';
  return telling.base(finite ? pathUp(sentence, above).find((beside) => isVerb(sentence, beside) && !isInfinitive(sentence, beside)) ?? above : above);
}

/** "detained three but let them go": a form that is the same in the past, beside a past and without a "to" or modal above. */
const isPastBeside = (sentence: Sentence, token: number, above: number): boolean =>
  sentence.tokens[token]?.xpos === 'VB' && SAME_IN_PAST.test(lemmaAt(sentence, token)) && childrenBy(sentence, token, 'aux', 'mark').length === 0 && tenseOf(sentence, above) === 'PAST' && !isNegated(sentence, above) && modalOf(sentence, above) === undefined;

const isInfinitive = (sentence: Sentence, at: number): boolean =>
  /^(?:VB|VBG)$/.test(sentence.tokens[at]?.xpos ?? '') && (childrenBy(sentence, at, 'aux').every((aux) => sentence.tokens[aux]?.xpos === 'MD') || childrenBy(sentence, at, 'mark').some((mark) => wordAt(sentence, mark) === 'to'));

const DOUBTED = /^(?:allegedly|purportedly|supposedly|perhaps|possibly|maybe|probably|likely|presumably|ostensibly|hypothetically|theoretically|potentially|conceivably)$/;
const NOT_QUITE = /^(?:nearly|almost|virtually)$/;

function own(telling: Telling, token: number, base: Told): Told {
  const { sentence, lexicon } = telling;
  const predicate = childrenBy(sentence, token, 'cop').length > 0;
  const before = isNoun(sentence, token) ? ofNoun(telling, token, base) : base;
  return isNoun(sentence, token) && !predicate ? before : ofVerb(sentence, lexicon, token, before);
}

/** "executed a planned shutdown": what was planned and is now done. */
const DONE = /^(?:execute|carry|conduct|launch|begin|start|hold|stage|complete|implement|deliver|perform)$/;

function ofNoun(telling: Telling, noun: number, base: Told): Told {
  const { sentence, lexicon } = telling;
  if (base === 'TRUE' && (isNegated(sentence, noun) || isTakenBack(sentence, noun))) return 'FALSE';
  if (base === 'TRUE' && /^(?:nsubj|conj)$/.test(relationAt(sentence, noun)) && wordAt(sentence, noun + 1) === 'would') return 'OPEN';
  if (base === 'TRUE' && relationAt(sentence, noun) === 'obj' && DONE.test(lemmaAt(sentence, headOf(sentence, noun)))) return modifierOf(sentence, lexicon, noun)?.affirmed === 'PLANNED' ? base : modifierOf(sentence, lexicon, noun)?.affirmed ?? base;
  if (base === 'PLANNED' && saidOfAct(telling, noun) === 'FALSE') return 'FALSE';
  if (base === 'PLANNED' && childrenBy(sentence, noun, 'det').some((child) => wordAt(sentence, child) === 'any')) return 'OPEN';
  if (base !== 'TRUE' || isBorneOut(sentence, noun, headOf(sentence, noun))) return base;
  if (FAR_FROM.test(`${wordAt(sentence, firstOf(sentence, noun) - 2)} ${wordAt(sentence, firstOf(sentence, noun) - 1)}`)) return 'FALSE';
  return modifierOf(sentence, lexicon, noun)?.affirmed ?? saidOfAct(telling, noun) ?? base;
}

/** What only a deed can have done. */
const EFFECTS = /^(?:kill|wound|injure|maim|destroy|damage|flatten|wreck|hit|strike|leave|level|displace|free|net|last)$/;

/** "The strikes, approved on Friday, killed nine", "A march planned for Friday went ahead": whatever else is said of an act, it took place when it had such an effect, or came about. */
const isBorneOut = (sentence: Sentence, act: number, verb: number): boolean =>
  relationAt(sentence, act) === 'nsubj' && headOf(sentence, act) === verb && (EFFECTS.test(lemmaAt(sentence, verb)) || comesAbout(sentence, verb)) && tenseOf(sentence, verb) === 'PAST' && modalOf(sentence, verb) === undefined && !isNegated(sentence, verb);

const FAR_FROM = /^(?:nowhere near|anywhere near|short of|far from|instead of)$/;

/** The first word of the phrase of a noun, its preposition aside. */
const firstOf = (sentence: Sentence, noun: number): number => Math.min(noun, ...childrenBy(sentence, noun, 'det', 'amod', 'nummod', 'compound', 'nmod:poss').filter((child) => child < noun));

function ofVerb(sentence: Sentence, lexicon: Lexicon, verb: number, base: Told): Told {
  if (base === 'PLANNED' && isNotTo(sentence, verb)) return 'FALSE';
  if (base !== 'TRUE') return base === 'FALSE' && isNegated(sentence, verb) && !childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'without') ? 'OPEN' : base;
  const modal = modalOf(sentence, verb);
  if (isNegated(sentence, verb) || isDeniedByQuantity(sentence, verb)) return modal !== undefined && UNSURE.test(modalWord(sentence, verb)) ? 'OPEN' : 'FALSE';
  const around = unrealVerb(sentence, lexicon, verb) ?? modifierOf(sentence, lexicon, verb)?.affirmed;
  if (around !== undefined) return around;
  if (modal !== undefined) return modal === 'FUTURE' || isFutureInPast(sentence, verb) ? 'PLANNED' : 'OPEN';
  const adverbs = childrenBy(sentence, verb, 'advmod').map((child) => wordAt(sentence, child));
  if (adverbs.some((word) => NOT_QUITE.test(word))) return 'FALSE';
  if (adverbs.some((word) => DOUBTED.test(word)) || isGeneric(sentence, verb) || isCommand(sentence, verb) || isOpened(sentence, verb)) return 'OPEN';
  return isScheduled(sentence, verb) ? 'PLANNED' : base;
}

/** "ordered officers not to arrest them", "vowed never to leave": what is not to be done. */
const isNotTo = (sentence: Sentence, verb: number): boolean => childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'to' && /^(?:not|never)$/.test(wordAt(sentence, mark - 1)))
  || (sentence.tokens[verb]?.xpos === 'VB' && childrenBy(sentence, verb, 'advmod').some((child) => wordAt(sentence, child) === 'not') && childrenBy(sentence, verb, 'mark', 'nsubj').length > 0)
  || (childrenBy(sentence, verb, 'aux:pass').some((child) => wordAt(sentence, child) === 'be' && wordAt(sentence, child - 1) === 'not'));

/** "announced that troops would leave": what was to come when it was said. */
const isFutureInPast = (sentence: Sentence, verb: number): boolean => ((relationAt(sentence, verb) === 'ccomp' && tenseOf(sentence, headOf(sentence, verb)) === 'PAST') || (headOf(sentence, verb) < 0 && childrenBy(sentence, verb, 'parataxis').some((said) => said > verb && /^(?:say|announce|add|tell)$/.test(lemmaAt(sentence, said)) && tenseOf(sentence, said) === 'PAST')))
  && childrenBy(sentence, verb, 'advcl').every((clause) => childrenBy(sentence, clause, 'mark', 'advmod').some((mark) => /^(?:once|when|after|before|until|as|while|because|since)$/.test(wordAt(sentence, mark))))
  && childrenBy(sentence, verb, 'aux').some((child) => wordAt(sentence, child) === 'would') && !childrenBy(sentence, verb, 'aux').some((child) => wordAt(sentence, child) === 'have');

const UNSURE = /^(?:may|might|should|must|need|ought)$/;
const modalWord = (sentence: Sentence, verb: number): string => childrenBy(sentence, verb, 'aux').map((child) => wordAt(sentence, child)).find((word) => UNSURE.test(word)) ?? '';

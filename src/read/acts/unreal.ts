import type { Told } from './embeddings.ts';
import type { Lexicon } from '../lexicon.ts';
import { rumourBefore } from './rumours.ts';
import { isAddedNone, modalOf } from './clause.ts';
import { caseOf, childrenBy, headOf, lemmaAt, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Asked by a mark at the end, quotation marks aside. */
export const isQuestion = (sentence: Sentence): boolean => sentence.tokens.slice(-2).some(({ text }) => text === '?');

/** "Arrest the president!", "Suppose that": a bare verb without a subject at the head of what is said. */
export function isImperative(sentence: Sentence, verb: number): boolean {
  if (lemmaAt(sentence, verb) === 'let' && /^(?:us|['’]s)$/.test(wordAt(sentence, verb + 1))) return true;
  if (!/^VBP?$/.test(sentence.tokens[verb]?.xpos ?? '') || childrenBy(sentence, verb, 'nsubj', 'aux', 'mark', 'expl', 'csubj', 'cop').length > 0) return false;
  return subtree(sentence, verb, (child) => child < verb).every((token) => token === verb || /^(?:PUNCT|ADV|INTJ|CCONJ|PART)$/.test(sentence.tokens[token]?.upos ?? ''));
}

/** "take a knife and attack them": a bare verb that neither subject, auxiliary nor another verb governs tells somebody to do it. */
export function isCommand(sentence: Sentence, verb: number): boolean {
  const bare = sentence.kind !== 'HEADLINE' && sentence.tokens[verb]?.xpos === 'VB' && wordAt(sentence, verb) === lemmaAt(sentence, verb) && childrenBy(sentence, verb, 'nsubj', 'nsubj:pass', 'aux', 'mark', 'csubj', 'cop', 'expl').length === 0;
  if (!bare) return false;
  return relationAt(sentence, verb) === 'conj' ? isCommand(sentence, headOf(sentence, verb)) : /^(?:root|parataxis|ccomp)$/.test(relationAt(sentence, verb));
}

const OPINES = /^(?:believe|think|suspect|fear|assume|suppose|imagine|hope|speculate|guess|reckon|allege)$/;

/** "The rebels, analysts believe, attacked": held to be so by those named aside. */
export const opinionAround = (sentence: Sentence, token: number): boolean =>
  childrenBy(sentence, token, 'parataxis').some((child) => OPINES.test(lemmaAt(sentence, child)) && childrenBy(sentence, child, 'nsubj').length > 0 && childrenBy(sentence, child, 'ccomp', 'obj', 'xcomp').length === 0);

/** What the words right before a verb make of it: "short of attacking", "neither attacked nor shelled", "had Iran attacked". */
export function unrealVerb(sentence: Sentence, lexicon: Lexicon, verb: number): Told | undefined {
  const before = `${wordAt(sentence, verb - 2)} ${wordAt(sentence, verb - 1)}`;
  if (/^(?:short of|instead of|rather than|far from|nowhere near|anywhere near|all but|yet to)$|(?: |^)(?:neither|nor)$/.test(before)) return 'FALSE';
  if (isInverted(sentence, verb) || isInvertedPlainly(sentence, verb) || isJudged(sentence, verb)) return 'OPEN';
  const rumour = rumourBefore(sentence, lexicon, verb);
  if (rumour !== undefined) return rumour;
  if (isBareInfinitive(sentence, verb)) return 'PLANNED';
  return isBeforeOne(sentence, verb) ? 'PLANNED' : undefined;
}

/** "is likely to attack", "to meet on Sunday": an infinitive that nothing governs. */
const isBareInfinitive = (sentence: Sentence, verb: number): boolean =>
  childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'to') && /^(?:root|parataxis)$/.test(relationAt(sentence, verb));

/** "Had Iran attacked Israel, …", "were the army to leave, …": a condition without "if". */
export function isInverted(sentence: Sentence, verb: number): boolean {
  const subject = childrenBy(sentence, verb, 'nsubj')[0];
  const first = childrenBy(sentence, verb, 'aux', 'aux:pass').find((child) => /^(?:had|were|should)$/.test(wordAt(sentence, child)));
  return subject !== undefined && first !== undefined && first < subject && sentence.tokens.at(-1)?.text !== '?' && !/^(?:nor|neither|only|sooner|never|when|than)$/.test(wordAt(sentence, first - 1));
}

/** The same where the tree has lost it: "had", nominals alone, and the participle, in a sentence with a "would". */
function isInvertedPlainly(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]?.xpos !== 'VBN' || !sentence.words.some((word) => /^(?:would|could|might)$/.test(word))) return false;
  let at = verb - 1;
  while (at > 0 && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(sentence.tokens[at]?.upos ?? '')) at -= 1;
  return at < verb - 1 && wordAt(sentence, at) === 'had' && /^(?:VERB|AUX|PUNCT|CCONJ|ADV)$/.test(sentence.tokens[at - 1]?.upos ?? 'PUNCT');
}

/** "shooting one down would be a declaration of war": what a modal is said of, where the tie between them is lost. */
const isJudged = (sentence: Sentence, verb: number): boolean => sentence.tokens[verb]?.xpos === 'VBG' && childrenBy(sentence, verb, 'aux', 'nsubj').length === 0 && relationAt(sentence, verb) === 'ccomp'
  && childrenBy(sentence, headOf(sentence, verb), 'ccomp').some((other) => other > verb && childrenBy(sentence, other, 'aux').some((aux) => sentence.tokens[aux]?.xpos === 'MD') && childrenBy(sentence, other, 'nsubj').length === 0);

const PRESENT = /^(?:VBP|VBZ)$/;

const ALIKE = /^(?:beat|hit|cut|put|set|shut|hurt|let|cost|split|spread|quit|burst|cast|bid|bet|shed)$/;

/** The tense that a clause is told in. A perfect is past; what goes on now ("is attacking") is neither. */
export function tenseOf(sentence: Sentence, verb: number): 'PAST' | 'PRESENT' | undefined {
  const auxiliaries = childrenBy(sentence, verb, 'aux', 'aux:pass', 'cop');
  const own = sentence.tokens[verb]?.xpos ?? '';
  if (auxiliaries.some((child) => sentence.tokens[child]?.xpos === 'VBD' || /^(?:was|were|had|did)$/.test(wordAt(sentence, child)))) return 'PAST';
  if (auxiliaries.some((child) => /^(?:has|have|’ve|'ve)$/.test(wordAt(sentence, child)))) return 'PAST';
  // An irregular past (struck) that the tagger took for a present.
  if (auxiliaries.length === 0 && own === 'VBP' && wordAt(sentence, verb) !== lemmaAt(sentence, verb) && !/^(?:are|am|'re|’re|'ve|’ve)$/.test(wordAt(sentence, verb))) return 'PAST';
  if (auxiliaries.length === 0) return own === 'VBD' || own === 'VBN' ? 'PAST' : PRESENT.test(own) && !ALIKE.test(wordAt(sentence, verb)) ? 'PRESENT' : undefined;
  return own !== 'VBG' && auxiliaries.some((child) => /^(?:is|are|am|be|gets?|does|do|'s|’s)$/.test(wordAt(sentence, child))) ? 'PRESENT' : undefined;
}

const WRONGLY = /^(?:falsely|wrongly|mistakenly|erroneously|incorrectly|misleadingly|wrongfully|fraudulently)$/;

/** "falsely claimed". */
export const isWronglySaid = (sentence: Sentence, verb: number): boolean => childrenBy(sentence, verb, 'advmod').some((child) => WRONGLY.test(wordAt(sentence, child)));

const DOUBTFUL = /^(?:hoaxer|prankster|impostor|imposter|liar|theorist|unconfirmed|unverified|false|fake|bogus|doctored|erroneous|manipulated|fabricated)$/;

/** What a paper calls its own words when it corrects them. */
const SPOKEN_OF = /^(?:item|caption|headline|listing)$/;

/** "Unconfirmed reports said", "Rumour had it", "The video, which was doctored, shows": said by what nobody vouches for. */
export const isDoubtfullySaid = (sentence: Sentence, verb: number): boolean => childrenBy(sentence, verb, 'nsubj').some((child) => /^rumou?r$/.test(lemmaAt(sentence, child)) || (SPOKEN_OF.test(lemmaAt(sentence, child)) && childrenBy(sentence, child, 'compound', 'amod').length === 0) || subtree(sentence, child).some((token) => DOUBTFUL.test(lemmaAt(sentence, token)) || DOUBTFUL.test(wordAt(sentence, token))));

const OFTEN = /^(?:often|usually|rarely|always|sometimes|regularly|routinely|frequently|occasionally|generally|typically|normally|seldom|commonly|periodically|traditionally)$/;
const RULES = /^(?:law|bill|constitution|treaty|manual|rule|code|statute|charter|convention|regulation|act|clause|article|pact|amendment)$/;

const LICENSES = /^(?:allow|permit|enable|entitle|require|oblige|forbid|prohibit)$/;

/** "often attacks", "anyone who", "the law bans": a habit or a rule, told in the present. */
export function isGeneric(sentence: Sentence, verb: number): boolean {
  if (sentence.kind === 'HEADLINE' || tenseOf(sentence, verb) !== 'PRESENT') return false;
  const often = childrenBy(sentence, verb, 'advmod').some((child) => OFTEN.test(wordAt(sentence, child)));
  const every = childrenBy(sentence, verb, 'obl').some((child) => childrenBy(sentence, child, 'det').some((det) => /^(?:every|each)$/.test(wordAt(sentence, det))));
  const how = childrenBy(sentence, verb, 'advmod', 'mark').some((child) => /^how$/.test(wordAt(sentence, child)));
  const subjects = childrenBy(sentence, verb, 'nsubj', 'nsubj:pass');
  return often || every || how || LICENSES.test(lemmaAt(sentence, verb)) || subjects.some((child) => RULES.test(lemmaAt(sentence, child)) || /^(?:whoever|anyone|anybody|everyone)$/.test(wordAt(sentence, child)) || childrenBy(sentence, child, 'det').some((det) => /^(?:any|every|each)$/.test(wordAt(sentence, det))));
}

const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|week|weekend|month|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "flies home on Sunday": a present with a day is a plan. */
export const isScheduled = (sentence: Sentence, verb: number): boolean => sentence.kind === 'BODY' && tenseOf(sentence, verb) === 'PRESENT'
  && childrenBy(sentence, verb, 'obl', 'nmod', 'advmod').some((child) => child > verb && DAYS.test(wordAt(sentence, child)) && /^(?:on|in|next|)$/.test(caseOf(sentence, child)));

const FEW = /^(?:few|little|none|neither|nobody|nothing|no-one|hardly|scarcely|barely|seldom|rarely)$/;
const TIMES = /^(?:time|point|circumstance|case|way|condition|stage|moment|account|means)$/;

/** "few soldiers left", "not a single one", "at no time", "nor did it": what a count or a time takes away. */
export function isDeniedByQuantity(sentence: Sentence, verb: number): boolean {
  const bare = (child: number): boolean => FEW.test(wordAt(sentence, child)) && wordAt(sentence, child - 1) !== 'a';
  const subjects = childrenBy(sentence, verb, 'nsubj', 'nsubj:pass', 'obj').filter((child) => !isAddedNone(sentence, verb, child));
  const counted = subjects.some((child) => bare(child) || (wordAt(sentence, child) === 'one' && wordAt(sentence, child - 1) === 'no') || childrenBy(sentence, child, 'det', 'amod', 'advmod', 'nummod', 'cc:preconj').some((word) => bare(word) || isNotOne(sentence, word)));
  const never = childrenBy(sentence, verb, 'obl').some((child) => TIMES.test(lemmaAt(sentence, child)) && childrenBy(sentence, child, 'det').some((det) => wordAt(sentence, det) === 'no'));
  const notEven = subjects.some((child) => child < verb && subtree(sentence, child).some((word) => wordAt(sentence, word) === 'not' && wordAt(sentence, word + 1) === 'even'));
  return counted || never || notEven || isAfterNor(sentence, verb) || [verb, ...childrenBy(sentence, verb, 'aux')].some((token) => childrenBy(sentence, token, 'cc', 'advmod', 'mark').some((child) => wordAt(sentence, child) === 'nor'));
}

/** "nor has any government asked": the word that opens a clause and an auxiliary behind it, whatever hangs on what. */
function isAfterNor(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at > 0 && verb - at <= CLAUSE; at -= 1) {
    if (/^(?:nor|neither)$/.test(wordAt(sentence, at - 1)) && /^(?:has|have|had|did|does|do|is|was|were|are|would|will|could)$/.test(wordAt(sentence, at))) return true;
    if (/^(?:VERB|PUNCT)$/.test(sentence.tokens[at]?.upos ?? '')) return false;
  }
  return false;
}

/** "not one", "not a single", as against "not only". */
const isNotOne = (sentence: Sentence, at: number): boolean => (/^(?:not|no)$/.test(wordAt(sentence, at)) && /^(?:an?|one|any|all)$/.test(wordAt(sentence, at + 1))) || (wordAt(sentence, at) === 'one' && /^(?:not|no)$/.test(wordAt(sentence, at - 1)));

/** "threw stones before police dispersed them": a past with a subject of its own is told, save what befell the very thing that was dealt with. */
export function toldBefore(sentence: Sentence, token: number, above: number): boolean {
  const past = tenseOf(sentence, token) === 'PAST' && childrenBy(sentence, token, 'nsubj', 'nsubj:pass').length > 0 && !childrenBy(sentence, token, 'aux').some((child) => sentence.tokens[child]?.xpos === 'MD');
  const taken = childrenBy(sentence, token, 'obj').some((child) => wordAt(sentence, child) === 'it') && childrenBy(sentence, above, 'obj').length > 0;
  return past && !taken;
}

/** "a day before the allies start their drills": told before it happened. */
function isBeforeOne(sentence: Sentence, verb: number): boolean {
  if (!PRESENT.test(sentence.tokens[verb]?.xpos ?? '')) return false;
  for (let at = verb - 1; at >= 0 && verb - at <= CLAUSE; at -= 1) {
    if (/^(?:before|until)$/.test(wordAt(sentence, at))) return true;
    if (/^(?:VERB|AUX|PUNCT)$/.test(sentence.tokens[at]?.upos ?? '') && !/^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** In tokens: how far before its verb a clause begins. */
const CLAUSE = 10;

/** "would go on until the president, Gotabaya Rajapaksa, stepped down": a word that opens a condition, where no other verb stands between and the parser lost the tie. */
export function isOpened(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1, commas = 0; at >= 0 && verb - at <= CLAUSE; at -= 1) {
    if (wordAt(sentence, at) === ',') commas += 1;
    // One comma alone ends the clause; two are around what is put in.
    if (/^(?:if|unless|lest|whether)$/.test(wordAt(sentence, at))) return commas % 2 === 0;
    if (/^(?:until|till)$/.test(wordAt(sentence, at))) return pathUp(sentence, at).some((above) => sentence.tokens[above]?.upos === 'VERB' && above !== verb && modalOf(sentence, above) !== undefined);
    if (/^(?:VERB|AUX)$/.test(sentence.tokens[at]?.upos ?? '') && headOf(sentence, at) !== verb) return false;
    if (/^[;:“”"]$/.test(wordAt(sentence, at))) return false;
  }
  return false;
}

import type { Told } from './embeddings.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isNoun, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

const RUMOURS = /^(?:claim|tale|report|allegation|accusation|rumor|rumour|charge|suggestion|suspicion|speculation|assertion|belief|idea|notion|theory|talk|hint|story|account|news|statement|post|tweet|message|announcement|article|dispatch|leaflet|headline)$/;
const DENIES = /^(?:deny|dismiss|refute|reject|dispute|discount|contradict|debunk)$/;
const UNTRUE = /^(?:untrue|false|baseless|unfounded|fabricated|fake|nonsense|wrong|groundless|absurd|disinformation|lie|lies|fabrication|fiction|invented|hoax|fantasy|fantasies|invention|inventions|propaganda|rubbish|bogus|doctored|incorrect|inaccurate|erroneous|mistaken|fictitious|debunked|untruth|untruths|falsehood|misinformation)$/;

/** What nobody in particular vouches for, so that a denial stands against no one's word. */
const HEARSAY = /^(?:report|rumor|rumour|story|speculation|suggestion|talk|tale|article|post)$/;

/** In tokens: how far behind "which" it may be said that nothing of the kind was so. */
const TAKEN_BACK = 6;

/** "a shooting at a school, which turned out not to be true". */
export const isTakenBack = (sentence: Sentence, at: number): boolean => sentence.words.some((word, i) => i > at && word === 'which' && sentence.words.slice(i + 1, i + 1 + TAKEN_BACK).some((after, j, all) => UNTRUE.test(after) || (after === 'true' && all.slice(0, j).some((one) => /^(?:not|never)$/.test(one)))));

/** "reports that rebels shelled the town are untrue", "charges of bombing a hotel". A bare report is told as a report only. */
export function rumoured(sentence: Sentence, above: number): Told | undefined {
  if (!isHearsay(sentence, above)) return undefined;
  const governor = headOf(sentence, above);
  const around = governor < 0 ? subtree(sentence, above) : subtree(sentence, governor);
  if (around.some((token) => UNTRUE.test(wordAt(sentence, token)))) return 'FALSE';
  if (governor >= 0 && DENIES.test(lemmaAt(sentence, governor)) && /^(?:obj|nsubj:pass)$/.test(sentence.tokens[above]?.relation ?? '')) return HEARSAY.test(lemmaAt(sentence, above)) ? 'FALSE' : 'OPINION';
  if (around.some((token, i) => wordAt(sentence, token) === 'made' && wordAt(sentence, around[i + 1] ?? -1) === 'up')) return 'FALSE';
  return takenUp(sentence, above) ?? (/^(?:reports?|news|accounts?|stor(?:y|ies)|statements?|posts?|tweets?|messages?|announcements?|articles?|dispatch(?:es)?|leaflets?|headlines?)$/.test(wordAt(sentence, above)) ? undefined : 'OPINION');
}

/** "Claims that …" at the head of a sentence, which passes for a verb. */
const isHearsay = (sentence: Sentence, at: number): boolean => RUMOURS.test(lemmaAt(sentence, at)) && (isNoun(sentence, at) || (at === 0 && sentence.tokens[at]?.xpos === 'VBZ'));

const WITHDRAWN = /^(?:withdrawn|retracted|corrected|debunked|disproved|disproven|discredited|deleted|disowned|refuted|quashed|rubbished|recanted)$/;
const DENIED = /^(?:denied|dismissed|rejected|disputed|contradicted|questioned|doubted|challenged)$/;
const CONFIRMED = /^(?:confirmed|verified|corroborated|substantiated|proven|proved|authenticated)$/;
const WITHDRAWS = /^(?:withdraw|retract|correct|recant|debunk|disprove|discredit|quash|rubbish|delete|disown|fabricate|invent|concoct)$/;

/** What is said of a report on either side of it, by the words alone: "no truth in reports", "withdrew its report", "reports … were later withdrawn", "claims … have not been confirmed". */
function takenUp(sentence: Sentence, report: number): Told | undefined {
  const before = sentence.words.slice(Math.max(0, report - BEFORE), report);
  if (/\b(?:no truth|nothing) (?:\S+ )?(?:in|to)(?: \S+)?$/.test(before.join(' ')) || before.some((_word, i) => WITHDRAWS.test(lemmaAt(sentence, report - before.length + i)))) return 'FALSE';
  for (let at = report + 1; at < sentence.words.length; at += 1) {
    const word = wordAt(sentence, at);
    const helped = /^(?:be|been|is|are|was|were|being)$/.test(wordAt(sentence, at - 1)) || (sentence.tokens[at - 1]?.upos === 'ADV' && /^(?:be|been|is|are|was|were)$/.test(wordAt(sentence, at - 2)));
    if (helped && WITHDRAWN.test(word)) return 'FALSE';
    if (helped && DENIED.test(word) && headOf(sentence, at - 1) === at && !isPersonal(sentence, at)) return 'OPINION';
    if (CONFIRMED.test(word) && sentence.words.slice(Math.max(report, at - BEFORE), at).some((one) => /^(?:not|never|n't|n’t|yet|neither)$/.test(one))) return 'OPINION';
  }
  return undefined;
}

/** In tokens: how far from a report the word may stand that makes less of it. */
const BEFORE = 4;

/** "was dismissed by the president": of a man, where the clause of the report still goes on. */
const isPersonal = (sentence: Sentence, verb: number): boolean => childrenBy(sentence, verb, 'nsubj:pass').some((child) => !RUMOURS.test(lemmaAt(sentence, child)) && childrenBy(sentence, verb, 'mark').length > 0);

/** What a rumour right before a clause makes of it, whatever the tree says: "charges of bombing", "reports that troops had killed"; and what is said to be one: "the biggest lie is that". */
export function rumourBefore(sentence: Sentence, lexicon: Lexicon, verb: number): Told | undefined {
  const above = headOf(sentence, verb);
  const own = childrenBy(sentence, verb, 'mark', 'case', 'nsubj').find((child) => child > 0 && /^(?:that|of)$/.test(wordAt(sentence, child)) && (relationAt(sentence, child) !== 'nsubj' || child === above + 1));
  // "a claim that soldiers had shot": "that" taken for a word of the subject.
  const mark = own ?? childrenBy(sentence, verb, 'nsubj', 'nsubj:pass').flatMap((child) => childrenBy(sentence, child, 'det')).find((child) => child > above && wordAt(sentence, child) === 'that') ?? thatBefore(sentence, verb);
  if (mark === undefined) return undefined;
  return rumoured(sentence, rumourUpTo(sentence, mark - 1)) ?? saidToBe(sentence, lexicon, mark);
}

/** The word that opens the clause of a verb, with nothing but its subject and helping words between, wherever the parser hangs it. */
function thatBefore(sentence: Sentence, verb: number): number | undefined {
  for (let at = verb - 1; at > 0 && verb - at <= CLAUSE; at -= 1) {
    if (wordAt(sentence, at) === 'that') return at;
    if (/^(?:VERB|PUNCT|SCONJ|CCONJ)$/.test(sentence.tokens[at]?.upos ?? '')) return undefined;
  }
  return undefined;
}

/** In tokens. */
const CLAUSE = 10;

/** "The fear is that troops will shoot", "One lie was that the army had fled". */
function saidToBe(sentence: Sentence, lexicon: Lexicon, mark: number): Told | undefined {
  if (wordAt(sentence, mark) !== 'that' || !/^(?:is|was|'s|’s|remains)$/.test(wordAt(sentence, mark - 1))) return undefined;
  const known = lexicon.embeddings.get(lemmaAt(sentence, mark - 2))?.find(({ kind, entry }) => kind === 'noun' && entry.takes.includes('that'))?.entry.affirmed;
  return isNoun(sentence, mark - 2) && known !== 'TRUE' ? known : undefined;
}

/** "talk on Facebook that", "a claim by a blogger of": a rumour with where or by whom it was told between. */
function rumourUpTo(sentence: Sentence, end: number): number {
  for (let at = end; at >= 0 && end - at <= BETWEEN; at -= 1) {
    if (isHearsay(sentence, at)) return at;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(sentence.tokens[at]?.upos ?? '') && sentence.tokens[at]?.xpos !== 'VBG') return end;
  }
  return end;
}

/** In tokens. */
const BETWEEN = 5;

import { isNegated, modalOf } from './clause.ts';
import { embeddingAt, toldUnder, type Told } from './embeddings.ts';
import type { Telling } from './veridicality.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, fullRelationAt, isPassive, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Verbs that say that an act comes about, as its subject ("the strike begins") or as what is done ("the raid was launched"). */
const BEGINS = /^(?:begin|start|happen|occur|come|arrive|materiali[sz]e|resume|open|follow|ensue|transpire|proceed)$/;
const IS_DONE = /^(?:hold|launch|mount|stage|conduct|execute|implement|begin|start|resume|complete|carry|deliver|undertake|perform|commit|impose|attempt|open)$/;
const WITH_WORD = /^(?:take (?:place|effect|hold)|go (?:ahead|forward|on|into)|come (?:into|about|off|true))$/;

/** Whether a verb says of its subject, an act, that it comes about: "will begin", "was to have taken place", "has yet to be carried out"; "did not come as a surprise" does not. */
export function comesAbout(sentence: Sentence, verb: number): boolean {
  const lemma = lemmaAt(sentence, verb);
  if (WITH_WORD.test(`${lemma} ${wordAt(sentence, verb + 1)}`)) return true;
  if (childrenBy(sentence, verb, 'obj', 'xcomp').some((child) => child > verb)) return false;
  if (isPassive(sentence, verb)) return IS_DONE.test(lemma) && !childrenBy(sentence, verb, 'obl').some((child) => caseOf(sentence, child) === 'by');
  return BEGINS.test(lemma) && !(lemma === 'come' && /^(?:as|from|with|amid|to|under|at|in)$/.test(wordAt(sentence, verb + 1)));
}

/** What a participle or a relative clause behind the noun of an act says of it: "a raid planned for May", "a raid that was called off", "an offensive that never came". */
export function saidOfAct(telling: Telling, noun: number): Told | undefined {
  const { sentence } = telling;
  for (const child of childrenBy(sentence, noun, 'acl', 'amod')) {
    if (child < noun) continue;
    const told = fullRelationAt(sentence, child) === 'acl:relcl' || whichIn(sentence, child) !== undefined ? byRelative(telling, child) : byParticiple(telling, child);
    if (told !== undefined && told !== 'TRUE') return told;
  }
  return undefined;
}

/** Of what is ordered, allowed, fought, forbidden or denied nothing follows: each is said of acts that happened as well. */
const SAYS_NOTHING = /^(?:deny|dispute|refute|disavow|ban|bar|prohibit|forbid|outlaw|oppose|reject|protect|order|authori[sz]e|approve|greenlight|support|allow|permit|decline|refuse|resist|commit|offer|demand|request|require|suspect|allege|block|disrupt|avoid|escape|evade|recommend|prefer|like|favou?r)$/;

/** "a raid planned for May", "talks due on Friday", "a strike to begin at noon"; "an attack planned by a cell" may have been carried out. */
function byParticiple({ sentence, lexicon }: Telling, child: number): Told | undefined {
  const { xpos, upos } = sentence.tokens[child] ?? { xpos: '', upos: 'X' };
  if (xpos === 'VB' && childrenBy(sentence, child, 'mark').some((mark) => wordAt(sentence, mark) === 'to')) return comesAbout(sentence, child) ? 'PLANNED' : undefined;
  if (upos === 'ADJ') return embeddingAt(sentence, lexicon, child, ['to do'])?.affirmed === 'PLANNED' ? 'PLANNED' : undefined;
  if (!/^VB[ND]$/.test(xpos) || SAYS_NOTHING.test(lemmaAt(sentence, child)) || childrenBy(sentence, child, 'aux', 'nsubj', 'obj').length > 0) return undefined;
  const isDoers = childrenBy(sentence, child, 'obl').some((one) => caseOf(sentence, one) === 'by') && !childrenBy(sentence, child, 'obl').some((one) => caseOf(sentence, one) === 'for');
  const isDue = embeddingAt(sentence, lexicon, child, ['to do'])?.affirmed === 'PLANNED';
  const told = embeddingAt(sentence, lexicon, child, ['object'])?.affirmed ?? (isDue ? 'PLANNED' : undefined);
  return isDoers && told === 'PLANNED' ? undefined : told;
}

const whichIn = (sentence: Sentence, clause: number): number | undefined => childrenBy(sentence, clause, 'nsubj', 'nsubj:pass', 'obj', 'mark').find((child) => child < clause && /^(?:which|that)$/.test(wordAt(sentence, child)));

/** Verbs in whose clause that is told which is said of the act: "that police say they foiled". */
const REPORTS = /^(?:say|believe|think|claim|report|insist|add)$/;

function byRelative(telling: Telling, verb: number): Told | undefined {
  const { sentence, lexicon } = telling;
  if (REPORTS.test(lemmaAt(sentence, verb))) {
    const beneath = childrenBy(sentence, verb, 'ccomp').find((child) => child > verb && childrenBy(sentence, child, 'obj').length === 0);
    const entry = beneath === undefined || SAYS_NOTHING.test(lemmaAt(sentence, beneath)) ? undefined : embeddingAt(sentence, lexicon, beneath, ['object']);
    return beneath === undefined || entry?.affirmed !== 'FALSE' ? undefined : toldUnder(telling.alone(beneath), entry);
  }
  const told = telling.alone(verb);
  const isOwn = childrenBy(sentence, verb, 'nsubj', 'nsubj:pass').every((child) => /^(?:which|that)$/.test(wordAt(sentence, child)));
  if (isOwn && comesAbout(sentence, verb)) return told;
  if (SAYS_NOTHING.test(lemmaAt(sentence, verb)) || (!isOwn && childrenBy(sentence, verb, 'obj').some((child) => !/^(?:which|that)$/.test(wordAt(sentence, child))))) return undefined;
  const entry = embeddingAt(sentence, lexicon, verb, [isOwn && !isPassive(sentence, verb) ? 'subject' : 'object']);
  return entry === undefined || (entry.affirmed === 'TRUE' && told === 'TRUE') ? undefined : toldUnder(told, entry);
}

/** "will name managers to conduct the prosecution": what is said to be carried out later, be it spoken of as known. */
export function isToBeDone(telling: Telling, verb: number, path: readonly number[]): boolean {
  const { sentence } = telling;
  if (!/^(?:conduct|launch|begin|start|stage|hold|perform|impose|mount|undertake|execute|carry|resume|complete)$/.test(lemmaAt(sentence, verb))) return false;
  return path.some((token) => !isNegated(sentence, token) && /^(?:FUTURE|OBLIGATION)$/.test(modalOf(sentence, token) ?? '')) && /^(?:PLANNED|OPEN)$/.test(telling.value(verb));
}

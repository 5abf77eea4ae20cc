import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { SpeechAct } from '../acts/attribution.ts';
import { contentHead } from '../sentence/noun-phrase.ts';
import { caseOf, childrenBy, fullRelationAt, headOf, isVerb, lemmaAt, pathUp, relationAt } from '../sentence/tree.ts';

/** A clause that hangs on a verb before it: by its head, and whether that verb says it. */
export interface Beneath {
  readonly clause: number;
  readonly isSaid: boolean;
}

/** How a mention stands in its sentence: how likely a pronoun is to mean it, and which pronouns may. */
export interface Standing {
  readonly subject: boolean;
  /** What its place in the tree adds to or takes from its weight. */
  readonly weight: number;
  readonly plural: boolean;
  readonly quoted: boolean;
  /** Whether it is something that is done to it. */
  readonly suffers?: boolean | undefined;
  /** Of the subject of a clause: whether it stands beneath what somebody says, or asks for. */
  readonly beneath?: Beneath | undefined;
  /** Whether it is nobody, as "no group" is. */
  readonly nobody?: boolean | undefined;
  /** What it hangs on, up to the root. */
  readonly path?: readonly number[] | undefined;
  /** Whether it says something; `TAIL` behind what is said. */
  readonly speaks?: boolean | 'TAIL' | undefined;
  /** Of a pronoun: whether it orders or approves what is done, as those do who hold an office or lead. */
  readonly commands?: boolean | undefined;
}

/** Bodies of persons and peoples of whom "they" is said though the word is no plural. */
const MANY = /^(?:police|people|public|staff|youth|personnel)$/;

/** Behind these stands where something is, more often than who is spoken of next. */
const PLACES = /^(?:in|at|near|on|from|outside|inside|across|into|through|throughout|around)$/;

/** How a mention stands: a subject weighs by its sentence alone, others also by how they hang. */
export function standingOf(sentence: Sentence, mention: Mention, speeches: readonly SpeechAct[] = []): Standing {
  const { head } = mention;
  const tie = firstOfRow(sentence, head);
  const subject = relationAt(sentence, tie) === 'nsubj';
  const many = /^NNP?S$/.test(sentence.tokens[head]?.xpos ?? '') || (mention.type === 'Group' && /[^s]s$/.test(sentence.tokens[head]?.text ?? '')) || (mention.count ?? 1) > 1 || MANY.test(mention.lemma) || /^(?:they|them|their)$/.test(mention.name);
  return { subject, weight: subject ? 0 : weightOf(sentence, tie, mention.type === 'Person'), plural: many && (mention.kind !== 'NAME' || mention.type === 'Group'), quoted: sentence.quoted[head] === true, suffers: isSufferer(sentence, tie), beneath: subject ? beneath(sentence, tie, speeches) : undefined, path: pathUp(sentence, head), speaks: subject ? saysAt(sentence, tie, speeches) : false };
}

/** What is done to somebody, told as a noun. */
const DONE_TO = /^(?:release|arrest|detention|capture|trial|extradition|deportation|expulsion|execution|murder|killing|assassination|shooting|stabbing|poisoning|beating|torture|abduction|kidnapping|rescue|evacuation|dismissal|removal|prosecution|imprisonment|jailing|conviction|sentencing|acquittal|pardon|disappearance|death|funeral|transfer|eviction)$/;
/** Where they are to whom it is done. */
const IN_STATE = /^(?:custody|jail|prison|detention|captivity|handcuffs|hospital|intensive care|exile|hiding)$/;

/** "was arrested", "freed him", "the release of Ann Moyo", "is in custody": whether something is done to them. */
function isSufferer(sentence: Sentence, at: number): boolean {
  if (/^(?:nsubj:pass|obj|iobj)$/.test(fullRelationAt(sentence, at))) return true;
  const above = headOf(sentence, at);
  if (isDoneTo(sentence, at)) return true;
  return relationAt(sentence, at) === 'nsubj' && (IN_STATE.test(lemmaAt(sentence, above)) || childrenBy(sentence, above, 'obl').some((child) => IN_STATE.test(lemmaAt(sentence, child)) && /^(?:be|remain|stay)$/.test(lemmaAt(sentence, above))));
}

const isDoneTo = (sentence: Sentence, at: number): boolean =>
  relationAt(sentence, at) === 'nmod' && DONE_TO.test(lemmaAt(sentence, headOf(sentence, at))) && (caseOf(sentence, at) === 'of' || fullRelationAt(sentence, at) === 'nmod:poss');

/** Whether a subject is that of a verb of saying, and stands behind what is said. */
function saysAt(sentence: Sentence, subject: number, speeches: readonly SpeechAct[]): Standing['speaks'] {
  const speech = speeches.find(({ verb }) => verb === headOf(sentence, subject));
  return speech && speech.content.length > 0 && speech.content.every((head) => head < subject) ? 'TAIL' : speech !== undefined;
}

/** "demanded that Chad pull back", "the ban which the court had lifted", "said its command had ordered": whose clause hangs on a noun, or on a verb before it that has a subject of its own. */
function beneath(sentence: Sentence, subject: number, speeches: readonly SpeechAct[]): Standing['beneath'] {
  const path = pathUp(sentence, subject);
  const said = speeches.filter(({ verb }) => verb < subject).flatMap(({ content }) => content).find((head) => path.includes(head));
  if (said !== undefined) return { clause: said, isSaid: true };
  const about = path.find((at, i) => i > 0 && relationAt(sentence, at) === 'acl');
  if (about !== undefined) return { clause: about, isSaid: false };
  const over = path.findIndex((at, i) => i > 0 && relationAt(sentence, at) === 'ccomp');
  const verb = headOf(sentence, path[over] ?? -1);
  return over > 0 && verb >= 0 && verb < subject && isVerb(sentence, verb) && childrenBy(sentence, verb, 'nsubj').length > 0 ? { clause: path[over] ?? -1, isSaid: false } : undefined;
}

function weightOf(sentence: Sentence, at: number, isPerson: boolean): number {
  switch (relationAt(sentence, at)) {
    case 'nmod': return isDoneTo(sentence, at) ? 0.3 : fullRelationAt(sentence, at) === 'nmod:poss' ? (relationAt(sentence, headOf(sentence, at)) === 'nsubj' ? 1.2 : -0.3) : -0.6;
    // "pressed the president to expel the envoy. He": whom another is to do it to is spoken of less.
    case 'obj': case 'iobj': return relationAt(sentence, headOf(sentence, at)) === 'xcomp' && childrenBy(sentence, headOf(sentence, headOf(sentence, at)), 'obj').length > 0 ? 0 : 0.3;
    case 'obl': return PLACES.test(caseOf(sentence, at)) && !isPerson ? -0.6 : 0;
    default: return 0;
  }
}

/** Of "A, B and C", A, of "the minister, Ann Conley", the minister, of "hundreds of parents", the hundreds: the others stand as it does. */
function firstOfRow(sentence: Sentence, head: number): number {
  let at = head;
  for (let steps = 0; headOf(sentence, at) >= 0 && steps < sentence.tokens.length; steps += 1) {
    if (!/^(?:conj|appos)$/.test(relationAt(sentence, at)) && contentHead(sentence, headOf(sentence, at)) !== at) break;
    at = headOf(sentence, at);
  }
  return at;
}

import type { UnknownState } from '../../model.ts';
import { isNegated } from '../acts/clause.ts';
import { subjectsOf } from '../sentence/arguments.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, isPassive, isVerb, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** A gap that a sentence marks. Token places, `to` inclusive. */
export interface UnknownMention {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly about: string;
  readonly state: UnknownState;
  readonly by?: Mention | undefined;
}

const TELLS = /^(?:disclose|say|reveal|specify|name|identify|provide|elaborate|give|release|comment|explain|detail|indicate|state|publish|announce|divulge|discuss|speculate|list|share)$/;
/** Of these, what gives something other than knowledge as well. */
const GIVES = /^(?:give|provide|release|share|publish|announce|list|state|explain|discuss)$/;
const KNOWLEDGE = /^(?:detail|details|name|identity|number|figure|toll|reason|explanation|information|cause|motive|date|amount|breakdown|timetable|location|nationality|evidence|specifics|further|more)$/;
const DECLINES = /^(?:decline|refuse)$/;
const UNDER_WAY = /^(?:ongoing|underway|continuing|pending)$/;
const BEING_FOUND_OUT = /^(?:assessment|investigation|inquiry|probe|review|search|count|examination|verification|manhunt|autopsy)$/;
const FINDS_OUT = /^(?:assess|establish|verify|check|determine|ascertain|examine|identify|count|confirm|evaluate)$/;

/** What the article says is withheld, declined, unclear or still being found out. */
export function unknownsIn(reading: SentenceReading): UnknownMention[] {
  const { sentence } = reading.scene;
  const all = sentence.tokens.flatMap((_token, at) => [...withheld(reading, at), ...untold(reading, at), ...unclear(reading, at), ...ongoing(reading, at), ...unclaimed(reading, at), ...yetTo(reading, at)]);
  return all.filter((one, i) => !all.slice(0, i).some((other) => other.state === one.state && other.from <= one.to && one.from <= other.to));
}

/** "did not say how many", "would not comment", "declined to name". */
function withheld(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  if (sentence.tokens[at]?.upos !== 'VERB') return [];
  const asked = reading.speeches.find(({ verb, mode }) => verb === at && mode === 'DECLINED_COMMENT');
  if (isNameless(reading, at)) return [];
  if (asked) return asked.speakers.map((by) => ({ at, ...rangeOf(reading, at), about: childrenBy(sentence, at, 'ccomp', 'obj').length > 0 ? aboutOf(reading, at) : 'comment', state: 'DECLINED', by }));
  const tells = (verb: number): boolean => TELLS.test(lemmaAt(sentence, verb)) && (!GIVES.test(lemmaAt(sentence, verb)) || objectWords(reading, verb).some((word) => KNOWLEDGE.test(word)));
  const declines = DECLINES.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'xcomp').some((child) => tells(child) && !isPassive(sentence, child));
  const silent = tells(at) && isNegated(sentence, at) && relationAt(sentence, at) !== 'acl' && !isPassive(sentence, at);
  if (!declines && !silent) return [];
  const by = subjectsOf(sentence, at).map((head) => reading.scene.mentionAt(head)).find((mention) => isActor(mention) || mention.kind === 'PRONOUN');
  const wouldNot = silent && childrenBy(sentence, at, 'aux').some((aux) => wordAt(sentence, aux) === 'would');
  if (!by && !declines) return [];
  const about = childrenBy(sentence, at, 'xcomp').some((child) => lemmaAt(sentence, child) === 'comment') ? 'comment' : aboutOf(reading, at);
  return [{ at, ...rangeOf(reading, at), about, state: declines || wouldNot ? 'DECLINED' : 'UNDISCLOSED', by }];
}

/** "who declined to be named": tells of the speaker only. */
const isNameless = ({ scene: { sentence } }: SentenceReading, at: number): boolean => childrenBy(sentence, at, 'xcomp').some((child) => /^(?:identify|name|quote)$/.test(lemmaAt(sentence, child)) && isPassive(sentence, child));

const objectWords = ({ scene: { sentence } }: SentenceReading, verb: number): string[] => childrenBy(sentence, verb, 'obj', 'nsubj:pass', 'ccomp').flatMap((head) => [lemmaAt(sentence, head), wordAt(sentence, head), ...(relationAt(sentence, head) === 'ccomp' ? ['details'] : [])]);

/** "The losses were not disclosed", "no cause has been given", "could not be verified". */
function untold(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  if (!isVerb(sentence, at) || !isPassive(sentence, at) || !isNegated(sentence, at)) return [];
  const subject = childrenBy(sentence, at, 'nsubj').map((head) => reading.scene.mentionAt(head))[0];
  if (/^(?:name|list|mention)$/.test(lemmaAt(sentence, at)) && subject?.kind === 'NAME') return [];
  const unverified = /^(?:verify|confirm|corroborate)$/.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'aux').some((aux) => /^(?:could|can)$/.test(wordAt(sentence, aux)));
  const tells = TELLS.test(lemmaAt(sentence, at)) && (!GIVES.test(lemmaAt(sentence, at)) || objectWords(reading, at).some((word) => KNOWLEDGE.test(word)));
  if (!tells && !unverified) return [];
  return [{ at, ...rangeOf(reading, at), about: aboutOf(reading, at), state: unverified ? 'NOT_STATED' : 'UNDISCLOSED' }];
}

/** What is withheld, in a word where the text has one for it. */
function aboutOf({ scene: { sentence } }: SentenceReading, at: number): string {
  const below = subtree(sentence, at).filter((token) => token !== at).map((token) => lemmaAt(sentence, token));
  if (/^(?:identify|name)$/.test(lemmaAt(sentence, at)) && isPassive(sentence, at)) return 'identity';
  if (below.some((lemma) => /^(?:kill|injure|wound|casualty|die|death|hurt|loss|victim|toll)$/.test(lemma))) return 'casualties';
  if (below.some((lemma) => /^(?:motive|motivation|reason|cause|why)$/.test(lemma))) return 'motive';
  if (below.some((lemma) => /^(?:who|name|identity)$/.test(lemma)) || lemmaAt(sentence, at) === 'identify') return 'identity';
  if (below.some((lemma) => /^(?:where|location|place|whereabouts)$/.test(lemma))) return 'location';
  if (below.some((lemma) => /^(?:when|date|timing|timetable)$/.test(lemma))) return 'date';
  const subject = childrenBy(sentence, at, 'nsubj').find((child) => isNoun(sentence, child) && isPassive(sentence, at));
  if (subject !== undefined) return lemmaAt(sentence, subject);
  const end = sentence.tokens.findIndex(({ upos }, i) => i > at && upos === 'PUNCT');
  return sentence.tokens.slice(at, Math.min(end < 0 ? at + 8 : end, at + 8)).map(({ text }) => text).join(' ');
}

/** "It was not clear whether", "the motive remains unknown", "no details were immediately available". */
function unclear(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  const word = wordAt(sentence, at);
  const no = (/^(?:clear|known)$/.test(word) && isNegated(sentence, at)) || (word === 'available' && isNegated(sentence, at) && childrenBy(sentence, at, 'nsubj').some((head) => KNOWLEDGE.test(lemmaAt(sentence, head))));
  if (!no && word !== 'unclear' && word !== 'unknown') return [];
  if (relationAt(sentence, at) === 'amod' || (relationAt(sentence, at) === 'compound' && headOf(sentence, at) > at)) return [];
  const above = headOf(sentence, at);
  const whole = relationAt(sentence, at) === 'xcomp' && above >= 0 ? above : at;
  return [{ at, ...rangeOf(reading, whole), about: aboutOf(reading, whole), state: 'NOT_STATED' }];
}

/** "An investigation is under way", "the damage was still being assessed", "is under review". */
function ongoing(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  const word = wordAt(sentence, at);
  const by = reading.speeches.find(({ content }) => content.includes(at))?.speakers[0];
  const gap = (about: string, head = at): UnknownMention[] => [{ at, ...rangeOf(reading, head), about, state: 'ONGOING', by }];
  if (isVerb(sentence, at) && FINDS_OUT.test(lemmaAt(sentence, at)) && !isNegated(sentence, at) && isInProgress(reading, at)) return gap(aboutOf(reading, at));
  if (BEING_FOUND_OUT.test(lemmaAt(sentence, at)) && caseOf(sentence, at) === 'under' && relationAt(sentence, at) !== 'nmod' && !childrenBy(sentence, at, 'nsubj').some((head) => isActor(reading.scene.mentionAt(head)) || reading.scene.mentionAt(head).kind === 'PRONOUN')) return gap(lemmaAt(sentence, at));
  if (!UNDER_WAY.test(word) && lemmaAt(sentence, at) !== 'continue' && !(word === 'way' && caseOf(sentence, at) === 'under')) return [];
  const what = childrenBy(sentence, at, 'nsubj').find((child) => BEING_FOUND_OUT.test(lemmaAt(sentence, child)));
  return what === undefined ? [] : gap(lemmaAt(sentence, what));
}

/** "was being assessed", "is verifying reports", "is trying to determine". */
function isInProgress({ scene: { sentence } }: SentenceReading, at: number): boolean {
  const auxiliaries = childrenBy(sentence, at, 'aux', 'aux:pass').map((child) => wordAt(sentence, child));
  if (auxiliaries.includes('being')) return true;
  if (wordAt(sentence, at).endsWith('ing') && auxiliaries.some((word) => /^(?:is|are|was|were)$/.test(word))) return true;
  const above = headOf(sentence, at);
  return relationAt(sentence, at) === 'xcomp' && above >= 0 && /^(?:trying|working|seeking|attempting)$/.test(wordAt(sentence, above)) && childrenBy(sentence, above, 'aux').length > 0;
}

const NOBODY = /^(?:no|nobody|none|no-one)$/;

/** "No group claimed responsibility", "there was no claim of responsibility": who did it is not known. */
function unclaimed(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  if (!/^(?:responsibility|attack|attacks|bombing|blast|killing|shooting)$/.test(wordAt(sentence, at))) return [];
  const verb = headOf(sentence, at);
  const subjects = verb >= 0 && lemmaAt(sentence, verb) === 'claim' ? childrenBy(sentence, verb, 'nsubj') : [];
  const nobody = subjects.some((head) => NOBODY.test(wordAt(sentence, head)) || childrenBy(sentence, head, 'det').some((det) => NOBODY.test(wordAt(sentence, det))) || NOBODY.test(wordAt(sentence, head - 1)));
  const noClaim = wordAt(sentence, at) === 'responsibility' && lemmaAt(sentence, at - 2) === 'claim' && sentence.tokens.slice(Math.max(0, at - 5), at).some(({ text }) => /^no$/i.test(text));
  return nobody || noClaim ? [{ at: verb >= 0 ? verb : at, ...rangeOf(reading, verb >= 0 ? verb : at), about: 'actor', state: 'NOT_STATED' }] : [];
}

/** "has yet to say", "are yet to be identified". */
function yetTo(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  const told = isVerb(sentence, at) && (TELLS.test(lemmaAt(sentence, at)) || /^(?:claim|determine|establish|decide|confirm|know)$/.test(lemmaAt(sentence, at)));
  const before = sentence.tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text.toLowerCase()).join(' ');
  return told && /\byet to(?: be)?$/.test(before) ? [{ at, ...rangeOf(reading, at), about: aboutOf(reading, at), state: 'NOT_STATED' }] : [];
}

function rangeOf({ scene: { sentence } }: SentenceReading, at: number): { readonly from: number; readonly to: number } {
  const words = subtree(sentence, at, (child) => !['conj', 'cc', 'punct', 'parataxis', 'advcl'].includes(relationAt(sentence, child)));
  return { from: words[0] ?? at, to: words.at(-1) ?? at };
}

import type { UnknownState } from '../model.ts';
import { isNegated } from './clause.ts';
import { subjectsOf } from './arguments.ts';
import { isActor, type Mention } from './mention.ts';
import type { SentenceReading } from './read-sentence.ts';
import { childrenBy, lemmaAt, relationAt, subtree, wordAt } from './tree.ts';

/** A gap that a sentence marks. Token places, `to` inclusive. */
export interface UnknownMention {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly about: string;
  readonly state: UnknownState;
  readonly by?: Mention | undefined;
}

const TELLS = /^(?:disclose|say|reveal|specify|name|identify|provide|elaborate|give|release|confirm|comment|explain|detail|indicate|state|mention)$/;
const DECLINES = /^(?:decline|refuse)$/;
const UNDER_WAY = /^(?:ongoing|underway|continuing|pending)$/;
const BEING_FOUND_OUT = /^(?:assessment|investigation|inquiry|probe|review|search|count|examination|verification)$/;

/** What the article says is withheld, declined, unclear or still being found out. */
export function unknownsIn(reading: SentenceReading): UnknownMention[] {
  const { sentence } = reading.scene;
  return sentence.tokens.flatMap((_token, at) => [...withheld(reading, at), ...unclear(reading, at), ...ongoing(reading, at), ...unclaimed(reading, at)]);
}

function withheld(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  if (sentence.tokens[at]?.upos !== 'VERB') return [];
  const asked = reading.speeches.find(({ verb, mode }) => verb === at && mode === 'DECLINED_COMMENT');
  if (asked) return asked.speakers.map((by) => ({ at, ...rangeOf(reading, at), about: 'comment', state: 'DECLINED', by }));
  const declines = DECLINES.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'xcomp').some((child) => TELLS.test(lemmaAt(sentence, child)));
  const silent = TELLS.test(lemmaAt(sentence, at)) && isNegated(sentence, at) && relationAt(sentence, at) !== 'acl';
  if (!declines && !silent) return [];
  if (silent && lemmaAt(sentence, at) === 'confirm') return [];
  const by = subjectsOf(sentence, at).map((head) => reading.scene.mentionAt(head)).find((mention) => isActor(mention) || mention.kind === 'PRONOUN');
  return by ? [{ at, ...rangeOf(reading, at), about: aboutOf(reading, at), state: declines ? 'DECLINED' : 'UNDISCLOSED', by }] : [];
}

/** What is withheld, in a word where the text has one for it. */
function aboutOf({ scene: { sentence } }: SentenceReading, at: number): string {
  const below = subtree(sentence, at).filter((token) => token > at).map((token) => lemmaAt(sentence, token));
  if (below.some((lemma) => /^(?:kill|injure|wound|casualty|die|death|hurt)$/.test(lemma))) return 'casualties';
  if (below.some((lemma) => /^(?:who|name|identity)$/.test(lemma))) return 'identity';
  if (below.some((lemma) => /^(?:where|location|place)$/.test(lemma))) return 'location';
  if (below.some((lemma) => /^(?:when|date|timing)$/.test(lemma))) return 'date';
  return sentence.tokens.slice(at, at + 8).map(({ text }) => text).join(' ');
}

function unclear(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  const word = wordAt(sentence, at);
  const no = (word === 'clear' || word === 'known') && isNegated(sentence, at);
  if (!no && word !== 'unclear' && word !== 'unknown') return [];
  if (relationAt(sentence, at) === 'amod') return [];
  return [{ at, ...rangeOf(reading, at), about: aboutOf(reading, at), state: 'NOT_STATED' }];
}

function ongoing(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  if (!UNDER_WAY.test(wordAt(sentence, at)) && !(lemmaAt(sentence, at) === 'continue')) return [];
  const what = childrenBy(sentence, at, 'nsubj').find((child) => BEING_FOUND_OUT.test(lemmaAt(sentence, child)));
  if (what === undefined) return [];
  const by = reading.speeches.find(({ content }) => content.includes(at))?.speakers[0];
  return [{ at, ...rangeOf(reading, at), about: lemmaAt(sentence, what), state: 'ONGOING', by }];
}

/** "No group claimed responsibility": who did it is not known. */
function unclaimed(reading: SentenceReading, at: number): UnknownMention[] {
  const { sentence } = reading.scene;
  if (lemmaAt(sentence, at) !== 'responsibility') return [];
  const verb = sentence.tokens[at]?.head ?? -1;
  const none = verb >= 0 && isNegated(sentence, verb);
  const noClaim = lemmaAt(sentence, at - 2) === 'claim' && sentence.tokens.slice(Math.max(0, at - 5), at).some(({ text }) => /^no$/i.test(text));
  return none || noClaim ? [{ at: verb >= 0 ? verb : at, ...rangeOf(reading, verb >= 0 ? verb : at), about: 'actor', state: 'NOT_STATED' }] : [];
}

function rangeOf({ scene: { sentence } }: SentenceReading, at: number): { readonly from: number; readonly to: number } {
  const words = subtree(sentence, at, (child) => !['conj', 'cc', 'punct', 'parataxis', 'advcl'].includes(relationAt(sentence, child)));
  return { from: words[0] ?? at, to: words.at(-1) ?? at };
}

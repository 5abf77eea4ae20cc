import { sliceCodePoints } from '../../code-points.ts';
import type { ReadEvent, Reading, ReadStatement, Speaker, Words } from '../reading.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { wordCutter } from '../words-of.ts';

/** Who says some words of the article: nobody but the article itself, or speakers, in a statement where one is told. */
export interface Voice {
  readonly attribution: readonly Speaker[];
  readonly statement?: ReadStatement | undefined;
}

export interface Voices {
  readonly of: (event: ReadEvent, words: Words) => Voice;
  readonly sameSentence: (a: Words, b: Words) => boolean;
  /** From the first of the two to the end of the last, with what stands between; one that does not stand where it says is given back, to be refused. */
  readonly joined: (a: Words, b: Words) => Words;
}

type Stretch = Pick<Words, 'start' | 'end'>;

/**
 * An event is attributed to everyone who tells of it, a claim only to those in whose statement its own words stand. Words in a sentence
 * without a statement are the article's own, when the statements on the event are elsewhere; where none is told, everyone counts.
 */
export function voicesIn(reading: Reading): Voices {
  const sentences = sentencesOf(reading.article.text);
  const sentenceAt = ({ start }: Stretch): number => sentences.findLastIndex((sentence) => sentence.start <= start);
  const sameSentence = (a: Stretch, b: Stretch): boolean => sentenceAt(a) === sentenceAt(b);
  return {
    sameSentence,
    joined: (a, b) => {
      const wrong = [a, b].find((words) => sliceCodePoints(reading.article.text, words.start, words.end) !== words.exact);
      if (wrong) return wrong;
      const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
      return { start, end, exact: sliceCodePoints(reading.article.text, start, end) };
    },
    of: (event, words) => {
      if (event.attribution.length === 0) return { attribution: [] };
      const telling = reading.statements.filter(({ tells }) => tells.includes(event.id));
      const statement = telling.find(({ content }) => content !== undefined && content.start <= words.start && words.end <= content.end) ?? telling.find((one) => sameSentence(one.content ?? one.evidence, words) || sameSentence(one.evidence, words));
      if (statement) return { attribution: speakersOf(event, statement), statement };
      return telling.length > 0 ? { attribution: [] } : { attribution: event.attribution };
    },
  };
}

/** Those of the event's speakers who make the statement, and whom they cite; the statement's own where the event lists others. */
function speakersOf(event: ReadEvent, statement: ReadStatement): readonly Speaker[] {
  const own = new Set(statement.speakers.map(({ entity }) => entity));
  const listed = event.attribution.filter(({ entity }) => own.has(entity));
  return listed.length > 0 ? listed : statement.speakers;
}

function sentencesOf(text: string): readonly Stretch[] {
  const cut = wordCutter(text);
  return splitSentences(text, tokenize(text)).map((tokens) => cut(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
}

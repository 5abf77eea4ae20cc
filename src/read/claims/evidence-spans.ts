import { codePointLength, sliceCodePoints } from '../../code-points.ts';
import type { EvidenceKind, Span } from '../../model.ts';
import type { Reading, Words } from '../reading.ts';

/** The longest stretch of text that one span holds, in code points; the rest of a longer one is left out. */
const LONGEST_SPAN = 1000;

/** Turns words of a reading into evidence of its article; undefined when they do not stand where they say. */
export type SpanOf = (words: Words) => Span | undefined;

/** A span's kind is told by the line that it stands in: the headline, or a caption or quotation that a mention of an event tells of. */
export function spansOf(reading: Reading): SpanOf {
  const { text, headline } = reading.article;
  const length = codePointLength(text);
  const start = text.indexOf(headline);
  const headlineStart = start < 0 || text.slice(0, start).trim() !== '' ? -1 : codePointLength(text.slice(0, start));
  const told = reading.events.flatMap((event) => event.mentions);
  const contents = reading.statements.flatMap(({ content, quote }) => (quote && content ? [content] : []));
  const kindOf = (words: Words): EvidenceKind => {
    if (headlineStart >= 0 && words.start >= headlineStart && words.end <= headlineStart + codePointLength(headline)) return 'HEADLINE';
    const around = told.find((mention) => mention.kind !== 'BODY' && mention.start <= words.start && words.end <= mention.end) ?? told.find(({ kind, ...mention }) => kind === 'CAPTION' && sharesLine(text, mention, words));
    return around?.kind ?? (contents.some((content) => content.start <= words.start && words.end <= content.end) ? 'QUOTE' : 'BODY');
  };
  return (words) => {
    if (words.exact === '' || words.end > length || sliceCodePoints(text, words.start, words.end) !== words.exact) return undefined;
    const exact = sliceCodePoints(words.exact, 0, LONGEST_SPAN);
    return { start: words.start, end: words.start + codePointLength(exact), exact, kind: kindOf(words) };
  };
}

function sharesLine(text: string, a: Words, b: Words): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return second.start < first.end || !/\n/.test(sliceCodePoints(text, first.end, second.start));
}

import { createHash } from 'node:crypto';
import { withArticleNames } from './sentence/article-names.ts';
import { assemble } from './article/assemble.ts';
import type { ConfidenceWeights } from './confidence.ts';
import { continueSpeech } from './article/continue-speech.ts';
import { settleDates } from './time/dates.ts';
import type { Document } from './document.ts';
import type { Extractor } from './extractor.ts';
import type { Lexicon } from './lexicon.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { segmentsOf, type Segment } from './text/segment.ts';
import { sentenceOf } from './sentence/sentence.ts';
import { splitSentences } from './text/sentences.ts';
import type { SyntaxParser, Token } from './syntax.ts';
import { tokenize } from './text/tokens.ts';

/** What the rules read with. */
export interface RulesOptions {
  readonly parser: SyntaxParser;
  readonly lexicon: Lexicon;
  readonly confidence: ConfidenceWeights;
}

/** An extractor whose answer is there at once. */
export interface RulesExtractor extends Extractor {
  read(document: Document): Reading;
}

/**
 * The stages from a file to claims, in order and named after their rooms, each with the version of its rules: raised when the same text can come out otherwise.
 * The parser has a version of its own; the dictionaries and the confidence are told by digests.
 */
export const stages = { forms: 2, text: 2, sentence: 2, mentions: 2, acts: 2, time: 2, tolls: 2, article: 2, claims: 1 } as const satisfies Readonly<Record<string, number>>;

/** The reader that needs no model and no network: dictionaries, a parser, and rules over the tree. The same text gives the same reading. */
export function createRulesExtractor(options: RulesOptions): RulesExtractor {
  const extractor = { name: 'rules', version: versionOf(options) };
  return { ...extractor, read: (document) => readDocument(document, options, extractor) };
}

/** "2.2.1…+english-1+dictionaries-1a2b3c4d+confidence-5e6f7a8b". */
function versionOf({ parser, lexicon, confidence }: RulesOptions): string {
  const digest = createHash('sha256').update(JSON.stringify(confidence)).digest('hex').slice(0, 8);
  return `${Object.values(stages).join('.')}+${parser.name}-${parser.version}+dictionaries-${lexicon.digest}+confidence-${digest}`;
}

function readDocument(document: Document, options: RulesOptions, extractor: Reading['extractor']): Reading {
  const segments = segmentsOf(document);
  const cut = segments.filter(({ kind }) => kind !== 'BOILERPLATE').map((segment) => ({ segment, sentences: splitSentences(document.text, tokenize(document.text, segment.start, segment.end)) }));
  const lexicon = withArticleNames(options.lexicon, cut.flatMap(({ sentences }) => sentences));
  const readings: SentenceReading[] = [];
  for (const { segment, sentences } of cut) readSegment(document, segment, sentences, { ...options, lexicon }, readings);
  const headline = document.headline ?? headlineOf(document, segments);
  const dates = settleDates(readings.map((reading) => reading.dates), document.publishedAt);
  const settled = readings.map((reading, i) => ({ ...reading, dates: dates[i] ?? [] }));
  return assemble(continueSpeech(settled), { document, headline, lexicon: options.lexicon, weights: options.confidence, extractor });
}

function readSegment(document: Document, segment: Segment, sentences: readonly (readonly Token[])[], { parser, lexicon }: RulesOptions, readings: SentenceReading[]): void {
  const kind = segment.kind === 'BOILERPLATE' ? 'BODY' : segment.kind;
  const repeats = segment.repeats.map((start) => start - segment.start);
  let isQuoting = false;
  for (const tokens of sentences) {
    const sentence = sentenceOf(parser.parse(tokens), lexicon, { index: readings.length, kind, repeats, clocked: segment.clocked }, isQuoting);
    isQuoting = sentence.quoted.at(-1) === true;
    readings.push(readSentence(sentence, lexicon, document.publishedAt));
  }
}

/** In UTF-16 units. */
const LONGEST_HEADLINE = 200;

function headlineOf(document: Document, segments: readonly Segment[]): string {
  const first = segments.find(({ kind }) => kind === 'HEADLINE') ?? segments.find(({ kind }) => kind !== 'BOILERPLATE');
  return first === undefined ? '' : document.text.slice(first.start, first.end).trim().slice(0, LONGEST_HEADLINE);
}

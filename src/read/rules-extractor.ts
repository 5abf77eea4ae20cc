import { assemble } from './assemble.ts';
import type { ConfidenceWeights } from './confidence.ts';
import type { Document } from './document.ts';
import type { Extractor } from './extractor.ts';
import type { Lexicon } from './lexicon.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { segmentsOf, type Segment } from './segment.ts';
import { sentenceOf } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import type { SyntaxParser } from './syntax.ts';
import { tokenize } from './tokens.ts';

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

export const RULES_VERSION = '1';

/** The reader that needs no model and no network: dictionaries, a parser, and rules over the tree. The same text gives the same reading. */
export function createRulesExtractor(options: RulesOptions): RulesExtractor {
  const extractor = { name: 'rules', version: `${RULES_VERSION}+${options.parser.name}-${options.parser.version}` };
  return { ...extractor, read: (document) => readDocument(document, options, extractor) };
}

function readDocument(document: Document, options: RulesOptions, extractor: Reading['extractor']): Reading {
  const segments = segmentsOf(document);
  const readings: SentenceReading[] = [];
  for (const segment of segments) {
    if (segment.kind !== 'BOILERPLATE') readSegment(document, segment, options, readings);
  }
  const headline = document.headline ?? headlineOf(document, segments);
  return assemble(readings, { document, headline, lexicon: options.lexicon, weights: options.confidence, extractor });
}

function readSegment(document: Document, segment: Segment, { parser, lexicon }: RulesOptions, readings: SentenceReading[]): void {
  const kind = segment.kind === 'BOILERPLATE' ? 'BODY' : segment.kind;
  const repeats = segment.repeats.map((start) => start - segment.start);
  for (const tokens of splitSentences(document.text, tokenize(document.text, segment.start, segment.end))) {
    const sentence = sentenceOf(parser.parse(tokens), lexicon, { index: readings.length, kind, repeats });
    readings.push(readSentence(sentence, lexicon, document.publishedAt));
  }
}

/** In UTF-16 units. */
const LONGEST_HEADLINE = 200;

function headlineOf(document: Document, segments: readonly Segment[]): string {
  const first = segments.find(({ kind }) => kind === 'HEADLINE') ?? segments.find(({ kind }) => kind !== 'BOILERPLATE');
  return first === undefined ? '' : document.text.slice(first.start, first.end).trim().slice(0, LONGEST_HEADLINE);
}

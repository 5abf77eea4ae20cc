import { NewsgraphError } from '../../errors.ts';
import { articleIdOf, contentHashOf } from '../claims/article-id.ts';
import type { Document } from '../document.ts';
import type { Extractor } from '../extractor.ts';
import type { Lexicon } from '../lexicon.ts';
import { someoneAnswer, wholeAnswer, type Someone } from './model-answer.ts';
import { relationOf, responsesOf, statementOf, unknownOf } from './model-claims.ts';
import { ModelEntities } from './model-entities.ts';
import { modelEvent } from './model-events.ts';
import { messagesFor, type ChatMessage } from './model-prompt.ts';
import { QuoteChecker } from './model-quotes.ts';
import { findQuote, numberedSentences, type NumberedSentence } from './numbered-sentences.ts';
import type { Dropped, Reading } from '../reading.ts';
import { wordCutter } from '../words-of.ts';

/** A reading by a model, with what it gave that did not hold. */
export interface ModelReading extends Reading {
  readonly dropped: readonly Dropped[];
}

export interface ModelExtractor extends Extractor {
  read(document: Document): Promise<ModelReading>;
}

export interface ModelOptions {
  /** The model, as its server calls it. */
  readonly model: string;
  readonly lexicon: Lexicon;
  /** Asks the model; gives the text of its answer. Rejects with a NewsgraphError. */
  readonly ask: (messages: readonly ChatMessage[]) => Promise<string>;
}

export const MODEL_EXTRACTOR_VERSION = '1';
/** How much text goes into one question, in UTF-16 units; what follows is asked on its own. */
const LONGEST_QUESTION = 12_000;
/** How often a model may answer with something that is no JSON before its article is given up. */
const MOST_TRIES = 2;

/**
 * An extractor behind which a model stands. It may give quotations, sentence numbers and words of closed lists; each quotation is
 * looked up in its sentence, who is who, days, numbers and ids are worked out here, and what does not hold is dropped and listed.
 */
export function createModelExtractor({ model, lexicon, ask }: ModelOptions): ModelExtractor {
  const extractor = { name: 'openai-compatible', version: `${MODEL_EXTRACTOR_VERSION}+${model}` };
  return {
    ...extractor,
    read: async (document) => {
      const sentences = numberedSentences(document, lexicon);
      const answers: Answer[] = [];
      // One after the other: a local model answers no faster when asked twice at once.
      for (const part of questionsOf(sentences)) answers.push(await answerTo(messagesFor(part, document.publishedAt), ask));
      return readAnswers(document, sentences, answers, extractor);
    },
  };
}

type Answer = Readonly<Record<'events' | 'relations' | 'statements' | 'unknowns', readonly unknown[]>>;

function questionsOf(sentences: readonly NumberedSentence[]): readonly (readonly NumberedSentence[])[] {
  const questions: NumberedSentence[][] = [];
  let size = 0;
  for (const sentence of sentences) {
    const last = questions.at(-1);
    size += sentence.text.length;
    if (last && size <= LONGEST_QUESTION) last.push(sentence);
    else {
      questions.push([sentence]);
      size = sentence.text.length;
    }
  }
  return questions;
}

async function answerTo(messages: readonly ChatMessage[], ask: ModelOptions['ask']): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const parsed = wholeAnswer.safeParse(jsonIn(await ask(messages)));
    if (parsed.success) return parsed.data;
    if (tries >= MOST_TRIES) throw new NewsgraphError('BAD_ANSWER', `the model gave no JSON of the form asked for, ${MOST_TRIES} times`);
  }
}

/** The JSON of an answer, also within the fence of a code block; undefined when there is none. */
function jsonIn(text: string): unknown {
  const fenced = /^\s*```(?:json)?\s*\n([^]*?)\n\s*```\s*$/.exec(text);
  try {
    return JSON.parse(fenced?.[1] ?? text);
  } catch {
    return undefined;
  }
}

function readAnswers(document: Document, sentences: readonly NumberedSentence[], answers: readonly Answer[], extractor: Reading['extractor']): ModelReading {
  const cut = wordCutter(document.text);
  const entities = new ModelEntities();
  const checker = new QuoteChecker(sentences, cut, entities);
  for (const person of answers.flatMap(peopleIn)) {
    const found = findQuote(person, sentences, cut);
    if (typeof found !== 'string') entities.learn(found);
  }
  const given = <Key extends keyof Answer>(key: Key): readonly unknown[] => answers.flatMap((answer) => answer[key]);
  const acts = given('events').flatMap((one, i) => modelEvent(one, `e${i + 1}`, checker, document.publishedAt) ?? []);
  const events = acts.map((act) => ({ ...act.event, responseTo: responsesOf(act, acts, checker) }));
  const relations = given('relations').flatMap((one) => relationOf(one, checker) ?? []);
  const said = given('statements').flatMap((one, i) => statementOf(one, `s${i + 1}`, acts, checker) ?? []);
  const unknowns = given('unknowns').flatMap((one) => unknownOf(one, acts, checker) ?? []);
  const statements = said.map(({ statement }) => statement);
  const reading = { events: [...events, ...said.map(({ event }) => event)], relations, statements, unknowns };
  return { article: articleOf(document), entities: entities.all(usedIn(reading)), ...reading, extractor, dropped: checker.dropped };
}

function articleOf(document: Document): Reading['article'] {
  const { text, language, publisher, publishedAt, url } = document;
  const headline = document.headline ?? (text.trim().split('\n')[0] ?? '').slice(0, LONGEST_HEADLINE);
  const contentHash = contentHashOf(text);
  return { id: articleIdOf(headline, contentHash), headline, language, ...(publisher === undefined ? {} : { publisher }), ...(publishedAt === undefined ? {} : { publishedAt }), ...(url === undefined ? {} : { url }), contentHash, text };
}

const LONGEST_HEADLINE = 200;
/** How deep and how far an answer is searched for persons. */
const DEEPEST = 6;
const MOST_PEOPLE = 1000;

/** The persons named anywhere in an answer. */
function peopleIn(answer: Answer): Someone[] {
  const people: Someone[] = [];
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || people.length >= MOST_PEOPLE) return;
    const someone = someoneAnswer.safeParse(value);
    if (someone.success && someone.data.type === 'Person') people.push(someone.data);
    for (const inner of Object.values(value)) look(inner, depth + 1);
  };
  look(answer, 0);
  return people;
}

/** The entities that something kept refers to. */
function usedIn({ events, relations, statements, unknowns }: Pick<Reading, 'events' | 'relations' | 'statements' | 'unknowns'>): ReadonlySet<string> {
  return new Set([
    ...events.flatMap((event) => [...Object.values(event.roles).flatMap((fillers) => fillers ?? []), ...event.attribution]), ...relations.flatMap(({ from, to, attribution }) => [from, to, ...attribution]),
    ...statements.flatMap(({ speakers }) => speakers), ...unknowns.flatMap(({ by }) => by ?? []),
  ].map(({ entity }) => entity));
}

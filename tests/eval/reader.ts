import type { LexiconEntry } from '../../src/lexicon-shapes.ts';
import type { Reading } from '../../src/read/reading.ts';
import type { RulesExtractor } from '../../src/read/rules-extractor.ts';
import { bundledReader } from '../../src/rules-reader.ts';

/** What is told to the reader beside the text, as with `newsgraph read --published --publisher`. */
export interface ReadOptions {
  /** `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  /** Actors that the reader's own dictionaries lack, as a user would add them. */
  readonly actors?: readonly AddedActor[] | undefined;
}

/** An actor of a user's own dictionary. */
export interface AddedActor {
  readonly name: string;
  readonly aliases: readonly string[];
}

export type Read = (text: string, options: ReadOptions) => Reading;

const reader = bundledReader();
const entryOf = ({ name, aliases }: AddedActor): LexiconEntry => ({ record: 'actor', name, type: 'Country', aliases: [...aliases], weak: [] });
/** Readers by the actors added to them: compiling the dictionaries anew for each sentence would be all that is timed. */
const readersByActors = new Map<readonly AddedActor[], RulesExtractor>();

function readerWith(actors: readonly AddedActor[] | undefined): RulesExtractor {
  if (actors === undefined || actors.length === 0) return reader;
  const made = readersByActors.get(actors) ?? bundledReader(actors.map(entryOf));
  readersByActors.set(actors, made);
  return made;
}

/** The reader that is scored: the one place at which the evaluation meets it. */
export const read: Read = (text, { published, publisher, actors }) => readerWith(actors).read({ text, language: 'en', publishedAt: published, publisher });

/** Whether `read` heeds `actors`; the PETRARCH sentences, whose countries are invented, are scored only then. */
export const takesAddedActors = true;

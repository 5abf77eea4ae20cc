import type { BookEntity } from './entity-book.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Filler, ReadEntity, Speaker, Words } from '../reading.ts';
import type { Part } from './resolve-fillers.ts';
import { idGiver } from './slugs.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { sentenceWords, type CutWords } from '../words-of.ts';

/** Writes the entities of the book as those of a reading; only what is asked for is listed. */
export interface EntityWriter {
  readonly filler: (part: Part) => Filler;
  readonly speaker: (entity: BookEntity, mention: Mention) => Speaker;
  readonly reference: (entity: BookEntity) => Pick<Filler, 'name' | 'entity' | 'type'>;
  readonly words: (mention: Mention) => Words;
  readonly all: () => ReadEntity[];
}

/** A writer over the sentences of an article. */
export function entityWriter(cut: CutWords, sentences: readonly Sentence[]): EntityWriter {
  const giveId = idGiver();
  const ids = new Map<BookEntity, string>();
  const idOf = (entity: BookEntity): string => {
    const id = ids.get(entity) ?? giveId(entity.type, entity.name, entity.known);
    ids.set(entity, id);
    return id;
  };
  const words = ({ sentence, from, to }: Mention): Words => sentenceWords(cut, sentences[sentence] as Sentence, from, to);
  const reference = (entity: BookEntity) => ({ name: entity.name, entity: idOf(entity), type: entity.type });
  return {
    words, reference,
    speaker: (entity, mention) => ({ ...reference(entity), evidence: words(mention) }),
    filler: ({ entity, mention, via, commandMode }) => ({
      ...reference(entity), via, evidence: words(mention), ...(mention.count === undefined ? {} : { count: mention.count }), ...(commandMode === undefined ? {} : { commandMode }),
    }),
    all: () => [...ids].map(([entity, id]) => ({
      id, type: entity.type, name: entity.name, aliases: aliasesOf(entity, words), ...(entity.known === undefined ? {} : { known: entity.known }), mentions: entity.mentions.map(words),
      ...(entity.country === undefined ? {} : { country: entity.country }), ...(entity.sector === undefined ? {} : { sector: entity.sector }),
    })),
  };
}

const aliasesOf = (entity: BookEntity, words: (mention: Mention) => Words): string[] =>
  [...new Set(entity.mentions.filter(({ kind }) => kind !== 'PRONOUN').map((mention) => words(mention).exact.replaceAll(/\s+/g, ' ')))].filter((alias) => alias !== entity.name);

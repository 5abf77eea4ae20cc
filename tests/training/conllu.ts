import { readFileSync } from 'node:fs';

/** A sentence of a treebank; `heads` are places in the sentence, -1 for the root. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The sentences of a CoNLL-U file, in order. Lines of words that are written as one, and of words that are not written, are passed over. */
export function readTreebank(path: string): TreebankSentence[] {
  return readFileSync(path, 'utf8').split(/\n\s*\n/).map(readSentence).filter(({ words }) => words.length > 0);
}

function readSentence(block: string): TreebankSentence {
  const rows = block.split('\n').filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  const column = (i: number): string[] => rows.map((row) => row[i] ?? '_');
  return {
    text: /^# text = (.*)$/m.exec(block)?.[1] ?? '',
    words: column(1), lemmas: column(2), upos: column(3), xpos: column(4), relations: column(7),
    heads: column(6).map((head) => Number(head) - 1),
  };
}

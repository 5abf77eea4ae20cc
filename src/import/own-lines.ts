import { InputError, type RecordFault } from '../errors.ts';
import type { AnyRecord, Located } from '../records.ts';
import { parseRecord } from './json-lines.ts';
import { linesOf, type SourceFile } from './lines.ts';

/** The name under which our own JSON Lines are imported; their ids are ours already. */
export const OWN_FORMAT = 'newsgraph';

/** Our own JSON Lines as a stream: for each line that is not blank its record, or the fault for which it is refused. */
export async function* ownRows(files: readonly SourceFile[]): AsyncGenerator<{ readonly file: string; readonly outcome: readonly Located<AnyRecord>[] | RecordFault }> {
  for (const { name: file, bytes } of files) {
    for await (const block of linesOf({ name: file, bytes })) {
      for (const line of block) {
        if ('message' in line) yield { file, outcome: line };
        else if (line.text.trim() !== '') yield { file, outcome: ownRecord(file, line.line, line.text) };
      }
    }
  }
}

function ownRecord(file: string, line: number, text: string): readonly Located<AnyRecord>[] | RecordFault {
  try {
    return [{ ...parseRecord(text), origin: { file, line } }];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, line, message: error.message };
  }
}

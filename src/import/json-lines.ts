import { InputError, type RecordFault } from '../errors.ts';
import { firstIssue, shapesByRecord, type AnyRecord, type Located, type Origin } from '../records.ts';

/** The longest line that is read, in UTF-16 units; a claim takes about 500. */
const LONGEST_LINE = 1_000_000;

/**
 * Reads our own JSON Lines: one record a line, blank lines skipped. Every fault is collected, with the line it stands on; the
 * records that are returned are those without one.
 */
export function parseRecords(file: string, text: string): { records: Located<AnyRecord>[]; faults: RecordFault[] } {
  const records: Located<AnyRecord>[] = [];
  const faults = readLines(file, text, (line, origin) => records.push({ ...parseRecord(line), origin }));
  return { records, faults };
}

/** Gives each line that is not blank to `read`, with its place. What `read` refuses by an InputError is returned. */
export function readLines(file: string, text: string, read: (line: string, origin: Origin) => void): RecordFault[] {
  const faults: RecordFault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const origin = { file, line: index + 1 };
    try {
      read(line, origin);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push({ ...origin, message: error.message });
    }
  }
  return faults;
}

/** Reads one line. Throws InputError that names the key that is wrong. */
export function parseRecord(line: string): AnyRecord {
  if (line.length > LONGEST_LINE) throw new InputError(`the line has ${line.length} characters; at most ${LONGEST_LINE} are read`);
  const json = parseJson(line);
  const word: unknown = typeof json === 'object' && json !== null && 'record' in json ? json.record : undefined;
  if (word !== 'entity' && word !== 'event' && word !== 'article' && word !== 'claim') {
    throw new InputError(`"record" must be entity, event, article or claim, not ${JSON.stringify(word) ?? 'left out'}`);
  }
  const parsed = shapesByRecord[word].safeParse(json);
  if (!parsed.success) throw new InputError(firstIssue(parsed.error));
  return parsed.data;
}

/** Reads JSON. Throws InputError without quoting the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('not JSON');
  }
}

import type { RecordFault } from '../errors.ts';
import { linesOf, type Line, type SourceFile } from './lines.ts';

/** A row of a table; `line` is the one it begins on. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row whose quotes are broken. `text` is what stands there. */
export interface BrokenRow extends RecordFault {
  readonly text: string;
}

/** How many lines one quoted cell may run over before its quote counts as never closed. */
const LONGEST_ROW_LINES = 100;

/** The rows of a table whose cells stand between tabs; quotes mean nothing. Blank lines are skipped. */
export async function* tabRows(file: SourceFile): AsyncGenerator<Row | RecordFault> {
  for await (const block of linesOf(file)) {
    for (const line of block) {
      if ('message' in line) yield line;
      else if (line.text.trim() !== '') yield { line: line.line, cells: line.text.split('\t') };
    }
  }
}

/**
 * The rows of comma-separated values (RFC 4180): cells may stand in double quotes, hold commas, doubled quotes and line ends.
 * A quote that is not closed spoils its own line only: reading goes on with the next.
 */
export async function* commaRows(file: SourceFile): AsyncGenerator<Row | RecordFault> {
  let open: Line[] = [];
  for await (const block of linesOf(file)) {
    for (const line of block) {
      if ('message' in line) {
        yield* givenUp(file.name, open);
        open = [];
        yield line;
        continue;
      }
      open.push(line);
      for (const row of closed(file.name, open)) yield row;
    }
  }
  yield* givenUp(file.name, open);
}

/** The rows that the waiting lines make; what stays in `open` waits for more. */
function closed(file: string, open: Line[]): (Row | RecordFault)[] {
  const row = rowOf(file, open);
  if (row === undefined) return open.length < LONGEST_ROW_LINES ? [] : reread(file, open);
  if ('message' in row && open.length > 1) return reread(file, open);
  open.length = 0;
  return 'cells' in row && row.cells.length === 1 && row.cells[0] === '' ? [] : [row];
}

function reread(file: string, open: Line[]): (Row | RecordFault)[] {
  const [first, ...rest] = open.splice(0);
  const found: (Row | RecordFault)[] = first ? [unclosed(file, first.line)] : [];
  for (const line of rest) {
    open.push(line);
    found.push(...closed(file, open));
  }
  return found;
}

function* givenUp(file: string, open: Line[]): Generator<Row | RecordFault> {
  while (open.length > 0) yield* reread(file, open);
}

const unclosed = (file: string, line: number): RecordFault => ({ file, line, message: 'a quote is opened and never closed' });

/** Splits lines that belong together; undefined while a quote is open. */
function rowOf(file: string, lines: readonly Line[]): Row | BrokenRow | undefined {
  const line = lines[0]?.line ?? 1;
  const text = lines.length === 1 ? lines[0]?.text ?? '' : lines.map((one) => one.text).join('\n');
  if (!text.includes('"')) return { line, cells: text.split(',') };
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closingQuote(text, at + 1) + 1 : endOfCell(text, at);
    if (isQuoted && end === 0) return undefined;
    if (isQuoted && end < text.length && text[end] !== ',') {
      return { file, line, message: `cell ${cells.length + 1}: a closing quote is followed by ${JSON.stringify(text[end])}`, text };
    }
    cells.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end + 1;
  }
  return { line, cells };
}

const endOfCell = (text: string, from: number): number => {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma;
};

/** Where the quote closes that opened before `from`; -1 when it does not. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

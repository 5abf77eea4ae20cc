import { DatasetError, type RecordFault } from '../errors.ts';
import { linesOf, LONGEST_LINE_BYTES, type Line, type SourceFile } from './lines.ts';

/** Where the reading of an array stands. */
interface ArrayState {
  text: string;
  line: number;
  depth: number;
  isInString: boolean;
  isEscaped: boolean;
  isClosed: boolean;
}

/**
 * The JSON texts of a file: one a line, or the elements of one array, which may stand over many lines. Holds one of them at a time,
 * of at most LONGEST_LINE_BYTES characters; `line` is the one it begins on. An array that cannot be read on throws DatasetError.
 */
export async function* jsonTexts(file: SourceFile): AsyncGenerator<Line | RecordFault> {
  let array: ArrayState | undefined;
  let isFirst = true;
  for await (const block of linesOf(file)) {
    for (const line of block) {
      if ('message' in line) {
        if (array && !array.isClosed) throw new DatasetError([line]);
        yield line;
        isFirst = false;
        continue;
      }
      if (line.text.trim() === '') continue;
      if (isFirst && line.text.trimStart().startsWith('[')) array = { text: '', line: line.line, depth: -1, isInString: false, isEscaped: false, isClosed: false };
      isFirst = false;
      if (array) yield* elementsIn(file.name, line, array);
      else yield line;
    }
  }
  if (array && !array.isClosed) throw new DatasetError([{ file: file.name, line: array.line, message: 'the array is never closed' }]);
}

function* elementsIn(file: string, { line, text }: Line, state: ArrayState): Generator<Line> {
  for (const sign of text) {
    if (state.isClosed) {
      if (sign.trim() === '') continue;
      throw new DatasetError([{ file, line, message: 'the array is closed, but more follows' }]);
    }
    const isEnd = !state.isInString && state.depth === 0 && (sign === ',' || sign === ']');
    if (isEnd) {
      if (state.text.trim() !== '') yield { line: state.line, text: state.text };
      state.text = '';
      state.isClosed = sign === ']';
      continue;
    }
    if (state.text === '' && state.depth <= 0 && sign.trim() === '') continue;
    if (state.text === '') state.line = line;
    if (state.depth >= 0) state.text += sign;
    if (state.text.length > LONGEST_LINE_BYTES) throw new DatasetError([{ file, line: state.line, message: `the record is longer than ${LONGEST_LINE_BYTES} characters` }]);
    step(state, sign);
  }
  if (state.text !== '') state.text += '\n';
}

function step(state: ArrayState, sign: string): void {
  if (state.isInString) {
    if (state.isEscaped) state.isEscaped = false;
    else if (sign === '\\') state.isEscaped = true;
    else if (sign === '"') state.isInString = false;
    return;
  }
  if (sign === '"') state.isInString = true;
  else if (sign === '{' || sign === '[') state.depth += 1;
  else if (sign === '}' || sign === ']') state.depth -= 1;
}

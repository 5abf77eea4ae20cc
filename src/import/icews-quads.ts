import { hash } from 'node:crypto';
import { cameoByName } from '../../schema/cameo-names.ts';
import { DatasetError, didYouMean, InputError, quoted, type RecordFault } from '../errors.ts';
import type { RawEvent } from '../raw.ts';
import { dayOf } from './cells.ts';
import { FOREIGN_REJECTS, type Format, type RawRow, type ReadOptions } from './format.ts';
import { codedEvent } from './icews-tab.ts';
import type { SourceFile } from './lines.ts';
import { refuseLookalike } from './lookalike.ts';
import { tabRows } from './rows.ts';

type Vocabulary = ReadonlyMap<string, string>;
interface Vocabularies {
  readonly entities?: Vocabulary;
  readonly relations?: Vocabulary;
}

/** ICEWS18 leaves out some of the hyphens that ICEWS14 has. */
const actKey = (act: string): string => act.toLowerCase().replaceAll('-', ' ');
const codesByAct: ReadonlyMap<string, string> = new Map(Object.entries(cameoByName).map(([act, code]) => [actKey(act), code]));

const MS_PER_DAY = 86_400_000;
/** Hex digits that name a fact: 64 bits. */
const ID_DIGITS = 16;

/** subject, relation, object, day; a fifth column (split, or the end of a span) is not read. */
const LEAST_COLUMNS = 4;
const MOST_COLUMNS = 5;

/**
 * ICEWS as research on temporal graphs hands it on: a line is subject, relation, object, day. In names, or in numbers with the files
 * `entity2id` and `relation2id` beside it (in any order; they are read first) and `options.days` for what day a number is.
 */
export const icewsQuads: Format = {
  name: 'icews-quads', title: 'ICEWS quadruples', address: 'https://github.com/Lee-zix/CEN (ICEWS14, ICEWS18); https://github.com/mniepert/mmkb',
  licence: 'as ICEWS: Harvard Dataverse terms of doi:10.7910/DVN/28075', columns: [], maxRejects: FOREIGN_REJECTS,
  read: readQuads,
};

async function* readQuads(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<{ file: string; row: RawRow | RecordFault }> {
  const entities = await vocabularyOf(files.find((file) => /entity2id/i.test(file.name)));
  const relations = await vocabularyOf(files.find((file) => /relation2id/i.test(file.name)));
  const vocabularies: Vocabularies = { ...(entities && { entities }), ...(relations && { relations }) };
  if ((entities === undefined) !== (relations === undefined)) {
    throw new DatasetError([{ file: files[0]?.name ?? '', line: 1, message: 'quadruples in numbers need both entity2id and relation2id' }]);
  }
  for (const file of files) {
    if (/(?:entity|relation)2id/i.test(file.name)) continue;
    let isFirst = true;
    for await (const row of tabRows(file)) {
      if (isFirst && 'cells' in row && !hasColumns(row.cells)) refuseLookalike(icewsQuads, file.name, row);
      isFirst = false;
      if ('message' in row) yield { file: file.name, row };
      else if (row.line > 1 || row.cells[0]?.trim() !== 'subject') yield { file: file.name, row: readRow(file.name, row.line, row.cells, vocabularies, options) };
    }
  }
}

const hasColumns = (cells: readonly string[]): boolean => cells.length >= LEAST_COLUMNS && cells.length <= MOST_COLUMNS;

function readRow(file: string, line: number, cells: readonly string[], vocabularies: Vocabularies, options: ReadOptions): RawRow | RecordFault {
  if (!hasColumns(cells)) return { file, line, message: `has ${cells.length} columns; a quadruple has 4 (or 5)` };
  try {
    return { line, records: [eventOf(cells, vocabularies, options)] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, line, message: error.message };
  }
}

function eventOf([s = '', r = '', o = '', t = '']: readonly string[], { entities, relations }: Vocabularies, options: ReadOptions): RawEvent {
  const subject = worded(s, entities, 'entity2id');
  const act = worded(r, relations, 'relation2id');
  const object = worded(o, entities, 'entity2id');
  const day = entities === undefined ? dayOf(t, 'date') : countedDay(t, options);
  const id = hash('sha256', JSON.stringify([subject, act, object, day]), 'hex').slice(0, ID_DIGITS);
  return {
    record: 'event', id, ...codedAct(act), act, time: { edtf: day, basis: 'STATED' },
    roles: [{ role: 'ACTOR', actor: { name: subject } }, { role: 'RECIPIENT', actor: { name: object } }],
  };
}

const codedActs = new Map<string, ReturnType<typeof codedEvent>>();

/** What the words of a relation stand for; each is looked up once. */
function codedAct(act: string): ReturnType<typeof codedEvent> {
  const known = codedActs.get(act);
  if (known) return known;
  const code = codesByAct.get(actKey(act));
  if (code === undefined) throw new InputError(`${quoted(act)} is no relation of ICEWS.${didYouMean(act, Object.keys(cameoByName))}`);
  const coded = codedEvent(code);
  codedActs.set(act, coded);
  return coded;
}

function worded(cell: string, vocabulary: Vocabulary | undefined, file: string): string {
  const text = cell.trim();
  if (text === '') throw new InputError('one of subject, relation and object is empty');
  if (vocabulary === undefined) return text;
  const word = vocabulary.get(text);
  if (word === undefined) throw new InputError(`${quoted(text)} is not in ${file}`);
  return word;
}

function countedDay(cell: string, { days }: ReadOptions): string {
  if (days === undefined) throw new InputError('days are numbers here: say what day they count from');
  const number = Number(cell.trim());
  const offset = (number - days.first) / days.perDay;
  if (cell.trim() === '' || !Number.isInteger(offset) || offset < 0) throw new InputError(`${quoted(cell.trim())} counts no day from ${days.origin}`);
  return new Date(Date.parse(`${days.origin}T00:00:00Z`) + offset * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Names by number; underscores in them are blanks. */
async function vocabularyOf(file: SourceFile | undefined): Promise<Vocabulary | undefined> {
  if (file === undefined) return undefined;
  const namesById = new Map<string, string>();
  for await (const row of tabRows(file)) {
    const fault = (message: string): DatasetError => new DatasetError([{ file: file.name, line: 'line' in row ? row.line : 1, message }]);
    if ('message' in row) throw fault(row.message);
    const [name = '', id = ''] = row.cells.map((cell) => cell.trim());
    if (row.cells.length !== 2 || name === '' || !/^\d+$/.test(id)) throw fault('a line of a vocabulary is a name, a tab and a number');
    if (namesById.has(id)) throw fault(`the number ${id} was given before`);
    namesById.set(id, name.replaceAll('_', ' '));
  }
  return namesById;
}

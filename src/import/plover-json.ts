import { InputError, quoted, type RecordFault } from '../errors.ts';
import type { RawCasualties, RawEvent, RawPlace, RawRole } from '../raw.ts';
import { coordinatesOf, countOf, dayOf, notesOf, spanOf } from './cells.ts';
import { noCountryAmong } from './country-cells.ts';
import { FOREIGN_REJECTS, type Format, type RawRow } from './format.ts';
import { parseJson } from './json-lines.ts';
import { jsonTexts } from './json-values.ts';
import type { SourceFile } from './lines.ts';
import { refuseLookalike } from './lookalike.ts';
import { contextsOf, eventOfPlover } from './plover-words.ts';
import { timeBounds, type TimeValue } from '../time.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * PLOVER as JSON Lines or as one array, with the field names of the manual 0.8 (`actor`, `recipient`) or of 0.5 (`source`, `target`).
 * Of what "export plover" adds under x_ the date, modes and ids are read, so that each of its lines is read back.
 */
export const ploverJson: Format = {
  name: 'plover', title: 'PLOVER JSON', address: 'https://github.com/openeventdata/PLOVER', licence: 'that of the set which is written so', columns: [], maxRejects: FOREIGN_REJECTS, read: readPlover,
};

async function* readPlover(files: readonly SourceFile[]): AsyncGenerator<{ file: string; row: RawRow | RecordFault }> {
  for (const file of files) {
    let isFirst = true;
    for await (const one of jsonTexts(file)) {
      if (isFirst && 'text' in one) refuseLookalike(ploverJson, file.name, { line: one.line, cells: [one.text] });
      isFirst = false;
      yield { file: file.name, row: 'message' in one ? one : readText(file.name, one.line, one.text) };
    }
  }
}

function readText(file: string, line: number, text: string): RawRow | RecordFault {
  try {
    const json = parseJson(text);
    if (!isObject(json)) throw new InputError('not a JSON object');
    return { line, records: json['has_event'] === false || json['has_event'] === 'False' ? [] : [eventOf(json)] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, line, message: error.message };
  }
}

function eventOf(json: Json): RawEvent {
  const [type, ...otherTypes] = wordsOf(json['event'], 'event');
  if (type === undefined) throw new InputError('event is left out');
  const { unknownModes, ...coded } = eventOfPlover(type, wordsOf(json['x_modes'] ?? json['mode'], 'mode'));
  const contexts = contextsOf(wordsOf(json['context'], 'context'));
  const roles = [...rolesOf('AUTHORIZER', json['x_authorizer'], 'x_authorizer'), ...rolesOf('ACTOR', json['actor'] ?? json['source'], 'actor'), ...rolesOf('RECIPIENT', json['recipient'] ?? json['target'], 'recipient')];
  const id = wordOf(json['id'], 'id');
  if (id === undefined) throw new InputError('id is left out');
  return {
    record: 'event', id, ...coded, time: timeOf(json), contexts: contexts.known,
    roles,
    place: placeOf(firstOf(json['event_loc'] ?? json['eventLoc'])), casualties: casualtiesOf(isObject(json['size']) ? json['size'] : json),
    notes: notesOf({
      event: otherTypes.join(', '), mode: unknownModes.join(', '), context: contexts.unknown.join(', '), link: wordOf(json['link'], 'link') ?? '', text: wordOf(json['text'], 'text') ?? '',
      no_country: roles.flatMap(({ actor }) => noCountryAmong('CAMEO', [actor.country?.code ?? ''])).join(', '), coder: wordOf(json['coder'], 'coder') ?? '', comment: wordOf(json['comment'], 'comment') ?? '',
      size: isObject(json['size']) ? '' : wordOf(json['size'], 'size') ?? '', status: wordOf(json['x_status'], 'x_status') ?? '',
    }),
  };
}

/** `x_edtf`, which also says what is open or not known; where it is left out, `date` to `enddate`. Both together must say the same. */
function timeOf(json: Json): TimeValue {
  const edtf = wordOf(json['x_edtf'], 'x_edtf');
  const [date, end] = [wordOf(json['date'], 'date'), wordOf(json['enddate'], 'enddate')];
  if (edtf === undefined) {
    const day = dayOf(date ?? '', 'date');
    return spanOf(day, end === undefined ? day : dayOf(end, 'enddate'));
  }
  const { earliest, latest } = timeBounds(edtf);
  const isSame = (date === undefined || dayOf(date, 'date') === earliest) && (end === undefined || dayOf(end, 'enddate') === latest);
  if (!isSame) throw new InputError(`x_edtf: ${quoted(edtf)} is another time than date and enddate`);
  return { edtf, basis: 'STATED' };
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string or number as text; undefined for null, "" and what is left out. */
function wordOf(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw new InputError(`${field} must be a text or a number`);
  return String(value);
}

const wordsOf = (value: unknown, field: string): string[] =>
  (Array.isArray(value) ? value : [value]).map((word) => wordOf(word, field)).filter((word) => word !== undefined);

/** Our own word for what an actor is, where a sector says it. */
const sectorsByOwnType: Readonly<Record<string, readonly string[]>> = { Militia: ['militia groups'] };

function rolesOf(role: RawRole['role'], value: unknown, field: string): RawRole[] {
  const listed = (Array.isArray(value) ? value as readonly unknown[] : [value]).filter((entry) => entry !== undefined && entry !== null && entry !== '');
  return listed.map((given, i) => {
    const entry = typeof given === 'string' ? { actorText: given } : given;
    if (!isObject(entry)) throw new InputError(`${field}[${i}] must be an object or a name`);
    const word = (...fields: string[]): string | undefined => fields.map((key) => wordOf(entry[key], `${field}[${i}].${key}`)).find((text) => text !== undefined);
    const [code, sector, ownId, ownType] = [word('code'), word('sector'), word('x_id'), word('x_type')];
    const name = word('identifier_text', 'entity_text', 'actorText') ?? code;
    if (name === undefined) throw new InputError(`${field}[${i}] has no name and no code`);
    return {
      role, actor: {
        name, key: ownId ?? (`${code ?? ''}${sector ?? ''}` || undefined), sectors: sector === undefined ? sectorsByOwnType[ownType ?? ''] ?? [] : [sector.slice(0, 3)],
        country: code === undefined ? undefined : { scheme: 'CAMEO', code }, isCountry: code !== undefined && sector === undefined, isPerson: ownType === 'Person',
      },
    };
  });
}

function placeOf(value: unknown): RawPlace | undefined {
  if (!isObject(value)) return undefined;
  const word = (field: string): string => wordOf(value[field], `event_loc.${field}`) ?? '';
  const country = word('country') || word('country_code') || word('country code') || word('code');
  const names = ['name', 'toponym', ...(word('code') === '' ? ['entity_text'] : []), 'city', 'admin2', 'admin1'].map(word).filter((name) => name !== '');
  return {
    names: [...new Set(names)], country: country === '' ? undefined : { scheme: country.length === 2 ? 'ISO2' : /^[A-Z]{3}$/.test(country) ? 'ISO3' : 'NAME', code: country },
    coordinates: coordinatesOf(word('latitude') || word('lat'), word('longitude') || word('lon')), geonames: word('geonameid') || undefined,
  };
}

function casualtiesOf(value: unknown): RawCasualties[] {
  if (!isObject(value)) return [];
  return ([['dead', 'KILLED'], ['injured', 'INJURED']] as const).flatMap(([field, kind]) => {
    const text = wordOf(value[field], `size.${field}`) ?? '';
    if (text !== '' && !/^\d+$/.test(text)) throw new InputError(`size.${field}: ${quoted(text)} is no count`);
    const best = countOf(text, field);
    return best === undefined ? [] : [{ side: 'ALL', kind, best } as const];
  });
}

import { GrowingArray } from '../growing-array.ts';
import type { EntityId, EventId, Status } from '../model.ts';
import { allEventTypes, allPredicates, allRoles, isRole, type EventType, type Role } from '../ontology.ts';
import type { ClaimRecord, EventRecord } from '../records.ts';
import { TextNumbers } from '../text-numbers.ts';
import { TextPool } from '../text-pool.ts';
import { timeBounds, type IsoDay } from '../time.ts';

/** Who carries all claims of a row. */
export interface RowVoice {
  readonly status: Status;
  readonly attribution: readonly EntityId[];
}

/** The words claimed of a row as MODE, CONTEXT and EVENT_STATUS. */
export interface RowWords {
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly status: string | undefined;
}

/** A claim of a row as it is packed: predicate, number of the object or -1, and what else it says. */
export type PackedClaim = readonly [predicate: number, object: number, rest?: PackedRest];
export type PackedRest = { readonly [K in 'key' | 'value' | 'qualifiers' | 'validity' | 'confidence' | 'hedge']?: ClaimRecord[K] | undefined };
/** `office` is that of every claim; where they differ, it stands with each. */
export type PackedRow = readonly [title: string, cameo: string | 0, row: string, claims: readonly PackedClaim[], office?: string];

/** Stands for a day that a date leaves open; later than any. */
export const NO_DAY = 0x7fffffff;
const MS_PER_DAY = 86_400_000;
const NONE: readonly never[] = [];

const daysByText = new Map<IsoDay, number>();

/** Days since 1970-01-01 of a day, or NO_DAY for none. */
export function dayNumber(day: IsoDay | undefined): number {
  if (day === undefined) return NO_DAY;
  let number = daysByText.get(day);
  if (number === undefined) daysByText.set(day, number = Math.floor(Date.parse(day) / MS_PER_DAY));
  return number;
}

/** The day of a number that `dayNumber` gave. */
export const dayText = (day: number): IsoDay | undefined => (day === NO_DAY ? undefined : new Date(day * MS_PER_DAY).toISOString().slice(0, 10));

const predicateNumbers = new Map<string, number>(allPredicates.map((predicate, i) => [predicate, i]));
const typeNumbers = new Map<string, number>(allEventTypes.map((type, i) => [type, i]));
const roleNumbers = new Map<string, number>(allRoles.map((role, i) => [role, i]));

/** The number of an event type or role in columns. */
export const typeNumber = (type: EventType): number => typeNumbers.get(type) ?? -1;
export const roleNumber = (role: Role): number => roleNumbers.get(role) ?? -1;

/**
 * The events of one dataset whose claims all come from their own row of it, in the order in which they came. What questions filter
 * by is in columns; the rest is packed text, unpacked for the rows of a page. With columns and
 * all an event takes about 500 bytes, where as a node with its claims it takes over 10 kB.
 */
export class RowHeap {
  readonly dataset: string;
  readonly recordedAt: string;
  readonly ids = new TextNumbers();
  readonly #packed = new TextPool();
  readonly types = new GrowingArray(Uint8Array);
  readonly orderDays = new GrowingArray(Int32Array);
  readonly earliest = new GrowingArray(Int32Array);
  readonly latest = new GrowingArray(Int32Array);
  readonly words = new GrowingArray(Uint32Array);
  readonly voices = new GrowingArray(Uint32Array);
  /** Where the fillers of a row end; they begin where those of the row before it end. */
  readonly fillerEnds = new GrowingArray(Uint32Array);
  readonly fillerRoles = new GrowingArray(Uint8Array);
  readonly fillers = new GrowingArray(Uint32Array);
  readonly claimCounts = new GrowingArray(Uint16Array);
  /** Entities by the number that they have in this heap. */
  readonly entities: EntityId[] = [];
  readonly wordTable: RowWords[] = [];
  readonly voiceTable: RowVoice[] = [];
  readonly #entityNumbers = new Map<string, number>();
  readonly #wordNumbers = new Map<string, number>();
  readonly #voiceNumbers = new Map<string, number>();
  readonly #gone = new Set<number>();
  #claims = 0;

  constructor(dataset: string, recordedAt: string) {
    this.dataset = dataset;
    this.recordedAt = recordedAt;
  }

  /** How many rows came in, those taken back among them. */
  get size(): number {
    return this.types.length;
  }

  /** How many rows are held. */
  get held(): number {
    return this.size - this.#gone.size;
  }

  /** Takes in an event with all its claims, which must be such as `isPlainRow` allows, under an id that is not held yet. */
  add(event: EventRecord, claims: readonly ClaimRecord[]): void {
    const first = claims[0];
    const time = claims.find((claim) => claim.predicate === 'TIME')?.value;
    const bounds = time && 'time' in time ? timeBounds(time.time.edtf) : undefined;
    const row = first?.row ?? '';
    this.ids.add(event.id);
    this.types.push(typeNumber(event.type as EventType));
    this.orderDays.push(dayNumber(bounds?.orderDay));
    this.earliest.push(dayNumber(bounds?.earliest));
    this.latest.push(dayNumber(bounds?.latest));
    this.words.push(this.#wordNumber(claims));
    this.voices.push(this.#voiceNumber(first));
    this.claimCounts.push(claims.length);
    this.#claims += claims.length;
    const office = sharedOffice(claims);
    const packed = claims.map((claim, i): PackedClaim => {
      const object = claim.object === undefined ? -1 : this.#entityNumber(claim.object);
      if (object >= 0 && isRole(claim.predicate)) {
        this.fillerRoles.push(roleNumbers.get(claim.predicate) ?? 0);
        this.fillers.push(object);
      }
      const rest = restOf(claim, `${row}/${i}`, office);
      const predicate = predicateNumbers.get(claim.predicate) ?? 0;
      return rest === undefined ? [predicate, object] : [predicate, object, rest];
    });
    this.fillerEnds.push(this.fillers.length);
    const whole: PackedRow = office === undefined ? [event.title, event.cameo ?? 0, row, packed] : [event.title, event.cameo ?? 0, row, packed, office];
    this.#packed.add(JSON.stringify(whole));
  }

  /** What was packed of a row. */
  unpack(row: number): PackedRow {
    return JSON.parse(this.#packed.at(row)) as PackedRow;
  }

  /** The title of a row's event, which is the first text of what was packed. */
  title(row: number): string {
    const packed = this.#packed.at(row);
    const title = packed.slice(2, packed.indexOf('"', 2));
    return title.includes('\\') ? this.unpack(row)[0] : title;
  }

  /** The number of the row that holds an event, or -1. */
  rowOf(id: string): number {
    const row = this.ids.numberOf(id);
    return this.#gone.has(row) ? -1 : row;
  }

  /** The event of the first row that `is` accepts. Looks at all of them. */
  find(is: (row: number) => boolean): EventId | undefined {
    for (let row = 0; row < this.size; row++) if (!this.#gone.has(row) && is(row)) return this.eventId(row);
    return undefined;
  }

  eventId(row: number): EventId {
    return this.ids.at(row) as EventId;
  }

  isGone(row: number): boolean {
    return this.#gone.has(row);
  }

  /** Takes a row out: its event is to be held as a node. */
  remove(row: number): void {
    this.#gone.add(row);
    this.#claims -= this.claimCounts.at(row);
  }

  /** How many claims the rows held have. */
  get claims(): number {
    return this.#claims;
  }

  /** The entities that rows name or that speak in them, in the order in which they were first named. */
  referred(): readonly EntityId[] {
    return [...this.entities, ...this.voiceTable.flatMap((voice) => voice.attribution)];
  }

  #entityNumber(id: string): number {
    let number = this.#entityNumbers.get(id);
    if (number === undefined) {
      this.#entityNumbers.set(id, number = this.entities.length);
      this.entities.push(id as EntityId);
    }
    return number;
  }

  #wordNumber(claims: readonly ClaimRecord[]): number {
    const only = claims.filter(({ predicate }) => predicate === 'MODE' || predicate === 'CONTEXT' || predicate === 'EVENT_STATUS');
    const word = only.length === 1 && only[0]?.predicate === 'MODE' && only[0].value && 'word' in only[0].value ? only[0].value.word : undefined;
    if (only.length === 0) return interned(this.#wordNumbers, this.wordTable, '', () => NO_WORDS);
    if (word !== undefined) return interned(this.#wordNumbers, this.wordTable, word, () => ({ modes: [word], contexts: [], status: undefined }));
    const said = (predicate: string): string[] =>
      claims.flatMap((claim) => (claim.predicate === predicate && claim.value && 'word' in claim.value ? [claim.value.word] : []));
    const words: RowWords = { modes: said('MODE'), contexts: said('CONTEXT'), status: said('EVENT_STATUS')[0] };
    return interned(this.#wordNumbers, this.wordTable, JSON.stringify(words), () => words);
  }

  #voiceNumber(claim: ClaimRecord | undefined): number {
    const { status = 'STATED', attribution = NONE } = claim ?? {};
    const key = attribution.length === 0 ? status : `${status} ${attribution.join(' ')}`;
    return interned(this.#voiceNumbers, this.voiceTable, key, () => ({ status, attribution: attribution as readonly EntityId[] }));
  }
}

const NO_WORDS: RowWords = { modes: [], contexts: [], status: undefined };

function interned<T>(numbers: Map<string, number>, table: T[], key: string, value: () => T): number {
  let number = numbers.get(key);
  if (number === undefined) {
    numbers.set(key, number = table.length);
    table.push(value());
  }
  return number;
}

/** What a claim says beyond predicate and object; undefined when that is nothing. */
function restOf(claim: ClaimRecord, usualKey: string, office: string | undefined): PackedRest | undefined {
  const { value, validity, confidence, hedge } = claim;
  const key = claim.key === usualKey ? undefined : claim.key;
  const own = office === undefined ? claim.qualifiers : { ...claim.qualifiers, office: undefined };
  const qualifiers = hasValues(own) ? own : undefined;
  const isNone = (key ?? value ?? validity ?? confidence ?? hedge ?? qualifiers) === undefined;
  return isNone ? undefined : { key, value, qualifiers, validity, confidence, hedge };
}

function hasValues(object: Readonly<Record<string, unknown>>): boolean {
  for (const key in object) if (object[key] !== undefined) return true;
  return false;
}

/** The office that all claims of a row have in words, or undefined. */
function sharedOffice(claims: readonly ClaimRecord[]): string | undefined {
  const office = claims[0]?.qualifiers.office;
  return office !== undefined && claims.every((claim) => claim.qualifiers.office === office) ? office : undefined;
}

/** The qualifiers of a packed claim, whole again. */
export const qualifiersOf = (rest: PackedRest | undefined, office: string | undefined): ClaimRecord['qualifiers'] | undefined =>
  (office === undefined ? rest?.qualifiers : { ...rest?.qualifiers, office });

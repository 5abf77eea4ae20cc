import { cutTo } from '../code-points.ts';
import { InputError, quoted } from '../errors.ts';
import { misfit, typeOfId, type NodeType } from '../ontology.ts';
import type { RawActor, RawEvent, RawMention, RawRecord, RawRelation } from '../raw.ts';
import { LONGEST_TEXT, type AnyRecord, type ClaimRecord, type EventRecord, type Located, type Origin } from '../records.ts';
import { checkForm } from '../record-form.ts';
import type { TimeValue } from '../time.ts';
import { GrowingArray } from '../growing-array.ts';
import { Cast, type Introduction, type Member } from './cast.ts';
import { givenBefore, GivenIds } from './given-ids.ts';
import { idSlug } from './slug.ts';

/** What a claim of a row says; the rest is the same for all of them. */
type Said = Pick<ClaimRecord, 'subject' | 'predicate'> & Partial<Pick<ClaimRecord, 'object' | 'value' | 'qualifiers' | 'validity' | 'confidence'>>;

/** The row that is being turned into claims. */
interface Turn {
  readonly row: string;
  readonly origin: Origin;
  readonly records: Located<AnyRecord>[];
  readonly speaker?: string | undefined;
  readonly office?: string | undefined;
}

/**
 * Turns what a dataset's rows say into entities, events and claims under our ids. Ids follow from the dataset, the row's own id and
 * the names, so that the same file gives the same records each time.
 */
export class DatasetIdentifier {
  readonly #dataset: string;
  readonly #cast: Cast;
  readonly #given: Readonly<Record<RawRecord['record'], GivenIds>> = { event: new GivenIds(), mention: new GivenIds(), relation: new GivenIds() };
  /** By the number of an event among the given: its date among the dates. */
  readonly #times = new GrowingArray(Uint32Array);
  readonly #dates = new Map<string, number>();
  readonly #dateTable: TimeValue[] = [];

  constructor(dataset: string) {
    this.#dataset = dataset;
    this.#cast = new Cast(dataset);
  }

  /** The records of what one row says. Throws InputError, and keeps nothing, when an id was given before or a record would not fit its shape. */
  add(row: readonly RawRecord[], origin: Origin): Located<AnyRecord>[] {
    this.#checkIds(row, origin);
    const records: Located<AnyRecord>[] = [];
    try {
      for (const raw of row) this.#addRaw(raw, origin, records);
      for (const record of records) checkForm(record);
    } catch (error) {
      this.#cast.forget();
      throw error;
    }
    this.#cast.keep();
    for (const raw of row) this.#register(raw, origin);
    return records;
  }

  #checkIds(row: readonly RawRecord[], origin: Origin): void {
    for (const [i, raw] of row.entries()) {
      this.#given[raw.record].check(raw.id);
      if (i > 0 && row.slice(0, i).some((other) => other.record === raw.record && other.id === raw.id)) throw givenBefore(raw.id, origin);
    }
  }

  #addRaw(raw: RawRecord, origin: Origin, records: Located<AnyRecord>[]): void {
    if (raw.record === 'event') this.#addEvent(raw, this.#turn(raw.id, origin, records, raw));
    else if (raw.record === 'mention') this.#addMention(raw, this.#turn(raw.id, origin, records, raw));
    else this.#addRelation(raw, this.#turn(raw.id, origin, records));
  }

  #register(raw: RawRecord, origin: Origin): void {
    this.#given[raw.record].add(raw.id, origin);
    if (raw.record === 'event') this.#times.push(this.#dateNumber(raw.time));
  }

  #dateNumber(time: TimeValue): number {
    const key = time.asWritten === undefined && time.anchor === undefined && time.basis === 'STATED' ? time.edtf : JSON.stringify(time);
    let number = this.#dates.get(key);
    if (number === undefined) {
      this.#dates.set(key, number = this.#dateTable.length);
      this.#dateTable.push(time);
    }
    return number;
  }

  /** The date of an event of the files. */
  #timeOf(event: string): TimeValue | undefined {
    const number = this.#given.event.numberOf(event);
    return number < 0 ? undefined : this.#dateTable[this.#times.at(number)];
  }

  #turn(row: string, origin: Origin, records: Located<AnyRecord>[], { office, citation }: Pick<RawEvent, 'office' | 'citation'> = {}): Turn {
    const turn: Turn = { row, origin, records };
    if (office === undefined) return citation === undefined ? turn : { ...turn, office: cutTo(citation, LONGEST_TEXT) };
    const speaker = this.#cast.office(office);
    if (speaker === undefined) return { ...turn, office };
    this.#introduce(speaker, turn);
    return { ...turn, speaker: speaker.id };
  }

  #addEvent(raw: RawEvent, turn: Turn): void {
    const id = this.#eventId(raw.id);
    const claims: Said[] = [{ subject: id, predicate: 'TIME', value: { time: raw.time } }];
    for (const mode of raw.modes) claims.push({ subject: id, predicate: 'MODE', value: { word: mode } });
    for (const context of raw.contexts ?? []) claims.push({ subject: id, predicate: 'CONTEXT', value: { word: context } });
    for (const { role, actor, asWritten } of raw.roles) {
      const { object, qualifiers } = this.#filler(actor, turn);
      if (!claims.some((said) => said.predicate === role && said.object === object)) claims.push({ subject: id, predicate: role, object, qualifiers: asWritten === undefined ? qualifiers ?? {} : { asWritten } });
    }
    const place = raw.place && this.#cast.place(raw.place);
    const point = raw.place?.coordinates;
    if (place) claims.push({ subject: id, predicate: 'LOCATION', object: this.#introduce(place, turn), ...(point && { qualifiers: { coordinates: point } }) });
    for (const casualties of raw.casualties ?? []) claims.push({ subject: id, predicate: 'CASUALTIES', value: casualties });
    const unplaced = !place && point ? [`coordinates ${point.latitude} ${point.longitude}`] : [];
    for (const text of packed([...unplaced, ...raw.notes ?? []])) claims.push({ subject: id, predicate: 'PARTICULAR', value: { text } });
    const event: Located<EventRecord> = { record: 'event', id, type: raw.type, title: titleOf(raw), origin: turn.origin };
    if (raw.cameo !== undefined) event.cameo = raw.cameo;
    turn.records.push(event);
    claims.forEach((said, i) => turn.records.push(claimOf(said, turn, `${raw.id}/${i}`)));
  }

  #addMention(raw: RawMention, turn: Turn): void {
    const time = this.#timeOf(raw.event);
    if (time === undefined) throw new InputError(`tells of the event ${quoted(raw.event)}, which is not in the files`);
    const qualifiers = { asWritten: raw.notes.join('; ') };
    const said: Said = { subject: this.#eventId(raw.event), predicate: 'TIME', value: { time }, ...(raw.notes.length > 0 && { qualifiers }), ...(raw.confidence !== undefined && { confidence: raw.confidence }) };
    turn.records.push(claimOf(said, turn, `mention ${raw.id}`));
  }

  #addRelation(raw: RawRelation, turn: Turn): void {
    const [from, to] = [this.#filler(raw.from, turn), this.#filler(raw.to, turn)];
    const fault = misfit(raw.predicate, typeOfId(from.object) as NodeType, typeOfId(to.object) as NodeType);
    if (fault !== undefined) throw new InputError(`${raw.from.name}, ${raw.to.name}: ${fault}`);
    const words = raw.notes && raw.notes.length > 0 ? { qualifiers: { asWritten: raw.notes.join('; ') } } : {};
    turn.records.push(claimOf({ subject: from.object, predicate: raw.predicate, object: to.object, validity: raw.validity, ...words }, turn, `relation ${raw.id}`));
  }

  #filler(actor: RawActor, turn: Turn): { object: string; qualifiers?: { asWritten: string } } {
    const object = this.#introduce(this.#cast.actor(actor), turn);
    return actor.isCountry ? { object, qualifiers: { asWritten: actor.name } } : { object };
  }

  #introduce(member: Member, turn: Turn): string {
    if (!member.introduced) return member.id;
    turn.records.push({ ...member.introduced.entity, origin: turn.origin });
    const home = homeOf(member.introduced);
    if (home) turn.records.push(claimOf(home, { ...turn, speaker: undefined }, `home ${member.id}`));
    const sectors = member.introduced.sectors?.filter((sector) => sector.trim() !== '') ?? [];
    if (sectors.length > 0) turn.records.push(claimOf({ subject: member.id, predicate: 'PARTICULAR', value: { text: `sectors ${sectors.join(', ')}` } }, { ...turn, speaker: undefined }, `sectors ${member.id}`));
    return member.id;
  }

  #eventId(id: string): string {
    return `evt:${this.#dataset}-${idSlug(id)}`;
  }
}

/** Notes in as few texts as hold them. */
function packed(notes: readonly string[]): string[] {
  const texts: string[] = [];
  for (const note of notes.flatMap((whole) => whole.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'gu')) ?? [])) {
    const joined = `${texts.at(-1) ?? ''}; ${note}`;
    if (texts.length > 0 && joined.length <= LONGEST_TEXT) texts[texts.length - 1] = joined;
    else texts.push(note);
  }
  return texts;
}

/** The longest title; a name in a set may be as long as a text may. */
const LONGEST_TITLE = 500;

function titleOf(raw: RawEvent): string {
  const names = (roles: readonly string[]): string => raw.roles.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor.name).join(', ');
  const [from, to] = [names(['ACTOR']), names(['RECIPIENT'])];
  return cutTo(`${raw.act ?? raw.type}: ${from || '?'}${to === '' ? '' : ` → ${to}`}`, LONGEST_TITLE);
}

/** The tie of an entity to the country in its name or row. */
function homeOf({ entity, name, country }: Introduction): Said | undefined {
  if (country === undefined) return undefined;
  const validity = name?.years && {
    from: { edtf: name.years.from, basis: 'STATED' as const }, ...(name.years.to !== undefined && { to: { edtf: name.years.to, basis: 'STATED' as const } }),
  };
  return { subject: entity.id, predicate: homePredicate(entity), object: country, qualifiers: { asWritten: entity.name }, ...(validity && { validity }) };
}

function homePredicate(entity: Introduction['entity']): string {
  if (entity.type === 'Place') return 'WITHIN';
  if (entity.organizationKind === 'GOVERNMENT') return 'GOVERNMENT_OF';
  if (entity.organizationKind === 'GOVERNMENT_BODY' || entity.organizationKind === 'MILITARY') return 'PART_OF';
  return typeOfId(entity.id) === 'Militia' ? 'OPERATES_IN' : 'PRESENT_IN';
}

/** What most claims of rows have none of; shared, since there are millions. */
const NONE: never[] = [];

function claimOf({ subject, predicate, object, value, qualifiers = {}, validity, confidence }: Said, turn: Turn, key: string): Located<ClaimRecord> {
  const claim: Located<ClaimRecord> = {
    record: 'claim', key, subject, predicate, polarity: 'AFFIRMED', modality: 'FACTUAL', attribution: turn.speaker === undefined ? NONE : [turn.speaker],
    evidence: NONE, status: turn.speaker === undefined ? 'STATED' : 'ATTRIBUTED', derivedFrom: NONE, links: NONE, review: 'ACCEPTED',
    row: turn.row, qualifiers: turn.office === undefined ? qualifiers : { ...qualifiers, office: turn.office }, origin: turn.origin,
  };
  if (object !== undefined) claim.object = object;
  if (value !== undefined) claim.value = value;
  if (validity !== undefined) claim.validity = validity;
  if (confidence !== undefined) claim.confidence = confidence;
  return claim;
}

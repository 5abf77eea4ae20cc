import { modesOf, type Predicate, type Role } from '../ontology.ts';
import type { ClaimRecord } from '../records.ts';
import type { ClaimWriter, Said } from './claim-writer.ts';
import type { GraphEntities } from './graph-entities.ts';
import { graphTime } from './graph-time.ts';
import type { ReadCasualties, ReadEvent, RoleKey } from './reading.ts';

/** What writing the claims of events needs to know of the article around them. */
export interface EventSurroundings {
  readonly writer: ClaimWriter;
  readonly entities: GraphEntities;
  /** The node of an event of the reading. */
  readonly eventId: (localId: string) => string | undefined;
  /** The STATEMENT in which those who say so told of it. */
  readonly saidIn: (event: ReadEvent) => string | undefined;
}

/** Writes everything that the reading says of an event. What did not happen is said as such, and its roles are denied as the text denies them. */
export function writeEventClaims(event: ReadEvent, around: EventSurroundings): void {
  const subject = around.eventId(event.id);
  if (subject === undefined) return;
  const { writer } = around;
  const shared = { subject, attribution: event.attribution, saidIn: around.saidIn(event), confidence: event.confidence, modality: event.modality };
  const say = (predicate: Predicate, more: Partial<Said>): void => writer.write({ ...shared, predicate, evidence: [event.evidence], ...more });
  say('EVENT_STATUS', { value: { word: event.status }, evidence: [event.evidence, ...event.mentions] });
  for (const mode of event.modes) {
    if (modesOf(event.type).some(([known]) => known === mode)) say('MODE', { value: { word: mode } });
    else writer.leftOut.push(`MODE of ${subject}: ${event.type} has no mode ${mode}`);
  }
  const time = event.time && graphTime(event.time);
  if (time) say('TIME', { value: { time } });
  else if (event.time) writer.leftOut.push(`TIME of ${subject}: ${event.time.edtf ?? ''} is no date`);
  if (event.series) say('SERIES', { value: { min: event.series.min, ...(event.series.max === undefined ? {} : { max: event.series.max }) }, qualifiers: { asWritten: event.series.asWritten } });
  for (const casualties of event.casualties) say('CASUALTIES', { evidence: [casualties.evidence], ...casualtiesOf(casualties) });
  for (const { event: cause, asWritten, evidence } of event.responseTo) say('RESPONSE_TO', { object: around.eventId(cause), evidence: [evidence], qualifiers: { asWritten } });
  writeRoles(event, around, (predicate, more) => say(predicate, { polarity: event.polarity, ...more }));
}

function writeRoles(event: ReadEvent, { entities, writer }: EventSurroundings, say: (role: Role, more: Partial<Said>) => void): void {
  for (const [key, fillers = []] of Object.entries(event.roles) as [RoleKey, (typeof event.roles)[RoleKey]][]) {
    for (const filler of fillers) {
      const object = entities.idOf(filler.entity);
      const role = key.toUpperCase() as Uppercase<RoleKey>;
      const qualifiers: ClaimRecord['qualifiers'] = { ...(filler.count === undefined ? {} : { count: filler.count }), ...(filler.commandMode === undefined || role !== 'AUTHORIZER' ? {} : { commandMode: filler.commandMode }) };
      if (object === undefined) writer.leftOut.push(`${role} of ${event.title}: ${filler.name} is not among the entities`);
      else say(role, { object, qualifiers, via: filler.via, evidence: [event.evidence, filler.evidence].filter((one, i, all) => i === 0 || one.start < (all[0]?.start ?? 0) || one.end > (all[0]?.end ?? 0)) });
    }
  }
}

function casualtiesOf({ side, kind, low, best, high, unknown }: ReadCasualties): Partial<Said> {
  const value = { side, kind, ...(low === undefined ? {} : { low }), ...(best === undefined ? {} : { best }), ...(high === undefined ? {} : { high }) };
  const isNumbered = (low ?? best ?? high) !== undefined;
  return { value, ...(unknown === undefined || isNumbered ? {} : { unknown: { state: unknown } }) };
}

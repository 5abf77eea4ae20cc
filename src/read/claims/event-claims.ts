import { modesOf, type Predicate } from '../../ontology.ts';
import type { ClaimRecord } from '../../records.ts';
import type { ClaimWriter, Said } from './claim-writer.ts';
import type { GraphEntities } from './graph-entities.ts';
import { graphTime } from './graph-time.ts';
import type { ReadCasualties, ReadEvent, ReadStatement, RoleKey, Words } from '../reading.ts';
import type { Voices } from '../article/voices.ts';

/** What writing the claims of events needs to know of the article around them. */
export interface EventSurroundings {
  readonly writer: ClaimWriter;
  readonly entities: GraphEntities;
  readonly voices: Voices;
  /** The node of an event of the reading. */
  readonly eventId: (localId: string) => string | undefined;
  /** The node of a statement, when it is a STATEMENT. */
  readonly statementId: (statement: ReadStatement) => string | undefined;
}

/** Says something of an event with these words first, in the voice of whoever says them. */
type Say = (predicate: Predicate, words: Words, more: Partial<Said>) => void;

/** Writes everything that the reading says of an event. What did not happen is said as such, and its roles are denied as the text denies them. */
export function writeEventClaims(event: ReadEvent, around: EventSurroundings): void {
  const subject = around.eventId(event.id);
  if (subject === undefined) return;
  const { writer, voices } = around;
  const say: Say = (predicate, words, more) => {
    const { attribution, statement } = voices.of(event, words);
    writer.write({ subject, predicate, attribution, saidIn: statement && around.statementId(statement), confidence: event.confidence, modality: event.modality, evidence: [words], ...more });
  };
  for (const tellings of byVoice(event, voices)) say('EVENT_STATUS', tellings[0], { value: { word: event.status }, evidence: tellings });
  for (const mode of event.modes) {
    if (modesOf(event.type).some(([known]) => known === mode)) say('MODE', event.evidence, { value: { word: mode } });
    else writer.leftOut.push(`MODE of ${subject}: ${event.type} has no mode ${mode}`);
  }
  const time = event.time && graphTime(event.time);
  if (time) say('TIME', event.evidence, { value: { time } });
  else if (event.time) writer.leftOut.push(`TIME of ${subject}: ${event.time.edtf ?? ''} is no date`);
  if (event.series) say('SERIES', event.evidence, { value: { min: event.series.min, ...(event.series.max === undefined ? {} : { max: event.series.max }) }, qualifiers: { asWritten: event.series.asWritten } });
  for (const casualties of event.casualties) say('CASUALTIES', casualties.evidence, casualtiesOf(casualties));
  for (const { event: cause, asWritten, evidence } of event.responseTo) say('RESPONSE_TO', evidence, { object: around.eventId(cause), qualifiers: { asWritten } });
  writeRoles(event, around, say);
}

/** The places that tell of the event, those of one voice together, in the order of the reading. */
function byVoice(event: ReadEvent, voices: Voices): readonly (readonly [Words, ...Words[]])[] {
  const groups = new Map<string, [Words, ...Words[]]>();
  for (const words of tellingsOf(event)) {
    const key = voices.of(event, words).attribution.map(({ entity }) => entity).join(' ');
    const group = groups.get(key);
    if (group) group.push(words);
    else groups.set(key, [words]);
  }
  return [...groups.values()];
}

const tellingsOf = (event: ReadEvent): readonly Words[] => [event.evidence, ...event.mentions];

function writeRoles(event: ReadEvent, { entities, voices, writer }: EventSurroundings, say: Say): void {
  for (const [key, fillers = []] of Object.entries(event.roles) as [RoleKey, (typeof event.roles)[RoleKey]][]) {
    for (const filler of fillers) {
      const object = entities.idOf(filler.entity);
      const role = key.toUpperCase() as Uppercase<RoleKey>;
      const qualifiers: ClaimRecord['qualifiers'] = { ...(filler.count === undefined ? {} : { count: filler.count }), ...(filler.commandMode === undefined || role !== 'AUTHORIZER' ? {} : { commandMode: filler.commandMode }) };
      if (object === undefined) writer.leftOut.push(`${role} of ${event.title}: ${filler.name} is not among the entities`);
      else say(role, filler.evidence, { object, qualifiers, via: filler.via, polarity: event.polarity, evidence: wordsOfRole(event, filler.evidence, voices) });
    }
  }
}

/** From the words that tell of the event to those of the filler, where a sentence holds both: what ties them stands between. Else both. */
function wordsOfRole(event: ReadEvent, filler: Words, { sameSentence, joined }: Voices): readonly Words[] {
  const telling = tellingsOf(event).find((words) => sameSentence(words, filler));
  return telling ? [joined(telling, filler)] : [event.evidence, filler];
}

function casualtiesOf({ side, kind, low, best, high, unknown }: ReadCasualties): Partial<Said> {
  const value = { side, kind, ...(low === undefined ? {} : { low }), ...(best === undefined ? {} : { best }), ...(high === undefined ? {} : { high }) };
  const isNumbered = (low ?? best ?? high) !== undefined;
  return { value, ...(unknown === undefined || isNumbered ? {} : { unknown: { state: unknown } }) };
}

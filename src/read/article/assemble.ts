import { createHash } from 'node:crypto';
import { carriedDates } from './carried-dates.ts';
import type { ConfidenceWeights } from '../confidence.ts';
import type { Document } from '../document.ts';
import { EntityBook } from './entity-book.ts';
import { isImagined } from '../acts/fiction.ts';
import { genderOf } from './gender.ts';
import { gatherEvents, type BookEvent, type Telling } from './event-book.ts';
import { entityWriter, type EntityWriter } from './known-entities.ts';
import { isWorthTelling, partsOfEvent } from './event-parts.ts';
import type { Lexicon } from '../lexicon.ts';
import { linksBetween } from './link-events.ts';
import { weaponsShown, type LaunchSite } from '../acts/purposes.ts';
import { REACH } from './orders-apart.ts';
import { placeActors } from './resolve-fillers.ts';
import type { ReadArticle, Reading, ReadEvent, ReadRelation, ReadUnknown, Speaker } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { withoutMishaps } from './mishaps.ts';
import { withPlansKept, withRetractions } from './retractions.ts';
import { relationsIn } from './relations.ts';
import { slugFor } from './slugs.ts';
import { lastAssault, tollsByEvent } from './toll-events.ts';
import { isOwnWord, tellingsOf, voicesOf } from './tell-events.ts';
import { unknownsIn } from './unknowns.ts';
import { sentenceWords, wordCutter, type CutWords } from '../words-of.ts';
import { writeEvent } from './write-events.ts';
import { writeStatements } from './write-statements.ts';

/** What assembling a reading needs beside its sentences. */
export interface Assembly {
  readonly document: Document;
  readonly headline: string;
  readonly lexicon: Lexicon;
  readonly weights: ConfidenceWeights;
  readonly extractor: Reading['extractor'];
}

/** In sentences: how far in an article says that it tells of a war game. */
const OPENING = 4;

/** Ties the sentences of an article together: who is who, which tellings are of one event, what answers what. */
export function assemble(read: readonly SentenceReading[], assembly: Assembly): Reading {
  const { document, lexicon, weights } = assembly;
  const readings = withPlansKept(withRetractions(read, lexicon));
  const cut = wordCutter(document.text);
  const book = new EntityBook((name) => genderOf(lexicon, name));
  const write = entityWriter(cut, readings.map(({ scene }) => scene.sentence));
  const imagined = readings.slice(0, OPENING).some(({ scene }) => isImagined(scene.sentence));
  const latent = new Map<number, readonly Telling[]>();
  const tellings = readings.flatMap((reading, i) => {
    placeActors(book, reading);
    if (readings.slice(i + 1, i + 1 + REACH).some(tellsOrder)) latent.set(reading.scene.sentence.index, tellingsOf(book, { ...reading, drafts: reading.latent() }, imagined));
    return tellingsOf(book, reading, imagined);
  });
  const gathered = gatherEvents(withoutMishaps(tellings, readings, lexicon), lexicon, (sentence) => latent.get(sentence) ?? []);
  const costly = tollsByEvent(gathered, readings);
  const kept = gathered.filter((event) => isWorthTelling(event, costly.has(event)));
  const speakersOf = (telling: Telling): Speaker[] => telling.draft.attribution.flatMap((speech) => voicesOf(book, speech)).filter(({ entity }) => !isOwnWord(telling, entity)).map(({ entity, mention }) => write.speaker(entity, mention));
  const tolls = tollsByEvent(kept, readings);
  const sites = readings.flatMap((reading) => reading.sites);
  const shown = captionedWeapons(readings, kept);
  const days = carriedDates(kept);
  const events = kept.map((event, i) => writeEvent(event, `e${i + 1}`, partsOfEvent(book, event, [...sites, ...(shown.get(event) ?? [])]), tolls.get(event) ?? [], { cut, write, weights, speakersOf, day: days.get(event) }));
  const linked = linksBetween(kept, events, lexicon, cut);
  const { statements, speechEvents } = writeStatements(readings, { cut, write, book, kept, events: linked });
  return {
    article: articleOf(assembly), events: [...linked, ...speechEvents], statements,
    relations: relationsOf(readings, lexicon, book, write, cut), unknowns: unknownsOf(readings, book, write, cut, kept, linked), entities: write.all(), extractor: assembly.extractor,
  };
}

/** Whether a sentence tells that something was ordered. */
const tellsOrder = ({ drafts }: SentenceReading): boolean => drafts.some(({ fillings }) => fillings.some(({ role }) => role === 'authorizer'));

function articleOf({ document, headline }: Assembly): ReadArticle {
  const contentHash = createHash('sha256').update(document.text).digest('hex');
  return {
    id: `art:${slugFor(headline)}-${contentHash.slice(0, 12)}`, headline, language: document.language, ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }), ...(document.url === undefined ? {} : { url: document.url }), contentHash, text: document.text,
  };
}

/** "An F-16 like the one the U.S. used": a weapon that a caption names goes to the act of the headline, where the caption names who did it. */
function captionedWeapons(readings: readonly SentenceReading[], events: readonly BookEvent[]): Map<BookEvent, LaunchSite[]> {
  const central = events.find(({ tellings }) => tellings.some(({ draft, reading }) => draft.type === 'ASSAULT' && reading.scene.sentence.kind === 'HEADLINE'));
  const doers = new Set((central?.tellings ?? []).flatMap(({ parts }) => parts.filter(({ role }) => role === 'actor').map(({ entity }) => entity.country)));
  const captions = readings.filter(({ scene: { sentence } }) => sentence.kind === 'CAPTION' && sentence.names.some(({ name }) => name.actor.country !== undefined && doers.has(name.actor.country)));
  return central ? new Map([[central, captions.flatMap((reading) => weaponsShown(reading.scene))]]) : new Map();
}

/** How sure a relation is that no event model covers: right in about so many of those looked at. */
const RELATION_CONFIDENCE = 0.8;

function relationsOf(readings: readonly SentenceReading[], lexicon: Lexicon, book: EntityBook, write: EntityWriter, cut: CutWords): ReadRelation[] {
  const all = readings.filter(({ scene }) => scene.sentence.kind !== 'CAPTION').flatMap((reading) => relationsIn(reading, lexicon).map((relation) => {
    const speech = reading.speeches.filter(({ content, verb }) => verb !== relation.words.at && content.length > 0 && isWithin(reading, relation.words.at, content));
    return {
      type: relation.type, from: write.reference(book.place(relation.from).entity), to: write.reference(book.place(relation.to).entity),
      ...(relation.since === undefined ? {} : { validity: { from: relation.since } }),
      attribution: speech.flatMap((one) => voicesOf(book, one)).map(({ entity, mention }) => write.speaker(entity, mention)),
      confidence: RELATION_CONFIDENCE, evidence: sentenceWords(cut, reading.scene.sentence, relation.words.from, relation.words.to),
    };
  })).filter(({ from, to }) => from.entity !== to.entity);
  return all.filter((one, i) => !all.slice(0, i).some((other) => other.type === one.type && other.from.entity === one.from.entity && other.to.entity === one.to.entity && sameVoices(other, one)));
}

const sameVoices = (a: ReadRelation, b: ReadRelation): boolean => a.attribution.map(({ entity }) => entity).join(' ') === b.attribution.map(({ entity }) => entity).join(' ');

function isWithin({ scene: { sentence } }: SentenceReading, at: number, content: readonly number[]): boolean {
  for (let token = at, steps = 0; token >= 0 && steps < sentence.tokens.length; token = sentence.tokens[token]?.head ?? -1, steps += 1) if (content.includes(token)) return true;
  return false;
}

function unknownsOf(readings: readonly SentenceReading[], book: EntityBook, write: EntityWriter, cut: CutWords, kept: readonly BookEvent[], events: readonly ReadEvent[]): ReadUnknown[] {
  return readings.flatMap((reading) => unknownsIn(reading).map((unknown) => {
    const by = unknown.by === undefined ? undefined : voicesOf(book, { speakers: [unknown.by] })[0];
    const event = lastAssault(kept, reading);
    const id = event && unknown.state !== 'DECLINED' ? events[kept.indexOf(event)]?.id : undefined;
    return {
      ...(id === undefined ? {} : { event: id }), about: unknown.about, state: unknown.state, ...(by === undefined ? {} : { by: write.speaker(by.entity, by.mention) }),
      evidence: sentenceWords(cut, reading.scene.sentence, unknown.from, unknown.to),
    };
  }));
}

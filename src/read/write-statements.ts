import type { SpeechAct } from './attribution.ts';
import type { EntityBook } from './entity-book.ts';
import type { BookEvent } from './event-book.ts';
import { timeOfSpeech } from './event-time.ts';
import type { EntityWriter } from './known-entities.ts';
import type { ReadEvent, ReadStatement, RoleKey, Filler, Words } from './reading.ts';
import type { SentenceReading } from './read-sentence.ts';
import { voicesOf, type Voice } from './tell-events.ts';
import { pathUp, relationAt, subtree } from './tree.ts';
import { kindOfWords, sentenceWords, type CutWords } from './words-of.ts';

interface Writing {
  readonly cut: CutWords;
  readonly write: EntityWriter;
  readonly book: EntityBook;
  readonly kept: readonly BookEvent[];
  readonly events: readonly ReadEvent[];
}

/** How often a statement read was one, in the texts looked at; who spoke is seldom in doubt. */
const STATEMENT_CONFIDENCE = 0.85;

/** Who said what, as statements and as events of type STATEMENT. */
export function writeStatements(readings: readonly SentenceReading[], writing: Writing): { readonly statements: ReadStatement[]; readonly speechEvents: ReadEvent[] } {
  const statements: ReadStatement[] = [];
  const speechEvents: ReadEvent[] = [];
  for (const reading of readings) {
    if (reading.scene.sentence.kind === 'CAPTION') continue;
    for (const speech of reading.speeches) {
      const voices = voicesOf(writing.book, speech);
      if (voices.length === 0) continue;
      const event = speechEvent(reading, speech, voices, `e${writing.events.length + speechEvents.length + 1}`, writing);
      speechEvents.push(event);
      statements.push(statementOf(reading, speech, event, writing));
    }
  }
  return { statements, speechEvents };
}

/** CAMEO's codes for statements of these kinds; any other is 010. */
const CAMEO: Partial<Record<SpeechAct['mode'], string>> = { DECLINED_COMMENT: '011', CLAIM_OF_RESPONSIBILITY: '015', DENIAL: '016' };

function speechEvent(reading: SentenceReading, speech: SpeechAct, voices: readonly Voice[], id: string, { cut, write, book }: Writing): ReadEvent {
  const { sentence } = reading.scene;
  const evidence = wordsOfSpeech(reading, speech, cut);
  const time = timeOfSpeech(reading, speech.verb);
  const filler = ({ entity, mention }: Voice): Filler => ({ ...write.speaker(entity, mention), via: mention.kind === 'PRONOUN' ? 'COREFERENCE' : mention.capital ? 'METONYM' : 'DIRECT', ...(mention.count === undefined ? {} : { count: mention.count }) });
  const heard = voicesOf(book, { speakers: speech.audience });
  const roles: Partial<Record<RoleKey, readonly Filler[]>> = { actor: voices.map(filler), ...(heard.length > 0 ? { audience: heard.map(filler) } : {}) };
  const cameo = CAMEO[speech.mode] ?? '010';
  return {
    id, type: 'STATEMENT', modes: [speech.mode === 'STATEMENT' ? 'SPOKEN' : speech.mode], cameo, title: evidence.exact.replaceAll(/\s+/g, ' '), status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL',
    ...(time === undefined ? {} : { time }), roles, responseTo: [], casualties: [], attribution: [], confidence: STATEMENT_CONFIDENCE, evidence, mentions: [{ ...evidence, kind: kindOfWords(sentence, speech.verb) }],
  };
}

/** Speaker and verb, with what stands between. */
function wordsOfSpeech(reading: SentenceReading, { verb, speakers }: SpeechAct, cut: CutWords): Words {
  const { sentence } = reading.scene;
  const places = [verb, ...speakers.flatMap(({ from, to, sentence: of }) => (of === sentence.index ? [from, to] : []))];
  return sentenceWords(cut, sentence, Math.min(...places), Math.max(...places));
}

function statementOf(reading: SentenceReading, speech: SpeechAct, event: ReadEvent, { kept, events, cut }: Writing): ReadStatement {
  const { sentence } = reading.scene;
  const content = contentWords(reading, speech, cut);
  const speakers = (event.roles.actor ?? []).map(({ name, entity, type, evidence }) => ({ name, entity, type, evidence }));
  const tells = kept.flatMap(({ tellings }, i) => (tellings.some((telling) => telling.reading === reading && (telling.draft.attribution.some(({ verb }) => verb === speech.verb) || pathUp(sentence, telling.draft.at).includes(speech.verb))) ? [events[i]?.id ?? ''] : []));
  return {
    event: event.id, speakers, mode: speech.mode, ...(content === undefined ? {} : { content }), quote: content !== undefined && speech.content.some((head) => sentence.quoted[head] === true), tells, evidence: event.evidence,
  };
}

function contentWords({ scene: { sentence } }: SentenceReading, { content, verb, speakers }: SpeechAct, cut: CutWords): Words | undefined {
  const own = new Set([verb, ...subtree(sentence, verb, (child) => relationAt(sentence, child) !== 'ccomp' && !content.includes(child)), ...speakers.flatMap(({ head }) => subtree(sentence, head))]);
  const words = content.flatMap((head) => subtree(sentence, head, (child) => child !== verb)).filter((token) => !own.has(token) && /[\p{L}\d]/u.test(sentence.tokens[token]?.text ?? '')).sort((a, b) => a - b);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : sentenceWords(cut, sentence, first, last);
}

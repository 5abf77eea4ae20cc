import type { SpeechAct } from '../acts/attribution.ts';
import type { EntityBook } from './entity-book.ts';
import type { BookEvent, Telling } from './event-book.ts';
import { timeOfSpeech } from '../time/event-time.ts';
import type { EntityWriter } from './known-entities.ts';
import type { ReadEvent, ReadStatement, RoleKey, Filler, Words } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { isOwnWord, voicesOf, type Voice } from './tell-events.ts';
import { lemmaAt, pathUp, relationAt, subtree } from '../sentence/tree.ts';
import { kindOfWords, sentenceWords, type CutWords } from '../words-of.ts';

interface Writing {
  readonly cut: CutWords;
  readonly write: EntityWriter;
  readonly book: EntityBook;
  readonly kept: readonly BookEvent[];
  readonly events: readonly ReadEvent[];
}

/** How often a statement read was one, in the texts looked at; who spoke is seldom in doubt. */
const STATEMENT_CONFIDENCE = 0.85;

/** One act of speaking, under all the verbs that tell of it. */
interface Saying {
  readonly members: [Member, ...Member[]];
  /** The act of words that it is, where the reading has one: an accusation, a promise. */
  readonly act?: ReadEvent | undefined;
}

interface Member {
  readonly reading: SentenceReading;
  readonly speech: SpeechAct;
  readonly voices: readonly Voice[];
}

/** Who said what, as statements and as events of type STATEMENT; what is said in one breath, and told again, is one. */
export function writeStatements(readings: readonly SentenceReading[], writing: Writing): { readonly statements: ReadStatement[]; readonly speechEvents: ReadEvent[] } {
  const sayings = sayingsOf(readings, writing);
  const spoken = sayings.filter(({ act }) => act === undefined);
  const speechEvents = spoken.map((saying, i) => speechEvent(saying, `e${writing.events.length + i + 1}`, writing));
  const eventOf = (saying: Saying): ReadEvent => saying.act ?? speechEvents[spoken.indexOf(saying)] as ReadEvent;
  const told = sayings.flatMap((saying) => saying.members.map((member) => ({ member, statement: statementOf(member, eventOf(saying), writing) })));
  const more = readings.flatMap((reading) => {
    const of = reading.continued && sayings.find(({ members }) => members.some((member) => member.reading.scene.sentence.index === reading.continued?.sentence && member.speech.verb === reading.continued.speech.verb));
    return of ? [{ member: { ...of.members[0], reading }, statement: continuedStatement(reading, of, eventOf(of), writing) }] : [];
  });
  const inOrder = [...told, ...more].sort((a, b) => a.member.reading.scene.sentence.index - b.member.reading.scene.sentence.index);
  return { statements: inOrder.map(({ statement }) => statement), speechEvents };
}

function sayingsOf(readings: readonly SentenceReading[], { book, kept, events }: Writing): Saying[] {
  const sayings: Saying[] = [];
  for (const reading of readings) {
    if (reading.scene.sentence.kind === 'CAPTION') continue;
    for (const speech of reading.speeches) {
      const member = { reading, speech, voices: voicesOf(book, speech) };
      if (member.voices.length === 0) continue;
      const act = events[kept.findIndex(({ tellings }) => tellings.some((telling) => isActOf(telling, member)))];
      const same = sayings.slice(-LAST_SAYINGS).find((saying) => saying.act?.id === act?.id && saying.members.some((other) => isSaidWith(other, member)));
      if (same) same.members.push(member);
      else sayings.push({ members: [member], act });
    }
  }
  return sayings;
}

/** In acts of speaking: a long text is read in time that grows with its length. */
const LAST_SAYINGS = 12;

/** "X warned that": an act of words told by the verb of speech itself. */
const isActOf = (telling: Telling, { reading, speech, voices }: Member): boolean =>
  isPlain(speech.mode) && telling.reading === reading && (telling.draft.at === speech.verb || telling.draft.also.includes(speech.verb)) && telling.draft.status === 'OCCURRED' && voices.some(({ entity }) => isOwnWord(telling, entity) || (telling.draft.at === speech.verb && telling.parts.some((part) => part.role === 'actor' && part.entity === entity)));

const isPlain = (mode: SpeechAct['mode']): boolean => mode === 'STATEMENT' || mode === 'WRITTEN_STATEMENT' || mode === 'INTERVIEW';

/** In sentences: the lead follows the headline, with a caption between at most. */
const LEAD = 2;

/** Whether two verbs tell of one act of speaking: "said he denied it", "he said, adding", "he added" right behind; in the lead, what the headline told. */
function isSaidWith(one: Member, other: Member): boolean {
  const [before, after] = [one.reading.scene.sentence, other.reading.scene.sentence];
  if (one.voices[0]?.entity !== other.voices[0]?.entity || !daysAgree(one, other)) return false;
  const isOneMode = one.speech.mode === other.speech.mode;
  if (before === after) return (isOneMode || isPlain(one.speech.mode) || isPlain(other.speech.mode)) && (pathUp(before, one.speech.verb).includes(other.speech.verb) || pathUp(after, other.speech.verb).includes(one.speech.verb));
  const isBoth = isOneMode || (isPlain(one.speech.mode) && isPlain(other.speech.mode));
  if (before.kind === 'HEADLINE') return isBoth && after.kind === 'BODY' && after.index <= before.index + LEAD;
  return isBoth && isPlain(other.speech.mode) && after.index - before.index === 1 && /^(?:add|continue|repeat|reiterate|go)$/.test(lemmaAt(after, other.speech.verb)) && other.speech.audience.length === 0;
}

function daysAgree(one: Member, other: Member): boolean {
  const [a, b] = [one, other].map(({ reading, speech }) => timeOfSpeech(reading, speech.verb));
  return a?.earliest === undefined || b?.earliest === undefined || a.earliest === b.earliest;
}

/** CAMEO's codes for statements of these kinds; any other is 010. */
const CAMEO: Partial<Record<SpeechAct['mode'], string>> = { DECLINED_COMMENT: '011', CLAIM_OF_RESPONSIBILITY: '015', DENIAL: '016' };

function speechEvent({ members }: Saying, id: string, { cut, write, book }: Writing): ReadEvent {
  const best = members.find(({ speech }) => !isPlain(speech.mode)) ?? members.find(({ reading }) => reading.scene.sentence.kind === 'BODY') ?? members[0];
  const { reading, speech, voices } = best;
  const evidence = wordsOfSpeech(reading, speech, cut);
  const time = members.map((one) => timeOfSpeech(one.reading, one.speech.verb)).find((one) => one !== undefined);
  const filler = ({ entity, mention }: Voice): Filler => ({ ...write.speaker(entity, mention), via: mention.kind === 'PRONOUN' || mention.means ? 'COREFERENCE' : mention.capital ? 'METONYM' : 'DIRECT', ...(mention.count === undefined ? {} : { count: mention.count }) });
  const heard = voicesOf(book, { speakers: members.flatMap((one) => one.speech.audience) });
  const roles: Partial<Record<RoleKey, readonly Filler[]>> = { actor: voices.map(filler), ...(heard.length > 0 ? { audience: heard.map(filler) } : {}) };
  const cameo = CAMEO[speech.mode] ?? '010';
  const plain = members.map((one) => one.speech.mode).find((mode) => isPlain(mode) && mode !== 'STATEMENT') ?? 'STATEMENT';
  const mode = isPlain(speech.mode) ? plain : speech.mode;
  return {
    id, type: 'STATEMENT', modes: [mode === 'STATEMENT' ? 'SPOKEN' : mode], cameo, title: evidence.exact.replaceAll(/\s+/g, ' '), status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL',
    ...(time === undefined ? {} : { time }), roles, responseTo: [], casualties: [], attribution: [], confidence: STATEMENT_CONFIDENCE, evidence,
    mentions: members.map((one) => ({ ...wordsOfSpeech(one.reading, one.speech, cut), kind: kindOfWords(one.reading.scene.sentence, one.speech.verb) })),
  };
}

/** Speaker and verb, with what stands between. */
function wordsOfSpeech(reading: SentenceReading, { verb, speakers }: SpeechAct, cut: CutWords): Words {
  const { sentence } = reading.scene;
  const places = [verb, ...speakers.flatMap(({ from, to, sentence: of }) => (of === sentence.index ? [from, to] : []))];
  return sentenceWords(cut, sentence, Math.min(...places), Math.max(...places));
}

function statementOf({ reading, speech, voices }: Member, event: ReadEvent, { kept, events, cut, write }: Writing): ReadStatement {
  const { sentence } = reading.scene;
  const content = contentWords(reading, speech, cut);
  const speakers = voices.map(({ entity, mention }) => write.speaker(entity, mention));
  const tells = kept.flatMap(({ tellings }, i) => (events[i] !== undefined && events[i].id !== event.id && tellings.some((telling) => telling.reading === reading && (telling.draft.attribution.some(({ verb }) => verb === speech.verb) || pathUp(sentence, telling.draft.at).includes(speech.verb))) ? [events[i].id] : []));
  return {
    event: event.id, speakers, mode: speech.mode, ...(content === undefined ? {} : { content }), quote: content !== undefined && speech.content.some((head) => sentence.quoted[head] === true), tells, evidence: wordsOfSpeech(reading, speech, cut),
  };
}

/** What goes on of a quotation in a sentence of its own. */
function continuedStatement(reading: SentenceReading, { members: [first] }: Saying, event: ReadEvent, { kept, events, cut, write }: Writing): ReadStatement {
  const { sentence } = reading.scene;
  const words = sentence.tokens.flatMap(({ text }, at) => (/[\p{L}\d]/u.test(text) ? [at] : []));
  const content = sentenceWords(cut, sentence, words[0] ?? 0, words.at(-1) ?? 0);
  const tells = kept.flatMap(({ tellings }, i) => (events[i] !== undefined && events[i].id !== event.id && tellings.some((telling) => telling.reading === reading) ? [events[i].id] : []));
  const speakers = first.voices.map(({ entity, mention }) => write.speaker(entity, mention));
  return { event: event.id, speakers, mode: 'STATEMENT', content, quote: true, tells, evidence: event.evidence };
}

function contentWords({ scene: { sentence } }: SentenceReading, { content, verb, speakers }: SpeechAct, cut: CutWords): Words | undefined {
  const own = new Set([verb, ...subtree(sentence, verb, (child) => relationAt(sentence, child) !== 'ccomp' && !content.includes(child)), ...speakers.flatMap(({ head }) => subtree(sentence, head))]);
  const words = content.flatMap((head) => subtree(sentence, head, (child) => child !== verb)).filter((token) => !own.has(token) && /[\p{L}\d]/u.test(sentence.tokens[token]?.text ?? '')).sort((a, b) => a - b);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : sentenceWords(cut, sentence, first, last);
}

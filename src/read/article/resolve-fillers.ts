import { isDateWord } from '../sentence/calendar-words.ts';
import type { SpeechAct } from '../acts/attribution.ts';
import type { Filling } from '../acts/draft.ts';
import type { Mention } from '../mentions/mention.ts';
import type { BookEntity, EntityBook } from './entity-book.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { entityOf, isNobody, NOT_MEANT, rowsIn, rowStanding } from './rows.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { standingOf } from './standing.ts';
import { caseOf, childrenBy, headOf, isNoun, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';
import type { Via } from '../reading.ts';

/** A part in an event with who fills it. */
export interface Part extends Omit<Filling, 'via'> {
  readonly entity: BookEntity;
  readonly via: Via;
}

/** Gives a filling its entities: one, all of those that "they" or "the two" takes up, or none where a pronoun stays open. */
export function resolveFilling(book: EntityBook, filling: Filling, not: readonly BookEntity[] = [], speaker?: Speaking): Part[] {
  const pair = filling.mention.kind === 'DESCRIPTION' ? book.pair(filling.mention) : undefined;
  if (pair) return pair.map((entity) => ({ ...filling, entity, via: 'COREFERENCE' as const }));
  if (OPEN.test(filling.mention.name) && filling.mention.kind === 'PRONOUN') return [];
  const resolved = filling.mention.kind === 'PRONOUN' && !FIRST.test(filling.mention.name) && !/(?:self|selves)$/.test(filling.mention.name) ? book.pronoun(filling.mention, not) : undefined;
  if (resolved) return (resolved.row ?? [resolved.entity]).map((entity) => ({ ...filling, entity, via: resolved.via }));
  const part = resolveOne(book, filling, not, speaker);
  return part ? [part] : [];
}

function resolveOne(book: EntityBook, filling: Filling, not: readonly BookEntity[], speaker: Speaking | undefined): Part | undefined {
  const { mention, via } = filling;
  if (mention.kind === 'PRONOUN') {
    return FIRST.test(mention.name) ? spokenFor(book, filling, not, speaker) : undefined;
  }
  if (mention.kind === 'OTHER') return undefined;
  if ((via === 'METONYM' || via === 'COUNTRY_OF_PLACE') && mention.country !== undefined) return { ...filling, entity: book.country(mention.country, mention), via };
  const resolved = book.place(mention);
  return { ...filling, entity: resolved.entity, via: resolved.via === 'DIRECT' ? via : resolved.via };
}

function spokenFor(book: EntityBook, filling: Filling, not: readonly BookEntity[], speaker: Speaking | undefined): Part | undefined {
  const entity = speaker && ownSide(book, speaker, filling.mention);
  return entity && !not.includes(entity) ? { ...filling, entity, via: 'COREFERENCE' } : undefined;
}

/** "who gave the order is not known": whom no noun before it tells. */
const OPEN = /^(?:who|whom|which|what|whose)$/;
const FIRST = /^(?:i|me|my|we|us|our)$/;

/** Who says "I", and whether "we" means no more than that in what they say: those who condemn, as against those who attack. */
export interface Speaking {
  readonly entity: BookEntity;
  readonly forSelf: boolean;
}

/** "I" is who speaks; "we" the speaker's side: the body that speaks, or the country of an office holder. */
function ownSide(book: EntityBook, { entity, forSelf }: Speaking, mention: Mention): BookEntity | undefined {
  if (forSelf || /^(?:i|me|my)$/.test(mention.name) || entity.type !== 'Person') return entity;
  return entity.country === undefined ? undefined : book.country(entity.country, mention);
}

/** Puts the actors of a sentence into the book, in the order of the text, then its pronouns, so that those that follow find them. */
export function placeActors(book: EntityBook, reading: SentenceReading): void {
  const { actors, owners, pronouns, scene, speeches } = reading;
  const { sentence } = scene;
  beginSentence(book, scene);
  for (const mention of [...actors, ...owners].sort((a, b) => a.head - b.head)) {
    const standing = standingOf(sentence, mention, speeches);
    const pair = book.pair(mention);
    if (pair) {
      book.rememberRow(pair, mention, standing);
      continue;
    }
    if (isNobody(sentence, mention) || isBesideName(scene, mention)) {
      book.place(mention, NOT_MEANT);
      continue;
    }
    book.place(mention, standing);
    if (mention.capital && standing.subject) book.standFor(mention, standing);
  }
  for (const row of rowsIn(reading)) book.rememberRow(row.map((mention) => entityOf(book, mention)), row[0] as Mention, rowStanding(sentence, row, speeches));
  for (const mention of pronouns) {
    const speaker = speakerOver(sentence, speeches, mention.head);
    if (meansThing(scene, mention.head) || (speaker && isNobody(sentence, speaker))) book.leaveOpen(mention);
    else book.refer(mention, { ...standingOf(sentence, mention, speeches), commands: commands(reading, mention) }, { ahead: subjectAhead(sentence, mention.head), speaker: speaker && spokenOf(scene, speaker, mention) });
  }
}

/** "Ann Conley, a leader of the union": who is named is spoken of, and not another. */
const isBesideName = ({ sentence, mentionAt }: SentenceReading['scene'], { head, kind }: Mention): boolean =>
  kind === 'DESCRIPTION' && relationAt(sentence, head) === 'appos' && childrenBy(sentence, head, 'conj').length === 0 && mentionAt(headOf(sentence, head)).kind === 'NAME';

const commands = ({ drafts }: SentenceReading, pronoun: Mention): boolean =>
  drafts.some(({ fillings }) => fillings.some(({ role, mention }) => role === 'authorizer' && mention.head === pronoun.head && mention.sentence === pronoun.sentence));

/** "The owner said it had paid": who says a clause in words that are not quoted is most often meant by its pronouns. */
function speakerOver(sentence: Sentence, speeches: readonly SpeechAct[], pronoun: number): Mention | undefined {
  if (sentence.quoted[pronoun] === true) return undefined;
  const path = pathUp(sentence, pronoun);
  const over = speeches.find(({ verb, content }) => verb < pronoun && content.some((head) => path.includes(head)));
  const [speaker, other] = over?.speakers ?? [];
  return other === undefined && speaker?.kind !== 'PRONOUN' && speaker?.kind !== 'OTHER' ? speaker : undefined;
}

/** Who speaks for somebody else: what they say of one is said of whose they are. */
const SPEAKS_FOR = /^(?:lawyer|attorney|solicitor|barrister|family|relative|office|party|campaign|spokesman|spokeswoman|spokesperson|doctor|employer|supporter|union)s?$/;
const KIN = /^(?:brother|sister|wife|husband|widow|widower|mother|father|parent|son|daughter|cousin|uncle|aunt|nephew|niece|grandmother|grandfather|friend|neighbour|neighbor|colleague|relative|aide|partner|girlfriend|boyfriend|fiancee|fiance)s?$/;

/** "His lawyer said he had been beaten", "Obiora's family said he": whose lawyer it is; of kin, only where something is done to them. */
function spokenOf({ sentence, mentionAt }: SentenceReading['scene'], speaker: Mention, pronoun: Mention): Mention {
  const owner = childrenBy(sentence, speaker.head, 'nmod:poss').map((child) => mentionAt(child)).find(({ kind, type }) => kind === 'PRONOUN' || type === 'Person');
  const isOfOwner = SPEAKS_FOR.test(speaker.lemma) || (KIN.test(speaker.lemma) && standingOf(sentence, pronoun).suffers === true);
  return owner && isOfOwner && /^(?:he|him|his|she|her)$/.test(pronoun.name) ? owner : speaker;
}

/** "turned it down", "accepted it": a bid, and no body. */
const TAKES_BIDS = /^(?:turn|reject|accept|deny|refuse|dismiss|ignore|sign|approve|welcome|endorse|ratify|describe)$/;
const THINGS_OF_TIME = /^(?:day|week|month|year|hour|minute|time|people|person)s?$/;

/** "ordered six boats impounded, and police seized four of them", "fired at three drones without hitting any of them". */
function isOfThings({ sentence, mentionAt }: SentenceReading['scene'], pronoun: number): boolean {
  if (wordAt(sentence, pronoun) !== 'them' || caseOf(sentence, pronoun) !== 'of') return false;
  const last = sentence.tokens.findLastIndex(({ xpos, lemma }, at) => at < pronoun && xpos === 'NNS' && !THINGS_OF_TIME.test(lemma));
  return last >= 0 && mentionAt(last).type === 'Equipment' && mentionAt(last).kind !== 'OTHER';
}

/** "commented on the deal, calling it void": what the clause above has just spoken of is the thing that is called so. */
function meansThing(scene: SentenceReading['scene'], pronoun: number): boolean {
  const { sentence, mentionAt } = scene;
  const verb = headOf(sentence, pronoun);
  if (isOfThings(scene, pronoun)) return true;
  if (wordAt(sentence, pronoun) === 'it' && relationAt(sentence, pronoun) === 'obj' && TAKES_BIDS.test(lemmaAt(sentence, verb))) return true;
  const over = headOf(sentence, verb);
  if (wordAt(sentence, pronoun) !== 'it' || relationAt(sentence, pronoun) !== 'obj' || relationAt(sentence, verb) !== 'advcl' || over < 0) return false;
  const last = childrenBy(sentence, over, 'obj', 'obl').findLast((child) => child < verb && child > over && !isDateWord(sentence.tokens[child]?.text ?? ''));
  return last !== undefined && isNoun(sentence, last) && (mentionAt(last).kind === 'OTHER' || mentionAt(last).type === 'Agreement');
}

function beginSentence(book: EntityBook, { sentence, mentionAt }: SentenceReading['scene']): void {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const at = childrenBy(sentence, root, 'nsubj')[0];
  if (at !== undefined) book.begin(sentence.index, { at, isThing: isNoun(sentence, at) && mentionAt(at).kind === 'OTHER' && !mentionAt(at).capital, isIt: wordAt(sentence, at) === 'it' });
}

/** "After his arrest, Ruto said": the subject of the clause that a fronted phrase with a pronoun belongs to. */
function subjectAhead(sentence: Sentence, pronoun: number): number | undefined {
  const path = pathUp(sentence, pronoun);
  const fronted = path.findIndex((at) => relationAt(sentence, at) === 'advcl' || relationAt(sentence, at) === 'obl');
  const over = fronted < 0 ? undefined : path[fronted + 1];
  if (over === undefined || over < pronoun) return undefined;
  return childrenBy(sentence, over, 'nsubj').find((child) => child > pronoun);
}

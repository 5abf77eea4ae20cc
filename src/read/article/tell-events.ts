import type { Draft, Speech } from '../acts/draft.ts';
import type { BookEntity, EntityBook } from './entity-book.ts';
import type { Telling } from './event-book.ts';
import { timeOfDraft } from '../time/event-time.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReadTime } from '../reading.ts';
import { resolveFilling, type Part, type Speaking } from './resolve-fillers.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { lemmaAt } from '../sentence/tree.ts';

/** Someone who speaks, with who it is. */
export interface Voice {
  readonly mention: Mention;
  readonly entity: BookEntity;
}

/** The acts that a sentence tells, with who is who. Its actors must be in the book already. */
export function tellingsOf(book: EntityBook, reading: SentenceReading, imagined = false): Telling[] {
  const { sentence } = reading.scene;
  return reading.drafts.filter((draft) => sentence.kind !== 'CAPTION' || draft.status === 'OCCURRED').map((draft) => {
    const supposed = imagined && SUPPOSED.has(draft.type) && draft.status === 'OCCURRED' && draft.attribution.length === 0;
    const told: Draft = supposed ? { ...draft, status: 'HYPOTHETICAL', modality: 'HYPOTHETICAL' } : sentence.kind === 'CAPTION' ? { ...draft, modes: [], cameo: undefined } : draft;
    const time = isOrderOfKnown(draft) ? undefined : timeOfDraft(reading, draft);
    return { draft: isYetToCome(time) ? { ...told, status: 'PROSPECTIVE', modality: 'PROSPECTIVE' } : told, reading, parts: partsOf(book, draft, speakerOf(book, reading, draft)), time, lemma: lemmaAt(sentence, draft.at) };
  });
}

/** "had signed off on the strike on Sunday": the day is that of the order, not of the strike told before. */
const isOrderOfKnown = ({ operator, definite, kind }: Draft): boolean => operator === 'order' && definite && kind === 'noun';

/** What is done in a war game is done in play. */
const SUPPOSED: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'RETREAT', 'MOBILIZE', 'COERCE']);

/** A day after that of the article. */
const isYetToCome = (time: ReadTime | undefined): boolean => time?.earliest !== undefined && time.anchor !== undefined && time.earliest > time.anchor;

/** Who acts before those acted on, who are others; pronouns last, so that the named ones of the same act are not taken for them. */
function partsOf(book: EntityBook, draft: Draft, speaker: Speaking | undefined): Part[] {
  const parts: Part[] = [];
  const order = [...draft.fillings].sort((a, b) => rank(a) - rank(b));
  for (const filling of order) {
    for (const part of resolveFilling(book, filling, parts.map(({ entity }) => entity), speaker)) {
      const twice = parts.some((one) => one.role === part.role && one.entity === part.entity);
      const both = part.role === 'recipient' && parts.some((one) => one.role === 'actor' && one.entity === part.entity);
      if (!twice && !both) parts.push(part);
    }
  }
  return parts;
}

const rank = ({ mention, role }: Draft['fillings'][number]): number => (mention.kind === 'PRONOUN' ? 2 : 0) + (role === 'actor' ? 0 : 1);

/** What a person does in saying "we"; an attack by "us" is one by the speaker's side. */
const SPOKEN: ReadonlySet<Draft['type']> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONSULT', 'CONCEDE']);

/** Who says "I" in the words of an act: the innermost speaker of its sentence; a pronoun that speaks for itself is none. */
function speakerOf(book: EntityBook, { speeches, scene: { sentence } }: SentenceReading, { attribution, at, type }: Draft): Speaking | undefined {
  const within = attribution.at(-1) ?? (sentence.quoted[at] === true ? speeches.find(({ speakers }) => speakers.every(({ name }) => !/^(?:i|we)$/i.test(name))) : undefined);
  const entity = within && voicesOf(book, within)[0]?.entity;
  return entity && { entity, forSelf: SPOKEN.has(type) };
}

/** What is done by saying it. */
const OF_WORDS: ReadonlySet<Draft['type']> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN', 'AGREE', 'STATEMENT']);

/** "Kigali said it remained committed": an act of words is not told by the one who does it with these words. */
export const isOwnWord = ({ draft, parts }: Telling, speaker: BookEntity): boolean =>
  OF_WORDS.has(draft.type) && draft.status !== 'NEGATED' && parts.some(({ role, entity }) => role === 'actor' && entity === speaker);

/** Who is meant by the speakers of a sentence. */
export function voicesOf(book: EntityBook, { speakers }: Pick<Speech, 'speakers'>): Voice[] {
  return speakers.flatMap((mention) => {
    const who = mention.means ?? mention;
    const meant = who.kind === 'PRONOUN' ? book.pronoun(who) : undefined;
    if (who.kind === 'PRONOUN') return (meant?.row ?? (meant ? [meant.entity] : [])).map((entity) => ({ mention, entity }));
    const pair = book.pair(who);
    if (pair) return pair.map((entity) => ({ mention, entity }));
    return [{ mention, entity: who.capital && who.country !== undefined ? book.country(who.country, who) : book.place(who).entity }];
  });
}

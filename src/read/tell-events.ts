import type { Draft, Speech } from './draft.ts';
import type { BookEntity, EntityBook } from './entity-book.ts';
import type { Telling } from './event-book.ts';
import { aheadOf, timeOfDraft } from './event-time.ts';
import type { Mention } from './mention.ts';
import type { ReadTime } from './reading.ts';
import { resolveFilling, type Part, type Speaking } from './resolve-fillers.ts';
import type { SentenceReading } from './read-sentence.ts';
import { lemmaAt } from './tree.ts';

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
    const time = isOrderOfKnown(draft) ? undefined : aheadOf(timeOfDraft(reading, draft), draft);
    return { draft: isYetToCome(time) ? { ...told, status: 'PROSPECTIVE', modality: 'PROSPECTIVE' } : told, reading, parts: partsOf(book, draft, speakerOf(book, reading, draft)), time, lemma: lemmaAt(sentence, draft.at) };
  });
}

/** "had signed off on the strike on Sunday": the day is that of the order, not of the strike told before. */
const isOrderOfKnown = ({ operator, definite, kind }: Draft): boolean => operator === 'order' && definite && kind === 'noun';

/** What is done in a war game is done in play. */
const SUPPOSED: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'RETREAT', 'MOBILIZE', 'COERCE']);

/** A day after that of the article. */
const isYetToCome = (time: ReadTime | undefined): boolean => time?.earliest !== undefined && time.anchor !== undefined && time.earliest > time.anchor;

/** Pronouns last, so that the named ones of the same act are not taken for them. */
function partsOf(book: EntityBook, draft: Draft, speaker: Speaking | undefined): Part[] {
  const parts: Part[] = [];
  const order = [...draft.fillings].sort((a, b) => Number(a.mention.kind === 'PRONOUN') - Number(b.mention.kind === 'PRONOUN'));
  for (const filling of order) {
    const part = resolveFilling(book, filling, parts.map(({ entity }) => entity), speaker);
    const twice = part && parts.some((one) => one.role === part.role && one.entity === part.entity);
    const both = part && part.role === 'recipient' && parts.some((one) => one.role === 'actor' && one.entity === part.entity);
    if (part && !twice && !both) parts.push(part);
  }
  return parts;
}

/** What a person does in saying "we"; an attack by "us" is one by the speaker's side. */
const SPOKEN: ReadonlySet<Draft['type']> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONSULT', 'CONCEDE']);

/** In sentences: how far a quotation goes on after it was said whose it is. */
const QUOTATION = 3;

/** Who says "I" in the words of an act: the innermost who is told to say it, or who spoke last where the words go on. Of a quotation that opens and does not close, it is told only afterwards. */
function speakerOf(book: EntityBook, { speeches, scene: { sentence } }: SentenceReading, { attribution, at, type }: Draft): Speaking | undefined {
  const beside = sentence.quoted[at] === true ? speeches.find(({ speakers }) => speakers.every(({ name }) => !/^(?:i|we)$/i.test(name))) : undefined;
  const within = attribution.at(-1) ?? beside;
  const entity = within ? voicesOf(book, within)[0]?.entity : speeches.length === 0 ? speakerBefore(book, sentence) : undefined;
  return entity && { entity, forSelf: SPOKEN.has(type) };
}

function speakerBefore(book: EntityBook, { tokens, index }: SentenceReading['scene']['sentence']): BookEntity | undefined {
  const marks = tokens.filter(({ text }) => /^(?:["“”]|``|'')$/.test(text)).length;
  const opens = /^(?:["“]|``)$/.test(tokens[0]?.text ?? '');
  return opens && marks % 2 > 0 ? undefined : book.speakerBefore(index, opens ? 1 : QUOTATION);
}

/** Who is meant by the speakers of a sentence. */
export function voicesOf(book: EntityBook, { speakers }: Pick<Speech, 'speakers'>): Voice[] {
  return speakers.flatMap((mention) => {
    const resolved = mention.kind === 'PRONOUN' ? book.pronoun(mention) : mention.capital && mention.country !== undefined ? { entity: book.country(mention.country, mention) } : book.place(mention);
    return resolved ? [{ mention, entity: resolved.entity }] : [];
  });
}

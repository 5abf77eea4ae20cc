import { misfit, modesOf, type EventMode } from '../../ontology.ts';
import { casualtyAnswer, eventAnswer, responseAnswer, roleAnswer, type EventAnswer } from './model-answer.ts';
import type { QuoteChecker } from './model-quotes.ts';
import { numberOfQuote, timeOfQuote } from './model-values.ts';
import type { FoundQuote } from './numbered-sentences.ts';
import type { Filler, ReadCasualties, ReadEvent, RoleKey } from '../reading.ts';

/** How sure an event of a model is said to be: it is not measured for each model, so it is one number for all. */
export const MODEL_CONFIDENCE = 0.5;

/** An event that holds, with what ties it to others still as words. */
export interface ModelEvent {
  readonly event: ReadEvent;
  readonly act: FoundQuote;
  readonly mentions: readonly FoundQuote[];
  /** Quotations of the acts that it answers, and of the words that say so. */
  readonly answers: readonly { readonly act: FoundQuote; readonly words: FoundQuote }[];
}

/** Checks one event. Without its act, or without one of its speakers, it is dropped whole; else what does not hold of it. */
export function modelEvent(given: unknown, id: string, checker: QuoteChecker, publishedAt: string | undefined): ModelEvent | undefined {
  const answer = checker.take('an event', eventAnswer, given);
  const act = answer && checker.quote(`act of ${answer.type}`, answer.act);
  const attribution = answer && act && checker.speakers(answer.type, answer.saidBy);
  if (!answer || !act || !attribution) return undefined;
  const what = `${answer.type} "${act.words.exact}"`;
  const mentions = [act, ...answer.also.flatMap((quote) => checker.quote(`mention of ${what}`, quote) ?? [])];
  const time = answer.time ? checker.quote(`time of ${what}`, answer.time) : undefined;
  const isNegated = answer.status === 'NEGATED';
  return {
    act, mentions, answers: answersOf(answer, what, checker),
    event: {
      id, type: answer.type, modes: modesIn(answer, what, checker), title: titleOf(answer, act), status: answer.status, polarity: isNegated ? 'NEGATED' : 'AFFIRMED',
      modality: answer.status === 'PROSPECTIVE' ? 'PROSPECTIVE' : answer.status === 'HYPOTHETICAL' ? 'HYPOTHETICAL' : 'FACTUAL', ...(time && near(mentions, time) ? { time: timeOfQuote(time, publishedAt) } : {}),
      roles: rolesOf(answer, what, mentions, checker), responseTo: [], ...seriesOf(answer, what, checker), casualties: casualtiesOf(answer, what, checker), attribution, confidence: MODEL_CONFIDENCE,
      evidence: act.words, mentions: mentions.slice(1).map(({ words, sentence }) => ({ ...words, kind: sentence.sentence.kind })),
    },
  };
}

const near = (mentions: readonly FoundQuote[], { sentence }: FoundQuote): boolean => mentions.some((mention) => mention.sentence.number === sentence.number);

const titleOf = (answer: EventAnswer, { words }: FoundQuote): string => `${answer.type.charAt(0)}${answer.type.slice(1).toLowerCase()}: ${words.exact.replaceAll(/\s+/g, ' ')}`;

function modesIn({ type, modes }: EventAnswer, what: string, checker: QuoteChecker): EventMode[] {
  return modes.flatMap((given) => {
    const known = modesOf(type).find(([mode]) => mode === given);
    return known ? [known[0]] : checker.drop(`mode of ${what}`, given, `${type} has no such mode`) ?? [];
  });
}

/** Role coherence: a filler stands in the sentence of the act, or in another that was quoted as telling of it. */
function rolesOf(answer: EventAnswer, what: string, mentions: readonly FoundQuote[], checker: QuoteChecker): ReadEvent['roles'] {
  const roles: Partial<Record<RoleKey, Filler[]>> = {};
  for (const given of answer.roles) {
    const role = checker.take(`a role of ${what}`, roleAnswer, given);
    if (!role) continue;
    const name = `${role.role} of ${what}`;
    const named = checker.someone(name, role);
    if (!named) continue;
    const { found, ...reference } = named;
    const odd = near(mentions, found) ? misfit(role.role, 'Event', reference.type) : 'it stands in a sentence that does not tell of the act';
    if (odd !== undefined) {
      checker.drop(name, role.q, odd);
      continue;
    }
    const key = role.role.toLowerCase() as Lowercase<typeof role.role>;
    const isCommand = role.role === 'AUTHORIZER' && role.command != null;
    roles[key] = [...roles[key] ?? [], { ...reference, via: found.sentence.number === mentions[0]?.sentence.number ? 'DIRECT' : 'COREFERENCE', evidence: found.words, ...(isCommand ? { commandMode: role.command ?? 'ORDERED' } : {}) }];
  }
  return roles;
}

function seriesOf({ series }: EventAnswer, what: string, checker: QuoteChecker): Pick<ReadEvent, 'series'> {
  const found = series ? checker.quote(`series of ${what}`, series) : undefined;
  const number = found && numberOfQuote(found);
  if (!found || !number) return found ? checker.drop(`series of ${what}`, found.words.exact, 'no number stands there') ?? {} : {};
  return { series: { min: number.low ?? 1, ...(number.high ?? number.best) === undefined ? {} : { max: number.high ?? number.best }, asWritten: found.words.exact } };
}

function casualtiesOf({ casualties }: EventAnswer, what: string, checker: QuoteChecker): ReadCasualties[] {
  return casualties.flatMap((given) => {
    const toll = checker.take(`casualties of ${what}`, casualtyAnswer, given);
    const found = toll && checker.quote(`casualties of ${what}`, toll);
    if (!toll || !found) return [];
    const number = toll.unknown ? undefined : numberOfQuote(found);
    if (!number && !toll.unknown) return checker.drop(`casualties of ${what}`, toll.q, 'no number stands there') ?? [];
    return [{ side: toll.side, kind: toll.kind, ...number, ...(toll.unknown ? { unknown: toll.unknown } : {}), evidence: found.words }];
  });
}

function answersOf({ answers }: EventAnswer, what: string, checker: QuoteChecker): ModelEvent['answers'] {
  return answers.flatMap((given) => {
    const answer = checker.take(`what ${what} answers`, responseAnswer, given);
    const [act, words] = answer ? [checker.quote(`what ${what} answers`, answer.act), checker.quote(`what ${what} answers`, answer.words)] : [];
    return act && words ? [{ act, words }] : [];
  });
}

/** The first event of which a quotation tells: its act or another mention shares words with it. */
export const eventTold = (events: readonly ModelEvent[], { words }: FoundQuote): ModelEvent | undefined =>
  events.find(({ mentions }) => mentions.some((mention) => mention.words.start < words.end && mention.words.end > words.start));

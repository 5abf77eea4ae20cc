import { misfit } from '../../ontology.ts';
import { relationAnswer, statementAnswer, unknownAnswer } from './model-answer.ts';
import { eventTold, MODEL_CONFIDENCE, type ModelEvent } from './model-events.ts';
import type { QuoteChecker } from './model-quotes.ts';
import type { ReadEvent, ReadRelation, ReadStatement, ReadUnknown } from '../reading.ts';

/** What the act answers, where the words for that tell of another act. */
export function responsesOf(act: ModelEvent, acts: readonly ModelEvent[], checker: QuoteChecker): ReadEvent['responseTo'] {
  return act.answers.flatMap(({ act: quoted, words }) => {
    const cause = eventTold(acts, quoted);
    if (!cause || cause === act) return checker.drop(`what ${act.event.type} "${act.act.words.exact}" answers`, quoted.words.exact, 'no other act was told by these words') ?? [];
    return [{ event: cause.event.id, asWritten: words.words.exact, evidence: words.words }];
  });
}

/** Checks one relation; its two sides stand in the sentence of its words. */
export function relationOf(given: unknown, checker: QuoteChecker): ReadRelation | undefined {
  const answer = checker.take('a relation', relationAnswer, given);
  if (!answer) return undefined;
  const [words, from, to, attribution] = [checker.quote(answer.type, answer.words), checker.someone(`from of ${answer.type}`, answer.from), checker.someone(`to of ${answer.type}`, answer.to), checker.speakers(answer.type, answer.saidBy)];
  if (!words || !from || !to || !attribution) return undefined;
  const together = [from, to].every(({ found }) => found.sentence.number === words.sentence.number);
  const odd = together ? misfit(answer.type, from.type, to.type) : 'its two sides do not stand in the sentence of its words';
  if (odd !== undefined) return checker.drop(answer.type, words.words.exact, odd);
  const end = ({ name, entity, type }: typeof from): ReadRelation['from'] => ({ name, entity, type });
  return { type: answer.type, from: end(from), to: end(to), attribution, confidence: MODEL_CONFIDENCE, evidence: words.words };
}

/** Checks one statement; gives it with the STATEMENT event that it is. */
export function statementOf(given: unknown, id: string, acts: readonly ModelEvent[], checker: QuoteChecker): { readonly statement: ReadStatement; readonly event: ReadEvent } | undefined {
  const answer = checker.take('a statement', statementAnswer, given);
  const words = answer && checker.quote('a statement', answer.words);
  const speaker = answer && words && checker.someone('speaker of a statement', answer.speaker);
  if (!answer || !words || !speaker) return undefined;
  const content = answer.content ? checker.quote('what a statement says', answer.content) : undefined;
  const tells = answer.about.flatMap((quote) => {
    const found = checker.quote('what a statement is about', quote);
    return found ? eventTold(acts, found)?.event.id ?? checker.drop('what a statement is about', quote.q, 'no act was told by these words') ?? [] : [];
  });
  const reference = { name: speaker.name, entity: speaker.entity, type: speaker.type, evidence: speaker.found.words };
  const quote = content !== undefined && content.sentence.sentence.quoted[content.from] === true;
  return {
    statement: { event: id, speakers: [reference], mode: answer.mode, ...(content ? { content: content.words } : {}), quote, tells: [...new Set(tells)], evidence: words.words },
    event: {
      id, type: 'STATEMENT', modes: [answer.mode === 'STATEMENT' ? 'SPOKEN' : answer.mode], title: `Statement of ${speaker.name}`, status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL',
      roles: { actor: [{ ...reference, via: 'DIRECT' }] }, responseTo: [], casualties: [], attribution: [], confidence: MODEL_CONFIDENCE, evidence: words.words, mentions: [],
    },
  };
}

/** Checks one gap. */
export function unknownOf(given: unknown, acts: readonly ModelEvent[], checker: QuoteChecker): ReadUnknown | undefined {
  const answer = checker.take('an unknown', unknownAnswer, given);
  const words = answer && checker.quote('an unknown', answer.words);
  if (!answer || !words) return undefined;
  const act = answer.act ? checker.quote('the act of an unknown', answer.act) : undefined;
  const event = act && eventTold(acts, act)?.event.id;
  const by = answer.by ? checker.someone('who withholds', answer.by) : undefined;
  return {
    ...(event === undefined ? {} : { event }), about: answer.about, state: answer.state,
    ...(by ? { by: { name: by.name, entity: by.entity, type: by.type, evidence: by.found.words } } : {}), evidence: words.words,
  };
}

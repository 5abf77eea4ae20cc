import type { Filler, ReadEvent } from './reading.ts';

/** What a fitted model makes of an event: weight by feature, and the constant. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** An event but for how sure it is. */
export type Unsure = Omit<ReadEvent, 'confidence'>;

/** In code points: between an actor and the act's recipient or target. */
const FAR = 80;
/** In tellings, and in code points of evidence: more says no more. */
const MOST_TELLINGS = 3;
const LONG = 90;

/** What can be seen of an event that bears on whether it was read rightly; 0 or 1 each, but for the tellings. */
export function featuresOf(event: Unsure): Record<string, number> {
  const { actor = [], recipient = [], target = [], authorizer = [], location = [], instrument = [] } = event.roles;
  const others = [...recipient, ...target];
  const is = (test: boolean): number => Number(test);
  const via = (...ways: readonly Filler['via'][]): number => is([...actor, ...others].some((filler) => ways.includes(filler.via)));
  return {
    actor: is(actor.length > 0), other: is(others.length > 0), both: is(actor.length > 0 && others.length > 0), authorizer: is(authorizer.length > 0), location: is(location.length > 0),
    instrument: is(instrument.length > 0), dated: is(event.time !== undefined), told: Math.min(MOST_TELLINGS, event.mentions.length), modes: is(event.modes.length > 0),
    many: is(others.length > 2), far: is(gapOf(actor, others) > FAR), reversed: is(gapOf(others, actor) > 0), pronoun: via('COREFERENCE'), metonym: via('METONYM'), inferred: via('COUNTRY_OF_PLACE', 'INFERRED_FROM_ORDER', 'SERIES'),
    attributed: is(event.attribution.length > 0), unreal: is(event.status !== 'OCCURRED' && event.status !== 'ONGOING'), long: is(event.evidence.exact.length > LONG), noCode: is(event.cameo === undefined),
    ...typeFeature(event.type),
  };
}

const gapOf = (before: readonly Filler[], after: readonly Filler[]): number => (after[0]?.evidence.start ?? 0) - (before[0]?.evidence.end ?? after[0]?.evidence.start ?? 0);

const typeFeature = (type: Unsure['type']): Record<string, number> => ({ [`type ${type}`]: 1 });

/** The chance that an event is right, 0.01 to 0.99, to two digits. */
export function confidenceOf(features: Readonly<Record<string, number>>, { constant, weights }: ConfidenceWeights): number {
  const sum = Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, constant);
  return Math.round(Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-sum)))) * 100) / 100;
}

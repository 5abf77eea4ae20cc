import type { BookEvent, Telling } from './event-book.ts';
import type { Part } from './resolve-fillers.ts';

/** What a fitted model makes of an event: weight by feature, and the constant. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What can be seen of an event that bears on whether it was read rightly; 0 or 1 each, but for counts. */
export function featuresOf(event: BookEvent, parts: readonly Part[]): Record<string, number> {
  const first = event.tellings[0];
  const has = (role: Part['role']): number => Number(parts.some((part) => part.role === role));
  const any = (test: (telling: Telling) => boolean): number => Number(event.tellings.some(test));
  return {
    verb: any(({ draft }) => draft.kind === 'verb'), actor: has('actor'), recipient: has('recipient'), target: has('target'), authorizer: has('authorizer'), location: has('location'),
    instrument: has('instrument'), dated: any(({ time }) => time !== undefined), told: Math.min(3, event.tellings.length), modes: any(({ draft }) => draft.modes.length > 0),
    subject: Number(parts.some(({ role, slot }) => role === 'actor' && slot === 'subject')), object: Number(parts.some(({ role, slot }) => role === 'recipient' && slot === 'object')),
    nested: Number(parts.some(({ slot }) => slot === 'nested')), pronoun: Number(parts.some(({ via }) => via === 'COREFERENCE')), inferred: Number(parts.some(({ via }) => via !== 'DIRECT' && via !== 'COREFERENCE')),
    composed: any(({ draft }) => draft.operator !== undefined), attributed: any(({ draft }) => draft.attribution.length > 0),
    assault: Number(first?.draft.type === 'ASSAULT'), verbal: Number(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'].includes(first?.draft.type ?? '')), long: Number((first?.reading.scene.sentence.tokens.length ?? 0) > 30),
    named: Number(parts.some(({ role, entity }) => role === 'actor' && entity.known !== undefined)),
  };
}

/** The chance that an event is right, 0.01 to 0.99, to two digits. */
export function confidenceOf(features: Readonly<Record<string, number>>, { constant, weights }: ConfidenceWeights): number {
  const sum = Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, constant);
  return Math.round(Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-sum)))) * 100) / 100;
}

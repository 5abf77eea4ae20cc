import type { SentenceReading } from '../read-sentence.ts';
import type { Lexicon } from '../lexicon.ts';
import { isBareToll, type Telling } from './event-book.ts';
import { lemmaAt } from '../sentence/tree.ts';

/** In sentences: how far back the mishap is told from which a toll came, the headline aside. */
const REACH = 3;

/** Words by which a mishap is told that no noun names. */
const MISHAPS = /^(?:crash|collapse|capsize|derail|overturn|collide|drown|sink)$/;

/** Tellings without those of the hurt and dead of a crash or quake that the sentences before told: "A bystander was also injured". */
export function withoutMishaps(tellings: readonly Telling[], readings: readonly SentenceReading[], { classes: { mishap } }: Lexicon): Telling[] {
  const isOfMishap = ({ scene: { sentence } }: SentenceReading): boolean => sentence.tokens.some((_token, at) => (mishap?.has(lemmaAt(sentence, at)) ?? false) || MISHAPS.test(lemmaAt(sentence, at)));
  const isForce = ({ draft, parts }: Telling, before: number): boolean => draft.type === 'ASSAULT' && draft.sentence <= before && (draft.kind === 'noun' || parts.some(({ role }) => role === 'actor' || role === 'instrument') || draft.modes.some((mode) => mode !== 'TARGETED'));
  const isOfOne = (telling: Telling): boolean => {
    const { draft, parts, reading } = telling;
    if (!isBareToll(telling) || draft.also.length > 0 || parts.some(({ role }) => role === 'instrument' || role === 'authorizer')) return false;
    const before = readings.filter(({ scene: { sentence } }) => sentence.index < draft.sentence && (sentence.kind === 'HEADLINE' || draft.sentence - sentence.index <= REACH));
    return before.some((one) => one !== reading && isOfMishap(one)) && !tellings.some((one) => isForce(one, draft.sentence));
  };
  return tellings.filter((telling) => !isOfOne(telling));
}

import type { Act } from '../../lexicon-shapes.ts';
import type { Trigger } from './acts.ts';
import type { Filling } from './draft.ts';
import { filling, type Scene } from './roles.ts';
import { subjectsOf } from '../sentence/arguments.ts';
import { caseOf, headOf, isVerb } from '../sentence/tree.ts';

/** "said during a visit to Helsinki": who speaks on a visit is who makes it. */
export function visitor({ sentence, mentionAt }: Scene, { act, at, kind, around }: Trigger): Filling[] {
  if (kind !== 'noun' || act.type !== 'CONSULT' || !act.modes.includes('VISIT') || around.owner.length > 0 || around.byPreposition.has('by') || !/^(?:during|on|at)$/.test(caseOf(sentence, at)) || !isVerb(sentence, headOf(sentence, at))) return [];
  return subjectsOf(sentence, headOf(sentence, at)).slice(0, 1).map((head) => mentionAt(head)).filter(({ type, kind: told }) => type === 'Person' || told === 'PRONOUN').map((mention) => filling('actor', mention, 'visitor'));
}

/** "flew to Tokyo", "visited Dhaka": who is met there is told apart, and the capital is where. */
export const asPlaces = ({ type, modes }: Act, fillings: readonly Filling[]): Filling[] =>
  fillings.map((one) => (type === 'CONSULT' && modes.includes('VISIT') && one.role === 'recipient' && one.mention.type === 'Place' && one.via !== 'COUNTRY_OF_PLACE' ? { ...one, role: 'location', via: 'DIRECT' } : one));

import { foldedName } from '../../folded-name.ts';
import type { Lexicon } from '../lexicon.ts';

/** As which a person's pronouns speak of them. */
export type Gender = 'MAN' | 'WOMAN';

/** What the first name of a person tells; undefined for a surname alone, and for first names of either. */
export function genderOf({ givenNames }: Pick<Lexicon, 'givenNames'>, name: string): Gender | undefined {
  const [first = '', ...rest] = name.split(' ');
  const of = rest.length > 0 ? givenNames.get(foldedName(first)) : undefined;
  return of === 'EITHER' ? undefined : of;
}

import type { Mention } from './mention.ts';
import { textOf } from './mentions.ts';
import type { NameMatch } from '../sentence/name-match.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A name of the dictionary as a mention of its own, also where it only qualifies a noun ("Israeli raid" mentions Israel). */
export function nameMention(sentence: Sentence, { from, to, name: { actor } }: NameMatch): Mention {
  return {
    sentence: sentence.index, head: to, from, to, kind: 'NAME', type: actor.type, name: actor.name, actor, country: actor.country,
    sector: actor.sector === 'CAP' ? 'GOV' : actor.sector, lemma: textOf(sentence, { from, to }).toLowerCase(), definite: false, capital: actor.sector === 'CAP',
  };
}

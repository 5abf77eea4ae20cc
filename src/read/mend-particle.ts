import type { Lexicon } from './lexicon.ts';
import { retie, type OpenToken } from './retie.ts';

/** Words that are a part of the verb before them where a dictionary has the two together; others open a phrase of their own ("call on"). */
const PARTICLE = /^(?:down|up|off|out|away|back)$/;

/** "shot down a drone": what the dictionary has as one verb takes its object. */
export function mendParticles(tokens: OpenToken[], { verbs, operators, lights }: Lexicon): void {
  for (const [at, particle] of tokens.entries()) {
    const verb = tokens[at - 1];
    if (verb?.upos !== 'VERB' || particle.relation !== 'case' || !PARTICLE.test(particle.text)) continue;
    const noun = tokens[particle.head];
    const words = [...verbs.get(verb.lemma) ?? [], ...operators.get(verb.lemma) ?? [], ...lights.get(verb.lemma) ?? []];
    if (noun?.head !== at - 1 || noun.relation !== 'obl' || !words.some((word) => word.particle === particle.text)) continue;
    retie(tokens, particle.head, at - 1, 'obj');
    retie(tokens, at, at - 1, 'compound:prt');
  }
}

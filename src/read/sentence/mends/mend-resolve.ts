import { below, hangsOn, isNominal, retie, type OpenToken } from './retie.ts';

/** Nouns that say what is to be done. */
const RESOLVE = /^(?:decision|plan|move|order|threat|vow|pledge|promise|attempt|effort|bid|proposal|refusal|failure|demand|call|request|appeal|offer|agreement|ruling)$/;

/** "a decision by Denmark to halt aid": what is decided hangs on the decision, also where who decided stands between. */
export function mendResolves(tokens: OpenToken[]): void {
  for (const [at, noun] of tokens.entries()) {
    if (!isNominal(noun) || !RESOLVE.test(noun.lemma) || !/^(?:by|from|of)$/.test(tokens[at + 1]?.text ?? '')) continue;
    const mark = tokens.findIndex(({ text, upos }, i) => i > at + 1 && (text === 'to' && upos !== 'ADP' || /^[,;:.]$/.test(text) || /^(?:VERB|AUX)$/.test(upos)));
    const verb = tokens[mark]?.text === 'to' ? tokens[mark]?.head ?? -1 : -1;
    if (verb <= mark || tokens[verb]?.upos !== 'VERB' || tokens[verb]?.head === at || !/^(?:advcl|acl|xcomp)$/.test(tokens[verb]?.relation ?? '') || hangsOn(tokens, at, verb)) continue;
    const between = tokens.slice(at + 1, mark).every((_token, i) => hangsOn(tokens, at + 1 + i, at));
    if (between && below(tokens, at, /^acl$/).length === 0) retie(tokens, verb, at, 'acl');
  }
}

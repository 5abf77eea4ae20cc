import type { Lexicon } from '../../lexicon.ts';
import { mendGarden, mendReducedSubjects } from './mend-garden.ts';
import { below, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Verbs that the parser took for something else: a past tense for a participle, an infinitive for an adjective, a participle for the verb of its sentence. */
export function mendFinite(tokens: OpenToken[], lexicon: Lexicon): void {
  for (const token of tokens) mendLemma(token, lexicon);
  for (let at = 1; at < tokens.length; at += 1) mendProgressive(tokens, at, lexicon);
  mendFrontedNoun(tokens);
  mendGarden(tokens);
  mendReducedSubjects(tokens);
  for (let at = 1; at < tokens.length - 1; at += 1) {
    mendJoined(tokens, at, lexicon);
    mendInfinitive(tokens, at, lexicon);
    mendStrayedSubject(tokens, at);
    mendReduced(tokens, at, lexicon);
    mendLoyal(tokens, at);
  }
  mendNounRoot(tokens, lexicon);
  mendUnjoined(tokens);
  mendFrontedDoing(tokens, lexicon);
}

const isVerbWord = (word: string, { verbs, operators, lights, embeddings }: Lexicon): boolean =>
  verbs.has(word) || lights.has(word) || [...operators.get(word) ?? [], ...embeddings.get(word) ?? []].some(({ kind }) => kind === 'verb');

/** "implored", "barred": a verb of the dictionary whose ending was cut wrongly. */
function mendLemma(token: OpenToken, lexicon: Lexicon): void {
  if (token.upos !== 'VERB' || !/(?:ed|ing)$/.test(token.text) || isVerbWord(token.lemma.toLowerCase(), lexicon)) return;
  const lemma = token.lemma.toLowerCase();
  const known = [`${lemma}e`, /(.)\1$/.test(lemma) ? lemma.slice(0, -1) : lemma].find((word) => isVerbWord(word, lexicon));
  if (known !== undefined) token.lemma = known;
}

/** "is threatening to": a verb that was taken for an adjective, though it has a helping word. */
function mendProgressive(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const token = tokens[at];
  if (token?.upos !== 'ADJ' || !token.text.endsWith('ing') || !tokens.some(({ head, relation, lemma }) => head === at && /^(?:aux|cop)$/.test(relation) && lemma === 'be')) return;
  if (has(tokens, at, /^cop$/) && !(tokens[at + 1]?.text === 'to' && tokens.some(({ head, relation, upos }) => head === at && relation === 'xcomp' && upos === 'VERB'))) return;
  const stem = token.text.toLowerCase().slice(0, -3);
  const known = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem].find((word) => isVerbWord(word, lexicon));
  if (known === undefined) return;
  [token.upos, token.xpos, token.lemma] = ['VERB', 'VBG', known];
  for (const other of tokens) if (other.head === at && other.relation === 'cop') other.relation = 'aux';
}

/** "Under a deal reached on Friday, the parties will share": what tells of the noun in front is not what the sentence says. */
function mendFrontedNoun(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const [verb, noun] = [tokens[root], tokens[root - 1]];
  if (verb?.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || noun?.head !== root || noun.relation !== 'obl' || !isNominal(noun) || below(tokens, root, /^(?:nsubj|aux|expl|csubj)/).length > 0) return;
  const comma = tokens.findIndex(({ text }, i) => i > root && text === ',');
  const main = below(tokens, root, /^(?:ccomp|parataxis)$/).find((i) => i > comma && comma > 0 && below(tokens, i, /^nsubj/).some((subject) => subject > comma));
  if (main === undefined || tokens[0]?.upos !== 'ADP' || tokens.slice(0, root - 1).some(({ text }) => text === ',')) return;
  for (const [i, token] of tokens.entries()) if (token.head === root && i > comma && i !== main) token.head = main;
  retie(tokens, main, -1, 'root');
  retie(tokens, root - 1, main, 'obl');
  retie(tokens, root, root - 1, 'acl');
}

/** What a participle says of those whom a noun before it names, without a hyphen: "government backed", "army run". */
const STANDING = /^(?:backed|led|run|owned|held|controlled|based|born|made|sponsored|funded|linked|affiliated|aligned|trained|armed|appointed|elected|dominated|approved|mandated|imposed|issued|induced|related|assisted|supported|built|set|cut|put)$/;

/** "The junta eased restrictions and allowed two papers to print", "Police fired bullets after a march turned violent": a participle behind a noun and before what it is done to. */
function mendJoined(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [verb, doer, object] = [tokens[at], tokens[at - 1], tokens[tokens[at]?.head ?? -1]];
  const objectAt = verb?.head ?? -1;
  const next = object?.head ?? -1;
  if (!verb || !doer || !object || verb.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || verb.relation !== 'amod' || objectAt < at || STANDING.test(verb.text) || !isVerbWord(verb.lemma.toLowerCase(), lexicon)) return;
  if (!isNominal(doer) || !isNominal(object) || doer.head !== objectAt || !/^(?:compound|nsubj|nmod)$/.test(doer.relation) || object.relation !== 'nsubj' || tokens[next]?.upos !== 'VERB' || next < objectAt || tokens[next]?.xpos !== 'VBD') return;
  const isJoined = below(tokens, next, /^cc$/).some((i) => i < next && i > objectAt);
  const later = isJoined ? undefined : below(tokens, next, /^obl$/).find((i) => i < next && i > objectAt && below(tokens, i, /^case$/).some((mark) => /^(?:after|when|as|while|before|because|since|until)$/.test(tokens[mark]?.text ?? '')));
  if (!isJoined && later === undefined) return;
  for (const [i, token] of tokens.entries()) if (token.head === objectAt && i < at - 1) token.head = at - 1;
  retie(tokens, at, tokens[next]?.head ?? -1, tokens[next]?.relation ?? 'root');
  retie(tokens, at - 1, at, 'nsubj');
  retie(tokens, objectAt, at, 'obj');
  retie(tokens, next, at, later === undefined ? 'conj' : 'advcl');
  verb.xpos = 'VBD';
  if (later !== undefined) markClause(tokens, later, next);
}

/** "after a march turned": the noun behind the conjunction is the subject of the clause that it opens. */
function markClause(tokens: OpenToken[], subject: number, verb: number): void {
  const mark = below(tokens, subject, /^case$/)[0] ?? -1;
  retie(tokens, subject, verb, 'nsubj');
  retie(tokens, mark, verb, 'mark');
  Object.assign(tokens[mark] ?? {}, { upos: 'SCONJ' });
}

/** "pressed Belarus to free the journalist": an infinitive that is as often an adjective or a noun. */
function mendInfinitive(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [to, verb, above] = [tokens[at], tokens[at + 1], tokens[tokens[at + 1]?.head ?? -1]];
  if (to?.text !== 'to' || !verb || !above || !/^(?:ADJ|NOUN)$/.test(verb.upos) || to.head !== at + 1 || !lexicon.verbs.has(verb.text) || !/^(?:DET|PRON|NUM|PROPN)$/.test(tokens[at + 2]?.upos ?? '')) return;
  const object = below(tokens, at + 1, /^(?:obj|nmod|appos|compound|dep)$/).find((i) => i > at + 1 && isNominal(tokens[i]) && below(tokens, i, /^case$/).length === 0);
  const governor = above.upos === 'VERB' ? verb.head : isNominal(above) && tokens[above.head]?.upos === 'VERB' ? above.head : -1;
  if (object === undefined || governor < 0 || governor > at) return;
  [to.upos, to.relation] = ['PART', 'mark'];
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VB', verb.text];
  retie(tokens, object, at + 1, 'obj');
  retie(tokens, at + 1, governor, 'xcomp');
}

/** "Pope Francis arrived in Baghdad, the first pontiff": the subject of a verb hung on what stands behind it. */
function mendStrayedSubject(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || verb.xpos !== 'VBD' || below(tokens, at, /^(?:nsubj|csubj|aux)/).length > 0) return;
  const place = below(tokens, at, /^obl$/).find((i) => i > at && below(tokens, i, /^case$/).length > 0 && below(tokens, i, /^nsubj$/).some((subject) => subject < at));
  const subject = place === undefined ? undefined : below(tokens, place, /^nsubj$/).find((i) => i < at);
  if (subject !== undefined) retie(tokens, subject, at, 'nsubj');
}

/** "Nepal sought help": a noun taken for the verb, and the verb for what qualifies it. */
function mendNounRoot(tokens: OpenToken[], lexicon: Lexicon): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const [noun, verb] = [tokens[root], tokens[root - 1]];
  if (noun?.upos !== 'VERB' || !/^VBP?$/.test(noun.xpos) || verb?.head !== root || verb.relation !== 'amod' || verb.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || !isVerbWord(verb.lemma.toLowerCase(), lexicon)) return;
  const subject = tokens.findLastIndex((token, i) => i < root - 1 && (token.head === root || token.head === root - 1) && /^(?:nsubj|compound|nmod)$/.test(token.relation));
  if (subject < 0 || below(tokens, root, /^(?:aux|mark|obj)/).length > 0) return;
  [noun.upos, noun.xpos] = ['NOUN', 'NN'];
  for (const [i, token] of tokens.entries()) if (token.head === root && i !== root - 1) token.head = root - 1;
  retie(tokens, root - 1, -1, 'root');
  retie(tokens, root, root - 1, 'obj');
  retie(tokens, subject, root - 1, 'nsubj');
  verb.xpos = 'VBD';
}

/** "Fierce fighting raged": a noun before the past tense of which it is the subject, where the parser joined the two as if "and" stood between. */
function mendUnjoined(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const [noun, verb] = [tokens[root], tokens[root + 1]];
  if (!noun || !(isNominal(noun) || noun.xpos === 'VBG') || verb?.upos !== 'VERB' || verb.xpos !== 'VBD' || verb.head !== root || verb.relation !== 'conj' || below(tokens, root, /^(?:nsubj|aux|obj$|mark|cop|case)/).length > 0) return;
  if (noun.upos === 'VERB') [noun.upos, noun.xpos, noun.lemma] = ['NOUN', 'NN', noun.text.toLowerCase()];
  for (const [i, token] of tokens.entries()) if (token.head === root && i > root) token.head = root + 1;
  retie(tokens, root + 1, -1, 'root');
  retie(tokens, root, root + 1, 'nsubj');
}

/** "shortened the curfew imposed in May": a noun before a participle that was taken for its subject is what the verb before is done to. */
function mendReduced(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [participle, noun] = [tokens[at], tokens[at - 1]];
  if (participle?.xpos !== 'VBN' || participle.upos !== 'VERB' || !/^(?:acl|ccomp|xcomp|advcl)$/.test(participle.relation) || noun?.head !== at || noun.relation !== 'nsubj' || !isNominal(noun) || tokens[at + 1]?.upos !== 'ADP' || below(tokens, at, /^(?:aux|obj|mark|ccomp)/).length > 0) return;
  const over = isNominal(tokens[participle.head]) ? tokens[participle.head]?.head ?? -1 : participle.head;
  const verb = tokens[over];
  if (verb?.upos !== 'VERB' || over > at || /^(?:have|get|see|find|keep|leave|hear|want|watch|make|let)$/.test(verb.lemma) || !lexicon.verbs.has(verb.lemma) || lexicon.operators.get(verb.lemma)?.some(({ kind }) => kind === 'verb') === true || below(tokens, over, /^(?:obj|ccomp)$/).some((i) => i !== at)) return;
  retie(tokens, at - 1, over, 'obj');
  retie(tokens, at, at - 1, 'acl');
}

/** "Heeding a request, the bloc imposed sanctions": what was done in front is no name, and what is done is no part of what it is done to. */
function mendFrontedDoing(tokens: OpenToken[], lexicon: Lexicon): void {
  const [doing] = tokens;
  if (!doing || doing.head !== -1 || !/^\p{Lu}\p{Ll}+ing$/u.test(doing.text) || below(tokens, 0, /^(?:nsubj|cop|aux)/).length > 0 || tokens.some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))) return;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const at = tokens.findIndex(({ upos, xpos, relation, head, lemma }, i) => i > comma + 1 && comma > 0 && upos === 'VERB' && xpos === 'VBN' && relation === 'amod' && head > i && isVerbWord(lemma.toLowerCase(), lexicon) && isNominal(tokens[i - 1]) && tokens[i - 1]?.head === head);
  const [verb, object] = [tokens[at], tokens[at]?.head ?? -1];
  if (!verb || !isNominal(tokens[object])) return;
  for (const [i, token] of tokens.entries()) {
    if (token.head === object && i < at - 1) token.head = at - 1;
    else if (token.head === 0 && i > comma) token.head = at;
  }
  retie(tokens, at, -1, 'root');
  retie(tokens, at - 1, at, 'nsubj');
  retie(tokens, object, at, 'obj');
  retie(tokens, 0, at, 'advcl');
  [verb.xpos, doing.upos, doing.xpos] = ['VBD', 'VERB', 'VBG'];
}

/** "Fighters loyal to the warlord have gathered": what is said of those who act does not act. */
function mendLoyal(tokens: OpenToken[], at: number): void {
  const [word, noun] = [tokens[at], tokens[at - 1]];
  if (word?.upos !== 'ADJ' || !word.relation.startsWith('nsubj') || noun?.head !== at || noun.relation !== 'nsubj' || !isNominal(noun) || tokens[word.head]?.upos !== 'VERB' || word.head < at || below(tokens, at, /^cop$/).length > 0) return;
  retie(tokens, at - 1, word.head, word.relation);
  retie(tokens, at, at - 1, 'amod');
}

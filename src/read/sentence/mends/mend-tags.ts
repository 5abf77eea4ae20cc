import type { EvidenceKind } from '../../../model.ts';
import type { Lexicon } from '../../lexicon.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/** Words that the parser took for another kind of word than the dictionary and what stands around them tell. */
export function mendTags(tokens: OpenToken[], lexicon: Lexicon, kind: EvidenceKind): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    mendDoing(tokens, at);
    mendByDoing(tokens, at, lexicon);
    mendNoun(tokens, at, lexicon);
    mendPast(tokens, at, lexicon);
    mendOnlyVerb(tokens, at, lexicon, kind);
    mendNumber(tokens, at, lexicon);
    mendRiding(tokens, at, lexicon);
    mendArticled(tokens, at);
    mendCapital(tokens, at, kind);
  }
}

/** "Russia's massing of troops": what somebody owns is a noun, and the mark of an owner is no helping word. */
function mendDoing(tokens: OpenToken[], at: number): void {
  const [noun, mark, owner] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!noun || noun.xpos !== 'VBG' || noun.upos !== 'VERB' || tokens[at + 1]?.text !== 'of' || !/^['’]s?$/.test(mark?.text ?? '') || !isNominal(owner)) return;
  [noun.upos, noun.xpos, noun.lemma] = ['NOUN', 'NN', noun.text.toLowerCase()];
  Object.assign(mark ?? {}, { upos: 'PART' });
  retie(tokens, at - 1, at - 2, 'case');
  retie(tokens, at - 2, at, 'nmod:poss');
  for (const token of tokens) if (token.head === at && token.relation === 'obl') token.relation = 'nmod';
}

/** "responded by threatening to cut off water": what is done behind "by", with "to" and a verb behind it, is a verb. */
function mendByDoing(tokens: OpenToken[], at: number, { verbs, operators }: Lexicon): void {
  const [word, by, to] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!word?.text.endsWith('ing') || word.upos !== 'NOUN' || by?.text !== 'by' || to?.text !== 'to' || to.upos !== 'PART' || !tokens[to.head] || to.head < at) return;
  const lemma = [word.text.slice(0, -3), `${word.text.slice(0, -3)}e`].find((one) => verbs.has(one) || operators.has(one));
  if (lemma === undefined) return;
  [word.upos, word.xpos, word.lemma] = ['VERB', 'VBG', lemma];
  retie(tokens, at, word.head, 'advcl');
  retie(tokens, at - 1, at, 'mark');
  retie(tokens, to.head, at, 'xcomp');
}

/** "The junta's refusal was expected": a noun of the dictionary with its article or owner is no adjective. */
function mendNoun(tokens: OpenToken[], at: number, { nouns, operators }: Lexicon): void {
  const word = tokens[at];
  if (word?.upos !== 'ADJ' || !/^(?:nsubj|obj|obl)/.test(word.relation) || !has(tokens, at, /^(?:det|nmod:poss)$/) || has(tokens, at, /^(?:cop|advmod)$/)) return;
  if (nouns.has(word.lemma) || operators.get(word.lemma)?.some(({ kind }) => kind === 'noun') === true) [word.upos, word.xpos] = ['NOUN', 'NN'];
}

/** "Doctors in Kenya downed tools": a sentence has a verb, and none before it stands between a noun and what is done. */
function mendPast(tokens: OpenToken[], at: number, { verbs }: Lexicon): void {
  const word = tokens[at];
  const object = tokens[word?.head ?? -1];
  if (word?.upos !== 'ADJ' || word.relation !== 'amod' || !word.text.endsWith('ed') || !object || word.head < at || !isNominal(tokens[at - 1]) || tokens[at - 1]?.head !== word.head || !/^(?:nmod|obl|nsubj|root)$/.test(object.relation)) return;
  const stem = [word.text.slice(0, -2), word.text.slice(0, -1)].find((one) => verbs.has(one));
  if (stem === undefined || tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return;
  [word.upos, word.xpos, word.lemma] = ['VERB', 'VBN', stem];
}

/** "Germany cut aid to Mali": a sentence has a verb, and what stands between who does and what it is done to is no part of the latter. */
function mendOnlyVerb(tokens: OpenToken[], at: number, { verbs }: Lexicon, kind: EvidenceKind): void {
  const [verb, doer] = [tokens[at], tokens[at - 1]];
  const objectAt = verb?.head ?? -1;
  const object = tokens[objectAt];
  if (kind !== 'BODY' || verb?.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || !/^(?:compound|amod)$/.test(verb.relation) || object?.head !== -1 || objectAt < at || !isNominal(object) || !isNominal(doer) || !(doer?.head === at || doer?.head === objectAt)) return;
  const isOnly = tokens.every(({ upos, xpos }, i) => i === at || (upos !== 'AUX' && !(upos === 'VERB' && /^VB[DZP]$/.test(xpos))));
  if (!isOnly || !verbs.has(verb.lemma) || tokens.at(-1)?.text !== '.' || tokens.slice(at + 1, objectAt).some(({ upos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(upos))) return;
  for (const [i, token] of tokens.entries()) {
    if (token.head === objectAt && i < at - 1) token.head = at - 1;
    else if (token.head === objectAt && i > objectAt && token.upos === 'PUNCT') token.head = at;
  }
  retie(tokens, at, -1, 'root');
  retie(tokens, at - 1, at, 'nsubj');
  retie(tokens, objectAt, at, 'obj');
  verb.xpos = 'VBD';
}

/** "Police hold seven over a plot": a number right behind a verb that is done to persons counts them, and is no part of what stands behind a preposition. */
function mendNumber(tokens: OpenToken[], at: number, { verbs }: Lexicon): void {
  const [number, verb, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (number?.upos !== 'NUM' || verb?.upos !== 'VERB' || !/^(?:nummod|obl:unmarked|nmod:unmarked|nsubj)$/.test(number.relation) || !/^(?:ADP|SCONJ|PUNCT)$/.test(next?.upos ?? '') || next?.text === '-' || /^\d{4}$|[.,:%]/.test(number.text)) return;
  if (has(tokens, at - 1, /^(?:obj|aux:pass)$/) || !verbs.get(verb.lemma)?.some(({ act }) => act.type !== 'ASSAULT' && act.kinds.object?.includes('actor'))) return;
  retie(tokens, at, at - 1, 'obj');
}

/** What persons do with things meanwhile. */
const MEANWHILE = /^(?:riding|carrying|wearing|wielding|brandishing|waving|chanting|demanding|seeking|using|driving|guarding|holding|fleeing|opposing|supporting|blocking|defending|escorting|manning|transporting|awaiting|leaving|attending|throwing|hurling|firing)$/;

/** "Gunmen riding motorbikes attacked": what they do, no part of the name of a thing. */
function mendRiding(tokens: OpenToken[], at: number, { roleNouns }: Lexicon): void {
  const [doing, doer] = [tokens[at], tokens[at - 1]];
  const thingAt = doing?.head ?? -1;
  const thing = tokens[thingAt];
  if (!doing || !doer || !thing || !MEANWHILE.test(doing.text) || doing.relation !== 'compound' || thingAt < at || !isNominal(thing) || !isNominal(doer) || !(doer.head === at || doer.head === thingAt) || !thing.relation.startsWith('nsubj')) return;
  if (![doer.lemma, doer.text, doer.text.replace(/s$/, '').replace(/men$/, 'man')].some((word) => roleNouns.has(word.toLowerCase()))) return;
  for (const [i, token] of tokens.entries()) if (i < at - 1 && (token.head === at || token.head === thingAt)) token.head = at - 1;
  retie(tokens, at - 1, thing.head, thing.relation);
  retie(tokens, at, at - 1, 'acl');
  retie(tokens, thingAt, at, 'obj');
  [doing.upos, doing.xpos, doing.lemma] = ['VERB', 'VBG', doing.text.replace(/ing$/, '')];
  doer.upos = 'NOUN';
}

/** "an air strike on al-Shabaab near Jamaame": a name with its article is no preposition. */
function mendArticled(tokens: OpenToken[], at: number): void {
  const [name, before, noun] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!name || name.xpos === 'NNP' || !/^(?:al|el|as|ash|an|ad|az)-\p{Lu}/u.test(name.text)) return;
  [name.upos, name.xpos] = ['PROPN', 'NNP'];
  if (name.relation !== 'case' || before?.upos !== 'ADP' || !isNominal(noun)) return;
  retie(tokens, at, at - 2, 'nmod');
  retie(tokens, at - 1, at, 'case');
}

/** "a warning issued by Met Éireann": within a sentence, a verb is not written large before a name. */
function mendCapital(tokens: OpenToken[], at: number, kind: EvidenceKind): void {
  const [verb, name, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (kind !== 'BODY' || verb?.upos !== 'VERB' || name?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(verb.text) || before?.upos !== 'ADP') return;
  const others = tokens.flatMap(({ head }, i) => (head === at && i !== at + 1 && i !== at - 1 ? [i] : []));
  const next = others.find((i) => tokens[i]?.upos === 'VERB');
  [verb.upos, verb.xpos, verb.lemma] = ['PROPN', 'NNP', verb.text];
  const over = tokens.findLastIndex(({ upos }, i) => i < at - 1 && /^(?:VERB|NOUN|PROPN)$/.test(upos));
  retie(tokens, at + 1, over, tokens[over]?.upos === 'VERB' ? 'obl' : 'nmod');
  if (verb.head < 0 && next !== undefined) {
    retie(tokens, next, -1, 'root');
    for (const i of others) if (i !== next && i > next) retie(tokens, i, next, tokens[i]?.relation ?? 'dep');
  }
  retie(tokens, at, at + 1, 'compound');
  retie(tokens, at - 1, at + 1, 'case');
}

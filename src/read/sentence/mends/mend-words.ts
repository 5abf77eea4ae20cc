import { isDateWord } from '../calendar-words.ts';
import type { EvidenceKind } from '../../../model.ts';
import type { Lexicon } from '../../lexicon.ts';
import type { NameMatch } from '../name-match.ts';
import { mendOrders } from './mend-orders.ts';
import { mendTies } from './mend-ties.ts';
import { gather, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right what the dictionaries tell of single words: "drone attacks" is a noun, "Biden orders bombing" has a verb, F-16 is a thing. */
export function mendWords(tokens: OpenToken[], names: readonly NameMatch[], lexicon: Lexicon, kind: EvidenceKind): void {
  for (let at = 0; at < tokens.length - 1; at += 1) mendModifier(tokens, at, lexicon);
  for (let at = 0; at < tokens.length; at += 1) mendDesignation(tokens, at);
  for (let at = 1; at < tokens.length - 1; at += 1) mendPast(tokens, at);
  for (let at = 1; at < tokens.length - 1; at += 1) mendNamedPast(tokens, at);
  mendNations(tokens, names);
  mendPlaces(tokens, names);
  for (let at = 1; at < tokens.length - 2; at += 1) mendGivenName(tokens, at);
  for (let at = 0; at < tokens.length - 1; at += 1) mendTitle(tokens, at, lexicon);
  for (let at = 1; at < tokens.length; at += 1) mendGeneral(tokens, at, lexicon);
  for (let at = 0; at < tokens.length; at += 1) mendTies(tokens, at);
  mendOrders(tokens, lexicon, kind);
  if (kind === 'HEADLINE') mendHeadline(tokens, names, lexicon);
  for (let at = 1; at < tokens.length - 1; at += 1) mendParticiple(tokens, at, lexicon);
  mendVerbless(tokens, lexicon);
  for (let at = 1; at < tokens.length; at += 1) mendLostSubject(tokens, at);
}

/** "to drone attacks": no infinitive. */
function mendModifier(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [modifier, noun] = [tokens[at], tokens[at + 1]];
  if (!modifier || !noun || !lexicon.modifiers.has(modifier.text.toLowerCase())) return;
  const known = lexicon.nouns.has(noun.lemma.toLowerCase()) || lexicon.nouns.has(noun.text.toLowerCase()) || lexicon.nouns.has(noun.text.toLowerCase().replace(/s$/, ''));
  // "wielding a machete hacked three people": a past tense with a subject of its own.
  const isPast = noun.upos === 'VERB' && noun.xpos === 'VBD' && tokens.some(({ head, relation }, i) => head === at + 1 && relation === 'nsubj' && i !== at);
  if (!known || isPast || (isNominal(modifier) && isNominal(noun) && modifier.head === at + 1)) return;
  gather(tokens, at, at + 1, at + 1, 'compound');
  [modifier.upos, noun.upos] = ['NOUN', 'NOUN'];
  if (!lexicon.nouns.has(noun.lemma.toLowerCase())) noun.lemma = noun.text.toLowerCase().replace(/s$/, '');
  const before = tokens[at - 1];
  if (before && /^(?:to|for|by|in|of|after|against)$/i.test(before.text)) {
    retie(tokens, at - 1, at + 1, 'case');
    before.upos = 'ADP';
    if (/^(?:acl|xcomp|advcl|ccomp)$/.test(noun.relation)) noun.relation = 'nmod';
  }
}

const DESIGNATION = /^\p{Lu}[\p{L}]{0,2}-?\d{1,3}\p{Lu}?$/u;

/** "F-15 and F-16 aircraft": names of things, whatever they were tagged as. */
function mendDesignation(tokens: OpenToken[], at: number): void {
  const token = tokens[at];
  if (!token || !DESIGNATION.test(token.text)) return;
  const wasNoun = isNominal(token);
  token.upos = 'PROPN';
  token.lemma = token.text;
  if (wasNoun && !/^(?:case|det|cc|advmod|amod)$/.test(token.relation)) return;
  let noun = at + 1;
  while (noun < tokens.length && noun <= at + 3 && (/^(?:and|or|,)$/.test(tokens[noun]?.text ?? '') || DESIGNATION.test(tokens[noun]?.text ?? ''))) noun += 1;
  if (!isNominal(tokens[noun]) || noun > at + 3) return;
  retie(tokens, at, noun, 'compound');
  const preposition = tokens[at - 1];
  if (preposition && /^(?:with|by|using|of|from|on|in)$/i.test(preposition.text)) retie(tokens, at - 1, noun, 'case');
  const head = tokens[noun];
  if (head?.relation === 'conj') head.relation = 'nmod';
}

const PASTS: Readonly<Record<string, string>> = { struck: 'strike', fought: 'fight', fled: 'flee', sought: 'seek', met: 'meet', held: 'hold', took: 'take', gave: 'give', sent: 'send', began: 'begin', broke: 'break', blew: 'blow', slew: 'slay', overran: 'overrun', threw: 'throw', withdrew: 'withdraw', shot: 'shoot', hit: 'hit', froze: 'freeze', flew: 'fly', drove: 'drive', shook: 'shake', swept: 'sweep', tore: 'tear', overthrew: 'overthrow', stole: 'steal', swore: 'swear', forbade: 'forbid', forgave: 'forgive', freed: 'free', sank: 'sink', hid: 'hide', rode: 'ride', flung: 'fling', stormed: 'storm', seized: 'seize', bombed: 'bomb', raided: 'raid' };

/** "warplanes and artillery struck positions": a past that is nothing but a verb. */
function mendPast(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  const lemma = verb ? PASTS[verb.text] : undefined;
  if (!verb || lemma === undefined || verb.upos === 'VERB') return;
  if (tokens.some(({ head, relation }) => head === at && relation.startsWith('nsubj'))) {
    [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBD', lemma];
    return;
  }
  const both = /^(?:shot|hit)$/.test(verb.text) && tokens[at + 1]?.text !== 'dead' && !tokens.some(({ head, relation }) => head === at && relation === 'obj');
  if (verb.upos === 'ADP' || verb.upos === 'AUX' || !isNominal(tokens[at - 1]) || both) return;
  let subject = verb.head < at && verb.head >= 0 ? verb.head : at - 1;
  while (isNominal(tokens[subject]) && /^(?:conj|compound|flat)$/.test(tokens[subject]?.relation ?? '') && (tokens[subject]?.head ?? at) < subject) subject = tokens[subject]?.head ?? subject;
  const tie = tokens[subject];
  if (!tie || !isNominal(tie)) return;
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBD', lemma];
  for (const [i, token] of tokens.entries()) {
    if (token.head === at && i < at && i !== subject) token.head = subject;
    else if (token.head === subject && i > at && isNominal(token)) retie(tokens, i, at, tokens.some((other) => other.head === i && other.relation === 'case') ? 'obl' : 'obj');
  }
  const [head, relation] = tie.head === at ? [verb.head, verb.relation] : [tie.head, tie.relation];
  retie(tokens, at, head, relation.startsWith('nsubj') && head >= 0 && tokens[head]?.upos === 'VERB' ? 'ccomp' : relation);
  retie(tokens, subject, at, 'nsubj');
}

/** "bombers that took off from Texas struck targets": such a past is no part of the name before it. */
function mendNamedPast(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  const lemma = verb ? PASTS[verb.text] : undefined;
  const isInPhrase = verb?.upos === 'VERB' && /^(?:compound|nmod|amod)$/.test(verb.relation) && verb.head > at;
  if (!verb || lemma === undefined || (verb.upos !== 'PROPN' && !isInPhrase)) return;
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBD', lemma];
  const subject = rootOf(tokens);
  if (subject < 0 || subject >= at || !isNominal(tokens[subject])) return;
  const place = tokens.findLastIndex((token, i) => i < at - 1 && isNominal(token) && token.head !== i + 1);
  for (const [i, token] of tokens.entries()) {
    if (i < at && token.head === at) retie(tokens, i, place, 'nmod');
    else if (i > at && token.head < at) retie(tokens, i, at, token.relation);
  }
  retie(tokens, at, -1, 'root');
  retie(tokens, subject, at, 'nsubj');
}

/** "in Iraq, Syria", "in Nairobi, Mombasa and Kisumu": places side by side. */
function mendPlaces(tokens: OpenToken[], names: readonly NameMatch[]): void {
  for (const [i, first] of names.entries()) {
    const next = names[i + 1];
    const places = [first, next].every((match) => match !== undefined && !match.name.demonym && /^(?:Country|Place)$/.test(match.name.actor.type));
    if (!next || !places || !/^(?:,|and)$/.test(tokens[next.from - 1]?.text ?? '') || next.from - first.to !== 2) continue;
    const [one, other] = [tokens[first.to], tokens[next.to]];
    if (!one || !other || other.head === first.to) continue;
    // "Kabul, Afghanistan" is one place in another.
    if (first.name.actor.type === 'Place' && next.name.actor.type === 'Country' && tokens[next.from - 1]?.text === ',') {
      if (other.head !== first.to && !/^(?:VERB|AUX|ADV)$/.test(tokens[next.to + 1]?.upos ?? '')) retie(tokens, next.to, first.to, 'nmod');
      continue;
    }
    const cased = tokens.some(({ head, relation }) => (head === first.to || head === next.to) && relation === 'case');
    if (!cased && !/^(?:obl|nmod)$/.test(one.relation)) continue;
    if (one.head === next.to) [one.head, one.relation] = [other.head, /^(?:conj|appos)$/.test(other.relation) ? 'nmod' : other.relation];
    retie(tokens, next.to, first.to, 'conj');
  }
}

/** "Sierra Leonean and Liberian refugees": both peoples qualify the noun. */
function mendNations(tokens: OpenToken[], names: readonly NameMatch[]): void {
  for (const [i, first] of names.entries()) {
    const next = names[i + 1];
    if (!next || !first.name.demonym || !next.name.demonym || next.from !== first.to + 2 || !/^(?:and|or|,)$/.test(tokens[first.to + 1]?.text ?? '')) continue;
    let noun = next.to + 1;
    while (tokens[noun]?.upos === 'ADJ') noun += 1;
    if (!isNominal(tokens[noun]) || isNominal(tokens[next.to]) && tokens[next.to]?.xpos === 'NNS') continue;
    while (isNominal(tokens[noun + 1]) && tokens[noun]?.head === noun + 1) noun += 1;
    gather(tokens, first.from, noun, noun, 'amod', (at) => at <= next.to && at !== first.to + 1);
    retie(tokens, first.to + 1, noun, 'cc');
  }
}

/** "President William Ruto", "Secretary of State Mike Pompeo": title and name are one phrase. */
function mendTitle(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const name = nameAfterTitle(tokens, at, lexicon);
  if (name === undefined) return;
  let last = name;
  while (tokens[last + 1]?.upos === 'PROPN' && /^\p{Lu}|^al-|^bin$|^el-/u.test(tokens[last + 1]?.text ?? '') && !isDateWord(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === (tokens[last]?.end ?? 0) + 1) last += 1;
  if (tokens[last + 1]?.text === '-' && tokens[last + 1]?.relation === 'flat' && tokens[last + 2]?.upos === 'PROPN') last += 2;
  const title = tokens[at];
  const out = tokens.slice(at, last + 1).flatMap(({ head }, i) => (head < at || head > last ? [at + i] : []));
  const underTitle = name > at + 1 && (out[0] ?? last) < name;
  const odd = title !== undefined && title.head > at && title.head <= last && !/^(?:compound|flat|amod|nmod:desc|det)$/.test(title.relation);
  if (out.length > 1 || underTitle || odd || name > at + 2) gather(tokens, at, last, last, 'compound', (i) => tokens[i]?.relation !== 'flat' || i < name);
}

/** "Yoon | Suk-yeol": the parts of a given name are one name with what stands before. */
function mendGivenName(tokens: OpenToken[], at: number): void {
  const [surname, first, hyphen, second] = tokens.slice(at - 1, at + 3);
  if (!surname || !first || !second || hyphen?.text !== '-' || first.end !== hyphen.start || hyphen.end !== second.start || !/^\p{Lu}\p{Ll}+$/u.test(surname.text) || surname.upos !== 'PROPN') return;
  if (!/^\p{Lu}\p{L}{1,4}$/u.test(first.text) || !/^\p{Ll}{2,5}$/u.test(second.text) || NOT_A_NAME.test(second.text) || surname.end + 1 !== first.start) return;
  gather(tokens, at - 1, at + 2, at + 2, 'flat');
  for (const token of [first, second]) token.upos = 'PROPN';
}

/** What stands behind a hyphen and is no part of a name. */
const NOT_A_NAME = /^(?:led|run|held|made|wide|era|born|style|based|ruled|owned|like|free|old|long|term|time|class|sized|bound|side|made|built|up|in|on|off|out|to|by|and)$/;

/** "the attorney general": one office, whose last word was taken for another. */
function mendGeneral(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (!first || !second || !/^(?:general|elect|designate)$/i.test(second.text) || !lexicon.roleNouns.has(`${first.text} ${second.text}`.toLowerCase()) || first.head === at || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return;
  gather(tokens, at - 1, at, at, 'compound');
  second.upos = 'NOUN';
}

/** In tokens: "commander-in-chief". */
const LONGEST_TITLE = 5;

/** Where the name begins behind the longest title that starts at a place. */
function nameAfterTitle(tokens: readonly OpenToken[], at: number, lexicon: Lexicon): number | undefined {
  if (!/^\p{L}/u.test(tokens[at]?.text ?? '')) return undefined;
  for (let length = LONGEST_TITLE; length > 0; length -= 1) {
    const next = tokens[at + length];
    if (next?.upos !== 'PROPN' || !/^\p{Lu}/u.test(next.text) || isDateWord(next.text)) continue;
    const words = tokens.slice(at, at + length).map(({ text }) => text.toLowerCase()).join(' ');
    if (lexicon.roleNouns.get(words)?.title === true) return at + length;
  }
  return undefined;
}


const rootOf = (tokens: readonly OpenToken[]): number => tokens.findIndex(({ head }) => head < 0);

const isVerbWord = (word: string, lexicon: Lexicon): boolean => lexicon.verbs.has(word) || lexicon.lights.has(word) || (lexicon.operators.get(word)?.some(({ kind }) => kind === 'verb') ?? false);

/** "Biden orders bombing of …": in a headline a name is followed by what it does, in the present. */
function mendHeadline(tokens: OpenToken[], names: readonly NameMatch[], lexicon: Lexicon): void {
  const first = names.find(({ from, name }) => from <= 1 && !name.demonym);
  const at = (first?.to ?? -2) + 1;
  const verb = tokens[at];
  if (!first || !verb || verb.upos === 'VERB' || !/[a-z]s$/.test(verb.text)) return;
  const lemma = [verb.text.slice(0, -1), verb.text.replace(/es$/, ''), verb.text.replace(/ies$/, 'y')].map((word) => word.toLowerCase()).find((word) => isVerbWord(word, lexicon));
  const root = rootOf(tokens);
  if (lemma === undefined || tokens[root]?.upos === 'VERB') return;
  [verb.upos, verb.lemma] = ['VERB', lemma];
  for (const token of tokens.slice(0, at)) if (token.head === root || token.head === at) token.head = first.to;
  makeRoot(tokens, at, root, first.to);
}

/** Puts a verb over what was the root: its subject before it, the old root its object. */
function makeRoot(tokens: OpenToken[], verb: number, root: number, subject: number): void {
  if (root === verb) {
    const object = tokens.findIndex((token, i) => i > verb && token.head === verb && isNominal(token));
    if (object >= 0) retie(tokens, object, verb, 'obj');
  } else if (root >= 0) retie(tokens, root, verb, root > verb ? 'obj' : 'nsubj');
  retie(tokens, verb, -1, 'root');
  retie(tokens, subject, verb, 'nsubj');
}

/** "bulldozers demolished homes", "have tortured refugees": a participle between two nouns of a sentence that has no other verb is that verb. */
function mendParticiple(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const verb = tokens[at];
  const object = tokens[verb?.head ?? -1];
  const objectAt = verb?.head ?? -1;
  if (!verb || !object || !/^(?:VERB|ADJ)$/.test(verb.upos) || !verb.text.endsWith('ed') || verb.relation !== 'amod' || objectAt < at) return;
  const top = tokens[object.head];
  const topAt = object.head;
  const lemma = verb.upos === 'VERB' ? verb.lemma.toLowerCase() : verb.text.toLowerCase().replace(/ed$/, '');
  const known = [lemma, `${lemma}e`].find((word) => isVerbWord(word, lexicon));
  if (!top || known === undefined || topAt >= at || topAt < at - 1 || !(isNominal(top) || /^ha(?:s|ve|d)$/i.test(top.text)) || !/^(?:obj|root|conj|obl|nmod|appos|dep)$/.test(object.relation)) return;
  if (isNominal(top) && !/^(?:root|ccomp|parataxis)$/.test(top.relation)) return;
  [verb.upos, verb.lemma] = ['VERB', known];
  const [head, relation] = [top.head, top.relation];
  for (const [i, token] of tokens.entries()) if (token.head === topAt && i > at) token.head = at;
  retie(tokens, objectAt, at, 'obj');
  retie(tokens, at, head, relation);
  if (isNominal(top)) return retie(tokens, topAt, at, 'nsubj');
  for (const token of tokens) if (token.head === topAt) token.head = at;
  retie(tokens, topAt, at, 'aux');
}

/** "Biden last ordered limited strikes in Syria": a sentence whose root is a noun has lost its verb where a name stands before a participle. */
function mendVerbless(tokens: OpenToken[], lexicon: Lexicon): void {
  const root = rootOf(tokens);
  if (!isNominal(tokens[root]) || tokens.some(({ head, relation }) => head === root && /^(?:cop|nsubj|aux)/.test(relation))) return;
  const after = tokens.findIndex((token, i) => i > root && token.head === root && token.upos === 'VERB' && /^(?:amod|acl)$/.test(token.relation) && /^VB[DN]$/.test(token.xpos) && tokens.some(({ head, relation }) => head === i && relation === 'obj'));
  if (after > 0 && isVerbWord(tokens[after]?.lemma.toLowerCase() ?? '', lexicon)) {
    retie(tokens, after, -1, 'root');
    retie(tokens, root, after, 'nsubj');
    return;
  }
  const at = tokens.findIndex((token, i) => i < root && isBeneath(tokens, token, root) && /^(?:amod|compound)$/.test(token.relation) && pastOf(token, lexicon) !== undefined);
  if (at < 1) return;
  const subject = tokens.findLastIndex((token, i) => i < at && isNominal(token) && ((token.head === root && /^(?:compound|nmod|nsubj|dep|nmod:poss|flat|amod)$/.test(token.relation)) || (token.head === at && token.relation === 'nsubj')));
  if (subject < 0 || tokens.some((token) => token.head === subject && token.relation === 'case')) return;
  for (const [i, token] of tokens.entries()) if (i < at && i !== subject && token.head === root) token.head = at;
  Object.assign(tokens[at] ?? {}, { upos: 'VERB', lemma: pastOf(tokens[at], lexicon) });
  makeRoot(tokens, at, root, subject);
}

/** Whether a token hangs on the root, or on a noun in its compound. */
const isBeneath = (tokens: readonly OpenToken[], { head }: OpenToken, root: number): boolean =>
  head === root || (tokens[head]?.head === root && tokens[head]?.relation === 'compound');

/** The verb of which a word is the past, also where it was taken for an adjective ("suspended"). */
function pastOf(token: OpenToken | undefined, lexicon: Lexicon): string | undefined {
  if (!token || !/^(?:VERB|ADJ)$/.test(token.upos) || !/^(?:VB[DN]|JJ)$/.test(token.xpos)) return undefined;
  const stem = token.text.toLowerCase().replace(/ed$/, '');
  const words = token.upos === 'VERB' ? [token.lemma.toLowerCase()] : token.text.endsWith('ed') ? [stem, `${stem}e`] : [];
  return words.find((word) => isVerbWord(word, lexicon));
}

/** "said militias carried out": a bare noun and a verb that follows it under one head are subject and verb. */
function mendLostSubject(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  if (!verb || verb.upos !== 'VERB' || !/^(?:ccomp|parataxis|root|conj|dep|advcl)$/.test(verb.relation) || tokens.some(({ head, relation }) => head === at && relation.startsWith('nsubj'))) return;
  if (/^(?:VBG|VB)$/.test(verb.xpos) && !tokens.some(({ head, relation }) => head === at && relation === 'aux')) return;
  let before = at - 1;
  while (before >= 0 && /^(?:ADV|AUX)$/.test(tokens[before]?.upos ?? '')) before -= 1;
  const noun = tokens[before];
  const loose = noun?.head === at && /^(?:advmod|nmod|obl|dep|compound|nmod:desc)$/.test(noun.relation);
  if (noun && isNominal(noun) && loose && !isDateWord(noun.text) && !tokens.some((token) => token.head === before && token.relation === 'case' && token.upos === 'ADP')) return retie(tokens, before, at, 'nsubj');
  if (!noun || !isNominal(noun) || noun.head !== verb.head || before < verb.head || !/^(?:ccomp|obj|dep|parataxis|xcomp)$/.test(noun.relation) || tokens.some(({ head, relation }) => head === before && /^(?:case|nsubj|cop)/.test(relation))) return;
  const passive = tokens.some(({ head, relation }) => head === at && relation === 'aux:pass');
  // "the lawsuit brought by the mayor": what is said of the noun before it.
  if (!passive && verb.xpos === 'VBN' && tokens[at + 1]?.text === 'by') return retie(tokens, at, before, 'acl');
  retie(tokens, before, at, passive ? 'nsubj:pass' : 'nsubj');
}

import type { Speech } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { hasOperator, isNegated, operatorsAt } from './clause.ts';
import { looseSpeakers, pointedMode } from './denials.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { nestedOwner } from './nested.ts';
import type { Scene } from './roles.ts';
import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, fullRelationAt, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** A place in a sentence where someone speaks. */
export interface SpeechAct extends Speech {
  readonly mode: 'STATEMENT' | 'WRITTEN_STATEMENT' | 'INTERVIEW' | 'DECLINED_COMMENT' | 'DENIAL' | 'CLAIM_OF_RESPONSIBILITY';
  /** Heads of the clauses that hold what is said. */
  readonly content: readonly number[];
  readonly audience: readonly Mention[];
}

/** Who speaks in the sentence, in its order. */
export function speechesIn(scene: Scene, lexicon: Lexicon): SpeechAct[] {
  const { sentence } = scene;
  const verbs = sentence.tokens.flatMap((_token, at) => (isVerb(sentence, at) && !isLeftUnsaid(sentence, at) ? speechAt(scene, lexicon, at) : []));
  return [...verbs, ...sentence.tokens.flatMap((_token, at) => sayingNoun(scene, at)), ...accordingTo(scene)];
}

/** "the governor's denial", "a claim of responsibility by the group". */
function sayingNoun({ sentence, mentionAt }: Scene, at: number): SpeechAct[] {
  const mode = isNoun(sentence, at) && sentence.nameAt[at] === undefined ? NOUNS[lemmaAt(sentence, at)] : undefined;
  const under = childrenBy(sentence, at, 'nmod');
  const of = under.filter((child) => caseOf(sentence, child) === 'of').map((child) => lemmaAt(sentence, child));
  if (mode === undefined || isNegated(sentence, at) || (mode === 'DENIAL' ? of.some((word) => WITHHELD.test(word)) : !of.includes('responsibility'))) return [];
  const speakers = [...childrenBy(sentence, at, 'nmod:poss'), ...under.filter((child) => /^(?:by|from)$/.test(caseOf(sentence, child)))].map(mentionAt).filter((mention) => isActor(mention) || mention.capital || mention.kind === 'PRONOUN');
  return speakers.length > 0 ? [{ verb: at, speakers, mode, content: childrenBy(sentence, at, 'acl', 'ccomp'), audience: [] }] : [];
}

const NOUNS: Readonly<Record<string, 'DENIAL' | 'CLAIM_OF_RESPONSIBILITY'>> = { denial: 'DENIAL', claim: 'CLAIM_OF_RESPONSIBILITY', admission: 'CLAIM_OF_RESPONSIBILITY' };

/** "the denial of bail": what somebody is not given. */
const WITHHELD = /^(?:service|access|bail|entry|rights?|visas?|asylum|justice|care|treatment|benefit|permission|request|application|holocaust|genocide)$/;

/** "declined to say": what is not said is no second speech. */
const isLeftUnsaid = (sentence: Sentence, at: number): boolean =>
  relationAt(sentence, at) === 'xcomp' && (/^(?:decline|refuse)$/.test(lemmaAt(sentence, headOf(sentence, at))) || (/^(?:offer|give|have|make)$/.test(lemmaAt(sentence, headOf(sentence, at))) && isNegated(sentence, headOf(sentence, at))));

/** "a report citing police": who is cited speaks, not who cites. */
const isCiting = (sentence: Sentence, at: number): boolean => /^(?:cite|quote)$/.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'ccomp').length === 0;

function speechAt(scene: Scene, lexicon: Lexicon, at: number): SpeechAct[] {
  const { sentence } = scene;
  const entries = operatorsAt(sentence, lexicon, at);
  const pointed = pointedMode(scene, lexicon, at, entries);
  const declined = pointed === 'DECLINED_COMMENT';
  if (isCiting(sentence, at)) return [];
  if (pointed === undefined && !hasOperator(entries, 'SAY')) return [];
  if (!declined && (modal(sentence, at) || isNegated(sentence, at))) return [];
  const named = speakersOf(scene, at);
  const speakers = named.length > 0 || pointed === undefined ? named : looseSpeakers(scene, at);
  const content = contentOf(sentence, at, pointed === undefined || pointed === 'DENIAL');
  if (speakers.length === 0 || (content.length === 0 && pointed === undefined)) return [];
  return [{ verb: at, speakers, mode: pointed ?? manner(scene, at), content, audience: audienceOf(scene, at) }];
}

const modal = (sentence: Sentence, at: number): boolean => childrenBy(sentence, at, 'aux').some((child) => /^(?:will|would|may|might|could|can|should|must)$/.test(wordAt(sentence, child)));

function speakersOf(scene: Scene, at: number): Mention[] {
  const { sentence } = scene;
  const aside = asSpeaker(sentence, at);
  const heads = aside === undefined ? subjectsOf(sentence, at).flatMap((head) => conjuncts(sentence, head)) : [aside];
  return heads.flatMap((head) => {
    const mention = scene.mentionAt(head);
    if (mention.kind === 'PRONOUN') return [isAfterQuote(sentence, at, head) ? { ...mention, head: 0 } : mention];
    if (isActor(mention) || mention.capital) return [mention];
    if (!DOCUMENTS.test(mention.lemma)) return officeSpeaker(scene, head);
    const known = documentSpeaker(scene, head);
    return known.length === 0 && mention.kind === 'OTHER' && childrenBy(sentence, head, 'det').some((det) => /^(?:the|this)$/.test(wordAt(sentence, det))) ? [mention] : known;
  });
}

/** "as one newspaper reported": who stands right before the verb, though the parser hangs them elsewhere. */
function asSpeaker(sentence: Sentence, verb: number): number | undefined {
  const as = isNoun(sentence, verb - 1) ? childrenBy(sentence, verb - 1, 'case', 'mark')[0] : undefined;
  return as !== undefined && wordAt(sentence, as) === 'as' && /^[,;(–—-]$/.test(wordAt(sentence, as - 1)) && headOf(sentence, verb - 1) !== verb ? verb - 1 : undefined;
}

/** "her office", "the attorney general's office": those who speak for somebody. */
function officeSpeaker({ sentence, mentionAt }: Scene, head: number): Mention[] {
  const owner = childrenBy(sentence, head, 'nmod:poss')[0];
  if (owner === undefined || !OFFICES.test(lemmaAt(sentence, head))) return [];
  const mention = mentionAt(head);
  const words = sentence.tokens.slice(mention.from, mention.to + 1).map(({ text }) => text).join(' ').replaceAll(/ (?=['’]s\b)/g, '').replace(/^the /i, '');
  return [{ ...mention, kind: 'DESCRIPTION', type: 'Organization', name: words }];
}

const OFFICES = /^(?:office|campaign|staff|team|cabinet|legal team|press service|secretariat|lawyer|representative)$/;

/** "…," he said: nobody whom the quotation itself names. */
const isAfterQuote = (sentence: Sentence, verb: number, head: number): boolean =>
  head > 0 && sentence.quoted[verb] !== true && sentence.quoted.slice(0, head).some((quoted, i) => quoted && i > 0) && (sentence.quoted[0] === true || sentence.quoted[1] === true);

/** What is written by those who speak in it. */
export const DOCUMENTS = /^(?:statement|report|declaration|communique|communiqué|release|letter|document|tweet|post|message|announcement|bulletin)$/;

function documentSpeaker(scene: Scene, head: number): Mention[] {
  const issuer = [...childrenBy(scene.sentence, head, 'nmod'), ...childrenBy(scene.sentence, head, 'compound')].flatMap((child) => (isActor(scene.mentionAt(child)) ? [scene.mentionAt(child)] : officeSpeaker(scene, child)))[0];
  const by = childrenBy(scene.sentence, head, 'acl').flatMap((verb) => childrenBy(scene.sentence, verb, 'obl', ...(/^(?:cite|quote)$/.test(lemmaAt(scene.sentence, verb)) ? ['obj'] : []))).flatMap((child) => (isActor(scene.mentionAt(child)) ? [scene.mentionAt(child)] : officeSpeaker(scene, child)))[0];
  return [...nestedOwner(scene, head).slice(0, 1), ...[issuer ?? by].filter((mention) => mention !== undefined)].slice(0, 1);
}

/** The clauses told: beneath the verb, or around it ("…, officials said"). */
function contentOf(sentence: Sentence, at: number, plain: boolean): number[] {
  const below = childrenBy(sentence, at, 'ccomp', 'parataxis', 'xcomp');
  const above = headOf(sentence, at);
  if (below.length > 0) return below;
  // "Poland expels two diplomats, Moscow vows reply"
  if (relationAt(sentence, at) === 'parataxis' && sentence.kind === 'HEADLINE' && /[\p{L}\d]/u.test(wordAt(sentence, at + 1))) return plain ? childrenBy(sentence, at, 'obj', 'obl', 'advmod') : [];
  if (above >= 0 && (relationAt(sentence, at) === 'parataxis' || relationAt(sentence, at) === 'advcl')) return [above];
  return plain ? objectsOf(sentence, at).filter((object) => object !== at) : [];
}

function manner(scene: Scene, at: number): SpeechAct['mode'] {
  const { sentence } = scene;
  const near = new Set(subtree(sentence, at, (child) => ['obl', 'obj', 'nmod'].includes(relationAt(sentence, child))).map((child) => lemmaAt(sentence, child)));
  if (near.has('statement') || near.has('communique') || subjectsOf(sentence, at).some((head) => DOCUMENTS.test(lemmaAt(sentence, head)))) return 'WRITTEN_STATEMENT';
  const told = lemmaAt(sentence, at) === 'tell' && audienceOf(scene, at).some(({ actor, sector }) => sector === 'JRN' || actor?.organizationKind === 'MEDIA');
  return told || near.has('interview') ? 'INTERVIEW' : 'STATEMENT';
}

function audienceOf(scene: Scene, at: number): Mention[] {
  const { sentence } = scene;
  if (!/^(?:tell|brief|inform|assure|remind|warn)$/.test(lemmaAt(sentence, at))) return [];
  return [...childrenBy(sentence, at, 'iobj'), ...childrenBy(sentence, at, 'obj')].map((head) => scene.mentionAt(head)).filter(isActor);
}

function accordingTo(scene: Scene): SpeechAct[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, at) => {
    if (caseOf(sentence, at) !== 'according to') return [];
    const mention = scene.mentionAt(at);
    const speakers = isActor(mention) || mention.capital ? [mention] : DOCUMENTS.test(mention.lemma) ? documentSpeaker(scene, at) : [];
    const above = isSetOff(sentence, at) || relationAt(sentence, at) === 'obj' ? pathUp(sentence, at).at(-1) ?? -1 : headOf(sentence, at);
    return speakers.length > 0 && above >= 0 ? [{ verb: at, speakers, mode: 'STATEMENT' as const, content: [above], audience: [] }] : [];
  });
}

/** "…, seizing dozens, according to the police.", "According to the police, …": a phrase that a comma sets off speaks of the whole sentence. */
function isSetOff(sentence: Sentence, at: number): boolean {
  const phrase = subtree(sentence, at).filter((token) => sentence.tokens[token]?.upos !== 'PUNCT');
  const [first, last] = [phrase[0] ?? at, phrase.at(-1) ?? at];
  // "…, according to Bishkek; Dushanbe says", "…, according to a statement, which gave no names"
  const isLast = sentence.tokens.slice(last + 1).every(({ upos }) => upos === 'PUNCT') || /^[;:]$/.test(wordAt(sentence, last + 1));
  return /^(?:obl|nmod|conj|obj|appos)$/.test(relationAt(sentence, at)) && ((isLast && wordAt(sentence, first - 1) === ',') || first === 0);
}

/** Who says what a word tells, outermost first; empty for the article's own voice. */
export function attributionOf(scene: Scene, speeches: readonly SpeechAct[], at: number): Speech[] {
  const { sentence } = scene;
  const path = new Set(pathUp(sentence, at));
  const over = speeches.filter((speech) => speech.verb !== at && speech.mode !== 'DECLINED_COMMENT' && speech.content.some((head) => path.has(head)) && !subtree(sentence, speech.verb, (child) => relationAt(sentence, child) !== 'ccomp').includes(at) && !isBeside(sentence, speech, at) && !goesOn(sentence, speech, at));
  return over.sort((a, b) => depth(sentence, a.verb) - depth(sentence, b.verb)).map(({ verb, speakers }) => ({ verb, speakers }));
}

/** "…, officials said, adding that": the subtree of a verb in parataxis is not part of what stands before it. */
function isBeside(sentence: Sentence, speech: SpeechAct, at: number): boolean {
  return relationAt(sentence, speech.verb) === 'parataxis' && subtree(sentence, speech.verb).includes(at) && !speech.content.some((head) => subtree(sentence, head).includes(at) && head !== headOf(sentence, speech.verb));
}

/** "…, police said, and the government imposed a curfew": who does something else, behind an aside, does it by the article's own word. */
function goesOn(sentence: Sentence, { verb, content }: SpeechAct, at: number): boolean {
  if (relationAt(sentence, verb) !== 'parataxis' || sentence.quoted[at] === true) return false;
  const next = pathUp(sentence, at).find((token) => relationAt(sentence, token) === 'conj' && token > verb && content.includes(headOf(sentence, token)));
  return next !== undefined && childrenBy(sentence, next, 'nsubj').some((child) => !fullRelationAt(sentence, child).endsWith(':pass') && sentence.tokens[child]?.upos !== 'PRON');
}

const depth = (sentence: Sentence, at: number): number => pathUp(sentence, at).length;

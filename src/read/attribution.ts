import type { Speech } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { hasOperator, isNegated, operatorsAt } from './clause.ts';
import { looseSpeakers, pointedMode } from './denials.ts';
import { isActor, type Mention } from './mention.ts';
import { nestedOwner, type Scene } from './roles.ts';
import { objectsOf, subjectsOf } from './arguments.ts';
import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isVerb, lemmaAt, pathUp, relationAt, subtree, wordAt } from './tree.ts';

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
  const verbs = sentence.tokens.flatMap((_token, at) => (isVerb(sentence, at) ? speechAt(scene, lexicon, at) : []));
  return [...verbs, ...accordingTo(scene)];
}

function speechAt(scene: Scene, lexicon: Lexicon, at: number): SpeechAct[] {
  const { sentence } = scene;
  const entries = operatorsAt(sentence, lexicon, at);
  const pointed = pointedMode(scene, lexicon, at, entries);
  const declined = pointed === 'DECLINED_COMMENT';
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
  const heads = subjectsOf(sentence, at).flatMap((head) => conjuncts(sentence, head));
  return heads.flatMap((head) => {
    const mention = scene.mentionAt(head);
    if (isActor(mention) || mention.kind === 'PRONOUN' || mention.capital) return [mention];
    return DOCUMENTS.test(mention.lemma) ? documentSpeaker(scene, head) : [];
  });
}

const DOCUMENTS = /^(?:statement|report|declaration|communique|communiqué|release|letter|document|tweet|post|message|announcement|bulletin)$/;

function documentSpeaker(scene: Scene, head: number): Mention[] {
  const issuer = childrenBy(scene.sentence, head, 'nmod').map((child) => scene.mentionAt(child)).find(isActor);
  const by = childrenBy(scene.sentence, head, 'acl').flatMap((verb) => childrenBy(scene.sentence, verb, 'obl')).map((child) => scene.mentionAt(child)).find(isActor);
  return [...nestedOwner(scene, head).slice(0, 1), ...[issuer ?? by].filter((mention) => mention !== undefined)].slice(0, 1);
}

/** The clauses told: beneath the verb, or around it ("…, officials said"). */
function contentOf(sentence: Sentence, at: number, plain: boolean): number[] {
  const below = childrenBy(sentence, at, 'ccomp', 'parataxis', 'xcomp');
  const above = headOf(sentence, at);
  if (below.length > 0) return below;
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
    const speakers = isActor(mention) ? [mention] : DOCUMENTS.test(mention.lemma) ? documentSpeaker(scene, at) : [];
    const above = headOf(sentence, at);
    return speakers.length > 0 && above >= 0 ? [{ verb: at, speakers, mode: 'STATEMENT' as const, content: [above], audience: [] }] : [];
  });
}

/** Who says what a word tells, outermost first; empty for the article's own voice. */
export function attributionOf(scene: Scene, speeches: readonly SpeechAct[], at: number): Speech[] {
  const { sentence } = scene;
  const path = new Set(pathUp(sentence, at));
  const over = speeches.filter((speech) => speech.verb !== at && speech.content.some((head) => path.has(head)) && !subtree(sentence, speech.verb, (child) => relationAt(sentence, child) !== 'ccomp').includes(at) && !isBeside(sentence, speech, at));
  return over.sort((a, b) => depth(sentence, a.verb) - depth(sentence, b.verb)).map(({ verb, speakers }) => ({ verb, speakers }));
}

/** "…, officials said, adding that": the subtree of a verb in parataxis is not part of what stands before it. */
function isBeside(sentence: Sentence, speech: SpeechAct, at: number): boolean {
  return relationAt(sentence, speech.verb) === 'parataxis' && subtree(sentence, speech.verb).includes(at) && !speech.content.some((head) => subtree(sentence, head).includes(at) && head !== headOf(sentence, speech.verb));
}

const depth = (sentence: Sentence, at: number): number => pathUp(sentence, at).length;

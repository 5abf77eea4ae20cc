import { answersBefore, answersByVerb } from './answer-verbs.ts';
import type { Blank, Drafts } from './compose.ts';
import { withFillings, type Draft, type Filling } from './draft.ts';
import { operatorsAt } from './clause.ts';
import { deedOf } from './deed-of.ts';
import type { Lexicon, PhraseWords } from '../lexicon.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { type PhraseLink, afterClauses, answeredByNoun, blamedFor, followed, isOfAnswer, responseLink } from './answers.ts';
import { apartFrom, applyOrderNouns, BY_FORCE } from './order-nouns.ts';
import { reasonsIn } from './reasons.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** Puts who ordered an act into it, and finds which act answers which. */
export function applyPhrases(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): { readonly links: readonly PhraseLink[]; readonly authorized: Drafts } {
  const links: PhraseLink[] = [];
  const authorized: Drafts = new Map(drafts);
  for (const { from, to, words } of phrasesIn(scene.sentence, lexicon)) {
    const after = nounAfter(scene.sentence, to);
    if (after === undefined) continue;
    if (words.phrase.means === 'ORDER') authorize(scene, lexicon, authorized, words, from, after);
    else if (words.phrase.means === 'RESPONSE') links.push(...responseLink(scene.sentence, authorized, words, { from, to, after }));
  }
  giveLeave(scene, lexicon, authorized);
  authorizeAnswer(scene, lexicon, authorized);
  authorizeWork(scene, lexicon, authorized);
  receiveLeave(scene, lexicon, authorized);
  applyOrderNouns(scene, lexicon, authorized, blank);
  links.push(...afterClauses(scene.sentence, authorized), ...answeredByNoun(scene.sentence, authorized), ...followed(scene.sentence, authorized), ...blamedFor(scene.sentence, authorized), ...answersByVerb(scene.sentence, lexicon, authorized), ...answersBefore(scene.sentence, authorized), ...reasonsIn(scene.sentence, authorized));
  return { links, authorized };
}

function phrasesIn(sentence: Sentence, lexicon: Lexicon): { readonly from: number; readonly to: number; readonly words: PhraseWords }[] {
  return sentence.tokens.flatMap((_token, at) => {
    const found = [...(lexicon.phrases.get(wordAt(sentence, at)) ?? []), ...(lexicon.phrases.get(lemmaAt(sentence, at)) ?? [])]
      .filter(({ words }) => words.every((word, i) => wordAt(sentence, at + i) === word || lemmaAt(sentence, at + i) === word)).sort((a, b) => b.words.length - a.words.length)[0];
    return found ? [{ from: at, to: at + found.words.length - 1, words: found }] : [];
  });
}

/** How many words may stand between a phrase and the noun that it governs: "in response to a series of recent deadly rocket attacks". */
const REACH = 12;

function nounAfter(sentence: Sentence, to: number): number | undefined {
  for (let at = to + 1; at <= Math.min(to + REACH, sentence.tokens.length - 1); at += 1) {
    if (isNoun(sentence, at) && !(headOf(sentence, at) > at && isNoun(sentence, headOf(sentence, at)) && headOf(sentence, at) - to <= REACH)) return at;
    if (/^[.;]$/.test(wordAt(sentence, at))) return undefined;
  }
  return undefined;
}

/** "The strikes came at the direction of": the act before the phrase; "gave the green light to": the act after it. */
function authorize(scene: Scene, lexicon: Lexicon, drafts: Drafts, { phrase, words }: PhraseWords, from: number, after: number): void {
  const { sentence } = scene;
  const given = /^(?:give|sign)$/.test(words[0] ?? '');
  const draft = given ? beneath(sentence, drafts, from) : deedOf(sentence, lexicon, drafts, from);
  const heads = given ? childrenBy(sentence, from, 'nsubj') : [after];
  const fillings = heads.flatMap((head) => conjuncts(sentence, head)).map((head) => namedBehind(scene, scene.mentionAt(head))).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
    .map((mention) => ({ role: 'authorizer' as const, mention, via: 'DIRECT' as const, slot: 'phrase', commandMode: phrase.commandMode }));
  if (!draft || fillings.length === 0) return;
  const kept = draft.fillings.filter(({ role, mention }) => role !== 'actor' || !fillings.some((filling) => filling.mention.head === mention.head));
  drafts.set(draft.at, { ...withFillings({ ...draft, fillings: kept }, fillings), ...(given ? { operator: 'order', also: [...draft.also, from] } : {}) });
}

/** "the regional commander Lieutenant General Moyo": the name that stands right behind an office, where the parser put it elsewhere. */
function namedBehind(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  let last = mention.to;
  while (mention.kind === 'DESCRIPTION' && tokens[last + 1]?.upos === 'PROPN') last += 1;
  const named = last > mention.to ? scene.mentionAt(last) : mention;
  return named.type === 'Person' && named.kind === 'NAME' ? named : mention;
}

/** "gave the army the green light to bomb": the army is to do it, not who gave it. */
function doneBy(scene: Scene, give: number, draft: Draft, orderers: readonly Filling[]): Draft {
  const own = draft.fillings.filter(({ role, mention }) => role !== 'actor' || !orderers.some((one) => one.mention.head === mention.head));
  const doers = childrenBy(scene.sentence, give, 'iobj').map((head) => scene.mentionAt(head)).filter(isActor).map((mention): Filling => ({ role: 'actor', mention, via: 'DIRECT', slot: 'indirect' }));
  return withFillings({ ...draft, fillings: own }, doers);
}

/** "gave the army the green light": who did, ordered the act told beneath or, where none is, before. */
function giveLeave(scene: Scene, lexicon: Lexicon, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    if (lemmaAt(sentence, at) !== 'give') return;
    const leave = childrenBy(sentence, at, 'obj').find((child) => /^(?:light|permission|leave)$/.test(lemmaAt(sentence, child)));
    if (leave === undefined || (lemmaAt(sentence, leave) === 'light' && wordAt(sentence, leave - 1) !== 'green')) return;
    const below = subtree(sentence, at).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > leave);
    const draft = below ?? deedOf(sentence, lexicon, drafts, at);
    const fillings = childrenBy(sentence, at, 'nsubj').flatMap((head) => conjuncts(sentence, head)).map((head) => scene.mentionAt(head)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
      .map((mention) => ({ role: 'authorizer' as const, mention, via: 'DIRECT' as const, slot: 'phrase', commandMode: 'APPROVED' as const }));
    if (draft && fillings.length > 0) drafts.set(draft.at, { ...withFillings(below ? doneBy(scene, at, draft, fillings) : draft, fillings), operator: below ? 'order' : draft.operator, also: below ? [...draft.also, at] : draft.also });
  });
}

/** "having received the green light from the king", "got orders from the capital to shell the town": from whom it came, ordered what is told beneath or what hangs on it. */
function receiveLeave(scene: Scene, lexicon: Lexicon, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    if (!isVerb(sentence, at) || !/^(?:receive|get|obtain|win|have|secure)$/.test(lemmaAt(sentence, at))) return;
    const leave = childrenBy(sentence, at, 'obj').find((child) => isLeave(sentence, lexicon, child));
    if (leave === undefined) return;
    const givers = [at, leave].flatMap((head) => childrenBy(sentence, head, 'obl', 'nmod')).filter((child) => caseOf(sentence, child) === 'from').flatMap((head) => conjuncts(sentence, head)).map((head) => namedBehind(scene, scene.mentionAt(head))).filter(isActor);
    const below = subtree(sentence, leave).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > leave);
    const beside = relationAt(sentence, at) === 'advcl' ? conjuncts(sentence, headOf(sentence, at)).map((head) => drafts.get(head)) : [];
    const fillings = givers.map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'phrase', commandMode: 'APPROVED' }));
    for (const draft of below ? [below] : beside) if (draft && fillings.length > 0) drafts.set(draft.at, { ...withFillings(apartFrom(draft, fillings), fillings), ...(below ? { operator: 'order', also: [...draft.also, at] } : {}) });
  });
}

const isLeave = (sentence: Sentence, lexicon: Lexicon, at: number): boolean =>
  (lemmaAt(sentence, at) === 'light' && wordAt(sentence, at - 1) === 'green') || /^(?:permission|leave)$/.test(lemmaAt(sentence, at)) || operatorsAt(sentence, lexicon, at).some(({ operator, nouns }) => operator === 'ORDER' && nouns.length > 0);

/** "the first wave of a response authorised by the president": who authorised the answer, authorised the act that is one. */
function authorizeAnswer(scene: Scene, lexicon: Lexicon, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    const entry = operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER');
    if (!entry || !isOfAnswer(sentence, at)) return;
    const draft = deedOf(sentence, lexicon, drafts, headOf(sentence, at));
    const agent = childrenBy(sentence, at, 'obl', 'nmod').find((child) => caseOf(sentence, child) === 'by');
    const fillings = (agent === undefined ? [] : conjuncts(sentence, agent)).map((head) => scene.mentionAt(head)).filter(isActor)
      .map((mention) => ({ role: 'authorizer' as const, mention, via: 'DIRECT' as const, slot: 'phrase', commandMode: entry.commandMode }));
    if (draft && fillings.length > 0) drafts.set(draft.at, withFillings(apartFrom(draft, fillings), fillings));
  });
}

/** What others act in, who do more than it says. */
const OPERATION = /^(?:raid|operation|sweep|crackdown|campaign|search|offensive|manhunt)$/;
const WITHIN = /^(?:in|during|under|as|through|with|by)$/;

/** "arrested in a sweep ordered by the prosecutor", "Ordered by the shah, the killing shocked": who ordered the work of which an act is part, ordered the act. */
function authorizeWork(scene: Scene, lexicon: Lexicon, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    const entry = isVerb(sentence, at) ? operatorsAt(sentence, lexicon, at).find(({ operator }) => operator === 'ORDER') : undefined;
    if (!entry || isOfAnswer(sentence, at) || childrenBy(sentence, at, 'aux', 'aux:pass').length > 0) return;
    const agents = childrenBy(sentence, at, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === 'by').flatMap((head) => conjuncts(sentence, head));
    const work = headOf(sentence, at);
    if (agents.length === 0 || work < 0) return;
    const isPart = relationAt(sentence, at) === 'acl' && (!drafts.has(work) || OPERATION.test(lemmaAt(sentence, work))) && WITHIN.test(caseOf(sentence, work));
    const fronted = relationAt(sentence, at) === 'advcl' && at < work ? childrenBy(sentence, work, 'nsubj', 'nsubj:pass').map((head) => drafts.get(head)).find((draft) => draft?.kind === 'noun') : undefined;
    const draft = isPart ? deedOf(sentence, lexicon, drafts, work) : fronted;
    if (!draft || (entry.commandMode === 'DIRECTED' && !BY_FORCE.test(draft.type))) return;
    const fillings = agents.map((head) => namedBehind(scene, scene.mentionAt(head))).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
      .map((mention): Filling => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'phrase', commandMode: entry.commandMode }));
    if (fillings.length > 0) drafts.set(draft.at, withFillings(apartFrom(draft, fillings), fillings));
  });
}

/** The first act that a verb governs, behind it. */
const beneath = (sentence: Sentence, drafts: Drafts, verb: number): Draft | undefined =>
  subtree(sentence, verb).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > verb);

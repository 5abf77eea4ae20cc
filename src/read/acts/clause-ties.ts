import { hasOperator, isNegated, modalOf, operatorsAt } from './clause.ts';
import { embeddingAt, framesOf, prepositionOf, toldUnder, type Told } from './embeddings.ts';
import { isCalledFor, listedUnder } from './noun-ties.ts';
import { isTold } from './fiction.ts';
import { rumoured } from './rumours.ts';
import { isDoubtfullySaid, isWronglySaid, tenseOf, toldBefore } from './unreal.ts';
import type { Telling } from './veridicality.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** What the word above a clause, and the way it hangs there, tell of what the clause says. */
export function clauseTie(telling: Telling, token: number, above: number): Told {
  const { sentence } = telling;
  const frames = framesBeneath(telling, token, above);
  if (sentence.tokens[above]?.xpos.startsWith('W') === true && sentence.tokens[token]?.relation.endsWith(':relcl') === true) return tenseOf(sentence, token) === 'PAST' ? 'TRUE' : telling.value(above);
  if (sentence.tokens[token]?.relation === 'advcl:relcl' && isAskedClause(telling, token)) return 'TRUE';
  if (isTold(sentence, token)) return 'OPEN';
  if (isNoun(sentence, token) && isCalledFor(sentence, token, above)) return 'PLANNED';
  if (isToBe(telling, token)) return 'TRUE';
  if (isFinite(telling, token) || isOfPaper(telling, token, above)) return 'TRUE';
  switch (relationAt(sentence, token)) {
    case 'csubj': return isAskedClause(telling, token) ? 'TRUE' : 'OPEN';
    case 'advcl': return adverbial(telling, token, above, frames);
    case 'acl': return sentence.tokens[token]?.relation === 'acl:relcl' && !frames.includes('to do') ? relative(telling, token, above) : ofNounClause(telling, token, above, frames);
    default: return complement(telling, token, above, frames);
  }
}

/** "who planned to flee killed four": a past with an object is no complement, wherever the parser hangs it. */
const isFinite = ({ sentence }: Telling, token: number): boolean =>
  relationAt(sentence, token) === 'xcomp' && sentence.tokens[token]?.xpos === 'VBD' && childrenBy(sentence, token, 'mark', 'aux', 'nsubj').length === 0 && childrenBy(sentence, token, 'obj').some((child) => child > token);

/** "under a decree, motorcycles are to be confiscated": a clause of its own, though the parser hangs it on a noun as an infinitive. */
const isToBe = ({ sentence }: Telling, token: number): boolean => /^(?:acl|xcomp)$/.test(relationAt(sentence, token)) && sentence.tokens[token]?.relation !== 'acl:relcl'
  && childrenBy(sentence, token, 'mark').some((mark) => wordAt(sentence, mark) === 'to' && childrenBy(sentence, token, 'aux', 'aux:pass', 'cop').some((aux) => aux < mark && /^(?:is|are)$/.test(wordAt(sentence, aux))));

const SIGNED = /^(?:agreement|deal|accord|pact|treaty|truce|compromise|settlement|arrangement|ceasefire|law|ruling|order|decree|sentence|verdict)$/;

/** "Under a deal reached on Friday, the army will leave": what is to be done under a paper does not make the paper one that is to come. */
const isOfPaper = ({ sentence }: Telling, token: number, above: number): boolean =>
  /^VB[DN]$/.test(sentence.tokens[token]?.xpos ?? '') && sentence.tokens[token]?.relation === 'acl' && childrenBy(sentence, token, 'aux', 'mark').length === 0 && SIGNED.test(lemmaAt(sentence, above)) && /^(?:under|following|after|since|despite|as part of|in line with)$/.test(caseOf(sentence, above));

/** "forced them to leave", "were forced to leave", as against "began to leave" and "began a fast to demand". */
function framesBeneath({ sentence }: Telling, token: number, above: number): string[] {
  const frames = framesOf(sentence, token);
  if (!frames.includes('to do')) return frames;
  const object = childrenBy(sentence, above, 'obj', 'iobj', 'aux:pass').some((child) => child < token && !/^(?:that|which)$/.test(wordAt(sentence, child)));
  return object || (relationAt(sentence, token) === 'acl' && !isNoun(sentence, above)) ? frames.map((frame) => (frame === 'to do' ? 'object to do' : frame)) : frames;
}

/** "why Iran attacked", "who bombed the railway": a clause that asks for a part of what did happen. */
function isAskedClause({ sentence }: Telling, token: number): boolean {
  if (tenseOf(sentence, token) !== 'PAST' || childrenBy(sentence, token, 'aux').some((child) => sentence.tokens[child]?.xpos === 'MD')) return false;
  const first = subtree(sentence, token).find((child) => wordAt(sentence, child) !== 'that' && sentence.tokens[child]?.upos !== 'PUNCT');
  return first !== undefined && ASKS.test(wordAt(sentence, first));
}

const ASKS = /^(?:why|how|when|where|who|what|which|whom|whose)$/;

const isInfinitive = (frames: readonly string[]): boolean => frames.some((frame) => frame.endsWith('to do'));

function complement(telling: Telling, token: number, above: number, frames: readonly string[]): Told {
  const { sentence, lexicon } = telling;
  if ((frames[0] === 'that' || isPerfect(telling, token)) && isWronglySaid(sentence, above)) return 'FALSE';
  if (isDoubtfullySaid(sentence, above)) return 'OPINION';
  if (frames[0] === 'whether') return 'OPEN';
  if (isAskedClause(telling, token)) return 'TRUE';
  const listed = listedUnder(telling, above);
  if (listed !== undefined) return listed;
  const planned = isInfinitive(frames) ? byNounBefore(telling, token, above) : undefined;
  if (planned !== undefined) return planned;
  const known = embeddingAt(sentence, lexicon, above, frames);
  if (known) return isOnlyPast(telling, above, known.past) ? 'OPEN' : toldUnder(telling.value(above), known);
  const infinitive = isInfinitive(frames);
  if (infinitive) return isPerfect(telling, token) ? saidToHave(telling, above) : telling.value(above) === 'OPEN' ? 'OPEN' : 'PLANNED';
  return frames.includes('that') ? said(telling, token, above) : telling.value(above);
}

/** "had no plans to send", "turned down a proposal by the minister to send": what a noun before an infinitive makes of it that the parser hangs on the verb. */
function byNounBefore(telling: Telling, token: number, above: number): Told | undefined {
  const { sentence, lexicon } = telling;
  const to = childrenBy(sentence, token, 'mark').find((mark) => wordAt(sentence, mark) === 'to');
  const noun = childrenBy(sentence, above, 'obj', 'nsubj:pass').findLast((child) => isNoun(sentence, child) && to !== undefined && child < to);
  if (to === undefined || noun === undefined || (noun < to - 1 && !/^(?:by|of|from)$/.test(wordAt(sentence, noun + 1)))) return undefined;
  const entry = embeddingAt(sentence, lexicon, noun, ['to do']);
  if (entry === undefined) return undefined;
  const value = telling.value(noun);
  return value === 'OPEN' ? 'OPEN' : toldUnder(value, entry);
}

const isOnlyPast = ({ sentence }: Telling, above: number, past: boolean): boolean => past && tenseOf(sentence, above) !== 'PAST';

const isPerfect = ({ sentence }: Telling, token: number): boolean => childrenBy(sentence, token, 'aux').some((child) => wordAt(sentence, child) === 'have');

/** "are reported to have left": told in the name of others. */
const saidToHave = (telling: Telling, above: number): Told =>
  /^(?:report|know|confirm|document|record|find|show|see)$/.test(lemmaAt(telling.sentence, above)) ? toldUnder(telling.value(above), { affirmed: 'TRUE', denied: 'OPEN' }) : 'OPINION';

/** What a speaker tells is told, in their name. Of a subjunctive ("demanded that they leave") and of verbs that nobody knows, nothing is sure. */
function said(telling: Telling, token: number, above: number): Told {
  const { sentence, lexicon } = telling;
  const bare = sentence.tokens[token]?.xpos === 'VB' && childrenBy(sentence, token, 'aux').length === 0;
  if (bare) return 'PLANNED';
  const entries = operatorsAt(sentence, lexicon, above);
  if (hasOperator(entries, 'SAY')) return toldUnder(telling.value(above), { affirmed: 'TRUE', denied: 'OPEN' });
  if (hasOperator(entries, 'DENY')) return 'FALSE';
  if (hasOperator(entries, 'BELIEVE', 'ACCUSE')) return 'OPINION';
  if (hasOperator(entries, 'REQUEST', 'PLAN', 'INTEND', 'THREATEN', 'ORDER', 'ALLOW', 'REFUSE', 'PREVENT')) return 'OPEN';
  return telling.value(above);
}

const CONDITION = /\b(?:if|unless|whether|lest|provided|providing|assuming|supposing|in case|as though|otherwise|like|than|till)\b/;
const INSTEAD = /\b(?:without|instead of|rather than|short of|far from|in place of|rather)\b/;
const PRESUPPOSED = /^(?:after|since|because|although|though|whereas|despite|besides|following|even though|in addition to|as|while|when|where|once|now|given|whereby|considering|until|with)\b/;
/** "met to discuss", "marched to protest": a purpose that the deed itself fulfils. */
const GATHERS = /^(?:meet|gather|convene|assemble|rally|march|demonstrate|protest|huddle|mass|phone|telephone|call|write|ring|speak|tweet|cable|appear)$/;
const VOICES = /^(?:sign|discuss|debate|talk|negotiate|consult|protest|mark|mourn|condemn|denounce|oppose|support|celebrate|commemorate|demand|congratulate|thank|praise|urge|condole|complain|apologise|apologize|announce|declare|proclaim|deny|offer)$/;

/** "blocked the road to demand compensation": what any deed may voice, save going where it is to be voiced. */
const SHOWS = /^(?:demand|protest|denounce|condemn|oppose|mourn|mark|commemorate|celebrate)$/;
const GOES = /^(?:fly|travel|go|come|head|arrive|visit|leave|set|plan|intend|want|hope|try|prepare|decide|agree|gear|wait|seek|return|meet)$/;

/** What these open may still be awaited where the clause above is: "would go on until he left". */
const AWAITED = /^(?:until|till|once|when|whenever|as soon as|as long as|so long as|the moment|by the time)\b/;
const HABITUAL = /\b(?:when|where|once|whenever|wherever|until|as long as|so long as|as soon as|the moment|by the time|while)\b/;

function adverbial(telling: Telling, token: number, above: number, frames: readonly string[]): Told {
  const { sentence, lexicon } = telling;
  const words = openingOf(telling, token);
  if (CONDITION.test(words)) return 'OPEN';
  if (/\bbefore\b/.test(words)) return before(telling, token, above);
  if (INSTEAD.test(words)) return 'FALSE';
  const infinitive = isInfinitive(frames);
  if (infinitive && /\bonly\b/.test(words)) return telling.value(above);
  const planned = infinitive ? byNounBefore(telling, token, above) : undefined;
  if (planned !== undefined) return planned;
  const adjacent = frames[0] !== 'that' && (frames[0] !== 'doing' || isRightBehind(telling, token, above));
  if (infinitive && SHOWS.test(lemmaAt(sentence, token)) && !GOES.test(lemmaAt(sentence, above))) return telling.value(above);
  if (infinitive && GATHERS.test(lemmaAt(sentence, above)) && VOICES.test(lemmaAt(sentence, token))) return telling.value(above);
  const known = adjacent ? embeddingAt(sentence, lexicon, above, frames) : undefined;
  if (known) return toldUnder(telling.value(above), known);
  if (infinitive) return isPerfect(telling, token) ? saidToHave(telling, above) : 'PLANNED';
  const judged = childrenBy(sentence, above, 'xcomp').map((child) => ({ child, entry: embeddingAt(sentence, lexicon, child, frames) })).find(({ entry }) => entry !== undefined);
  if (judged?.entry) return toldUnder(telling.value(judged.child), judged.entry);
  if (/\bso\b|\bthat\b/.test(words) && modalOf(sentence, token) !== undefined) return 'PLANNED';
  if (HABITUAL.test(words) && sentence.kind !== 'HEADLINE' && tenseOf(sentence, token) === 'PRESENT') return 'OPEN';
  if (AWAITED.test(words) && !/^(?:TRUE|FALSE)$/.test(telling.value(above)) && (!words.startsWith('when') || modalOf(sentence, above) !== undefined)) return 'OPEN';
  if (PRESUPPOSED.test(words) || /^(?:when|where)$/.test(words)) return 'TRUE';
  if (frames.length === 1) return token < above ? telling.base(above) : telling.value(above);
  return /^(?:by|in|upon|on|through|with) doing$/.test(frames[0] ?? '') ? telling.value(above) : 'OPEN';
}

/** "ruled out supporting": right behind a verb, its particle aside. */
const isRightBehind = ({ sentence }: Telling, token: number, above: number): boolean =>
  token === above + 1 || (token === above + 2 && sentence.tokens[above + 1]?.relation === 'compound:prt');

/** The words that open a clause: its marks, and what the parser hangs on its subject instead. */
function openingOf({ sentence }: Telling, token: number): string {
  const adverbs = childrenBy(sentence, token, 'advmod').filter((child) => child < token && /^(?:when|where|whenever|wherever|once|before|rather|instead|only)$/.test(wordAt(sentence, child)));
  const subjects = childrenBy(sentence, token, 'nsubj', 'nsubj:pass').filter((child) => child < token).map((child) => prepositionOf(sentence, child));
  const first = subtree(sentence, token).slice(0, 3).map((child) => wordAt(sentence, child)).join(' ');
  return [prepositionOf(sentence, token), /^(?:as soon as|as long as|so long as|the moment|by the time)\b/.exec(first)?.[0] ?? '', ...adverbs.map((child) => wordAt(sentence, child)), ...subjects].join(' ').trim();
}

/** "before he attacked": told where it is a past with a subject of its own, and nothing above cut it off. */
function before(telling: Telling, token: number, above: number): Told {
  const { sentence, lexicon } = telling;
  const didBoth = sentence.tokens[token]?.xpos === 'VBG' && childrenBy(sentence, above, 'aux:pass').length === 0 && childrenBy(sentence, above, 'obj').length > 0;
  if (isOwnFate(sentence, token, above)) return telling.value(above);
  if (!didBoth && embeddingAt(sentence, lexicon, above, ['before']) && !isLong(telling, above)) return 'OPEN';
  if (isLong(telling, above)) return tenseOf(sentence, token) === 'PAST' ? 'TRUE' : 'OPEN';
  return toldBefore(sentence, token, above) ? 'TRUE' : sentence.tokens[token]?.xpos === 'VBG' && childrenBy(sentence, above, 'aux:pass').length === 0 ? telling.value(above) : 'OPEN';
}

/** "It was not long before", "It was months before". */
const isLong = ({ sentence }: Telling, above: number): boolean => /^(?:long|hour|day|week|month|year|decade|minute|time)$/.test(lemmaAt(sentence, above));

const ANYONE = /^(?:anyone|anybody|those|whoever|people|persons?|someone|somebody|everyone|one|he|those|any|every|each)$/;

/** "anyone who attacks", "no state that attacked"; what is said of one who is known is told. */
function relative(telling: Telling, token: number, above: number): Told {
  const { sentence, lexicon } = telling;
  if (isNegated(sentence, above) && /^(?:time|occasion|day|instance|case)$/.test(lemmaAt(sentence, above)) && childrenBy(sentence, above, 'amod').length > 0) return 'TRUE';
  if (isGap(telling, token)) return 'TRUE';
  if ((isNegated(sentence, above) && !isAside(telling, token, above)) || /^far from$/.test(`${wordAt(sentence, above - 2)} ${wordAt(sentence, above - 1)}`)) return 'OPEN';
  const whole = childrenBy(sentence, token, 'nsubj', 'nsubj:pass').some((child) => !/^(?:that|which|who)$/.test(wordAt(sentence, child))) && (wordAt(sentence, above + 1) === 'that' || childrenBy(sentence, token, 'obj', 'aux:pass').some((child) => !/^(?:that|which|who|whom)$/.test(wordAt(sentence, child))));
  const known = whole ? embeddingAt(sentence, lexicon, above, ['that']) : undefined;
  const content = known?.affirmed === 'PLANNED' && modalOf(sentence, token) === undefined && sentence.tokens[token]?.xpos !== 'VB' ? undefined : known;
  if (content) return whole ? rumoured(sentence, above) ?? toldUnder('TRUE', content) : toldUnder('TRUE', content);
  const determined = [wordAt(sentence, above), ...childrenBy(sentence, above, 'det', 'nmod', 'amod').map((child) => wordAt(sentence, child))];
  if (determined.some((word) => /^(?:no|none|nobody|nothing|neither)$/.test(word)) && headOf(sentence, above) >= 0) return 'OPEN';
  const present = tenseOf(sentence, token) !== 'PAST' && sentence.kind !== 'HEADLINE';
  if (present && isOfAny(telling, above)) return 'OPEN';
  if (present && determined.some((word) => ANYONE.test(word))) return 'OPEN';
  const simple = [token, ...childrenBy(sentence, token, 'aux', 'aux:pass', 'cop')].some((part) => sentence.tokens[part]?.xpos === 'VBD' && wordAt(sentence, part) !== 'had');
  return !simple && isIndefinite(telling, above) && telling.value(above) !== 'TRUE' ? 'OPEN' : 'TRUE';
}

/** "a charge that the Kremlin rejects": what is done with the charge itself, and not what it says. */
const isGap = ({ sentence }: Telling, token: number): boolean => /^(?:reject|deny|dismiss|dispute|refute|repeat|level|make|contest|call|describe)$/.test(lemmaAt(sentence, token)) && !childrenBy(sentence, token, 'aux').some((aux) => sentence.tokens[aux]?.xpos === 'MD')
  && childrenBy(sentence, token, 'obj', 'aux:pass', 'ccomp').every((child) => child < token && /^(?:that|which)$/.test(wordAt(sentence, child))) && childrenBy(sentence, token, 'nsubj').some((child) => !/^(?:that|which|who)$/.test(wordAt(sentence, child)));

/** "Without the help of neighbours, who pulled nine people out": told by the way of those who are known. */
const isAside = ({ sentence }: Telling, token: number, above: number): boolean => {
  const who = childrenBy(sentence, token, 'nsubj').find((child) => /^(?:who|which)$/.test(wordAt(sentence, child)));
  return who !== undefined && wordAt(sentence, who - 1) === ',' && isNoun(sentence, above) && childrenBy(sentence, above, 'det').every((det) => wordAt(sentence, det) === 'the');
};

/** "A soldier who shoots a prisoner commits a crime": said of any, where the sentence goes on in the present. */
const isOfAny = ({ sentence }: Telling, noun: number): boolean =>
  relationAt(sentence, noun) === 'nsubj' && childrenBy(sentence, noun, 'det').some((child) => /^an?$/.test(wordAt(sentence, child))) && tenseOf(sentence, headOf(sentence, noun)) === 'PRESENT';

const SUPERLATIVE = /^(?:first|second|third|fourth|fifth|last|latest|only|next)$/;

function ofNounClause(telling: Telling, token: number, above: number, frames: readonly string[]): Told {
  const { sentence, lexicon } = telling;
  const known = embeddingAt(sentence, lexicon, above, frames);
  if (known?.affirmed === 'PLANNED' && frames[0] === 'that' && tenseOf(sentence, token) === 'PAST' && modalOf(sentence, token) === undefined && childrenBy(sentence, token, 'aux').length === 0) return reduced(telling, above);
  if (known) {
    const told = toldUnder(telling.value(above), known);
    return frames[0] === 'that' || known.affirmed === 'OPINION' ? rumoured(sentence, above) ?? told : told;
  }
  const governor = headOf(sentence, above);
  const verbal = governor >= 0 && /^(?:obj|obl|nsubj|iobj)$/.test(relationAt(sentence, above)) && (frames[0] === 'done' ? (token === above + 1 || headOf(sentence, token - 1) === above) && relationAt(sentence, above) === 'obj' && childrenBy(sentence, governor, 'xcomp', 'ccomp').length === 0 : frames[0] !== 'that') ? embeddingAt(sentence, lexicon, governor, frames[0] === 'to do' ? ['object to do'] : frames.filter((frame) => frame !== 'in')) : undefined;
  if (verbal) return toldUnder(telling.value(governor), verbal);
  if (isInfinitive(frames)) return SUPERLATIVE.test(lemmaAt(sentence, above)) || childrenBy(sentence, above, 'amod').some((child) => SUPERLATIVE.test(wordAt(sentence, child))) ? telling.value(above) : 'PLANNED';
  if (frames[0] === 'that' && sentence.tokens[token]?.xpos !== 'VBN') return isNoun(sentence, above) ? rumoured(sentence, above) ?? 'OPEN' : telling.value(above);
  if (frames.length > 1) return /^(?:in|by|after|while|when|since|following|on|upon|through) doing$/.test(frames[0] ?? '') ? telling.value(above) : 'OPEN';
  return PAPERS.test(lemmaAt(sentence, above)) ? telling.value(above) : reduced(telling, above);
}

/** What demands and bans stand in before they are passed. */
const PAPERS = /^(?:resolution|draft|petition|amendment|statement)$/;

/** "a man who", "people who": nobody in particular, where what is told of them is not told as so; "Ann Lee, a clerk who" is somebody. */
const isIndefinite = ({ sentence }: Telling, noun: number): boolean =>
  !(relationAt(sentence, noun) === 'appos' && sentence.nameAt[headOf(sentence, noun)] !== undefined) && sentence.nameAt[noun] === undefined && sentence.tokens[noun]?.upos === 'NOUN' && childrenBy(sentence, noun, 'det', 'nmod:poss', 'nummod').every((child) => /^(?:an?|any|some|no)$/.test(wordAt(sentence, child)) || (wordAt(sentence, child) === 'that' && sentence.tokens[noun]?.xpos === 'NNS'));

/** "rebels attacking the town", "villagers killed by the army": told, unless there are none, or any. */
function reduced(telling: Telling, above: number): Told {
  const { sentence } = telling;
  const determined = [wordAt(sentence, above), ...childrenBy(sentence, above, 'det').map((child) => wordAt(sentence, child))];
  const told = telling.value(above);
  if (determined.some((word) => /^(?:no|none|nobody|any|anyone|every)$/.test(word))) return told === 'TRUE' ? 'OPEN' : told;
  return ANYONE.test(wordAt(sentence, above)) && told !== 'TRUE' ? 'OPEN' : 'TRUE';
}

/** "killed nine people before he was shot", "before being caught": what befell who did the other, and cut off nothing that is told. */
function isOwnFate(sentence: Sentence, token: number, above: number): boolean {
  if (childrenBy(sentence, token, 'aux:pass').length === 0 || childrenBy(sentence, above, 'aux:pass').length > 0 || childrenBy(sentence, above, 'nsubj').length === 0) return false;
  const isBeing = childrenBy(sentence, token, 'aux:pass').every((child) => wordAt(sentence, child) === 'being');
  const isOne = childrenBy(sentence, token, 'nsubj', 'nsubj:pass').some((child) => /^(?:he|she)$/.test(wordAt(sentence, child)));
  const onOne = childrenBy(sentence, above, 'obj').some((child) => /^NNP?$/.test(sentence.tokens[child]?.xpos ?? ''));
  return tenseOf(sentence, token) !== 'PRESENT' && childrenBy(sentence, above, 'obj').length > 0 && (isBeing || (isOne && !onOne));
}

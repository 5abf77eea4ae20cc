import { isNegated } from '../acts/clause.ts';
import type { Draft } from '../acts/draft.ts';
import { embeddingAt } from '../acts/embeddings.ts';
import type { Lexicon } from '../lexicon.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** What a sentence takes back of the one before it: what was reported there, by anyone or by hearsay alone, all that was told, or an act that was announced. */
type TakenBack = 'REPORT' | 'HEARSAY' | 'ALL' | 'ANNOUNCED';

/** "The report was false.", "That never happened.", "The operation was cancelled hours later.": acts of the sentence before that are not told as happened. */
export function withRetractions(readings: readonly SentenceReading[], lexicon: Lexicon): SentenceReading[] {
  return readings.map((reading, i) => {
    if (reading.drafts.length === 0) return reading;
    const { sentence } = reading.scene;
    const next = readings[i + 1];
    const taken = next === undefined ? undefined : takenBack(next.scene.sentence, lexicon);
    const parted = sentence.words.lastIndexOf(';');
    const aside = parted < 0 ? undefined : takenBack(sentence, lexicon, parted + 1);
    const isOfContent = taken === 'ALL' && reading.drafts.some(({ at }) => isSaid(sentence, at));
    const withdrawn = sentence.tokens.findIndex((_token, at) => byWithdrawal(sentence, at) !== undefined || (relationAt(sentence, at) === 'conj' && byPredicate(sentence, at) === 'ALL'));
    if (taken === undefined && aside === undefined && withdrawn < 0) return reading;
    const isTaken = (draft: Draft): boolean => (taken !== undefined && (isOfContent ? isSaid(sentence, draft.at) : bears(sentence, draft, taken)))
      || (aside !== undefined && draft.at < parted && bears(sentence, draft, aside)) || (draft.at < withdrawn && bears(sentence, draft, 'REPORT'));
    return { ...reading, drafts: reading.drafts.map((draft) => (isTaken(draft) ? unsaid(draft) : draft)) };
  });
}

/** "posted that two bombs had gone off": what somebody says, as against what they did. */
const isSaid = (sentence: Sentence, at: number): boolean => pathUp(sentence, at).some((token) => relationAt(sentence, token) === 'ccomp' && SAYS.test(lemmaAt(sentence, headOf(sentence, token))));

const SAYS = /^(?:say|post|report|claim|write|tweet|announce|tell|state|broadcast|publish|allege|declare|assert|insist)$/;

/** Acts whose noun may stand for one told of before as planned. */
const PLANNABLE: ReadonlySet<Draft['type']> = new Set(['ASSAULT', 'MOBILIZE', 'SANCTION', 'COERCE', 'PROTEST', 'RETREAT']);

/** "the operation": of an act that the article so far has told as planned or possible alone, the noun says no more than that. */
export function withPlansKept(readings: readonly SentenceReading[]): SentenceReading[] {
  const seen = new Map<Draft['type'], Draft>();
  const told = new Set<Draft['type']>();
  return readings.map((reading) => {
    const drafts = reading.drafts.map((draft) => {
      const plan = seen.get(draft.type);
      const isPlan = plan !== undefined && !told.has(draft.type) && draft.kind === 'noun' && draft.definite && draft.status === 'OCCURRED' && PLANNABLE.has(draft.type) && isOfSame(plan, draft);
      return isPlan ? { ...draft, status: plan.status, polarity: plan.polarity, modality: plan.modality } : draft;
    });
    for (const draft of drafts) {
      if (draft.status === 'OCCURRED' || draft.status === 'ONGOING') told.add(draft.type);
      else if (draft.status === 'PROSPECTIVE') seen.set(draft.type, draft);
    }
    return { ...reading, drafts };
  });
}

/** "the downing of a drone by Iran" is no strike that is planned on Iran: what is done to another, or by another, is another act. */
const isOfSame = (plan: Draft, draft: Draft): boolean => (['actor', 'recipient', 'target'] as const).every((role) => {
  const [before, now] = [plan, draft].map(({ fillings }) => fillings.filter((one) => one.role === role).map(({ mention }) => mention.name));
  return before === undefined || now === undefined || before.length === 0 || now.length === 0 || now.some((name) => before.includes(name));
});

const unsaid = (draft: Draft): Draft => (draft.status === 'OCCURRED' || draft.status === 'ONGOING' ? { ...draft, status: 'NEGATED', polarity: 'NEGATED', modality: 'FACTUAL' } : draft);

function bears(sentence: Sentence, { at, type }: Draft, taken: TakenBack): boolean {
  const path = pathUp(sentence, at);
  if (taken === 'ANNOUNCED') return path.some((token) => /^(?:announce|declare|order|plan|schedule|promise|report)$/.test(lemmaAt(sentence, token)));
  if (taken === 'HEARSAY') return path.some((token) => isOfHearsay(sentence, token));
  if (path.some((token) => /^(?:ccomp|acl)$/.test(relationAt(sentence, token)))) return true;
  const isOfReport = path.slice(1).some((token) => REPORTS.test(lemmaAt(sentence, token)) || /^(?:speak|tell|report|claim)$/.test(lemmaAt(sentence, token)));
  return isOfReport || (taken === 'ALL' && !['ACCUSE', 'REQUEST', 'THREATEN'].includes(type));
}

const REPORTS = /^(?:report|claim|story|rumor|rumour|news|statement|allegation|account|video|post|tweet|information|announcement|message|accusation|article|image|photo|footage|assertion)$/;
/** Those whose word is taken back when somebody else calls it untrue; of others, it is one word against another. */
const HEARSAY = /^(?:radio|station|message|outlet|website|site|post|video|user|account|blog|blogger|newspaper|tabloid|paper|channel|rumou?r|word|talk|item|headline|caption|article|page|tweet|medium|media|broadcaster|poster|leaflet|chat|whatsapp|facebook|twitter|telegram)$/;

const isOfHearsay = (sentence: Sentence, at: number): boolean => HEARSAY.test(lemmaAt(sentence, at)) || childrenBy(sentence, at, 'nsubj').some((child) => HEARSAY.test(lemmaAt(sentence, child)));

const THESE = /^(?:this|that|it|these|those|they|none)$/;
const UNTRUE = /^(?:false|untrue|fake|hoax|lie|invented|fabricated|unfounded|baseless|wrong|incorrect|fiction|fictitious|nonsense|bogus|doctored|staged|disinformation|misinformation|invention|fabrication|debunked|groundless|inaccurate|mistaken|erroneous|rubbish|lies|fantasy|propaganda)$/;
const HAPPENS = /^(?:happen|occur|exist|materialize|materialise|take)$/;

function takenBack(sentence: Sentence, lexicon: Lexicon, from = 0): TakenBack | undefined {
  if (/^(?:they|it|he|she|this|that) (?:did|had|has|have|was|were|would) ?(?:not|n['’]t) ?[.!]?$/.test(sentence.words.join(' '))) return 'ALL';
  for (let at = from; at < sentence.tokens.length; at += 1) {
    const taken = byPredicate(sentence, at) ?? byWithdrawal(sentence, at) ?? byDismissal(sentence, at) ?? byCancelling(sentence, lexicon, at);
    if (taken !== undefined && !isOfCondition(sentence, at)) return taken;
  }
  return undefined;
}

const isOfCondition = (sentence: Sentence, at: number): boolean => pathUp(sentence, at).some((token) => childrenBy(sentence, token, 'mark').some((mark) => /^(?:if|whether|unless)$/.test(wordAt(sentence, mark))) || childrenBy(sentence, token, 'aux').some((aux) => sentence.tokens[aux]?.xpos === 'MD'));

/** "The report was false", "This is not true", "There was no such attack". */
function byPredicate(sentence: Sentence, at: number): TakenBack | undefined {
  const above = headOf(sentence, at);
  const subjects = childrenBy(sentence, relationAt(sentence, at) === 'xcomp' && /^(?:prove|turn|appear)$/.test(lemmaAt(sentence, above)) ? above : at, 'nsubj', 'nsubj:pass');
  if (/^(?:mistaken|wrong|lying)$/.test(wordAt(sentence, at)) && !isNegated(sentence, at) && subjects.some((child) => /^(?:s?he|they)$/.test(wordAt(sentence, child)))) return 'REPORT';
  if (lemmaAt(sentence, at) === 'alarm' && wordAt(sentence, at - 1) === 'false') return 'ALL';
  const untrue = UNTRUE.test(wordAt(sentence, at)) || (wordAt(sentence, at) === 'made' && wordAt(sentence, at + 1) === 'up');
  const denied = isNegated(sentence, at) ? /^(?:true|correct|accurate|real|so|case)$/.test(wordAt(sentence, at)) || HAPPENS.test(lemmaAt(sentence, at)) : untrue;
  if (HAPPENS.test(lemmaAt(sentence, at)) && (sentence.words.join(' ').includes('nothing of the ') || subjects.some((child) => /^(?:neither|none|nothing)$/.test(wordAt(sentence, child))))) return 'ALL';
  if (denied && subjects.some((child) => THESE.test(wordAt(sentence, child)))) return 'ALL';
  if (denied && subjects.some((child) => isKnownReport(sentence, child))) return 'REPORT';
  const such = wordAt(sentence, at) === 'such' && wordAt(sentence, at - 1) === 'no' && !OF_WORDS.test(lemmaAt(sentence, headOf(sentence, at))) && /^(?:nsubj|root|obj)$/.test(relationAt(sentence, headOf(sentence, at)));
  return such ? 'ALL' : undefined;
}

/** "gave no such order": what leaves a deed that is told as it was. */
const OF_WORDS = /^(?:order|instruction|command|directive|request|demand|approval|permission|promise|offer|decision|warning|threat|commitment|pledge|agreement|deal|plan|proposal|intention)$/;

/** "the report": one told of before, without words that say which. */
const isKnownReport = (sentence: Sentence, at: number): boolean =>
  REPORTS.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'acl', 'nmod').length === 0 && childrenBy(sentence, at, 'det', 'nmod:poss').some((child) => /^(?:the|this|that|these|those|its|their|his|her)$/.test(wordAt(sentence, child)));

/** "It later withdrew the report", "apologised for its error". */
const byWithdrawal = (sentence: Sentence, at: number): TakenBack | undefined =>
  (/^apologi[sz]e$/.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'obl').some((child) => /^(?:error|mistake|report|story|article|broadcast)$/.test(lemmaAt(sentence, child)) && childrenBy(sentence, child, 'nmod:poss', 'det').some((det) => /^(?:its|their|the)$/.test(wordAt(sentence, det)))) ? 'REPORT' : undefined) ?? withdrawnReport(sentence, at);

const withdrawnReport = (sentence: Sentence, at: number): TakenBack | undefined =>
  /^(?:withdraw|retract|correct|recant|delete|disown|debunk)$/.test(lemmaAt(sentence, at)) && !isNegated(sentence, at) && childrenBy(sentence, at, 'obj', 'nsubj:pass').some((child) => isKnownReport(sentence, child)) ? 'REPORT' : undefined;

/** "Police dismissed the account as invented", "called them rubbish", "the outlets apologised". */
function byDismissal(sentence: Sentence, at: number): TakenBack | undefined {
  if (isNegated(sentence, at)) return undefined;
  if (/^apologi[sz]e$/.test(lemmaAt(sentence, at))) return childrenBy(sentence, at, 'nsubj').some((child) => HEARSAY.test(lemmaAt(sentence, child))) ? 'HEARSAY' : undefined;
  if (!/^(?:dismiss|call|describe|brand|label|denounce|reject)$/.test(lemmaAt(sentence, at))) return undefined;
  const said = childrenBy(sentence, at, 'obj', 'nsubj:pass').some((child) => THESE.test(wordAt(sentence, child)) || wordAt(sentence, child) === 'them' || isKnownReport(sentence, child));
  return said && sentence.words.some((word, i) => i > at && UNTRUE.test(word)) ? 'HEARSAY' : undefined;
}

/** "The operation was cancelled". */
function byCancelling(sentence: Sentence, lexicon: Lexicon, at: number): TakenBack | undefined {
  const subject = childrenBy(sentence, at, 'nsubj:pass').find((child) => wordAt(sentence, child) === 'it' || childrenBy(sentence, child, 'det').some((det) => /^(?:the|this|that)$/.test(wordAt(sentence, det))));
  return subject !== undefined && !isNegated(sentence, at) && embeddingAt(sentence, lexicon, at, ['object'])?.affirmed === 'FALSE' ? 'ANNOUNCED' : undefined;
}

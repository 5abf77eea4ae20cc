import type { ReadCasualties } from '../reading.ts';
import type { UnknownState } from '../../model.ts';
import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import { hasParticle } from '../acts/act-fit.ts';
import { isNegated, markOf, modalOf } from '../acts/clause.ts';
import { countedAt, summed } from './counted.ts';
import { factualityOf } from '../acts/factuality.ts';
import { isToll } from '../acts/toll-verbs.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { quantityAt } from '../sentence/numbers.ts';
import type { Scene } from '../acts/roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { nounTolls, stateTolls } from './toll-nouns.ts';
import { childrenBy, conjuncts, headOf, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** The dead, hurt or taken as a sentence counts them. Token places, `to` inclusive. */
export interface CasualtyMention {
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  readonly kind: ReadCasualties['kind'];
  readonly whom?: Mention | undefined;
  readonly low?: number | undefined;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
  readonly unknown?: UnknownState | undefined;
  readonly withheldAt?: number | undefined;
}

/** Counts of the dead, hurt and taken; where the text says that they are not told, that. What might be or did not come is not counted. */
export function casualtiesOf(scene: Scene, lexicon: Lexicon): CasualtyMention[] {
  const all = [...unhurt(scene), ...verbTolls(scene, lexicon), ...stateTolls(scene, lexicon), ...nounTolls(scene, lexicon)];
  const firsts = all.filter((one, i) => !all.slice(0, i).some((other) => other.kind === one.kind && other.low === one.low && other.high === one.high && other.from <= one.to && one.from <= other.to));
  return firsts.sort((a, b) => a.verb - b.verb);
}

const SAFE = /^(?:safely|unharmed|unhurt|unscathed)$/;
const OWN_FORCES = new Set(['MIL', 'COP']);

/** "the pilots made it back safely": none of those who did it was hurt. */
function unhurt(scene: Scene): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, at) => {
    if (!SAFE.test(wordAt(sentence, at))) return [];
    const verb = headOf(sentence, at);
    const whom = [...childrenBy(sentence, verb, 'nsubj'), ...childrenBy(sentence, headOf(sentence, verb), 'nsubj')].map((head) => scene.mentionAt(head)).find(({ sector }) => OWN_FORCES.has(sector ?? ''));
    if (!whom || !/^(?:return|make|come|get|land|be|arrive|go|fly)$/.test(lemmaAt(sentence, verb)) || isNegated(sentence, verb)) return [];
    return (['KILLED', 'INJURED'] as const).map((kind) => ({ verb, from: whom.from, to: Math.max(at, whom.to), kind, whom, ...NONE }));
  });
}

const NONE = { low: 0, best: 0, high: 0 } as const;

interface VerbToll { readonly kind: ReadCasualties['kind']; readonly suffers: 'object' | 'subject' }

/** What toll a verb tells: its own, or "shot dead", "stabbed to death", "lost their lives", "took hostage". */
function tollOfVerb(sentence: Sentence, lexicon: Lexicon, verb: number): VerbToll | undefined {
  const lemma = lemmaAt(sentence, verb);
  const own = lexicon.tolls.verbs.get(lemma)?.find(({ particle }) => particle === '' || hasParticle(sentence, verb, particle))?.toll;
  if (own) return own;
  const after = sentence.tokens.slice(verb + 1, verb + 8).map(({ text }) => text.toLowerCase()).join(' ');
  if (/^(?:shoot|gun)$/.test(lemma) && childrenBy(sentence, verb, 'xcomp', 'advmod', 'amod', 'obj').some((child) => wordAt(sentence, child) === 'dead')) return { kind: 'KILLED', suffers: 'object' };
  if (/^(?:stab|beat|burn|hack|crush|shoot|stone|trample|batter|club|lynch)$/.test(lemma) && /^(?:[\w-]+ ){0,4}to death\b/.test(after)) return { kind: 'KILLED', suffers: 'object' };
  if (lemma === 'lose' && /^(?:their|his|her) (?:life|lives)\b/.test(after)) return { kind: 'KILLED', suffers: 'subject' };
  return /^(?:take|hold)$/.test(lemma) && /^(?:[\w-]+ ){0,5}(?:hostage|captive|prisoner)\b/.test(after) ? { kind: 'CAPTURED', suffers: 'object' } : undefined;
}

function verbTolls(scene: Scene, lexicon: Lexicon): CasualtyMention[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, verb) => {
    const toll = isVerb(sentence, verb) ? tollOfVerb(sentence, lexicon, verb) : undefined;
    if (!toll) return [];
    const { kind } = toll;
    const withheldAt = kind === 'CAPTURED' ? undefined : withheldBy(sentence, verb);
    if (withheldAt !== undefined) return [{ verb, from: Math.min(withheldAt, verb), to: Math.max(verb, withheldAt), kind, unknown: NOT_KNOWN.test(wordAt(sentence, withheldAt)) ? 'NOT_STATED' as const : 'UNDISCLOSED' as const, withheldAt }];
    if (isNegated(sentence, verb)) return kind === 'CAPTURED' ? [] : spared(scene, verb, toll);
    const { status } = factualityOf(sentence, lexicon, verb);
    if (status !== 'OCCURRED' && status !== 'ONGOING') return [];
    const gapped = gappedCount(scene, verb, kind);
    if (gapped) return [gapped];
    const heads = toll.suffers === 'subject' ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
    const counted = (heads.length > 0 ? heads : [verb + 1]).map((head) => firstLeft(sentence, head)).flatMap((head) => conjuncts(sentence, head)).flatMap((head) => countedAt(scene, verb, kind, head));
    // What one act did to several is done to one side, where who did it stands before it.
    return summed(counted, toll.suffers === 'object' && childrenBy(sentence, verb, 'aux:pass').length === 0 && childrenBy(sentence, verb, 'obj').some((object) => object > verb));
  });
}

const NOT_KNOWN = /^(?:known|unknown|clear|unclear)$/;
const NOBODY = /^(?:none|nobody|no-one|anyone|anybody)$/;
const ANY_ONE = /^(?:one|people|person|persons|casualty|passenger|civilian|soldier|officer|resident)s?$/;

/** "no one was hurt", "without killing anyone", "the minister was not hurt": none. Of "no Iranians were killed" it does not follow. */
function spared(scene: Scene, verb: number, { kind, suffers }: VerbToll): CasualtyMention[] {
  const { sentence } = scene;
  if (modalOf(sentence, verb) !== undefined) return [];
  const heads = suffers === 'subject' ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
  const isNobody = (head: number): boolean => NOBODY.test(wordAt(sentence, head)) || (ANY_ONE.test(wordAt(sentence, head)) && /^(?:no|any)$/.test(wordAt(sentence, head - 1)));
  const isSafe = (head: number): boolean => kind === 'INJURED' && childrenBy(sentence, verb, 'aux:pass', 'advmod').some((child) => /^(?:not|n't|n’t)$/.test(wordAt(sentence, child))) && wordAt(sentence, head - 1) !== 'no';
  const head = heads.find((one) => isNobody(one) || isSafe(one));
  if (head === undefined) return [];
  const whom = scene.mentionAt(head);
  return [{ verb, from: Math.min(whom.from, verb), to: Math.max(verb, whom.to), kind, whom, ...NONE }];
}

/** The token before a verb and its "were": "and 78 were hurt". */
function overAuxiliaries(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  const isBeside = relationAt(sentence, verb) === 'conj' && isToll(sentence, headOf(sentence, verb));
  if (!isBeside) return at;
  while (/^(?:was|were|are|have|had|been)$/.test(wordAt(sentence, at))) at -= 1;
  return at;
}

/** Whether a verb only counts, beside the dead, those who were taken: "eleven rebels were killed and five captured". */
export const isTakenBesideDead = (sentence: Sentence, verb: number): boolean =>
  /^(?:capture|take)$/.test(lemmaAt(sentence, verb)) && relationAt(sentence, verb) === 'conj' && isToll(sentence, headOf(sentence, verb)) && quantityAt(sentence, overAuxiliaries(sentence, verb)) !== undefined;

/** "left three officers and two students injured": all whom the verb leaves so. */
const firstLeft = (sentence: Sentence, head: number): number =>
  (relationAt(sentence, head) === 'conj' && lemmaAt(sentence, headOf(sentence, headOf(sentence, head))) === 'leave' ? headOf(sentence, head) : head);

const ANYBODY = /^(?:people|person|civilian)$/;

/** "24 people were killed and 108 injured", "… and 15 others wounded": the number stands right before a verb that shares its subject's kind. */
function gappedCount(scene: Scene, verb: number, kind: CasualtyMention['kind']): CasualtyMention | undefined {
  const { sentence } = scene;
  if (!/(?:ed|hurt|slain)$/.test(wordAt(sentence, verb)) || childrenBy(sentence, verb, 'nsubj').some((head) => ANYBODY.test(lemmaAt(sentence, head)))) return undefined;
  const before = overAuxiliaries(sentence, verb);
  const last = /^(?:others?|more|people|persons|civilians|seriously|critically|slightly|badly|severely)$/.test(wordAt(sentence, before)) ? before - 1 : before;
  const quantity = [last - 2, last - 1, last].map((at) => quantityAt(sentence, at)).find((one) => one?.to === last);
  if (!quantity) return undefined;
  const { from, to: _to, ...bounds } = quantity;
  const whom = childrenBy(sentence, headOf(sentence, verb), 'nsubj').map((head) => scene.mentionAt(head))[0];
  return { verb, from, to: verb, kind, ...(relationAt(sentence, verb) === 'conj' && whom ? { whom } : {}), ...bounds };
}

/** "did not disclose whether anyone was killed", "it was not known how many were hurt": the word that withholds. */
function withheldBy(sentence: Sentence, verb: number): number | undefined {
  // "whether any of those killed had a part in it": how many they were is not asked.
  if (relationAt(sentence, verb) === 'acl' || /^(?:those|them)$/.test(wordAt(sentence, verb - 1))) return undefined;
  const path = pathUp(sentence, verb);
  const asks = path.some((token) => /\bwhether\b|\bif\b/.test(markOf(sentence, token)) || /^(?:how|who)$/.test(wordAt(sentence, token)) || childrenBy(sentence, token, 'advmod').some((child) => wordAt(sentence, child) === 'how'))
    || childrenBy(sentence, verb, 'nsubj', 'obj').some((child) => childrenBy(sentence, child, 'amod', 'advmod', 'det').some((many) => wordAt(sentence, many) === 'many' && wordAt(sentence, many - 1) === 'how'));
  if (!asks) return undefined;
  return path.slice(1).find((token) => /^(?:disclose|say|reveal|specify|know|provide|release|confirm|give|clear|unclear|unknown)$/.test(lemmaAt(sentence, token)) && (isNegated(sentence, token) || /^(?:unclear|unknown)$/.test(lemmaAt(sentence, token))));
}

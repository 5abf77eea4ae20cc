import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, fullRelationAt, headOf, isNoun, isPassive, isVerb, lemmaAt, relationAt, wordAt } from './tree.ts';

/** What stands around a verb or noun of act, by its place in the syntax; heads of phrases. */
export interface Arguments {
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly indirect: readonly number[];
  /** "Syria's"; adjectives of nations are found with the names. */
  readonly owner: readonly number[];
  readonly byPreposition: ReadonlyMap<string, readonly number[]>;
}

/** Verbs whose object does what the infinitive beneath them says. */
export const OBJECT_CONTROL = /^(?:ask|prompt|drive|spur|task|urge|order|force|allow|tell|persuade|help|let|make|permit|instruct|command|direct|invite|encourage|press|push|enable|cause|lead|require|compel|beg|implore|call|want|expect|warn|convince|authorize|authorise|challenge|pressure|accuse|get|appeal|advise)$/;

/** Verbs whose object does what follows with "of", "for" or "from". */
const BLAMES = /^(?:accuse|blame|suspect|charge|convict|stop|prevent|keep|ban|bar|condemn|criticize|criticise|praise|thank|acquit|warn|discourage|deter|prohibit|arrest|detain|jail|fault|forgive|sentence|fine|imprison|try|indict|prosecute|punish|execute|sanction|honor|honour|dismiss|fire|sack|expel|suspend|remove|oust|reprimand|rebuke|scold|demote|kill|shoot|beat|attack|flog|torture|whip|lynch|stone|deport)$/;

/** How far the search for a subject climbs. */
const CLIMB = 6;

/** Who does what a verb says: its subject, the agent of a passive, or one that a verb above it shares. */
export function subjectsOf(sentence: Sentence, verb: number, climb = CLIMB): number[] {
  if (isPassiveForm(sentence, verb)) return agentsOf(sentence, verb);
  const own = childrenBy(sentence, verb, 'nsubj', 'csubj').filter((child) => !fullRelationAt(sentence, child).endsWith(':pass') && !(isVerb(sentence, child) && relationAt(sentence, child) === 'csubj'));
  // "pardoned prisoners, none of them rebels": where one stands before the verb, what stands behind it is no second one.
  const before = own.filter((child) => child < verb);
  if (own.length > 0) return (before.length > 0 ? before : own).map((child) => antecedentOf(sentence, child, verb));
  return climb === 0 ? [] : sharedSubjects(sentence, verb, climb);
}

/** "denied by telephone": how, not who. */
const BY_MEANS = /^(?:telephone|phone|email|e-mail|letter|mail|post|radio|video|text|fax|helicopter|train|boat|road|sea|land|air|hand)$/;

/** "held at his home by the guards": parsers hang who did it on what stands before it. */
/** "passed by 71 votes": how much, and nobody. */
const MEASURES = /^(?:vote|margin|majority|percent|%|point|seat|hour|day|week|month|year|dollar|euro|pound|third|quarter|half)$/;

function agentsOf(sentence: Sentence, verb: number): number[] {
  const by = (head: number): number[] => childrenBy(sentence, head, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === 'by' && !BY_MEANS.test(lemmaAt(sentence, child)) && !MEASURES.test(lemmaAt(sentence, child)) && sentence.tokens[child]?.upos !== 'NUM');
  const own = by(verb);
  return own.length > 0 ? own : childrenBy(sentence, verb, 'obl', 'obj').filter((child) => caseOf(sentence, child) !== '').flatMap(by);
}

/** "sent his deputy to meet the elders", as against "sent a letter to protest": who is sent does it. */
const sendsSomebody = (sentence: Sentence, verb: number, objects: readonly number[]): boolean =>
  /^(?:send|dispatch|deploy|appoint|hire|assign)$/.test(lemmaAt(sentence, verb)) && objects.length > 0 && objects.every((head) => !/^(?:letter|message|note|text|email|e-mail|signal|cable|statement|warning|money|aid|fund|cash|tweet|petition|complaint|delegation of power|ship|plane|drone|missile|truck|weapon|vaccine|supply|food)s?$/.test(lemmaAt(sentence, head)));

const isPurpose = (sentence: Sentence, verb: number): boolean => childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'to');

function sharedSubjects(sentence: Sentence, verb: number, climb: number): number[] {
  const above = headOf(sentence, verb);
  if (above < 0) return [];
  const relation = fullRelationAt(sentence, verb);
  switch (relationAt(sentence, verb)) {
    case 'xcomp': {
      const objects = objectsOf(sentence, above);
      if ((OBJECT_CONTROL.test(lemmaAt(sentence, above)) || sendsSomebody(sentence, above, objects)) && objects.length > 0) return objects;
      return isPassive(sentence, above) ? sufferersOf(sentence, above) : subjectsOf(sentence, above, climb - 1);
    }
    case 'advcl': {
      if (isPurpose(sentence, verb) && sendsSomebody(sentence, above, objectsOf(sentence, above))) return objectsOf(sentence, above);
      const blamed = BLAMES.test(lemmaAt(sentence, above)) && childrenBy(sentence, verb, 'mark', 'case').some((mark) => /^(?:of|for|from|with)$/.test(wordAt(sentence, mark)));
      if (blamed) return objectsOf(sentence, above);
      return sharedWith(sentence, verb, above, climb);
    }
    case 'conj': case 'parataxis': case 'ccomp':
      if (relationAt(sentence, verb) === 'ccomp' && childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'that')) return [];
      return sharedWith(sentence, verb, above, climb);
    case 'acl': return relation === 'acl:relcl' ? [above] : subjectOfModifier(sentence, verb, above, climb);
    case 'amod': return wordAt(sentence, verb).endsWith('ing') ? [above] : [];
    default: return [];
  }
}

/** The subjects of a passive; of "who was asked to", whom "who" stands for. */
const sufferersOf = (sentence: Sentence, verb: number): number[] => childrenBy(sentence, verb, 'nsubj:pass').map((child) => antecedentOf(sentence, child, verb));

function sharedWith(sentence: Sentence, verb: number, above: number, climb: number): number[] {
  if (isNoun(sentence, above)) return [];
  return isPassive(sentence, above) && !isPassiveForm(sentence, verb) ? sufferersOf(sentence, above) : subjectsOf(sentence, above, climb - 1);
}

/** Of "rebels fighting the army", the rebels; of "a plan to attack", whose plan it is. */
function subjectOfModifier(sentence: Sentence, verb: number, noun: number, climb: number): number[] {
  if (wordAt(sentence, verb).endsWith('ing')) return [noun];
  const owners = childrenBy(sentence, noun, 'nmod:poss');
  if (owners.length > 0) return owners;
  // "Peru became the first country to ban it": who is said to be the one that does it.
  const said = predicated(sentence, noun);
  if (said.length > 0) return said;
  // "a decision by Denmark to halt aid"
  const deciders = isPurpose(sentence, verb) ? childrenBy(sentence, noun, 'nmod').filter((child) => child < verb && caseOf(sentence, child) === 'by') : [];
  if (deciders.length > 0) return deciders;
  const governor = headOf(sentence, noun);
  return governor >= 0 && isVerb(sentence, governor) && relationAt(sentence, noun) === 'obj' ? subjectsOf(sentence, governor, climb - 1) : [];
}

/** "Two nurses were among those killed": who they are. */
function thoseWho(sentence: Sentence, those: number): number[] {
  const [said, above] = [predicated(sentence, those), headOf(sentence, those)];
  if (said.length > 0) return said;
  return above >= 0 && wordAt(sentence, above) === 'one' ? predicated(sentence, above) : [those];
}

/** Of whom a noun is said with "be" or "become". */
function predicated(sentence: Sentence, noun: number): number[] {
  const [own, above] = [childrenBy(sentence, noun, 'cop'), headOf(sentence, noun)];
  if (own.length > 0) return childrenBy(sentence, noun, 'nsubj');
  return /^(?:xcomp|obj)$/.test(relationAt(sentence, noun)) && /^(?:become|remain)$/.test(above < 0 ? '' : lemmaAt(sentence, above)) ? childrenBy(sentence, above, 'nsubj') : [];
}

/** The noun that a relative pronoun stands for; any other token is itself. */
export function antecedentOf(sentence: Sentence, token: number, verb: number): number {
  if (!/^(?:who|which|that|whom)$/.test(wordAt(sentence, token))) return token;
  for (let at = verb, steps = 0; at >= 0 && steps < CLIMB; at = headOf(sentence, at), steps += 1) {
    if (fullRelationAt(sentence, at) === 'acl:relcl' || relationAt(sentence, at) === 'acl') return headOf(sentence, at);
  }
  // "left for Canada, which granted him asylum": where the tree has lost it, the noun before it.
  const before = wordAt(sentence, token - 1) === ',' ? token - 2 : token - 1;
  return wordAt(sentence, token).startsWith('wh') && token < verb && isNoun(sentence, before) && !isVerb(sentence, token - 1) ? before : token;
}

/** Whether the verb's subject suffers the act: a passive, or a past participle that modifies a noun. */
export function isPassiveForm(sentence: Sentence, verb: number): boolean {
  if (isPassive(sentence, verb)) return true;
  if (!isPastParticiple(sentence, verb)) return false;
  const relation = fullRelationAt(sentence, verb);
  if (relation === 'acl' || relation === 'amod') return true;
  if (isFrontedWithAgent(sentence, verb)) return true;
  if (relation === 'advcl') return isFrontedParticiple(sentence, verb);
  const above = headOf(sentence, verb);
  return relation === 'conj' && above >= 0 && childrenBy(sentence, verb, 'nsubj', 'aux', 'obj').length === 0 && isPassiveForm(sentence, above);
}

/** "Ambushed near the border, the patrol fled": it is done to the subject of what follows. */
const isFrontedParticiple = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.xpos === 'VBN' && headOf(sentence, verb) > verb && childrenBy(sentence, verb, 'nsubj', 'aux', 'aux:pass', 'mark', 'obj', 'cop').length === 0 && /^[,;"“]?$/.test(verb === 0 ? '' : wordAt(sentence, verb - 1))
  && sentence.tokens.slice(verb, headOf(sentence, verb)).some(({ text }) => text === ',');

/** "Asked by the senate to resign, the judge refused": whoever follows "by" does it, whatever the parser ties it to. */
const isFrontedWithAgent = (sentence: Sentence, verb: number): boolean =>
  verb === 0 && /^(?:ccomp|advcl|dep|parataxis)$/.test(relationAt(sentence, verb)) && headOf(sentence, verb) > verb && childrenBy(sentence, verb, 'nsubj', 'obj').length === 0 && childrenBy(sentence, verb, 'obl').some((child) => caseOf(sentence, child) === 'by');

function isPastParticiple(sentence: Sentence, verb: number): boolean {
  const word = wordAt(sentence, verb);
  return /(?:ed|en|wn|nt|ght|ld|ne|un|ut|it|id)$/.test(word) && !word.endsWith('ing') && childrenBy(sentence, verb, 'mark').every((mark) => wordAt(sentence, mark) !== 'to');
}

/** To whom or what it is done: the object, or the subject of a passive. */
export function objectsOf(sentence: Sentence, verb: number): number[] {
  const own = childrenBy(sentence, verb, 'obj').map((child) => antecedentOf(sentence, child, verb));
  if (isPassiveForm(sentence, verb)) return [...passiveSubjects(sentence, verb), ...own];
  if (own.length > 0) return own;
  const noun = headOf(sentence, verb);
  const gap = isRelative(sentence, verb) && childrenBy(sentence, verb, 'nsubj').some((child) => !/^(?:who|which|that)$/.test(wordAt(sentence, child)));
  return gap && childrenBy(sentence, verb, 'obl').every((child) => !/^(?:which|whom|where)$/.test(wordAt(sentence, child))) ? [noun] : [];
}

const CONTENTS = /^(?:report|claim|news|fact|allegation|statement|rumou?r|suggestion|warning|fear|evidence|belief|accusation|sign|hope|proof|possibility|chance|risk|word|notion|announcement|complaint|suspicion|conclusion|doubt|denial|confirmation|threat|speculation|assertion|assurance|promise|pledge|vow|admission|day|time|way|reason|moment|night|week|month|year)$/;

/** "the idea that the government rejected": parsers take "that" for the one of "the report that". */
const isRelative = (sentence: Sentence, verb: number): boolean => fullRelationAt(sentence, verb) === 'acl:relcl'
  || (relationAt(sentence, verb) === 'acl' && childrenBy(sentence, verb, 'mark').some((mark) => wordAt(sentence, mark) === 'that') && !CONTENTS.test(lemmaAt(sentence, headOf(sentence, verb))));

/** "and was received", "but was later arrested", ", then was freed": a passive that stands beside a verb without a subject of its own. */
function isJoinedPassive(sentence: Sentence, verb: number): boolean {
  const first = childrenBy(sentence, verb, 'aux:pass', 'aux')[0];
  let before = (first ?? 0) - 1;
  while (before > 0 && sentence.tokens[before]?.upos === 'ADV' && wordAt(sentence, before) !== 'then') before -= 1;
  return first !== undefined && /^(?:and|but|then|or|yet|,)$/.test(wordAt(sentence, before));
}

function passiveSubjects(sentence: Sentence, verb: number): number[] {
  const own = childrenBy(sentence, verb, 'nsubj:pass').map((child) => antecedentOf(sentence, child, verb));
  if (own.length > 0) return own;
  const noun = headOf(sentence, verb);
  const relation = relationAt(sentence, verb);
  if (relation === 'acl' || relation === 'amod') return wordAt(sentence, noun) === 'those' ? thoseWho(sentence, noun) : [noun];
  // "travelled to Riga and was received": who did the one suffered the other.
  if (relation === 'conj' && noun >= 0 && isVerb(sentence, noun) && !isPassiveForm(sentence, noun) && isJoinedPassive(sentence, verb)) return subjectsOf(sentence, noun, 2);
  if (relation === 'conj' && noun >= 0) return passiveSubjects(sentence, noun);
  if ((relation === 'advcl' || isFrontedWithAgent(sentence, verb)) && noun >= 0) return childrenBy(sentence, noun, 'nsubj', 'nsubj:pass');
  return relation === 'xcomp' && noun >= 0 ? subjectsOf(sentence, noun, 1) : [];
}

/** "Inspectors were given access": what is given is the object of these, and who gets it their subject. */
const GIVES = /^(?:give|grant|offer|send|hand|tell|show|lend|pay|promise|award|deny|refuse|allow|sell|ask|guarantee)$/;

/** All of it for a verb. Phrases with a preposition are taken from the verb and from its objects, since parsers hang them on either. */
export function argumentsOfVerb(sentence: Sentence, verb: number): Arguments {
  const given = isPassiveForm(sentence, verb) && GIVES.test(lemmaAt(sentence, verb)) ? childrenBy(sentence, verb, 'obj') : [];
  const object = given.length > 0 ? given : objectsOf(sentence, verb);
  const indirect = [...childrenBy(sentence, verb, 'iobj'), ...(given.length > 0 ? objectsOf(sentence, verb).filter((head) => !given.includes(head)) : [])];
  const hangers = [verb, ...object.filter((head) => isNoun(sentence, head) && headOf(sentence, head) === verb)];
  return { subject: subjectsOf(sentence, verb), object, indirect, owner: [], byPreposition: prepositions(sentence, hangers) };
}

/** "came to an understanding with Oman": what hangs on the words that an entry asks for is around the verb too. */
export function withBehind(sentence: Sentence, around: Arguments, words: readonly number[]): Arguments {
  const more = [...prepositions(sentence, words)].filter(([preposition]) => !around.byPreposition.has(preposition));
  return more.length === 0 ? around : { ...around, byPreposition: new Map([...around.byPreposition, ...more]) };
}

/** "a wave of kidnappings has shaken the north": where acts were done. */
const shakenBy = (sentence: Sentence, act: number): number[] =>
  relationAt(sentence, act) === 'nsubj' && /^(?:shake|rock|hit|grip|plague|sweep|terrify|unsettle|rattle|convulse|paraly[sz]e|scar)$/.test(lemmaAt(sentence, headOf(sentence, act))) ? childrenBy(sentence, headOf(sentence, act), 'obj') : [];

const HELD = /^(?:hold|stage|organi[sz]e|carry|conduct|launch|mount)$/;
const IN_FORCE = /^(?:force|effect|place|way|progress)$/;

/** All of it for a noun of act; `governor` is the verb that carries it, if one does. */
export function argumentsOfNoun(sentence: Sentence, noun: number, governor: number | undefined): Arguments {
  const owner = childrenBy(sentence, noun, 'nmod:poss');
  const counted = caseOf(sentence, noun) === 'of' && isNoun(sentence, headOf(sentence, noun)) ? [headOf(sentence, noun)] : [];
  // "talks held in Riga between the two", "a curfew is in force in Riga"
  const held = childrenBy(sentence, noun, 'acl').filter((child) => HELD.test(lemmaAt(sentence, child)) && sentence.tokens[child]?.xpos === 'VBN');
  const predicate = relationAt(sentence, noun) === 'nsubj' && IN_FORCE.test(lemmaAt(sentence, headOf(sentence, noun))) && childrenBy(sentence, headOf(sentence, noun), 'cop').length > 0 ? [headOf(sentence, noun)] : [];
  const hangers = [noun, ...held, ...predicate, ...held.flatMap((child) => childrenBy(sentence, child, 'obl'))];
  const found = prepositions(sentence, governor === undefined ? hangers : [...hangers, ...counted, governor]);
  if (!found.has('in')) found.set('in', shakenBy(sentence, counted[0] ?? noun));
  return { subject: [], object: [], indirect: [], owner, byPreposition: withInner(sentence, noun, found) };
}

/** "an attack on a hotel by gunmen": what is hung on the inner noun and belongs to the act. */
function withInner(sentence: Sentence, noun: number, found: Map<string, number[]>): Map<string, number[]> {
  for (const child of childrenBy(sentence, noun, 'nmod').flatMap((one) => childrenBy(sentence, one, 'nmod'))) {
    const words = caseOf(sentence, child);
    if (words === 'against' && caseOf(sentence, headOf(sentence, child)) === 'of') continue;
    if (/^(?:by|against)$/.test(words) && !found.has(words)) found.set(words, [child]);
  }
  return found;
}

const REASON = /^(?:response|retaliation|reprisal|revenge|reaction|riposte|reply|answer|exchange|return|protest|anger|connection)$/;

/** "sent doctors in response to an appeal": the last word of such a phrase says neither to whom nor for what. */
const isReason = (sentence: Sentence, child: number): boolean =>
  childrenBy(sentence, child, 'case').some((mark) => mark > 1 && REASON.test(wordAt(sentence, mark - 1)) && /^(?:in|as)$/.test(wordAt(sentence, mark - 2)) && /^(?:to|for|at|over|against|with)$/.test(wordAt(sentence, mark)) && headOf(sentence, mark - 1) !== child);

/** How deep "part of a programme for Bosnia" is followed. */
const DEPTH = 3;

function prepositions(sentence: Sentence, hangers: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const seen = new Set<number>();
  const collect = (head: number, depth: number): void => {
    for (const child of childrenBy(sentence, head, 'obl', 'nmod')) {
      if (seen.has(child) || /^nmod:(?:poss|desc)$/.test(fullRelationAt(sentence, child))) continue;
      seen.add(child);
      const words = caseOf(sentence, child);
      if (words === '' || isReason(sentence, child)) continue;
      found.set(words, [...(found.get(words) ?? []), antecedentOf(sentence, child, head)]);
      if (words === 'of' && depth < DEPTH) collect(child, depth + 1);
    }
  };
  for (const hanger of hangers) collect(hanger, 1);
  return found;
}

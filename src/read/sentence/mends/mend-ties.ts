import { OBJECT_CONTROL } from '../arguments.ts';
import { below, gather, hangsOn, isNominal, retie, type OpenToken } from './retie.ts';

const TIMES = /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|days?|weeks?|weekends?|months?|years?|hours?|minutes?|times?|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|overnight|once|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|(?:miles|km|kilometres|kilometers|metres|meters|percent|%))$/i;

/** "militia including Hezbollah": the militia is what is talked of. */
function mendIncluding(tokens: OpenToken[], at: number): void {
  const [group, member] = [tokens[at - 1], tokens[tokens[at]?.head ?? -1]];
  const memberAt = tokens[at]?.head ?? -1;
  if (tokens[at]?.text !== 'including' || !group || !member || group.head !== memberAt || memberAt < at) return;
  retie(tokens, at - 1, member.head, member.relation);
  for (const token of tokens.slice(0, at - 1)) if (token.head === memberAt) token.head = at - 1;
  retie(tokens, memberAt, at - 1, 'nmod');
}

/** "bombed rebel camps hours after": the hours are no object. */
function mendLag(tokens: OpenToken[], at: number): void {
  const [lag, before] = [tokens[at], tokens[at - 1]];
  if (!lag || !before || tokens[at + 1]?.text !== 'after' || !/^(?:minutes|hours|days|weeks|months|years)$/.test(lag.text) || lag.relation !== 'obj' || before.head !== at || !isNominal(before)) return;
  for (const token of tokens.slice(0, at - 1)) if (token.head === at) token.head = at - 1;
  retie(tokens, at - 1, lag.head, 'obj');
  retie(tokens, at, lag.head, 'obl');
}

/** No subject stands behind a preposition: it hangs on the noun before that, or on the participle: "the raid approved by the cabinet drew criticism". */
function mendPrepositional(tokens: OpenToken[], at: number, preposition: number): void {
  const token = tokens[at];
  if (!token || token.head <= at || !/^(?:obj|nsubj|nsubj:pass)$/.test(token.relation) || !isNominal(token)) return;
  const noun = tokens.findLastIndex((other, i) => i < preposition && isNominal(other));
  const verb = token.head;
  const participle = tokens[preposition - 1];
  if (participle?.upos === 'VERB' && participle.relation.startsWith('acl')) retie(tokens, at, preposition - 1, 'obl');
  else if (noun >= 0) {
    retie(tokens, at, noun, 'nmod');
    if (tokens[verb]?.xpos === 'VBG' && verb === at + 1) retie(tokens, verb, at, 'acl');
  }
}

const ABILITIES = /^(?:authority|power|right|ability|mandate|jurisdiction|capacity|licence|license|permission|obligation|duty)$/;

/** In tokens: how far behind "to" its verb may stand. */
const INFINITIVE = 4;

/** "ruled that he lacked authority to reschedule the vote": the infinitive tells which authority, and nobody did it. */
function mendAbility(tokens: OpenToken[], at: number): void {
  const noun = tokens[at];
  if (!noun || tokens[at + 1]?.text !== 'to' || !isNominal(noun) || !ABILITIES.test(noun.lemma) || noun.text === 'authorities') return;
  const verb = tokens.findIndex(({ upos, xpos }, i) => i > at + 1 && i <= at + 1 + INFINITIVE && upos === 'VERB' && xpos === 'VB');
  if (verb < 0 || tokens[at + 1]?.head !== verb || hangsOn(tokens, verb, at)) return;
  retie(tokens, verb, at, 'acl');
}

/** Ties that cannot be: a subject after a preposition, a passive with "has", "neighboring" as a verb. */
export function mendTies(tokens: OpenToken[], at: number): void {
  const token = tokens[at];
  if (!token) return;
  mendAbility(tokens, at);
  // "Rebels overran Goma": a name right behind a verb is no part of it.
  if (token.upos === 'PROPN' && token.relation === 'flat' && token.head === at - 1 && tokens[at - 1]?.upos === 'VERB' && !tokens.some(({ head, relation }) => head === at - 1 && relation === 'obj')) token.relation = 'obj';
  const marks = below(tokens, at, /^(?:case|mark)$/);
  if (/^(?:neighbou?ring|nearby)$/i.test(token.text) && isNominal(tokens[at + 1]) && token.relation !== 'amod') {
    const before = tokens[at - 1];
    gather(tokens, at, at + 1, at + 1, 'amod');
    token.upos = 'ADJ';
    if (before && tokens[at + 1]) {
      retie(tokens, at - 1, at + 1, 'case');
      Object.assign(tokens[at + 1] ?? {}, { relation: 'obl' });
    }
  }
  const infinitive = token.upos === 'VERB' && /^(?:obl|nmod)$/.test(token.relation) && tokens[at - 1]?.text === 'to' && tokens[at - 1]?.head === at;
  if (infinitive) {
    token.relation = token.relation === 'obl' ? 'xcomp' : 'acl';
    Object.assign(tokens[at - 1] ?? {}, { upos: 'PART', relation: 'mark' });
  }
  const preposition = marks.find((i) => i < at && tokens[i]?.relation === 'case' && tokens[i]?.upos === 'ADP');
  if (preposition !== undefined) mendPrepositional(tokens, at, preposition);
  const bare = token.relation === 'obl' && isNominal(token) && token.head >= 0 && token.head < at && tokens[token.head]?.upos === 'VERB' && preposition === undefined && marks.length === 0;
  if (bare && !TIMES.test(token.text) && !tokens.some(({ head, relation }) => head === token.head && relation === 'obj')) token.relation = 'obj';
  // "adding the pilots made it back": what is said has a subject.
  if (token.relation === 'xcomp' && /^VB[DZP]$/.test(token.xpos)) {
    const subject = tokens.findLastIndex((other, i) => i < at && i > token.head && other.head === token.head && other.relation === 'obj' && isNominal(other));
    if (subject >= 0) {
      retie(tokens, subject, at, 'nsubj');
      token.relation = 'ccomp';
    }
  }
  // "said on Sunday that": what follows hangs on the saying.
  const day = tokens[token.head];
  if (token.relation.startsWith('acl') && day && TIMES.test(day.text) && day.head >= 0 && tokens[day.head]?.upos === 'VERB') retie(tokens, at, day.head, 'ccomp');
  if (token.relation === 'obj' && tokens.some((other, i) => i > at && other.head === token.head && other.relation === 'obj' && isNominal(other)) && /^(?:give|grant|offer|send|hand|tell|show|lend|pay|promise|award|deny|sell|ask)$/.test(tokens[token.head]?.lemma ?? '')) token.relation = 'iobj';
  for (const mend of [mendPerfect, mendHaving, mendControl, mendAfterDay, mendTwoSubjects]) mend(tokens, at);
  mendIncluding(tokens, at);
  mendLag(tokens, at);
  mendPreposition(tokens, at);
  if (token.relation === 'nsubj:pass') {
    const auxiliaries = tokens.filter(({ head, relation }) => head === token.head && relation.startsWith('aux'));
    if (auxiliaries.every(({ relation, text }) => relation !== 'aux:pass' || /^(?:have|has|had)$/i.test(text)) && (auxiliaries.length > 0 || tokens[token.head]?.xpos === 'VBD')) token.relation = 'nsubj';
  }
}

/** "have called for": no passive, as "have been called" is. */
function mendPerfect(tokens: OpenToken[], at: number): void {
  const token = tokens[at];
  if (!token || token.relation !== 'aux:pass' || token.lemma !== 'have') return;
  token.relation = 'aux';
  if (tokens.some(({ head, relation }) => head === token.head && relation === 'aux:pass')) return;
  for (const other of tokens) if (other.head === token.head && other.relation === 'nsubj:pass') other.relation = 'nsubj';
}

/** "had the minister arrested": the minister suffers it. */
function mendHaving(tokens: OpenToken[], at: number): void {
  const [done, having] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (done?.xpos !== 'VBN' || having?.upos !== 'VERB' || having.lemma !== 'have' || !/^(?:ccomp|xcomp)$/.test(done.relation) || done.head > at) return;
  if (tokens.some(({ head, relation }) => head === at && /^(?:aux|mark|obj)/.test(relation))) return;
  for (const token of tokens) if (token.head === at && token.relation === 'nsubj') token.relation = 'nsubj:pass';
}

/** Verbs after whose object an infinitive says what that one is to do. */
const COMMANDS = /^(?:order|ask|urge|force|tell|persuade|instruct|command|direct|prompt|task|require|compel|authori[sz]e|encourage|press|push|invite)$/;

/** "prompted the army to bomb": those who are made to do it are what the verb is said of. */
function mendControl(tokens: OpenToken[], at: number): void {
  const [verb, above] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const over = verb?.relation === 'acl' && above ? tokens[above.head] : undefined;
  if (verb && above && over && above.relation === 'obj' && verb.head < at && verb.upos === 'VERB' && tokens[at - 1]?.text === 'to' && over.upos === 'VERB' && COMMANDS.test(over.lemma.toLowerCase())) {
    retie(tokens, at, above.head, 'xcomp');
    return;
  }
  if (!verb || !above || verb.relation !== 'advcl' || verb.upos !== 'VERB' || verb.head > at || above.upos !== 'VERB' || !OBJECT_CONTROL.test(above.lemma.toLowerCase())) return;
  const isInfinitive = tokens.some(({ head, text }, i) => head === at && text === 'to' && i < at);
  const object = tokens.findIndex(({ head, relation, upos }, i) => head === verb.head && relation === 'obj' && i > verb.head && i < at && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (isInfinitive && object > 0 && !tokens.slice(object, at).some(({ text }) => text === ',')) verb.relation = 'xcomp';
}

/** "On Friday, Ann Conley, the mayor, signed": who stands behind the day is not the day. */
function mendAfterDay(tokens: OpenToken[], at: number): void {
  const [name, day] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const verbAt = day?.head ?? -1;
  if (!name || !day || name.relation !== 'appos' || !isNominal(name) || !TIMES.test(day.text) || TIMES.test(name.text) || /^\d/.test(name.text) || verbAt < at || tokens[verbAt]?.upos !== 'VERB') return;
  if (tokens.some(({ head, relation, upos }, i) => head === verbAt && relation.startsWith('nsubj') && (i < at || upos === 'PRON'))) return;
  const passive = tokens.some(({ head, relation }) => head === verbAt && relation === 'aux:pass');
  retie(tokens, at, verbAt, passive ? 'nsubj:pass' : 'nsubj');
}

/** "Tony Evers, the governor of Wisconsin, signed": the governor is no second subject, but what the first is called besides. */
function mendTwoSubjects(tokens: OpenToken[], at: number): void {
  const [second, verb] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const verbAt = second?.head ?? -1;
  if (!second || second.relation !== 'nsubj' || verb?.upos !== 'VERB' || verbAt < at || tokens[verbAt - 1]?.text !== ',' || !isNominal(second)) return;
  const first = tokens.findIndex(({ head, relation, upos }, i) => i < at && head === verbAt && relation === 'nsubj' && upos === 'PROPN');
  if (first < 0) return;
  const comma = tokens.findIndex(({ text }, i) => i > first && text === ',');
  const opens = comma > first && comma < at && tokens.slice(first + 1, comma).every(({ upos }) => upos === 'PROPN') && /^(?:a|an|the|its|their|his|her)$/.test(tokens[comma + 1]?.text ?? '');
  const joined = tokens.slice(first, at).some(({ upos }) => upos === 'CCONJ' || upos === 'VERB');
  if (opens && !joined) retie(tokens, at, first, 'appos');
}

/** In words: how long a noun phrase behind a preposition may be. */
const LONGEST_PHRASE = 8;

/** A preposition belongs to the noun behind it. */
function mendPreposition(tokens: OpenToken[], at: number): void {
  const preposition = tokens[at];
  if (!preposition || preposition.upos !== 'ADP' || preposition.relation !== 'case' || preposition.head > at || preposition.head < 0) return;
  let noun = at + 1;
  while (noun <= at + LONGEST_PHRASE && noun < tokens.length && (!isNominal(tokens[noun]) || ((tokens[noun]?.head ?? -1) > noun && (tokens[noun]?.head ?? -1) <= noun + 4 && tokens[tokens[noun]?.head ?? -1]?.upos !== 'VERB'))) {
    if (/^[,.;:()]$/.test(tokens[noun]?.text ?? '')) return;
    noun += 1;
  }
  const token = tokens[noun];
  if (!token || !isNominal(token)) return;
  const over = preposition.head;
  retie(tokens, at, noun, 'case');
  if (token.head < at && /^(?:acl|appos|dep|amod|compound|flat|xcomp|obj|advcl)$/.test(token.relation)) token.relation = tokens[token.head]?.upos === 'VERB' ? 'obl' : 'nmod';
  else if (token.head > noun && over < at) retie(tokens, noun, over, tokens[over]?.upos === 'VERB' ? 'obl' : 'nmod');
}

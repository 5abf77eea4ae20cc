import type { Lexicon } from '../lexicon.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { LONGEST_TITLE, textOf, titleBefore, wholeTitle } from '../mentions/mentions.ts';
import { nameMention } from '../mentions/name-mention.ts';
import type { PhraseRange } from '../sentence/noun-phrase.ts';
import type { ReadTime } from '../reading.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { ORGANIZED, tie, type RelationMention } from './relation-mention.ts';
import { nestedOwner } from '../acts/nested.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

type Ties = RelationMention[];

const LEADS = /\b(?:president|prime minister|premier|chancellor|king|emir|leader|supreme leader|chief|head|commander|sultan|chairman|chairwoman|chief executive|director-general|secretary-general|secretary general|ruler)$/i;
const SECOND = /^(?:vice|deputy|assistant)\b/i;
const FORMER = /^(?:former|formerly|ex|late|outgoing|deposed|ousted|then|one-time|onetime|ex-|retired|would-be|future|incoming|elect|candidate)/i;

/** Which offices a person holds, and whom they speak for or belong to: told by words before the name, beside it, or behind it. */
export function officesOf(reading: SentenceReading, lexicon: Lexicon, mention: Mention): Ties {
  if (mention.type !== 'Person') return [];
  const all = [...(mention.title === undefined ? [] : officeBefore(reading, lexicon, mention)), ...officeBeside(reading, lexicon, mention), ...officeBehind(reading, lexicon, mention), ...partyOf(reading, mention)];
  return all.filter((one, i) => !all.slice(0, i).some((other) => other.type === one.type && other.to.name === one.to.name));
}

/** "Russian President Vladimir Putin", "Pentagon spokesman John Kirby". */
function officeBefore(reading: SentenceReading, lexicon: Lexicon, mention: Mention): Ties {
  const { sentence } = reading.scene;
  const nameFrom = titleBefore(sentence, lexicon, mention.to + 1, mention.from) ? mention.to + 1 : namePlace(sentence, mention);
  const core = titleBefore(sentence, lexicon, nameFrom, mention.from);
  if (!core) return [];
  const title = wholeTitle(sentence, core, mention.from);
  const before = sentence.names.filter((match) => match.from >= mention.from && match.to < title.from);
  const whose = (/^spokes/i.test(textOf(sentence, core)) ? before.at(-1) : before[0])
    ?? (title.from > 0 && mention.from === title.from && /^['’]s?$/.test(wordAt(sentence, title.from - 1)) ? sentence.nameAt[title.from - 2] : undefined);
  if (!isOffice(lexicon, textOf(sentence, core)) || FORMER.test(wordAt(sentence, title.from - 1)) || FORMER.test(textOf(sentence, title))) return [];
  const body = whose ? nameMention(sentence, whose) : undefined;
  const spoken = /^spokes/i.test(textOf(sentence, core)) ? bodyBefore(sentence, lexicon, core.from, mention) ?? body : body;
  return held(reading, mention, /^spokes/i.test(textOf(sentence, core)) ? core : title, spoken, { from: mention.from, to: mention.to, at: mention.head });
}

/** "Turkish Foreign Ministry | spokesman": a body without a name of its own. */
function bodyBefore(sentence: Sentence, lexicon: Lexicon, to: number, mention: Mention): Mention | undefined {
  for (let from = Math.max(mention.from, to - 3); from < to; from += 1) {
    const words = sentence.tokens.slice(from, to).map(({ text }) => text.toLowerCase()).join(' ');
    const role = lexicon.roleNouns.get(words);
    if (!role || (role.is !== 'body' && role.is !== 'armed') || sentence.nameAt.slice(from, to).some((match) => match !== undefined)) continue;
    const nation = sentence.nameAt[from - 1];
    if (nation && !nation.name.demonym && nation.from >= mention.from) return undefined;
    const first = nation?.name.demonym === true && nation.from >= mention.from ? nation.from : from;
    return { ...mention, from: first, to: to - 1, head: to - 1, kind: 'DESCRIPTION', type: 'Organization', actor: undefined, title: undefined, name: textOf(sentence, { from: first, to: to - 1 }), country: nation?.name.actor.country, sector: role.sector };
  }
  return undefined;
}

const NAMED_BODIES: ReadonlySet<string> = new Set(['Country', 'Organization', 'Militia']);

/** The ties that an office makes; `title` are its words, `whose` the body or land. */
function held(reading: SentenceReading, mention: Mention, title: PhraseRange, whose: Mention | undefined, words: RelationMention['words'], led: ReadonlySet<string> = NAMED_BODIES): Ties {
  const text = textOf(reading.scene.sentence, title);
  if (/^spokes/i.test(text)) return whose ? [tie('SPOKESPERSON_OF', mention, whose, words)] : [];
  const position: Mention = { ...mention, type: 'Position', kind: 'DESCRIPTION', actor: undefined, name: whose ? `${text} of ${whose.name}` : text, from: title.from, to: title.to, head: title.to };
  const leads = LEADS.test(text) && !SECOND.test(text) && whose && led.has(whose.type) ? [tie('LEADS', mention, whose, words)] : [];
  return [{ ...tie('HOLDS_POSITION', mention, position, words), since: inOfficeSince(reading) }, ...leads];
}

const OFFICES = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP', 'REL']);
/** Posts of companies and bodies, as against trades ("banker"). */
const POSTS = /^(?:chief executive(?: officer)?|ceo|(?:managing )?director|(?:vice )?chair(?:man|woman|person))$/i;

/** Whether a title is of an office, as against a trade ("blogger"). */
const isOffice = (lexicon: Lexicon, title: string): boolean => !/^counterpart$/i.test(title) && (OFFICES.has(roleOf(lexicon, title)?.sector ?? '') || POSTS.test(title));

const roleOf = (lexicon: Lexicon, title: string) => lexicon.roleNouns.get(title.toLowerCase());

/** "Russia's ambassador, Sergei Andreev", "a spokesman for the agency, Stanislaw Zaryn", "the gang's leader, Wilson Joseph". */
function officeBeside(reading: SentenceReading, lexicon: Lexicon, mention: Mention): Ties {
  const { sentence } = reading.scene;
  const noun = headOf(sentence, mention.head);
  if (noun < 0 || !isNoun(sentence, noun) || relationAt(sentence, mention.head) !== 'appos') return [];
  // "a spokesman for the agency, Stanislaw Zaryn", "the envoy in Kabul, Mansoor Khan": the name hangs on the last noun before it.
  const over = /^(?:nmod|obl)$/.test(relationAt(sentence, noun)) && !officeAt(sentence, lexicon, noun) && isNoun(sentence, headOf(sentence, noun)) ? headOf(sentence, noun) : noun;
  if (over > mention.from) return officeOf(reading, lexicon, mention, over, { from: mention.from, to: over, at: over });
  return officeOf(reading, lexicon, mention, over, { from: over, to: mention.to, at: over });
}

/** In words: how far behind the comma the office's own noun may stand. */
const REACH = 7;

/** "Donald Tusk, the current President of the European Council", "Ana Petrov, a spokeswoman for the bank". */
function officeBehind(reading: SentenceReading, lexicon: Lexicon, mention: Mention): Ties {
  const { sentence } = reading.scene;
  if (wordAt(sentence, mention.to + 1) !== ',' || /^(?:and|or)$/.test(wordAt(sentence, mention.to + 2))) return [];
  for (let noun = mention.to + 2; noun <= mention.to + 2 + REACH; noun += 1) {
    const token = sentence.tokens[noun];
    if (!token || !(/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(token.upos) || /^['’-]s?$/.test(token.text) || sentence.nameAt[noun] !== undefined)) return [];
    const next = sentence.tokens[noun + 1];
    const goesOn = next !== undefined && /^(?:NOUN|PROPN)$/.test(next.upos) && sentence.tokens[noun + 1]?.text !== ',';
    if (!goesOn && officeAt(sentence, lexicon, noun)) return officeOf(reading, lexicon, mention, noun, { from: mention.from, to: noun, at: mention.head });
    if (!goesOn && /^(?:NOUN|PROPN)$/.test(token.upos) && !/^['’]s?$/.test(next?.text ?? '') && !/^[-–]$/.test(next?.text ?? '')) return memberOf(reading, mention, noun);
    if (token.upos === 'ADP') return [];
  }
  return [];
}

/** The office that a noun tells, which is the person's. */
function officeOf(reading: SentenceReading, lexicon: Lexicon, mention: Mention, noun: number, words: RelationMention['words']): Ties {
  const { sentence } = reading.scene;
  const core = officeAt(sentence, lexicon, noun);
  if (core === undefined) return [];
  const title = wholeTitle(sentence, core, 0);
  if (FORMER.test(wordAt(sentence, title.from - 1)) || FORMER.test(textOf(sentence, title)) || sentence.tokens[noun]?.xpos === 'NNS') return [];
  const whose = ownersOf(reading, noun);
  const text = textOf(sentence, title);
  if (!isOffice(lexicon, textOf(sentence, core)) && !/^spokes/i.test(text)) return whose && whose.kind !== 'PRONOUN' && LEADS.test(text) ? [tie('LEADS', mention, whose, words)] : [];
  const ties = held(reading, mention, title, (whose?.kind === 'PRONOUN' ? personBefore(reading, mention, noun) : whose) ?? (/^spokes/i.test(text) ? bodyBefore(sentence, lexicon, core.from, { ...mention, from: Math.max(0, core.from - 4) }) : undefined), words, ORGANIZED);
  return /^(?:leader|chief|head)$/i.test(text) ? ties.filter(({ type }) => type !== 'HOLDS_POSITION') : ties;
}

/** "his spokesman": of the person last named before. */
const personBefore = ({ actors }: SentenceReading, mention: Mention, noun: number): Mention | undefined =>
  actors.findLast(({ to, type, kind, name }) => to < noun && type === 'Person' && kind === 'NAME' && name !== mention.name);

/** Whose an office is: "Peru's minister", "president of the bank". */
function ownersOf(reading: SentenceReading, noun: number): Mention | undefined {
  const { sentence, mentionAt } = reading.scene;
  const behind = childrenBy(sentence, noun, 'nmod', 'obl').filter((child) => child > noun && /^(?:for|of|to|at)$/.test(caseOf(sentence, child)));
  const near = behind.length > 0 ? [] : afterOf(sentence, noun);
  const owners = nestedOwner(reading.scene, noun);
  const bodies = owners.filter(({ type }) => type === 'Organization' || type === 'Militia');
  return [...bodies, ...owners, ...[...behind, ...near].map((child) => mentionAt(child))].find((one) => (isActor(one) && ORGANIZED.has(one.type)) || one.kind === 'PRONOUN' || (one.type === 'Place' && one.kind === 'NAME'));
}

/** The head of what follows with "of" or "for", where the tree hangs it elsewhere. */
function afterOf(sentence: Sentence, noun: number): number[] {
  if (!/^(?:of|for)$/.test(wordAt(sentence, noun + 1))) return [];
  const match = sentence.nameAt[/^(?:the|its|his|her)$/.test(wordAt(sentence, noun + 2)) ? noun + 3 : noun + 2];
  return match ? [match.to] : [];
}

/** "a member of the Green Party", "co-founder of". */
function memberOf(reading: SentenceReading, mention: Mention, noun: number): Ties {
  const { sentence } = reading.scene;
  if (!/^(?:member|lawmaker|mp|senator|activist|candidate|politician)$/.test(lemmaAt(sentence, noun)) || FORMER.test(wordAt(sentence, noun - 1))) return [];
  const whose = ownersOf(reading, noun);
  return whose && ['Organization', 'Militia'].includes(whose.type) && whose.kind === 'NAME' ? [tie('MEMBER_OF', mention, whose, { from: mention.from, to: whose.to, at: mention.head })] : [];
}

/** "Ana Petrov of the Green Party". */
function partyOf(reading: SentenceReading, mention: Mention): Ties {
  const { sentence, mentionAt } = reading.scene;
  return childrenBy(sentence, mention.head, 'nmod').filter((child) => child > mention.to && caseOf(sentence, child) === 'of').map((child) => mentionAt(child))
    .filter(({ kind, type, sector }) => kind === 'NAME' && ((type === 'Organization' && sector === 'PTY') || type === 'Militia')).map((party) => tie('MEMBER_OF', mention, party, { from: mention.from, to: party.to, at: mention.head }));
}

/** "soldiers led by General Tiani". */
export function ledBy(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (!/^(?:led|headed|commanded|chaired)$/.test(wordAt(sentence, at)) || relationAt(sentence, at) !== 'acl') return [];
  const body = mentionAt(headOf(sentence, at));
  return childrenBy(sentence, at, 'obl').filter((child) => caseOf(sentence, child) === 'by').map((child) => mentionAt(child)).filter(({ type }) => type === 'Person' && ORGANIZED.has(body.type) && body.kind !== 'OTHER')
    .map((leader) => tie('LEADS', leader, body, { from: body.from, to: leader.to, at }));
}

/** "Barr leads the Justice Department", "Ana Petrov, who heads the council": as it is now, not what someone led once. */
export function leading(reading: SentenceReading, at: number): Ties {
  const { sentence, mentionAt } = reading.scene;
  if (!isVerb(sentence, at) || !/^(?:leads?|heads?|chairs|commands|leading|heading)$/.test(wordAt(sentence, at)) || childrenBy(sentence, at, 'aux', 'advmod').some((child) => /^(?:will|would|could|may|might|should|can|not|n['’]t|never|no)$/.test(wordAt(sentence, child)))) return [];
  const subjects = childrenBy(sentence, at, 'nsubj').flatMap((child) => (/^(?:who|that)$/.test(wordAt(sentence, child)) ? [headOf(sentence, at)] : [child])).map((head) => mentionAt(head)).filter(({ type, kind }) => type === 'Person' && kind === 'NAME');
  const bodies = childrenBy(sentence, at, 'obj').flatMap((child) => conjuncts(sentence, child)).map((child) => mentionAt(child)).filter(({ type, kind }) => kind === 'NAME' && ['Organization', 'Militia'].includes(type));
  return subjects.flatMap((leader) => bodies.map((body) => tie('LEADS', leader, body, { from: Math.min(leader.from, body.from), to: Math.max(leader.to, body.to), at })));
}

/** Where the name starts within the phrase: after the title's words. */
function namePlace(sentence: Sentence, mention: Mention): number {
  for (let at = mention.from; at <= mention.to; at += 1) {
    for (let to = at; to < mention.to && to < at + LONGEST_TITLE + 3; to += 1) if (textOf(sentence, { from: at, to }) === mention.title) return to + 1;
  }
  return mention.to;
}

/** The words of office that end with a noun: "secretary-general", "minister". */
function officeAt(sentence: Sentence, lexicon: Lexicon, noun: number): PhraseRange | undefined {
  for (let from = Math.max(0, noun - LONGEST_TITLE + 1); from <= noun; from += 1) {
    const before = sentence.tokens.slice(from, noun).map(({ text }) => `${text.toLowerCase()} `).join('');
    if ([lemmaAt(sentence, noun), wordAt(sentence, noun)].some((last) => lexicon.roleNouns.get(before + last)?.title === true)) return { from, to: noun };
  }
  return undefined;
}

/** "since taking office five months ago": the date that stands with coming into office. */
function inOfficeSince({ scene: { sentence }, dates }: SentenceReading): ReadTime | undefined {
  const taking = sentence.tokens.findIndex((token, at) => token.text.toLowerCase() === 'office' && /^(?:take|assume|enter)$/.test(lemmaAt(sentence, at - 1)));
  return taking < 0 ? undefined : dates.find(({ from }) => from > taking && from - taking <= 3)?.time;
}

import type { EventType } from '../../ontology.ts';
import type { Filling } from './draft.ts';
import { isActor, isPlace, isThing, type Mention } from '../mentions/mention.ts';
import { nameMention } from '../mentions/name-mention.ts';
import { isAtEndOfWay } from '../sentence/name-kind.ts';
import { phraseRange } from '../sentence/noun-phrase.ts';
import { besides, filling, IN_FORM, STRIKES_THINGS, type Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isPassive, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** Whose a thing is: "Haiti's efforts", "Israeli changes". */
export function nestedOwner(scene: Scene, head: number): Mention[] {
  const { sentence } = scene;
  if (BALLOT.test(lemmaAt(sentence, head)) || EMBLEM.test(lemmaAt(sentence, head))) return [];
  const owners = childrenBy(sentence, head, 'nmod:poss').map((child) => scene.mentionAt(child)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN' || mention.capital);
  const { from } = phraseRange(sentence, head);
  const bodies = owners.length > 0 || scene.mentionAt(head).type !== 'Equipment' ? [] : childrenBy(sentence, head, 'compound').filter((child) => child < head && sentence.nameAt[child] === undefined && !isFighterJet(sentence, child)).map((child) => scene.mentionAt(child)).filter((mention) => isActor(mention) && FORCES.has(mention.sector ?? ''));
  const nations = bodies.length > 0 ? [] : sentence.names.filter((match) => match.from >= from && match.to < head && !owners.some((owner) => owner.to >= match.from && owner.from <= match.to) && match.name.actor.type !== 'Place' && !isOfParticiple(sentence, match.to)).map((match) => peopleBehind(scene, head, match.to) ?? nameMention(sentence, match));
  return [...owners, ...bodies, ...nations];
}

/** Whose vehicles and weapons are named after them: "army helicopters", "police cars"; no fighter owns "fighter jets". */
const FORCES: ReadonlySet<string> = new Set(['MIL', 'COP', 'REB']);

const isFighterJet = (sentence: Sentence, at: number): boolean => lemmaAt(sentence, at) === 'fighter' && /^(?:jet|plane|aircraft|bomber)s?$/.test(wordAt(sentence, at + 1));

/** "the US presidential election": whose ballot it is suffers nothing by what is done about it. */
const BALLOT = /^(?:election|vote|referendum|poll|primary|ballot|runoff|caucus)$/;

/** "carrying European Union flags": what is carried about does nothing for whose it is. */
const EMBLEM = /^(?:flag|banner|placard|sign|poster|emblem|badge|uniform|anthem|map|portrait|logo)$/;

/** "Israel-linked ships", "a Panama-flagged tanker": no property of the country's. */
const isOfParticiple = (sentence: Sentence, at: number): boolean => wordAt(sentence, at + 1) === '-' && /^(?:linked|flagged|born|bound|made|based|backed|registered|educated)$/.test(wordAt(sentence, at + 2));

/** "Kurdish militant positions": those of the militants. */
function peopleBehind({ sentence, mentionAt }: Scene, head: number, nation: number): Mention | undefined {
  const noun = nation + 1;
  if (noun >= head || isFighterJet(sentence, noun) || !/^(?:compound|amod)$/.test(relationAt(sentence, noun)) || !/^(?:NOUN|ADJ)$/.test(sentence.tokens[noun]?.upos ?? '')) return undefined;
  const people = mentionAt(noun);
  return people.kind === 'DESCRIPTION' && people.type === 'Group' && people.sector === 'REB' && isActor(people) && people.head === noun ? { ...people, from: Math.min(people.from, nation), country: people.country ?? sentence.nameAt[nation]?.name.actor.country, name: `${sentence.nameAt[nation]?.name.words.join(' ') ?? ''} ${people.lemma}` } : undefined;
}
/** What is a nation's and yet not done to it: "the Belarusian election". */
const OF_ALL = /^(?:election|referendum|vote|championship|cup|capital|flag|anthem|league|dollar)$/;

/** "talk on Facebook", "reports on state television": where it is said. */
const isMedium = ({ sector, actor, name, lemma }: Mention): boolean =>
  sector === 'JRN' || actor?.organizationKind === 'MEDIA' || /^(?:media|television|radio|internet|network)$/.test(lemma) || /^(?:Facebook|Twitter|X|Telegram|YouTube|TikTok|Instagram|WhatsApp|WeChat|Weibo|Reddit)$/.test(name);

const INNER = /^(?:of|by|from|against|on|with|to|for|between|among|over|toward|towards|into)$/;

/** What is done to those that follow with "of" or "on", not by them: "condemned the killing of", "rejected criticism of", "turned down an offer of". */
const SUFFERED = /^(?:killing|murder|shooting|death|arrest|detention|jailing|imprisonment|assassination|execution|abduction|kidnapping|beating|torture|poisoning|attack|assault|strike|airstrike|raid|bombing|shelling|expulsion|deportation|eviction|dismissal|conviction|sentencing|rape|abuse|treatment|mistreatment|persecution|criticism|offer|idea|prospect|possibility|threat|use)$/;

/** "the closure of schools", "the looting of a depot": by their endings most words for what is done have to whom it is done behind "of"; these have who does it. */
const isSuffered = (lemma: string): boolean => SUFFERED.test(lemma) || (/(?:ing|[cstx]ion|ure|al|sal)$/.test(lemma) && !/^(?:action|inaction|reaction|interaction|intervention|aggression|position|decision|intention|ambition|corruption|opinion|session|mission|refusal|proposal|denial|failure|approval|withdrawal|meeting|ruling|feeling|building|thing|being|warning|standing|leaving|election|declaration|administration|collusion|participation|cooperation|nation|union|organi[sz]ation|institution|association|commission|delegation|opposition|coalition|religion|region|arrival|survival|official|capital|tribunal|general|hospital|journal|scandal|rival|legislature|future|culture|structure|pressure|measure|king|wing|string|version|tension|vision|provision|question|resolution|constitution|contribution|reputation|situation|condition|tradition|production|operation)$/.test(lemma));

/** Whose arrest or killing it is, it is done to. */
const DONE_TO_OWNER = /^(?:arrest|detention|killing|murder|jailing|imprisonment|expulsion|poisoning|death|conviction|sentencing|deportation|extradition|execution|abduction|kidnapping|disappearance|dismissal|sacking|removal|ouster|assassination|beating|torture|trial|prosecution|indictment|eviction|exclusion|suspension)$/;

/** Types that are of words about something that another did. */
const ABOUT: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST', 'SUPPORT', 'REJECT']);

/** Behind which prepositions those are named to whom it is done. */
function leadsIn(sentence: Sentence, head: number, child: number, type: EventType): boolean {
  const words = caseOf(sentence, child);
  if (!INNER.test(words) || isAtEndOfWay(sentence, phraseRange(sentence, child).from, child)) return false;
  if (ABOUT.has(type) && isSuffered(lemmaAt(sentence, head))) return /^(?:by|from)$/.test(words);
  if (words === 'from' && type === 'ASSAULT') return false;
  return words === 'on' ? /^(?:ASSAULT|COERCE|SANCTION|THREATEN|OTHER)$/.test(type) : words !== 'from' || type !== 'AGREE';
}

/** "denounced the beating of two drivers by police": who did it, where the parser hung it on those who were beaten or on the verb. */
function strayedDoers(sentence: Sentence, head: number): number[] {
  const verb = headOf(sentence, head);
  const above = isVerb(sentence, verb) && !isPassive(sentence, verb) && verb < head ? childrenBy(sentence, verb, 'obl').filter((child) => child > head) : [];
  return [...childrenBy(sentence, head, 'nmod').flatMap((child) => childrenBy(sentence, child, 'nmod')), ...above].filter((child) => caseOf(sentence, child) === 'by');
}

/** Who stands within a phrase that is itself no actor: its owner, its nation, then those that follow with a preposition; a place last. */
export function nestedActor(scene: Scene, head: number, type: EventType = 'OTHER', depth = 2): Filling[] {
  const { sentence } = scene;
  const suffers = ABOUT.has(type) && DONE_TO_OWNER.test(lemmaAt(sentence, head));
  const owners = OF_ALL.test(lemmaAt(sentence, head)) ? [] : nestedOwner(scene, head).slice(0, 1).filter((owner) => !suffers || /^(?:Country|Organization|Militia)$/.test(owner.type));
  if (owners.some(({ kind }) => kind !== 'PRONOUN')) return owners.map((mention) => filling('recipient', mention, 'nested'));
  const after = [...childrenBy(sentence, head, 'nmod', 'obl'), ...(type === 'ACCUSE' && isSuffered(lemmaAt(sentence, head)) ? strayedDoers(sentence, head) : [])].filter((child) => leadsIn(sentence, head, child, type) && !IN_FORM.test(lemmaAt(sentence, child)) && !(caseOf(sentence, child) === 'with' && besides(scene, child) !== undefined));
  for (const child of after) {
    const mention = scene.mentionAt(child);
    if (caseOf(sentence, child) === 'on' && isMedium(mention)) continue;
    if (isActor(mention)) return conjuncts(sentence, child).map((one) => scene.mentionAt(one)).filter(isActor).map((one) => filling('recipient', one, 'nested'));
    if (mention.capital) return [filling('recipient', mention, 'nested', STRIKES_THINGS.has(type) ? 'COUNTRY_OF_PLACE' : 'METONYM')];
    const deeper = depth > 0 ? nestedActor(scene, child, type, depth - 1) : [];
    if (deeper.length > 0) return deeper;
  }
  const doer = (isThing(scene.mentionAt(head)) ? childrenBy(sentence, head, 'acl') : []).flatMap((verb) => childrenBy(sentence, verb, 'obl')).filter((child) => caseOf(sentence, child) === 'by').map((child) => scene.mentionAt(child)).find(isActor);
  if (doer) return [filling('recipient', doer, 'nested')];
  const place = childrenBy(sentence, head, 'nmod').filter((child) => !isAtEndOfWay(sentence, phraseRange(sentence, child).from, child)).map((child) => scene.mentionAt(child)).find((mention) => isPlace(mention) && mention.country !== undefined);
  if (owners.length > 0) return owners.map((mention) => filling('recipient', mention, 'nested'));
  return place ? [filling('recipient', place, 'nested', 'COUNTRY_OF_PLACE')] : [];
}

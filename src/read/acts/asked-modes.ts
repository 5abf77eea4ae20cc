import type { Draft } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import type { EventMode, EventType } from '../../ontology.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** What is threatened, asked for or refused, as a mode, by the act beneath. */
export function modesFor(type: EventType, inner: Draft | undefined): EventMode[] {
  if (type === 'THREATEN') return threatModes(inner);
  if (type === 'REQUEST' || type === 'REJECT') return inner ? [askedMode(inner)] : [];
  return type === 'RETREAT' ? ['ACCESS'] : [];
}

/** Codes of what limits trade, goods and rights, where others end a relation. */
const LIMITS: ReadonlySet<string> = new Set(['160', '163']);

/** What a threat is of, as a mode. */
export function threatModes(inner: Draft | undefined): EventMode[] {
  if (!inner) return [];
  if (inner.type === 'ASSAULT' || inner.type === 'MOBILIZE') return ['VIOLENCE'];
  if (inner.cameo === '192') return ['TERRITORY'];
  if (inner.modes.includes('ARREST')) return ['ARREST'];
  if (inner.modes.includes('EXPEL') || inner.modes.includes('DEPORT')) return ['EXPEL'];
  if (inner.type === 'SANCTION') return [LIMITS.has(inner.cameo ?? '') ? 'RESTRICT' : 'RELATIONS'];
  return inner.type === 'REJECT' || inner.type === 'RETREAT' ? ['RELATIONS'] : ['RESTRICT'];
}

/** What kind of thing is asked for or refused, as a mode. */
export function askedMode({ type, modes }: Pick<Draft, 'type' | 'modes'>): EventMode {
  if (['AID', 'COOPERATE', 'SUPPORT'].includes(type)) return 'ASSIST';
  if (['CONSULT', 'AGREE'].includes(type)) return 'MEET';
  return ['RETREAT', 'CONCEDE'].includes(type) && !modes.includes('RESIGN') ? 'YIELD' : 'CHANGE';
}

/** Words that tell which kind of thing a request, refusal or threat is of. */
const KINDS: Readonly<Record<'REQUEST' | 'REJECT' | 'THREATEN', readonly (readonly [EventMode, RegExp])[]>> = {
  REQUEST: [
    ['MEET', /^(?:meet|talk|talks|negotiate|negotiation|meeting|dialogue|summit|mediation|mediate|session|table|discuss|audience)$/],
    ['CHANGE', /^(?:resign|resignation|step|quit|reform|repeal|scrap|election|rerun|referendum|recount|inquiry|investigation|investigate|overhaul|ouster|dismissal|apology)$/],
    ['YIELD', /^(?:release|free|stop|halt|end|cease|withdraw|lift|ease|refrain|ceasefire|cease-fire|truce|withdrawal|restraint|calm|pause|pay|ransom|surrender|disarm|return|clemency|leave|reopen|spare|cessation|pullout|pull|vacate|let|allow|admit|permit)$/],
    ['ASSIST', /^(?:help|assist|aid|support|assistance|send|provide|supply|lend|fund|give|donate|cooperate|money|loan|weapon|arms|missile|troop|troops|tank|jet|asylum|refuge|protection|intervention|backing|backup|reinforcement|volunteer|donation|vaccine|ammunition|helicopter|plane|peacekeeper|observer|firefighter|bailout|credit|investment|donor|expertise|rescuer|doctor|plant|membership|visa)$/],
  ],
  REJECT: [
    ['MEET', /^(?:meet|talk|talks|negotiate|negotiation|meeting|invitation|dialogue|summit|mediation|see|receive|session)$/],
    ['YIELD', /^(?:demand|ultimatum|truce|ceasefire|cease-fire|surrender|release|amnesty|withdrawal|withdraw|pay|ransom|hand|extradite|leave|resign|quit|disarm|clemency|concession)$/],
    ['ASSIST', /^(?:aid|help|loan|assistance|send|support|soldier|troop|troops|weapon|arms|asylum|visa|entry|permit|supply|join|recognise|recognize)$/],
    ['CHANGE', /^(?:bill|law|reform|amendment|change|motion|budget|statement|resolution|election|referendum)$/],
  ],
  THREATEN: [
    ['VIOLENCE', /^(?:force|kill|attack|war|fire|retaliate|retaliation|response|revenge|crush|destroy|burn|strike|bomb|blood|hell|annihilate|shoot|behead|reprisal|flame|force|flatten|hit)$/],
    ['ARREST', /^(?:arrest|jail|imprison|prosecute|detain|pursue)$/],
    ['EXPEL', /^(?:expel|deport|expulsion|deportation)$/],
    ['RELATIONS', /^(?:tie|relation|relations|leave|quit|withdraw|boycott|recall|cooperate|cooperation|countermeasure|counter-measure)$/],
    ['RESTRICT', /^(?:close|shut|block|cut|halve|limit|ban|revoke|suspend|restrict|seal|tariff|sanction|embargo|duty|halt|stop|licence|license|fine)$/],
  ],
};

/** In words: how far behind the verb the words are looked for. */
const REACH = 16;

/** Gives a request, refusal or threat the mode that its own words tell, before what the act beneath them would be by itself; a request with none of these is for a change. */
export function withContentMode(sentence: Sentence, { gifts }: Lexicon, draft: Draft): Draft {
  const { type, at, modes } = draft;
  if (type !== 'REQUEST' && type !== 'REJECT' && type !== 'THREATEN') return draft;
  if (type !== 'REQUEST' && modes.length > 0) return draft;
  const told = wordsBehind(sentence, at).flatMap((word) => KINDS[type].filter(([, words]) => words.test(word)).map(([mode]) => mode).slice(0, 1).concat(type === 'REQUEST' && gifts.has(word) ? ['ASSIST'] : [])).at(0);
  if (told !== undefined) return { ...draft, modes: [told] };
  return modes.length > 0 || type !== 'REQUEST' ? draft : { ...draft, modes: otherwise(sentence, draft) };
}

/** "asked Italy for divers": a thing that a state or body is asked for is help; to do something that no other word tells of, a change. */
function otherwise(sentence: Sentence, { at, operator, fillings }: Draft): EventMode[] {
  if (operator === undefined || operator === 'must') return [];
  if (childrenBy(sentence, at, 'xcomp', 'ccomp', 'advcl', 'acl').some((child) => child > at)) return ['CHANGE'];
  return /^(?:ask|request|appeal)$/.test(lemmaAt(sentence, at)) && fillings.some(({ role, mention: { type } }) => role === 'recipient' && (type === 'Country' || type === 'Organization')) ? ['ASSIST'] : [];
}

/** The verbs and heads of phrases behind a word, up to the end of its clause, in the order of the text. */
function wordsBehind(sentence: Sentence, at: number): string[] {
  const words: string[] = [];
  for (let i = at + 1; i <= at + REACH && i < sentence.tokens.length; i += 1) {
    if (/^(?:[.;:]|but|because|after|before|while|although|who|which|when)$/.test(wordAt(sentence, i))) break;
    if (!/^(?:compound|amod|nmod:poss|flat|nmod:desc)$/.test(sentence.tokens[i]?.relation ?? '') && /^(?:NOUN|VERB|PROPN)$/.test(sentence.tokens[i]?.upos ?? '') && relationAt(sentence, i) !== 'nsubj') words.push(lemmaAt(sentence, i));
  }
  return words;
}

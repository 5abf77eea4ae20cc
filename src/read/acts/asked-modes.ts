import type { OperatorEntry } from '../../lexicon-shapes.ts';
import type { EventMode, EventType } from '../../ontology.ts';
import type { Draft } from './draft.ts';

/** What is threatened, asked for or refused, as a mode. */
export function modesFor(type: EventType, inner: Draft | undefined, entry: OperatorEntry, words: readonly string[]): EventMode[] {
  if (type === 'THREATEN') return threatModes(inner);
  if (type === 'REQUEST' || type === 'REJECT') return inner ? [askedMode(inner.type)] : words.flatMap(modeOfWord).slice(0, 1).concat(entry.modes).slice(0, 1);
  return type === 'RETREAT' ? ['ACCESS'] : [];
}

/** What a threat is of, as a mode. */
export function threatModes(inner: Draft | undefined): EventMode[] {
  if (!inner) return [];
  if (inner.type === 'ASSAULT' || inner.type === 'MOBILIZE') return ['VIOLENCE'];
  if (inner.modes.includes('ARREST')) return ['ARREST'];
  if (inner.modes.includes('EXPEL') || inner.modes.includes('DEPORT')) return ['EXPEL'];
  return inner.type === 'SANCTION' || inner.type === 'REJECT' || inner.type === 'RETREAT' ? ['RELATIONS'] : ['RESTRICT'];
}

/** What kind of thing is asked for or refused, as a mode. */
export function askedMode(type: EventType): EventMode {
  if (['AID', 'COOPERATE', 'SUPPORT'].includes(type)) return 'ASSIST';
  if (['CONSULT', 'AGREE'].includes(type)) return 'MEET';
  return ['RETREAT', 'CONCEDE'].includes(type) ? 'YIELD' : 'CHANGE';
}

const ASSISTS = /^(?:help|assist|aid|support|assistance|send|provide|supply|lend|fund|give|donate|cooperate|join|money|loan|weapon|arms|missile|troop|tank|jet|asylum|refuge|protection|intervention|backing|backup|reinforcement|volunteer|donation|vaccine|ammunition)$/;
const MEETS = /^(?:meet|talk|talks|negotiate|meeting|dialogue|negotiation|summit|mediation|discuss|mediate)$/;
const YIELDS = /^(?:release|stop|halt|end|cease|withdraw|lift|ease|free|drop|hold|refrain|ceasefire|cease-fire|truce|withdrawal|restraint|calm|pause|pay|surrender|disarm|resign)$/;

/** What is asked for where no dictionary has the act, by the word for it. */
function modeOfWord(word: string): EventMode[] {
  if (ASSISTS.test(word)) return ['ASSIST'];
  if (MEETS.test(word)) return ['MEET'];
  return YIELDS.test(word) ? ['YIELD'] : [];
}

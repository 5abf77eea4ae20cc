import type { Draft } from './draft.ts';
import type { Mention } from '../mentions/mention.ts';

/** Types of acts that answer others and are answered. */
export const CONFLICT = /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN|PROTEST|ACCUSE)$/;
const STATE = /^(?:MIL|GOV|COP|SPY)$/;

/** Acts that are done for a reason, which is what they are told to come after. */
const isReactive = ({ type, modes }: Draft): boolean => /^(?:PROTEST|SANCTION|MOBILIZE|RETREAT|REJECT)$/.test(type) || (type === 'ACCUSE' && modes.includes('DISAPPROVE')) || (type === 'COERCE' && modes.some((mode) => /^(?:ARREST|CURFEW|MARTIAL_LAW|BAN|RESTRICT|WITHHOLD|CENSOR)$/.test(mode)));

/** Tear gas upon a riot: against those who are on the street, whoever they are. */
const isCrowdControl = (effect: Draft, cause: Draft): boolean => effect.modes.includes('CROWD_CONTROL') && (cause.type === 'PROTEST' || (cause.type === 'ASSAULT' && !cause.modes.includes('CROWD_CONTROL')));

/** "lifted the roadblock after the government agreed to", "sent tents after Malawi asked for help": what was asked for, given. */
const isGrant = (effect: Draft, cause: Draft): boolean => (/^(?:CONCEDE|RETREAT)$/.test(effect.type) && /^(?:AGREE|CONCEDE|REQUEST)$/.test(cause.type)) || (/^(?:AID|MOBILIZE)$/.test(effect.type) && cause.type === 'REQUEST');

/** Whether an act that is told to come after another may be said to answer it. */
export const canAnswer = (effect: Draft, cause: Draft): boolean => effect.at !== cause.at && cause.polarity !== 'NEGATED'
  && ((isReactive(effect) && (effect.type !== cause.type || areOfOthers(effect, cause)) && /^(?:ASSAULT|COERCE|PROTEST|SANCTION)$/.test(cause.type)) || (effect.type === 'RETREAT' && effect.modes.includes('RESIGN') && cause.type === 'ACCUSE') || isCrowdControl(effect, cause) || isGrant(effect, cause) || isForDeed(effect, cause) || answers(effect, cause));

/** "was expelled after she had spoken up for the priests", "blew up two pylons after the government had turned down their demand": what others said or did, who suffer for it or refused. */
const isForDeed = (effect: Draft, cause: Draft): boolean =>
  (/^(?:SANCTION|COERCE|ASSAULT)$/.test(effect.type) && cause.kind === 'verb' && /^(?:ACCUSE|REQUEST|SUPPORT|REJECT|THREATEN|CONSULT)$/.test(cause.type) && struckBack(effect, cause))
  || (/^(?:ASSAULT|PROTEST|SANCTION|COERCE|RETREAT)$/.test(effect.type) && /^(?:REJECT|THREATEN)$/.test(cause.type) && areOfOthers(effect, cause));

/** Whether both are told with those who did them, and these are others. */
function areOfOthers(effect: Draft, cause: Draft): boolean {
  const doers = (draft: Draft): string[] => draft.fillings.filter(({ role }) => role === 'actor').map(({ mention }) => mention.country ?? mention.name);
  const [mine, theirs] = [doers(effect), doers(cause)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name));
}

function answers(effect: Draft, cause: Draft): boolean {
  if (!CONFLICT.test(effect.type) || !CONFLICT.test(cause.type)) return false;
  const countries = (draft: Draft, role: 'actor' | 'recipient') => draft.fillings.filter((filling) => filling.role === role).map(({ mention }) => mention.country ?? mention.name);
  return struckBack(effect, cause) || isForceAgainst(effect, cause) || countries(effect, 'actor').some((name) => countries(cause, 'recipient').includes(name));
}

/** Who did the first act suffers the second; a pronoun of the first stands for who suffers the second. */
const struckBack = (effect: Draft, cause: Draft): boolean => effect.fillings.some((one) => one.role === 'recipient' && cause.fillings.some((other) => other.role === 'actor'
  && (one.mention.name === other.mention.name || one.mention.lemma === other.mention.lemma || (one.mention.sector === 'REB' && other.mention.sector === 'REB') || (/^(?:he|she|they)$/i.test(other.mention.name) && other.mention.kind === 'PRONOUN' && isOne(one.mention) === /^s?he$/i.test(other.mention.name)))));

/** A person, or one of a kind: "a reporter". */
const isOne = ({ type, kind, name, lemma, count }: Mention): boolean => type === 'Person' || (kind === 'DESCRIPTION' && type === 'Group' && (count ?? 1) === 1 && name.toLowerCase().endsWith(lemma.toLowerCase()) && !/(?:police|people|troops)$/.test(lemma));

const isByState = ({ fillings }: Draft): boolean => fillings.some(({ role, mention }) => role === 'actor' && (mention.type === 'Country' || STATE.test(mention.sector ?? '')));
const isByArmed = ({ fillings }: Draft): boolean => fillings.some(({ role, mention }) => role === 'actor' && mention.type !== 'Country' && /^(?:REB|CRM)$/.test(mention.sector ?? ''));

/** The force of a state against what armed men did, or theirs against what it did. */
const isForceAgainst = (effect: Draft, cause: Draft): boolean =>
  (isByState(effect) && isByArmed(cause)) || (effect.type === 'ASSAULT' && isByArmed(effect) && isByState(cause) && /^(?:ASSAULT|COERCE)$/.test(cause.type));

import type { CommandMode, Modality, Polarity } from '../../model.ts';
import type { EventMode, EventType } from '../../ontology.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReadEvent, RoleKey, Via } from '../reading.ts';

/** A part in an event as first read, before it is known who is who. */
export interface Filling {
  readonly role: RoleKey;
  readonly mention: Mention;
  readonly via: Via;
  readonly commandMode?: CommandMode | undefined;
  /** How it stands to the act in syntax: `subject`, `object`, `owner`, `nested`, a preposition. */
  readonly slot: string;
}

export interface Speech {
  readonly verb: number;
  readonly speakers: readonly Mention[];
}

/** An event as one sentence tells it. */
export interface Draft {
  readonly sentence: number;
  /** The word that tells of the act. */
  readonly at: number;
  /** Token places of the words that carry the act, `to` inclusive. */
  readonly from: number;
  readonly to: number;
  readonly type: EventType;
  readonly modes: readonly EventMode[];
  readonly cameo?: string | undefined;
  readonly kind: 'verb' | 'noun';
  /** "the strikes": may be one that was told of before. */
  readonly definite: boolean;
  readonly fillings: readonly Filling[];
  readonly status: ReadEvent['status'];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly Speech[];
  /** What made it of the act beneath: "threatened", "ordered". */
  readonly operator?: string | undefined;
  /** Whether the dictionary tells the act by its verb and what it is done to together ("closed schools"): told also where nobody is named. */
  readonly specific?: boolean | undefined;
  /** Told only if somebody ordered it. */
  readonly latent?: boolean | undefined;
  /** Other words of the sentence that tell of the same act. */
  readonly also: readonly number[];
}

export const fillersOf = (draft: Draft, role: RoleKey): Filling[] => draft.fillings.filter((filling) => filling.role === role);

/** Adds fillings that say something new; one that says who ordered it makes a latent act told. */
export function withFillings(draft: Draft, more: readonly Filling[]): Draft {
  const isNew = (filling: Filling): boolean => !draft.fillings.some((one) => one.role === filling.role && one.mention.head === filling.mention.head && one.mention.sentence === filling.mention.sentence);
  const latent = draft.latent === true && !more.some(({ role }) => role === 'authorizer');
  return { ...draft, latent, fillings: [...draft.fillings, ...more.filter(isNew)] };
}

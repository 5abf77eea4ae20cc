import type { RelationType } from '../../ontology.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReadTime } from '../reading.ts';

/** A tie between two that a sentence states or takes for granted. */
export interface RelationMention {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  /** Token places of the words that carry it, `to` inclusive, and the word where they hang. */
  readonly words: { readonly from: number; readonly to: number; readonly at: number };
  /** From when it holds. */
  readonly since?: ReadTime | undefined;
}

/** What can be led, backed or belonged to. */
export const ORGANIZED: ReadonlySet<string> = new Set(['Militia', 'Group', 'Organization', 'Country']);

export const tie = (type: RelationType, from: Mention, to: Mention, words: RelationMention['words']): RelationMention => ({ type, from, to, words });

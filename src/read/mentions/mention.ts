import type { EntityType } from '../../ontology.ts';
import type { Actor } from '../../lexicon-shapes.ts';

/** A stretch of a sentence that names or describes someone or something. */
export interface Mention {
  readonly sentence: number;
  /** Place of its head among the sentence's tokens. */
  readonly head: number;
  /** Token places of its words, `to` inclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'NAME' | 'DESCRIPTION' | 'PRONOUN' | 'OTHER';
  readonly type: EntityType;
  /** The name of the dictionary, or the words without determiner and title. */
  readonly name: string;
  readonly actor?: Actor | undefined;
  /** Alpha-3. */
  readonly country?: string | undefined;
  readonly sector?: string | undefined;
  readonly lemma: string;
  readonly count?: number | undefined;
  /** "the militia": may stand for one named before. */
  readonly definite: boolean;
  /** Of a person: the words of office before the name. */
  readonly title?: string | undefined;
  /** A place that stands for its government ("Washington"). */
  readonly capital: boolean;
  /** The body to which described persons belong ("Hamas gunmen"). */
  readonly body?: Actor | undefined;
  /** Of who speaks: whom "he" or "the statement" takes up, where the speech before tells. */
  readonly means?: Mention | undefined;
}

const ACTORS: ReadonlySet<EntityType> = new Set(['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource']);

export const isActor = (mention: Mention): boolean => mention.kind !== 'OTHER' && ACTORS.has(mention.type);
export const isThing = (mention: Mention): boolean => ['Facility', 'Equipment', 'Agreement'].includes(mention.type) && mention.kind !== 'OTHER';
export const isPlace = (mention: Mention): boolean => mention.type === 'Place' || mention.type === 'Country' || (mention.type === 'Facility' && mention.kind !== 'OTHER');

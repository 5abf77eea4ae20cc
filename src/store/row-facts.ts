import { claimId, factId } from '../ids.ts';
import type { Claim, ClaimId, ClaimLink, Event, Fact, FactId, NodeId, Qualifiers, Review, Span, Status, Validity, EntityId, EventId } from '../model.ts';
import { allEventTypes, allPredicates, type EventType, type Predicate } from '../ontology.ts';
import { timeRef } from '../time.ts';
import type { ClaimValue } from '../values.ts';
import { qualifiersOf, type PackedClaim, type RowHeap, type RowVoice } from './row-heap.ts';

const NONE: readonly never[] = [];

/** A claim of a row. Its id is worked out when it is asked for: most answers never need it. */
export class RowClaim implements Claim {
  readonly key: string;
  readonly dataset: string;
  readonly subject: EventId;
  readonly predicate: Predicate;
  readonly object: EntityId | undefined;
  readonly value: ClaimValue | undefined;
  readonly qualifiers: Qualifiers;
  readonly hedge: string | undefined;
  readonly attribution: readonly EntityId[];
  readonly row: string;
  readonly status: Status;
  readonly validity: Validity | undefined;
  readonly confidence: number | undefined;
  readonly recordedAt: string;
  readonly polarity = 'AFFIRMED';
  readonly modality = 'FACTUAL';
  readonly review: Review = 'ACCEPTED';
  readonly evidence: readonly Span[] = NONE;
  readonly derivedFrom: readonly ClaimId[] = NONE;
  readonly links: readonly ClaimLink[] = NONE;
  #id: ClaimId | undefined;

  constructor(heap: RowHeap, of: { readonly event: EventId; readonly row: string; readonly place: number; readonly voice: RowVoice; readonly office: string | undefined }, [predicate, object, rest = {}]: PackedClaim) {
    const { value, validity } = rest;
    this.key = rest.key ?? `${of.row}/${of.place}`;
    this.dataset = heap.dataset;
    this.subject = of.event;
    this.predicate = allPredicates[predicate] as Predicate;
    this.object = object < 0 ? undefined : heap.entities[object];
    this.value = value && ('time' in value ? { time: timeRef(value.time) } : value);
    this.qualifiers = qualifiersOf(rest, of.office) ?? NO_QUALIFIERS;
    this.hedge = rest.hedge;
    this.attribution = of.voice.attribution;
    this.row = of.row;
    this.status = of.voice.status;
    this.validity = validity && { from: validity.from && timeRef(validity.from), to: validity.to && timeRef(validity.to) };
    this.confidence = rest.confidence;
    this.recordedAt = heap.recordedAt;
  }

  get id(): ClaimId {
    return (this.#id ??= claimId(this));
  }
}

const NO_QUALIFIERS: Qualifiers = {};

/** Gives the id under which a thing is held. */
type Canonical = (id: NodeId) => NodeId;

/** A fact of a row, which rests on one claim. */
export class RowFact implements Fact {
  readonly claims: readonly Claim[];
  /** The thing that the claim's object stands for. */
  readonly object: NodeId | undefined;
  #id: FactId | undefined;

  constructor(claim: RowClaim, canonical: Canonical) {
    this.claims = [claim];
    this.object = claim.object && canonical(claim.object);
  }

  get id(): FactId {
    return (this.#id ??= factId(this));
  }

  get subject(): NodeId {
    return this.#claim.subject;
  }

  get predicate(): Predicate {
    return this.#claim.predicate;
  }

  get value(): ClaimValue | undefined {
    return this.#claim.value;
  }

  get #claim(): Claim {
    return this.claims[0] as Claim;
  }
}

/** An event of a row with all that is claimed of it. */
export interface RowEvent {
  readonly event: Event;
  /** In the order of the row. */
  readonly facts: readonly RowFact[];
  /** Ties, in the order of the row. */
  readonly ties: readonly RowFact[];
  /** What is claimed as a value, in the order of the row. */
  readonly values: readonly RowFact[];
}

/** Makes the event, facts and claims of a row out of what was packed. */
export function unpackRow(heap: RowHeap, row: number, canonical: Canonical): RowEvent {
  const [title, cameo, name, packed, office] = heap.unpack(row);
  const id = heap.eventId(row);
  const voice = heap.voiceTable[heap.voices.at(row)] as RowVoice;
  const facts = packed.map((claim, place) => new RowFact(new RowClaim(heap, { event: id, row: name, place, voice, office }, claim), canonical));
  return {
    event: { id, type: allEventTypes[heap.types.at(row)] as EventType, title, cameo: cameo === 0 ? undefined : cameo },
    facts, ties: facts.filter((fact) => fact.object !== undefined), values: facts.filter((fact) => fact.object === undefined),
  };
}

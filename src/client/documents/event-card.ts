/** Printed from schema/operations/explorer/event-card.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { CasualtyKind, CasualtySide, ClaimStatus, CommandMode, EventContext, EventMode, EventStatus, EventType, EvidenceKind, FactStatus, LensInput, Membership, Modality, Polarity, Predicate, Review, Tie, TimeBasis, TimePrecision, UnknownState, Voice } from './schema-types.ts';

export type EventCardVariables = {
  readonly id: string;
  readonly lens?: LensInput | null | undefined;
};

export type EventCardData = {
  readonly event: {
    readonly plainId: string;
    readonly mergedIds: readonly (string)[];
    readonly title: string;
    readonly type: EventType;
    readonly modes: readonly (EventMode)[];
    readonly status: EventStatus;
    readonly contexts: readonly (EventContext)[];
    readonly cameo: string | null;
    readonly time: {
      readonly edtf: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly precision: TimePrecision;
      readonly basis: TimeBasis;
      readonly asWritten: string | null;
      readonly anchor: string | null;
    } | null;
    readonly times: readonly ({
      readonly edtf: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly precision: TimePrecision;
      readonly basis: TimeBasis;
      readonly asWritten: string | null;
      readonly anchor: string | null;
    })[];
    readonly series: {
      readonly min: number;
      readonly max: number | null;
    } | null;
    readonly casualties: readonly ({
      readonly side: CasualtySide;
      readonly kind: CasualtyKind;
      readonly low: number | null;
      readonly best: number | null;
      readonly high: number | null;
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    })[];
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly predicate: Tie;
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly commandModes: readonly (CommandMode)[];
        readonly asWritten: string | null;
        readonly count: number | null;
        readonly node: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article' | 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
        } | {
          readonly __typename: 'Group';
          readonly plainId: string;
          readonly name: string;
          readonly membership: Membership;
          readonly membersComplete: boolean;
          readonly members: {
            readonly nodes: readonly ({
              readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
              readonly plainId: string;
              readonly name: string;
            })[];
          };
        };
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: readonly ({
            readonly id: string;
            readonly key: string;
            readonly status: ClaimStatus;
            readonly voice: Voice;
            readonly modality: Modality;
            readonly polarity: Polarity;
            readonly hedge: string | null;
            readonly rule: string | null;
            readonly row: string | null;
            readonly dataset: string;
            readonly curatedBy: string | null;
            readonly review: Review;
            readonly attribution: readonly ({
              readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
              readonly plainId: string;
              readonly name: string;
            })[];
            readonly passages: readonly ({
              readonly before: string;
              readonly exact: string;
              readonly after: string;
              readonly start: number;
              readonly kind: EvidenceKind;
            })[] | null;
            readonly article: {
              readonly plainId: string;
              readonly headline: string;
              readonly publisher: string | null;
            } | null;
          })[];
        };
        readonly denials: {
          readonly totalCount: number;
          readonly nodes: readonly ({
            readonly id: string;
            readonly key: string;
            readonly status: ClaimStatus;
            readonly voice: Voice;
            readonly modality: Modality;
            readonly polarity: Polarity;
            readonly hedge: string | null;
            readonly rule: string | null;
            readonly row: string | null;
            readonly dataset: string;
            readonly curatedBy: string | null;
            readonly review: Review;
            readonly attribution: readonly ({
              readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
              readonly plainId: string;
              readonly name: string;
            })[];
            readonly passages: readonly ({
              readonly before: string;
              readonly exact: string;
              readonly after: string;
              readonly start: number;
              readonly kind: EvidenceKind;
            })[] | null;
            readonly article: {
              readonly plainId: string;
              readonly headline: string;
              readonly publisher: string | null;
            } | null;
          })[];
        };
      })[];
    };
    readonly orderedBy: {
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    };
    readonly actors: {
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    };
    readonly recipients: {
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    };
    readonly targets: {
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    };
    readonly locations: {
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    };
    readonly instruments: {
      readonly unknown: {
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      } | null;
    };
    readonly answeredBy: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly asWritten: string | null;
        readonly status: FactStatus;
        readonly node: {
          readonly plainId: string;
          readonly title: string;
          readonly time: {
            readonly edtf: string;
          } | null;
        };
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: readonly ({
            readonly id: string;
            readonly key: string;
            readonly status: ClaimStatus;
            readonly voice: Voice;
            readonly modality: Modality;
            readonly polarity: Polarity;
            readonly hedge: string | null;
            readonly rule: string | null;
            readonly row: string | null;
            readonly dataset: string;
            readonly curatedBy: string | null;
            readonly review: Review;
            readonly attribution: readonly ({
              readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
              readonly plainId: string;
              readonly name: string;
            })[];
            readonly passages: readonly ({
              readonly before: string;
              readonly exact: string;
              readonly after: string;
              readonly start: number;
              readonly kind: EvidenceKind;
            })[] | null;
            readonly article: {
              readonly plainId: string;
              readonly headline: string;
              readonly publisher: string | null;
            } | null;
          })[];
        };
      })[];
    };
    readonly particulars: readonly ({
      readonly predicate: Tie;
      readonly status: FactStatus;
      readonly value: {
        readonly text: string;
      } | null;
      readonly claims: {
        readonly totalCount: number;
        readonly nodes: readonly ({
          readonly id: string;
          readonly key: string;
          readonly status: ClaimStatus;
          readonly voice: Voice;
          readonly modality: Modality;
          readonly polarity: Polarity;
          readonly hedge: string | null;
          readonly rule: string | null;
          readonly row: string | null;
          readonly dataset: string;
          readonly curatedBy: string | null;
          readonly review: Review;
          readonly attribution: readonly ({
            readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
            readonly plainId: string;
            readonly name: string;
          })[];
          readonly passages: readonly ({
            readonly before: string;
            readonly exact: string;
            readonly after: string;
            readonly start: number;
            readonly kind: EvidenceKind;
          })[] | null;
          readonly article: {
            readonly plainId: string;
            readonly headline: string;
            readonly publisher: string | null;
          } | null;
        })[];
      };
    })[];
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: readonly ({
            readonly id: string;
            readonly key: string;
            readonly status: ClaimStatus;
            readonly voice: Voice;
            readonly modality: Modality;
            readonly polarity: Polarity;
            readonly hedge: string | null;
            readonly rule: string | null;
            readonly row: string | null;
            readonly dataset: string;
            readonly curatedBy: string | null;
            readonly review: Review;
            readonly attribution: readonly ({
              readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
              readonly plainId: string;
              readonly name: string;
            })[];
            readonly passages: readonly ({
              readonly before: string;
              readonly exact: string;
              readonly after: string;
              readonly start: number;
              readonly kind: EvidenceKind;
            })[] | null;
            readonly article: {
              readonly plainId: string;
              readonly headline: string;
              readonly publisher: string | null;
            } | null;
          })[];
        };
      })[];
    };
    readonly said: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly predicate: Predicate;
        readonly id: string;
        readonly key: string;
        readonly status: ClaimStatus;
        readonly voice: Voice;
        readonly modality: Modality;
        readonly polarity: Polarity;
        readonly hedge: string | null;
        readonly rule: string | null;
        readonly row: string | null;
        readonly dataset: string;
        readonly curatedBy: string | null;
        readonly review: Review;
        readonly attribution: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
        readonly passages: readonly ({
          readonly before: string;
          readonly exact: string;
          readonly after: string;
          readonly start: number;
          readonly kind: EvidenceKind;
        })[] | null;
        readonly article: {
          readonly plainId: string;
          readonly headline: string;
          readonly publisher: string | null;
        } | null;
      })[];
    };
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly plainId: string;
        readonly headline: string;
        readonly publisher: string | null;
      })[];
    };
  } | null;
};

export const eventCard = /* #__PURE__ */ typedDocument<EventCardData, EventCardVariables>(`# One event: its roles, each with the words that say so; its date as written and as understood; what it answered.
query EventCard($id: ID!, $lens: LensInput) {
  event(id: $id, lens: $lens) {
    plainId mergedIds title type modes status contexts cameo
    time { ...When }
    times { ...When }
    series { min max }
    casualties { side kind low best high unknown { state withheldBy { __typename plainId name } } }
    relations(direction: OUT, first: 40) {
      totalCount
      edges {
        predicate status independentSources commandModes asWritten count
        node { __typename ... on Entity { plainId name } ... on Group { membership membersComplete members(first: 6) { nodes { __typename plainId name } } } ... on Event { plainId title } }
        claims(first: 4) { totalCount nodes { ...Proof } }
        denials(first: 2) { totalCount nodes { ...Proof } }
      }
    }
    orderedBy(first: 1) { unknown { state withheldBy { __typename plainId name } } }
    actors(first: 1) { unknown { state withheldBy { __typename plainId name } } }
    recipients(first: 1) { unknown { state withheldBy { __typename plainId name } } }
    targets(first: 1) { unknown { state withheldBy { __typename plainId name } } }
    locations(first: 1) { unknown { state withheldBy { __typename plainId name } } }
    instruments(first: 1) { unknown { state withheldBy { __typename plainId name } } }
    answeredBy(first: 10) { totalCount edges { asWritten status node { plainId title time { edtf } } claims(first: 2) { totalCount nodes { ...Proof } } } }
    particulars { predicate status value { text } claims(first: 2) { totalCount nodes { ...Proof } } }
    unknowns(first: 20) { nodes { predicate state withheldBy { __typename plainId name } claims(first: 2) { totalCount nodes { ...Proof } } } }
    said: claims(first: 60) { totalCount nodes { predicate ...Proof } }
    articles(first: 20) { totalCount nodes { plainId headline publisher } }
  }
}

fragment When on Time { edtf earliest latest precision basis asWritten anchor }

fragment Proof on Claim {
  id key status voice modality polarity hedge rule row dataset curatedBy review
  attribution { __typename plainId name }
  passages { before exact after start kind }
  article { plainId headline publisher }
}
`);

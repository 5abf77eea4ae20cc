/** Printed from schema/operations/explorer/entity-page.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { AliasKind, ClaimStatus, Direction, EvidenceKind, FactStatus, LensInput, Membership, Modality, OrganizationKind, Polarity, Review, Tie, UnknownState, Voice } from './schema-types.ts';

export type EntityPageVariables = {
  readonly id: string;
  readonly lens?: LensInput | null | undefined;
};

export type EntityPageData = {
  readonly entity: {
    readonly __typename: 'Agreement' | 'Equipment' | 'Facility' | 'Place' | 'Position';
    readonly plainId: string;
    readonly mergedIds: readonly (string)[];
    readonly name: string;
    readonly aliases: readonly ({
      readonly value: string;
      readonly language: string;
      readonly kind: AliasKind;
    })[];
    readonly externalIds: readonly ({
      readonly scheme: string;
      readonly value: string;
    })[];
    readonly events: {
      readonly totalCount: number;
    };
    readonly ordered: {
      readonly totalCount: number;
    };
    readonly did: {
      readonly totalCount: number;
    };
    readonly suffered: {
      readonly totalCount: number;
    };
    readonly struck: {
      readonly totalCount: number;
    };
    readonly used: {
      readonly totalCount: number;
    };
    readonly placed: {
      readonly totalCount: number;
    };
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly validity: {
          readonly from: {
            readonly edtf: string;
          } | null;
          readonly to: {
            readonly edtf: string;
          } | null;
        } | null;
        readonly node: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article' | 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
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
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly plainId: string;
        readonly headline: string;
        readonly publisher: string | null;
        readonly publishedAt: {
          readonly edtf: string;
        } | null;
      })[];
    };
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      })[];
    };
  } | {
    readonly __typename: 'AnonymousSource' | 'Militia' | 'Person';
    readonly plainId: string;
    readonly mergedIds: readonly (string)[];
    readonly name: string;
    readonly aliases: readonly ({
      readonly value: string;
      readonly language: string;
      readonly kind: AliasKind;
    })[];
    readonly externalIds: readonly ({
      readonly scheme: string;
      readonly value: string;
    })[];
    readonly events: {
      readonly totalCount: number;
    };
    readonly ordered: {
      readonly totalCount: number;
    };
    readonly did: {
      readonly totalCount: number;
    };
    readonly suffered: {
      readonly totalCount: number;
    };
    readonly struck: {
      readonly totalCount: number;
    };
    readonly used: {
      readonly totalCount: number;
    };
    readonly placed: {
      readonly totalCount: number;
    };
    readonly said: {
      readonly totalCount: number;
    };
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly validity: {
          readonly from: {
            readonly edtf: string;
          } | null;
          readonly to: {
            readonly edtf: string;
          } | null;
        } | null;
        readonly node: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article' | 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
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
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly plainId: string;
        readonly headline: string;
        readonly publisher: string | null;
        readonly publishedAt: {
          readonly edtf: string;
        } | null;
      })[];
    };
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      })[];
    };
  } | {
    readonly __typename: 'Country';
    readonly plainId: string;
    readonly mergedIds: readonly (string)[];
    readonly name: string;
    readonly aliases: readonly ({
      readonly value: string;
      readonly language: string;
      readonly kind: AliasKind;
    })[];
    readonly externalIds: readonly ({
      readonly scheme: string;
      readonly value: string;
    })[];
    readonly alpha2: string;
    readonly numeric: string;
    readonly events: {
      readonly totalCount: number;
    };
    readonly ordered: {
      readonly totalCount: number;
    };
    readonly did: {
      readonly totalCount: number;
    };
    readonly suffered: {
      readonly totalCount: number;
    };
    readonly struck: {
      readonly totalCount: number;
    };
    readonly used: {
      readonly totalCount: number;
    };
    readonly placed: {
      readonly totalCount: number;
    };
    readonly said: {
      readonly totalCount: number;
    };
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly validity: {
          readonly from: {
            readonly edtf: string;
          } | null;
          readonly to: {
            readonly edtf: string;
          } | null;
        } | null;
        readonly node: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article' | 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
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
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly plainId: string;
        readonly headline: string;
        readonly publisher: string | null;
        readonly publishedAt: {
          readonly edtf: string;
        } | null;
      })[];
    };
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      })[];
    };
  } | {
    readonly __typename: 'Group';
    readonly plainId: string;
    readonly mergedIds: readonly (string)[];
    readonly name: string;
    readonly aliases: readonly ({
      readonly value: string;
      readonly language: string;
      readonly kind: AliasKind;
    })[];
    readonly externalIds: readonly ({
      readonly scheme: string;
      readonly value: string;
    })[];
    readonly membership: Membership;
    readonly membersComplete: boolean;
    readonly events: {
      readonly totalCount: number;
    };
    readonly ordered: {
      readonly totalCount: number;
    };
    readonly did: {
      readonly totalCount: number;
    };
    readonly suffered: {
      readonly totalCount: number;
    };
    readonly struck: {
      readonly totalCount: number;
    };
    readonly used: {
      readonly totalCount: number;
    };
    readonly placed: {
      readonly totalCount: number;
    };
    readonly said: {
      readonly totalCount: number;
    };
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly validity: {
          readonly from: {
            readonly edtf: string;
          } | null;
          readonly to: {
            readonly edtf: string;
          } | null;
        } | null;
        readonly node: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article' | 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
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
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly plainId: string;
        readonly headline: string;
        readonly publisher: string | null;
        readonly publishedAt: {
          readonly edtf: string;
        } | null;
      })[];
    };
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      })[];
    };
  } | {
    readonly __typename: 'Organization';
    readonly plainId: string;
    readonly mergedIds: readonly (string)[];
    readonly name: string;
    readonly aliases: readonly ({
      readonly value: string;
      readonly language: string;
      readonly kind: AliasKind;
    })[];
    readonly externalIds: readonly ({
      readonly scheme: string;
      readonly value: string;
    })[];
    readonly kind: OrganizationKind;
    readonly events: {
      readonly totalCount: number;
    };
    readonly ordered: {
      readonly totalCount: number;
    };
    readonly did: {
      readonly totalCount: number;
    };
    readonly suffered: {
      readonly totalCount: number;
    };
    readonly struck: {
      readonly totalCount: number;
    };
    readonly used: {
      readonly totalCount: number;
    };
    readonly placed: {
      readonly totalCount: number;
    };
    readonly said: {
      readonly totalCount: number;
    };
    readonly relations: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly predicate: Tie;
        readonly direction: Direction;
        readonly status: FactStatus;
        readonly independentSources: number;
        readonly validity: {
          readonly from: {
            readonly edtf: string;
          } | null;
          readonly to: {
            readonly edtf: string;
          } | null;
        } | null;
        readonly node: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article' | 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
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
    readonly articles: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly plainId: string;
        readonly headline: string;
        readonly publisher: string | null;
        readonly publishedAt: {
          readonly edtf: string;
        } | null;
      })[];
    };
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
        readonly withheldBy: {
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        } | null;
      })[];
    };
  } | null;
};

export const entityPage = /* #__PURE__ */ typedDocument<EntityPageData, EntityPageVariables>(`# One entity: its names, the parts it has in events, and what ties it to others, with the time it held.
query EntityPage($id: ID!, $lens: LensInput) {
  entity(by: { id: $id }, lens: $lens) {
    __typename plainId mergedIds name
    aliases { value language kind }
    externalIds { scheme value }
    ... on Organization { kind }
    ... on Group { membership membersComplete }
    ... on Country { alpha2 numeric }
    events(first: 1) { totalCount }
    ordered: events(roles: [AUTHORIZER], first: 1) { totalCount }
    did: events(roles: [ACTOR], first: 1) { totalCount }
    suffered: events(roles: [RECIPIENT], first: 1) { totalCount }
    struck: events(roles: [TARGET], first: 1) { totalCount }
    used: events(roles: [INSTRUMENT], first: 1) { totalCount }
    placed: events(roles: [LOCATION, ORIGIN], first: 1) { totalCount }
    ... on Actor { said(first: 1) { totalCount } }
    relations(first: 60, predicates: [BACKS, PROXY_OF, ALLIED_WITH, MEMBER_OF, PART_OF, LEADS, HOLDS_POSITION, SPOKESPERSON_OF, GOVERNMENT_OF, ADMINISTRATION_OF, PARTY_TO, USES_FACILITY, PRESENT_IN, OPERATES_IN, WITHIN, SAME_AS, POSSIBLY_SAME_AS, DIFFERENT_FROM]) {
      totalCount
      edges {
        predicate direction status independentSources validity { from { edtf } to { edtf } }
        node { __typename ... on Entity { plainId name } ... on Event { plainId title } }
        claims(first: 2) { totalCount nodes { ...Proof } }
      }
    }
    articles(first: 20) { totalCount nodes { plainId headline publisher publishedAt { edtf } } }
    unknowns(first: 10) { nodes { predicate state withheldBy { __typename plainId name } } }
  }
}

fragment Proof on Claim {
  id key status voice modality polarity hedge rule row dataset curatedBy review
  attribution { __typename plainId name }
  passages { before exact after start kind }
  article { plainId headline publisher }
}
`);

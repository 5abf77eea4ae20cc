/** Printed from schema/operations/where-accounts-differ.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { ClaimLinkType, FactStatus, LensInput, Tie, Voice } from './schema-types.ts';

export type WhereAccountsDifferVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type WhereAccountsDifferData = {
  readonly claims: {
    readonly nodes: readonly ({
      readonly links: readonly ({
        readonly type: ClaimLinkType;
        readonly from: {
          readonly attribution: readonly ({
            readonly name: string;
          })[];
          readonly evidence: readonly ({
            readonly exact: string;
          })[];
          readonly article: {
            readonly headline: string;
          } | null;
        };
        readonly to: {
          readonly attribution: readonly ({
            readonly name: string;
          })[];
          readonly evidence: readonly ({
            readonly exact: string;
          })[];
          readonly article: {
            readonly headline: string;
          } | null;
        };
      })[];
    })[];
  };
  readonly disputed: {
    readonly nodes: readonly ({
      readonly subject: {
        readonly name: string;
      } | {} | {
        readonly slug: string;
      };
      readonly predicate: Tie;
      readonly value: {
        readonly text: string;
      } | null;
      readonly status: FactStatus;
      readonly claims: {
        readonly nodes: readonly ({
          readonly attribution: readonly ({
            readonly name: string;
          })[];
        })[];
      };
      readonly denials: {
        readonly nodes: readonly ({
          readonly attribution: readonly ({
            readonly name: string;
          })[];
        })[];
      };
    })[];
  };
  readonly labels: {
    readonly nodes: readonly ({
      readonly subject: {} | {
        readonly slug: string;
      };
      readonly value: {
        readonly text: string;
      } | null;
      readonly claims: {
        readonly nodes: readonly ({
          readonly attribution: readonly ({
            readonly name: string;
          })[];
          readonly evidence: readonly ({
            readonly exact: string;
          })[];
        })[];
      };
    })[];
  };
  readonly aircraft: {
    readonly nodes: readonly ({
      readonly subject: {} | {
        readonly slug: string;
      };
      readonly object: {
        readonly name: string;
      } | {} | null;
      readonly claims: {
        readonly nodes: readonly ({
          readonly voice: Voice;
        })[];
      };
    })[];
  };
};

export const whereAccountsDiffer = /* #__PURE__ */ typedDocument<WhereAccountsDifferData, WhereAccountsDifferVariables>(`# Q24 Where do accounts differ? Variants, disputes and denials, side by side.
query WhereAccountsDiffer($lens: LensInput) {
  claims(filter: { link: { in: [VARIANT_OF, DISPUTES, DENIES, SUPERSEDES] } }, lens: $lens) {
    nodes {
      links {
        type
        from { attribution { name } evidence { exact } article { headline } }
        to { attribution { name } evidence { exact } article { headline } }
      }
    }
  }
  disputed: facts(filter: { isDisputed: true }, lens: $lens) {
    nodes { subject { ... on Entity { name } ... on Event { slug } } predicate value { text } status claims { nodes { attribution { name } } } denials { nodes { attribution { name } } } }
  }
  labels: facts(filter: { predicate: { in: [LABEL] } }, lens: $lens) { nodes { subject { ... on Event { slug } } value { text } claims { nodes { attribution { name } evidence { exact } } } } }
  aircraft: relations(filter: { predicate: { in: [INSTRUMENT] } }, lens: $lens) { nodes { subject { ... on Event { slug } } object { ... on Entity { name } } claims { nodes { voice } } } }
}
`);

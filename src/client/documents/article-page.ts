/** Printed from schema/operations/explorer/article-page.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { ClaimStatus, EvidenceKind, LensInput, Polarity, Predicate, Tie, TimeBasis, UnknownState, Voice } from './schema-types.ts';

export type ArticlePageVariables = {
  readonly id: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly lens?: LensInput | null | undefined;
};

export type ArticlePageData = {
  readonly article: {
    readonly plainId: string;
    readonly headline: string;
    readonly language: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly text: string | null;
    readonly dataset: string;
    readonly publishedAt: {
      readonly edtf: string;
      readonly basis: TimeBasis;
    } | null;
    readonly sources: readonly ({
      readonly title: string;
      readonly publisher: string;
      readonly date: string | null;
      readonly url: string | null;
    })[];
    readonly copyOf: {
      readonly plainId: string;
      readonly headline: string;
    } | null;
    readonly unknowns: {
      readonly nodes: readonly ({
        readonly predicate: Tie;
        readonly state: UnknownState;
      })[];
    };
    readonly claims: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly ({
        readonly id: string;
        readonly predicate: Predicate;
        readonly status: ClaimStatus;
        readonly voice: Voice;
        readonly hedge: string | null;
        readonly polarity: Polarity;
        readonly subject: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article';
          readonly plainId: string;
          readonly headline: string;
        } | {
          readonly __typename: 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
        };
        readonly object: {
          readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
          readonly plainId: string;
          readonly name: string;
        } | {
          readonly __typename: 'Article';
          readonly plainId: string;
          readonly headline: string;
        } | {
          readonly __typename: 'Claim';
        } | {
          readonly __typename: 'Event';
          readonly plainId: string;
          readonly title: string;
        } | null;
        readonly value: {
          readonly text: string;
        } | null;
        readonly unknown: {
          readonly state: UnknownState;
        } | null;
        readonly attribution: readonly ({
          readonly __typename: 'AnonymousSource' | 'Country' | 'Group' | 'Militia' | 'Organization' | 'Person';
          readonly plainId: string;
          readonly name: string;
        })[];
        readonly evidence: readonly ({
          readonly exact: string;
          readonly start: number;
          readonly end: number;
          readonly kind: EvidenceKind;
        })[];
      })[];
    };
  } | null;
};

export const articlePage = /* #__PURE__ */ typedDocument<ArticlePageData, ArticlePageVariables>(`# One article: its text, and every claim that was drawn from it, with the place of its words.
query ArticlePage($id: ID!, $first: Int = 100, $after: String, $lens: LensInput) {
  article(id: $id, lens: $lens) {
    plainId headline language publisher url text dataset
    publishedAt { edtf basis }
    sources { title publisher date url }
    copyOf { plainId headline }
    unknowns(first: 5) { nodes { predicate state } }
    claims(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id predicate status voice hedge polarity
        subject { __typename ... on Entity { plainId name } ... on Event { plainId title } ... on Article { plainId headline } }
        object { __typename ... on Entity { plainId name } ... on Event { plainId title } ... on Article { plainId headline } }
        value { text }
        unknown { state }
        attribution { __typename plainId name }
        evidence { exact start end kind }
      }
    }
  }
}
`);

/** Printed from schema/operations/in-response-to-what.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput } from './schema-types.ts';

export type InResponseToWhatVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type InResponseToWhatData = {
  readonly events: {
    readonly nodes: readonly ({
      readonly slug: string;
      readonly responseTo: {
        readonly edges: readonly ({
          readonly asWritten: string | null;
          readonly status: FactStatus;
          readonly node: {
            readonly slug: string;
            readonly title: string;
            readonly recipients: {
              readonly nodes: readonly ({
                readonly name: string;
              })[];
            };
            readonly locations: {
              readonly nodes: readonly ({
                readonly name: string;
              })[];
            };
          };
          readonly claims: {
            readonly nodes: readonly ({
              readonly evidence: readonly ({
                readonly exact: string;
              })[];
            })[];
          };
        })[];
      };
    })[];
  };
};

export const inResponseToWhat = /* #__PURE__ */ typedDocument<InResponseToWhatData, InResponseToWhatVariables>(`# Q06 In response to what? Each strike and the attacks that it answered, in the words of the source.
query InResponseToWhat($lens: LensInput) {
  events(filter: { type: { in: [ASSAULT] }, isResponse: true }, lens: $lens) {
    nodes {
      slug
      responseTo { edges { asWritten status node { slug title recipients { nodes { name } } locations { nodes { name } } } claims(first: 3) { nodes { evidence { exact } } } } }
    }
  }
}
`);

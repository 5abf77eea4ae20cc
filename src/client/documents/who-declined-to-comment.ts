/** Printed from schema/operations/who-declined-to-comment.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { EventMode, LensInput } from './schema-types.ts';

export type WhoDeclinedToCommentVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type WhoDeclinedToCommentData = {
  readonly declined: {
    readonly nodes: readonly ({
      readonly slug: string;
      readonly modes: readonly (EventMode)[];
      readonly time: {
        readonly asWritten: string | null;
      } | null;
      readonly actors: {
        readonly nodes: readonly ({
          readonly name: string;
        })[];
        readonly claims: readonly ({
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
  readonly denied: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly title: string;
      readonly actors: {
        readonly nodes: readonly ({
          readonly name: string;
        })[];
      };
    })[];
  };
};

export const whoDeclinedToComment = /* #__PURE__ */ typedDocument<WhoDeclinedToCommentData, WhoDeclinedToCommentVariables>(`# Q19 Who declined to comment, and is that a denial? No: the modes are two different ones.
query WhoDeclinedToComment($lens: LensInput) {
  declined: events(filter: { mode: { in: [DECLINED_COMMENT] } }, lens: $lens) {
    nodes { slug modes time { asWritten } actors { nodes { name } claims: edges { claims(first: 1) { nodes { evidence { exact } } } } } }
  }
  denied: events(filter: { mode: { in: [DENIAL] } }, lens: $lens) { totalCount nodes { title actors { nodes { name } } } }
}
`);

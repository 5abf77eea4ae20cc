/** Printed from schema/operations/datasets/who-acts-against-its-friends.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';

export type WhoActsAgainstItsFriendsVariables = {
  readonly of?: string | undefined;
  readonly first?: number | null | undefined;
};

export type WhoActsAgainstItsFriendsData = {
  readonly dyads: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly source: {
        readonly plainId: string;
        readonly name: string;
      } | null;
      readonly target: {
        readonly plainId: string;
        readonly name: string;
      } | null;
      readonly count: number;
    })[];
  };
};

export const whoActsAgainstItsFriends = /* #__PURE__ */ typedDocument<WhoActsAgainstItsFriendsData, WhoActsAgainstItsFriendsVariables>(`# Who acts against those whom an actor helps? Helped: on the receiving end of its material cooperation (aid, military, judicial or economic help).
# It says who acted against whom, not that the one has to do with the other.
query WhoActsAgainstItsFriends($of: ID! = "cty:CHN", $first: Int = 10) {
  dyads(
    by: ACTOR
    first: $first
    filter: {
      quad: { in: [MATERIAL_CONFLICT] }
      recipient: { recipientIn: { quad: { in: [MATERIAL_COOPERATION] }, actor: { id: { in: [$of] } } } }
      not: { actor: { id: { in: [$of] } } }
    }
  ) {
    totalCount
    nodes { source { plainId name } target { plainId name } count }
  }
}
`);

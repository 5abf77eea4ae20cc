/** Printed from schema/operations/struck-and-attackers.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { LensInput } from './schema-types.ts';

export type StruckAndAttackersVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type StruckAndAttackersData = {
  readonly entities: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly __typename: 'Agreement' | 'AnonymousSource' | 'Country' | 'Equipment' | 'Facility' | 'Group' | 'Militia' | 'Organization' | 'Person' | 'Place' | 'Position';
      readonly name: string;
    })[];
  };
  readonly onlyUsersOfFacilities: {
    readonly nodes: readonly ({
      readonly name: string;
    })[];
  };
};

export const struckAndAttackers = /* #__PURE__ */ typedDocument<StruckAndAttackersData, StruckAndAttackersVariables>(`# Q28 Which actors are both struck by the United States and attackers of U.S. personnel? Filters nest.
query StruckAndAttackers($lens: LensInput) {
  entities(
    filter: {
      recipientIn: { type: { in: [ASSAULT] }, or: [{ actor: { id: { in: ["cty:USA"] } } }, { authorizer: { holdsPosition: { name: "President of the United States" } } }] }
      actorIn: { type: { in: [ASSAULT] }, recipient: { name: "U.S. personnel" } }
    }
    lens: $lens
  ) { totalCount nodes { __typename name } }
  onlyUsersOfFacilities: entities(filter: { type: { in: [Militia] }, usesFacilities: { targetIn: { actor: { id: { in: ["cty:USA"] } } } } }, lens: $lens) { nodes { name } }
}
`);

/** Printed from schema/operations/as-of-a-day.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { TimeBasis } from './schema-types.ts';

export type AsOfADayVariables = {
  readonly valid?: string | null | undefined;
  readonly known?: string | null | undefined;
};

export type AsOfADayData = {
  readonly then: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly slug: string;
      readonly time: {
        readonly edtf: string;
        readonly basis: TimeBasis;
      } | null;
    })[];
  };
  readonly knownThen: {
    readonly totalCount: number;
  };
};

export const asOfADay = /* #__PURE__ */ typedDocument<AsOfADayData, AsOfADayVariables>(`# Q26 As of 1 March 2021, which strikes had Biden ordered? And what was known here before any article was read?
query AsOfADay($valid: String = "2021-03-01", $known: String = "2021-07-01T00:00:00Z") {
  then: events(filter: { type: { in: [ASSAULT] }, authorizer: { name: "Joe Biden" } }, lens: { asOf: { valid: $valid } }) { totalCount nodes { slug time { edtf basis } } }
  knownThen: events(filter: { type: { in: [ASSAULT] }, authorizer: { name: "Joe Biden" } }, lens: { asOf: { known: $known } }) { totalCount }
}
`);

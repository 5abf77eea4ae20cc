/** Printed from schema/operations/datasets/partners-by-month.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { RollUp } from './schema-types.ts';

export type PartnersByMonthVariables = {
  readonly of?: string | undefined;
  readonly rollUp?: RollUp | null | undefined;
};

export type PartnersByMonthData = {
  readonly m01: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m02: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m03: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m04: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m05: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m06: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m07: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m08: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m09: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m10: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m11: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
  readonly m12: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly count: number;
      readonly actor: {
        readonly plainId: string;
        readonly name: string;
      };
    })[];
  };
};

export const partnersByMonth = /* #__PURE__ */ typedDocument<PartnersByMonthData, PartnersByMonthVariables>(`# Whom does a country deal with, month by month? The three partners of most events in each month of 2014.
# Sets of coded events name bodies and people of a country ("Police (Turkey)") more than the country; rollUp counts them all as it.
query PartnersByMonth($of: ID! = "cty:TUR", $rollUp: RollUp = ANYONE_OF_COUNTRY) {
  m01: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-01-01", to: "2014-01-31" } }) { ...Top }
  m02: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-02-01", to: "2014-02-28" } }) { ...Top }
  m03: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-03-01", to: "2014-03-31" } }) { ...Top }
  m04: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-04-01", to: "2014-04-30" } }) { ...Top }
  m05: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-05-01", to: "2014-05-31" } }) { ...Top }
  m06: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-06-01", to: "2014-06-30" } }) { ...Top }
  m07: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-07-01", to: "2014-07-31" } }) { ...Top }
  m08: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-08-01", to: "2014-08-31" } }) { ...Top }
  m09: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-09-01", to: "2014-09-30" } }) { ...Top }
  m10: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-10-01", to: "2014-10-31" } }) { ...Top }
  m11: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-11-01", to: "2014-11-30" } }) { ...Top }
  m12: partners(of: $of, rollUp: $rollUp, first: 3, filter: { time: { from: "2014-12-01", to: "2014-12-31" } }) { ...Top }
}

fragment Top on PartnerConnection {
  totalCount
  nodes { count actor { plainId name } }
}
`);

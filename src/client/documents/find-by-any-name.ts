/** Printed from schema/operations/find-by-any-name.graphql by "npm run schema"; not to be edited. */
import { typedDocument } from '../typed-document.ts';
import type { FactStatus, LensInput, MatchKind } from './schema-types.ts';

export type FindByAnyNameVariables = {
  readonly lens?: LensInput | null | undefined;
};

export type FindByAnyNameData = {
  readonly arabic: {
    readonly slug: string;
  } | null;
  readonly otherSpelling: {
    readonly slug: string;
  } | null;
  readonly initials: {
    readonly slug: string;
  } | null;
  readonly search: {
    readonly edges: readonly ({
      readonly matchedName: string | null;
      readonly matchKind: MatchKind | null;
      readonly node: {
        readonly slug: string;
      };
    })[];
  };
  readonly entity: {
    readonly differentFrom: {
      readonly edges: readonly ({
        readonly status: FactStatus;
        readonly claims: {
          readonly nodes: readonly ({
            readonly curatedBy: string | null;
          })[];
        };
        readonly node: {
          readonly name: string;
        };
      })[];
    };
  } | null;
};

export const findByAnyName = /* #__PURE__ */ typedDocument<FindByAnyNameData, FindByAnyNameVariables>(`# Q30 Find كتائب حزب الله, "Kata'ib Hizballah" and "KH"; and is it Lebanon's Hezbollah? No: that is a judgement, kept as data.
query FindByAnyName($lens: LensInput) {
  arabic: entity(by: { name: "كتائب حزب الله" }, lens: $lens) { slug }
  otherSpelling: entity(by: { name: "Kata'ib Hizballah" }, lens: $lens) { slug }
  initials: entity(by: { name: "KH" }, lens: $lens) { slug }
  search: entities(search: "kataib hiz", first: 3, lens: $lens) { edges { matchedName matchKind node { slug } } }
  entity(by: { slug: "kataib-hezbollah" }, lens: $lens) { differentFrom { edges { status claims { nodes { curatedBy } } node { name } } } }
}
`);

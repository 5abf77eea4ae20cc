import { isAbstractType, type GraphQLSchema } from 'graphql';

const compareText = (a: string, b: string): number => (a < b ? -1 : 1);

/** Interface → its object types, as Apollo Client's `possibleTypes` takes them. Without it Apollo drops fields behind fragments on interfaces. */
export function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map((one) => one.name).sort(compareText)] as const).sort(([a], [b]) => compareText(a, b)));
}

/** A GraphQL document that knows what it asks for. To the running program it is a string, which every client takes. */
export type TypedDocument<Data, Variables> = string & {
  /** Never there; holds the types, as `DocumentTypeDecoration` of @graphql-typed-document-node/core does. */
  readonly __apiType?: (variables: Variables) => Data;
};

/** Gives a text its types; used by the printed documents alone, which were checked against the schema. */
export const typedDocument = <Data, Variables>(text: string): TypedDocument<Data, Variables> => text;

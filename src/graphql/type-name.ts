import type { NodeId } from '../model.ts';
import { typeOfId } from '../ontology.ts';

/** The GraphQL type of what stands behind a node: its id tells. What has no noun behind it is a claim. */
export const typeNameOf = (value: unknown): string => {
  const { noun } = value as { readonly noun?: { readonly id: NodeId } };
  return noun === undefined ? 'Claim' : typeOfId(noun.id) ?? 'Article';
};

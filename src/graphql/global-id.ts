import { InputError, quoted } from '../errors.ts';
import type { ClaimId, NodeId } from '../model.ts';
import { nodePrefixes, typeOfId } from '../ontology.ts';

/** Global ids (Relay): base64 of `Type:id`. Wherever an ID is taken, the plain id ("per:joe-biden") is taken too. */

const NODE = `(?:${nodePrefixes.join('|')}):[A-Za-z0-9-]+`;
const PLAIN = new RegExp(`^(?:${NODE}|clm:${NODE}\\.[0-9a-f]+)$`);

/** The global form of a node's or claim's id. */
export const globalId = (id: NodeId | ClaimId): string =>
  Buffer.from(`${typeOfId(id) ?? 'Claim'}:${id}`).toString('base64');

function plainId(given: string): string | undefined {
  if (PLAIN.test(given)) return given;
  const [, type, id] = /^([A-Za-z]+):(.+)$/s.exec(Buffer.from(given, 'base64').toString()) ?? [];
  return id !== undefined && PLAIN.test(id) && type === (typeOfId(id) ?? 'Claim') ? id : undefined;
}

/** Reads an id in either form. Throws InputError that names the argument and quotes what was given. */
export function readId(given: string | number, argument = 'id'): NodeId | ClaimId {
  const id = plainId(String(given));
  if (id === undefined) throw new InputError(`${argument} is not an id such as "per:joe-biden" or the id of a node in an answer: ${quoted(String(given))}`);
  return id as NodeId | ClaimId;
}

/** Reads the id of a node, not of a claim. */
export function readNodeId(given: string | number, argument = 'id'): NodeId {
  const id = readId(given, argument);
  if (id.startsWith('clm:')) throw new InputError(`${argument} is the id of a claim, not of a node: ${quoted(String(given))}`);
  return id as NodeId;
}

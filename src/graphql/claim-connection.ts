import type { Claim } from '../model.ts';
import type { Listing } from '../query/listing.ts';
import type { PageArgs } from '../query/page.ts';
import type { Sight } from '../query/sight.ts';
import { listConnection, listPage, type ConnectionShape, type EdgeShape } from './connection.ts';
import { ClaimRef, type SeenClaim } from './refs.ts';

export const ClaimConnection = listConnection('Claim', ClaimRef, 'Claims: who says so, in which words, and how we come to hold it.');

/** A page of claims, in the order in which they were recorded. */
export const claimPage = (sight: Sight, claims: Listing<Claim>, args: PageArgs): ConnectionShape<EdgeShape<SeenClaim>> =>
  listPage(claims, args, (claim) => claim.id, (claim) => ({ sight, claim }));

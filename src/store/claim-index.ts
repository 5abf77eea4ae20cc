import type { ArticleId, Claim, ClaimId, EntityId } from '../model.ts';

import { isOnIdentity } from './identity.ts';

export interface ClaimLinkFrom {
  readonly type: Claim['links'][number]['type'];
  readonly from: Claim;
}

const NONE: readonly never[] = [];

/** Claims by id, by article, by who says them, and by the claims that bear on them. Those of rows are not here. */
export class ClaimIndex {
  readonly #claims = new Map<ClaimId, Claim>();
  readonly #places = new Map<Claim, number>();
  readonly #byArticle = new Map<ArticleId, Claim[]>();
  readonly #bySpeaker = new Map<EntityId, Claim[]>();
  readonly #linksTo = new Map<ClaimId, ClaimLinkFrom[]>();
  readonly #ofIdentity: Claim[] = [];

  get size(): number {
    return this.#claims.size;
  }

  has(id: ClaimId): boolean {
    return this.#claims.has(id);
  }

  add(claim: Claim): void {
    this.#places.set(claim, this.#claims.size);
    this.#claims.set(claim.id, claim);
    for (const link of claim.links) pushTo(this.#linksTo, link.claim, { type: link.type, from: claim });
    for (const speaker of new Set(claim.attribution)) pushTo(this.#bySpeaker, speaker, claim);
    if (isOnIdentity(claim)) this.#ofIdentity.push(claim);
    if (claim.article !== undefined) pushTo(this.#byArticle, claim.article, claim);
  }

  get(id: ClaimId): Claim | undefined {
    return this.#claims.get(id);
  }

  all(): Iterable<Claim> {
    return this.#claims.values();
  }

  /** Where it stands in the order in which claims came in. */
  placeOf(claim: Claim): number {
    return this.#places.get(claim) ?? this.#claims.size;
  }

  ofArticle(article: ArticleId): readonly Claim[] {
    return this.#byArticle.get(article) ?? NONE;
  }

  bySpeaker(speaker: EntityId): readonly Claim[] {
    return this.#bySpeaker.get(speaker) ?? NONE;
  }

  /** Those that say what is one thing, or two. */
  ofIdentity(): readonly Claim[] {
    return this.#ofIdentity;
  }

  /** Whether any claim bears on another; where none does, no id need be worked out to find out. */
  get hasLinks(): boolean {
    return this.#linksTo.size > 0;
  }

  linksTo(id: ClaimId): readonly ClaimLinkFrom[] {
    return this.#linksTo.get(id) ?? NONE;
  }
}

/** Adds to the list under a key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

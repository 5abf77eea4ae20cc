import type { EventCardData } from '../../client/documents/event-card.ts';
import { pageOf } from '../shell/links.ts';
import { plain, statusWord, voiceWord } from '../shell/words.ts';
import { NodeLinks } from './node-link.tsx';

type Said = NonNullable<EventCardData['event']>['said']['nodes'][number];
export type ProofClaim = Omit<Said, 'predicate'>;

/** The proofs of a page, each with its number. A claim that is led to from several places stands once. */
export class ProofList {
  readonly claims: readonly ProofClaim[];
  readonly #numbers: ReadonlyMap<string, number>;

  /** Numbers the claims in the order in which they are given. */
  constructor(claims: readonly ProofClaim[]) {
    this.claims = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    this.#numbers = new Map(this.claims.map((claim, i) => [claim.id, i + 1]));
  }

  numberOf(claim: ProofClaim): number | undefined {
    return this.#numbers.get(claim.id);
  }
}

/** "because ① ②": links to the sentences that say so. */
export function Because({ proofs, claims, total = claims.length, word = 'because' }: { readonly proofs: ProofList; readonly claims: readonly ProofClaim[]; readonly total?: number; readonly word?: string }) {
  if (claims.length === 0) return null;
  return (
    <span class="because">
      {word}{' '}
      {claims.map((claim, i) => {
        const number = proofs.numberOf(claim);
        return <a key={claim.id} class="ref" href={`#proof-${number}`} aria-label={`${i === 0 ? word : 'and'} proof ${number}`}>{number}</a>;
      })}
      {total > claims.length ? <span class="aside"> and {total - claims.length} more</span> : null}
    </span>
  );
}

/** The sentence that a claim rests on, the words marked; who says so; and where. */
export function Proof({ claim, number }: { readonly claim: ProofClaim; readonly number: number }) {
  const passages = claim.passages ?? [];
  return (
    <figure class="proof" id={`proof-${number}`} tabIndex={-1}>
      <span class="proof-number" aria-hidden="true">{number}</span>
      <div>
        {passages.slice(0, 2).map((passage) => (
          <blockquote key={passage.start} dir="auto">{passage.before}<mark>{passage.exact}</mark>{passage.after}</blockquote>
        ))}
        {passages.length > 2 ? <p class="aside">The same words stand in {passages.length} places and count once.</p> : null}
        {passages.length === 0 ? <p class="no-quote">{withoutWords(claim)}</p> : null}
        <figcaption>
          <Speaker claim={claim} />
          {claim.article ? <> <span class="in">in</span> <cite><a href={pageOf(claim.article.plainId, {}, passages[0] ? `#c${passages[0].start}` : '')}><bdi>{claim.article.headline}</bdi></a></cite></> : <> <span class="in">in</span> dataset <bdi>{claim.dataset}</bdi>{claim.row === null ? '' : <>, row <bdi>{claim.row}</bdi></>}</>}
          {passages[0] ? <span class="aside"> · from character {passages[0].start}{passages[0].kind === 'BODY' ? '' : `, ${plain(passages[0].kind)}`}</span> : null}
        </figcaption>
      </div>
    </figure>
  );
}

function Speaker({ claim }: { readonly claim: ProofClaim }) {
  const hedge = claim.hedge === null ? null : <> (hedged: “<bdi>{claim.hedge}</bdi>”)</>;
  const denies = claim.polarity === 'NEGATED' ? <b>denied: </b> : null;
  const proposed = claim.review === 'PROPOSED' ? <span class="tag">proposed, unchecked</span> : null;
  if (claim.attribution.length > 0) return <>{denies}Says: <NodeLinks nodes={claim.attribution} />, {voiceWord(claim.voice)}{hedge}{proposed}</>;
  if (claim.status === 'CURATED' || claim.status === 'DERIVED') return <>{denies}{claim.status === 'CURATED' ? 'Added by the coder' : 'Derived'}{claim.curatedBy === null ? '' : <> (<bdi>{claim.curatedBy}</bdi>)</>}{hedge}{proposed}</>;
  return <>{denies}Said {voiceWord(claim.voice)}{hedge}{proposed}</>;
}

const withoutWords = (claim: ProofClaim): string =>
  (claim.rule === null ? `No words are given for this: it is ${claim.row === null ? statusWord(claim.status) : 'a coded row'}.` : `Follows by rule: ${claim.rule}.`);

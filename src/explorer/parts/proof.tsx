import type { EventCardData } from '../../client/documents/event-card.ts';
import { pageOf } from '../shell/links.ts';
import { plain, statusWord, voiceWord } from '../shell/words.ts';
import { NodeLinks } from './node-link.tsx';

type Said = NonNullable<EventCardData['event']>['said']['nodes'][number];
export type ProofClaim = Omit<Said, 'predicate'>;

/** Claims that one speaker makes with the same words of one article are one proof. */
function wordsOf(claim: ProofClaim): string {
  if (!claim.passages?.[0]) return claim.id;
  const speakers = claim.attribution.map((speaker) => speaker.plainId);
  return JSON.stringify([claim.article?.plainId, claim.passages.map(({ start, exact }) => [start, exact]), claim.voice, speakers, claim.polarity, claim.hedge, claim.review, claim.curatedBy, claim.rule]);
}

/** The proofs of a page, each with its number. The same words stand once, wherever they are led to from. */
export class ProofList {
  readonly claims: readonly ProofClaim[];
  readonly #numbers: ReadonlyMap<string, number>;

  /** Numbers the claims in the order in which they are given. */
  constructor(claims: readonly ProofClaim[]) {
    this.claims = [...new Map(claims.map((claim) => [wordsOf(claim), claim])).values()];
    this.#numbers = new Map(this.claims.map((claim, i) => [wordsOf(claim), i + 1]));
  }

  numberOf(claim: ProofClaim): number | undefined {
    return this.#numbers.get(wordsOf(claim));
  }
}

/** "because ① ②": links to the sentences that say so. */
export function Because({ proofs, claims, total = claims.length, word = 'because' }: { readonly proofs: ProofList; readonly claims: readonly ProofClaim[]; readonly total?: number; readonly word?: string }) {
  const numbers = [...new Set(claims.flatMap((claim) => proofs.numberOf(claim) ?? []))];
  if (numbers.length === 0) return null;
  return (
    <span class="because">
      {word}{' '}
      {numbers.map((number, i) => <a key={number} class="ref" href={`#proof-${number}`} aria-label={`${i === 0 ? word : 'and'} proof ${number}`}>{number}</a>)}
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

import { articlePage, type ArticlePageData } from '../../client/documents/article-page.ts';
import { Actions } from '../parts/actions.tsx';
import { EvidenceText } from '../parts/evidence-text.tsx';
import { Unknown } from '../parts/merged.tsx';
import { NodeLink, NodeLinks } from '../parts/node-link.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo, hrefWith, pageOf, webAddress } from '../shell/links.ts';
import { usePlace } from '../shell/navigation.ts';
import { useTitle } from '../shell/page-title.ts';
import { attributeWord, count, counted, plain, unknownWord, verb, voiceWord } from '../shell/words.ts';

export type Article = NonNullable<ArticlePageData['article']>;
type Claim = Article['claims']['nodes'][number];

/** One article: its text with the evidence marked, and beside it what was drawn from it. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { params } = usePlace();
  const variables = { id, after: params.get('after') ?? undefined, lens: lensInput() };
  const seen = useAnswer(articlePage, variables);
  const article = seen.data?.article;
  useTitle(article?.headline ?? 'Article');
  return (
    <Around seen={seen} lines={16}>
      {({ article: found }) => (found ? (
        <article class="card">
          <Head article={found} />
          <div class="card-columns">
            <section class="text" aria-label="Text" lang={found.language} dir="auto">
              {found.text === null ? <p class="gap">The text can no longer be read as it was when its claims were checked.</p> : <EvidenceText text={found.text} claims={found.claims.nodes} />}
            </section>
            <section class="drawn" aria-labelledby="drawn-title">
              <h2 id="drawn-title">What was drawn from it <span class="aside">{counted(found.claims.totalCount, 'claim')}</span></h2>
              {found.claims.nodes.length < found.claims.totalCount ? <p class="aside">{count(found.claims.nodes.length)} of them are listed here, and their words marked in the text.</p> : null}
              <ol>{found.claims.nodes.map((claim) => <Drawn key={claim.id} claim={claim} />)}</ol>
              {found.claims.pageInfo.hasNextPage ? <a class="button" href={hrefWith({ after: found.claims.pageInfo.endCursor ?? undefined })}>The next claims →</a> : null}
            </section>
          </div>
          <Actions document={articlePage} variables={variables} downloads={[
            { format: 'CSV', rows: found.claims.nodes.length, what: 'claims', name: found.headline, make: async () => (await import('../files/claims-csv.ts')).claimsCsv(found) },
            { format: 'JSON', rows: found.claims.nodes.length, what: 'claims', name: found.headline, make: () => `${JSON.stringify({ article: found }, null, 2)}\n` },
          ]} />
        </article>
      ) : <Unknown what="article" id={id} />)}
    </Around>
  );
}

function Head({ article }: { readonly article: Article }) {
  const address = webAddress(article.url);
  return (
    <header>
      <p class="kicker">Article · {article.publisher === null ? 'publisher not stated' : <bdi>{article.publisher}</bdi>} · {article.publishedAt ? dateInWords(article.publishedAt.edtf) : 'date not stated'} · <a href={hrefTo('/events', { article: article.plainId })}>its events</a></p>
      <h1 tabIndex={-1} lang={article.language} dir="auto">{article.headline}</h1>
      {address === undefined ? null : <p><a href={address} rel="noopener noreferrer external">Read it where it was published</a></p>}
      {article.copyOf ? <p class="note">A copy of <a href={pageOf(article.copyOf.plainId)}><bdi>{article.copyOf.headline}</bdi></a>; both count as one source.</p> : null}
      {article.sources.length === 0 ? null : (
        <details class="sources"><summary>Where its facts were taken from</summary>
          <ul>{article.sources.map((source) => { const link = webAddress(source.url); return <li key={source.title}>{link === undefined ? <bdi>{source.title}</bdi> : <a href={link} rel="noopener noreferrer external"><bdi>{source.title}</bdi></a>}, <bdi>{source.publisher}</bdi>{source.date === null ? '' : `, ${dateInWords(source.date)}`}</li>; })}</ul>
        </details>
      )}
    </header>
  );
}

/** A word of the schema in plain letters; anything else as it is. */
const valueInWords = (text: string): string => (/^[A-Z][A-Z_]+$/.test(text) ? plain(text) : text);

function Drawn({ claim }: { readonly claim: Claim }) {
  const [span] = claim.evidence;
  return (
    <li id={`claim-${claim.id}`} tabIndex={-1}>
      <NodeLink node={claim.subject} /> {claim.polarity === 'NEGATED' ? <b>not: </b> : null}{claim.object ? <>{verb(claim.predicate, 'OUT')} <NodeLink node={claim.object} /></> : <>{attributeWord(claim.predicate)}: <bdi>{claim.value ? valueInWords(claim.value.text) : claim.unknown ? unknownWord(claim.unknown.state) : ''}</bdi></>}
      <span class="aside"> {claim.attribution.length > 0 ? <>says <NodeLinks nodes={claim.attribution} /></> : voiceWord(claim.voice)}{span ? <> · <a href={`#c${span.start}`}>show in the text</a></> : null}</span>
    </li>
  );
}

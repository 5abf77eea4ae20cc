import type { ArticlePageData } from '../../client/documents/article-page.ts';
import { nameOf } from '../parts/node-link.tsx';
import { toCsv } from './csv.ts';

/** The claims drawn from an article, as CSV. */
export function claimsCsv(article: NonNullable<ArticlePageData['article']>): string {
  const header = ['id', 'subject', 'predicate', 'object', 'value', 'unknown', 'polarity', 'status', 'voice', 'speakers', 'words', 'start'];
  return toCsv(header, article.claims.nodes.map((claim) => [
    claim.id, nameOf(claim.subject), claim.predicate, claim.object ? nameOf(claim.object) : '', claim.value?.text, claim.unknown?.state, claim.polarity, claim.status, claim.voice,
    claim.attribution.map((speaker) => speaker.name).join('; '), claim.evidence.map((span) => span.exact).join(' / '), claim.evidence[0]?.start,
  ]));
}

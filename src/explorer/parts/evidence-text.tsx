import { useMemo } from 'preact/hooks';
import type { ArticlePageData } from '../../client/documents/article-page.ts';

type Claim = NonNullable<ArticlePageData['article']>['claims']['nodes'][number];

interface Stretch {
  readonly text: string;
  /** Claims whose words cover it. */
  readonly covering: number;
  /** Offsets of evidence that begin here, in code points. */
  readonly begins: readonly number[];
}

/** The text of an article, paragraph by paragraph, with the words marked that claims rest on. Never as HTML. */
export function EvidenceText({ text, claims }: { readonly text: string; readonly claims: readonly Claim[] }) {
  const paragraphs = useMemo(() => paragraphsOf(text, claims.flatMap((claim) => claim.evidence)), [text, claims]);
  return (
    <>
      {paragraphs.map((stretches, i) => (
        <p key={i} dir="auto">
          {stretches.map((stretch, j) => (stretch.covering === 0 ? stretch.text : (
            <mark key={j} class={stretch.covering > 2 ? 'is-much' : ''} title={`${stretch.covering} ${stretch.covering === 1 ? 'claim rests' : 'claims rest'} on these words`}>
              {stretch.begins.map((start) => <span key={start} id={`c${start}`} class="anchor" tabIndex={-1} />)}{stretch.text}
            </mark>
          )))}
        </p>
      ))}
    </>
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts the text where evidence begins and ends, and where lines end. Offsets count code points. */
function paragraphsOf(text: string, spans: readonly Span[]): Stretch[][] {
  const points = Array.from(text);
  const lines = points.flatMap((point, i) => (point === '\n' ? [i, i + 1] : []));
  const cuts = [...new Set([0, points.length, ...lines, ...spans.flatMap(({ start, end }) => [start, end])])].filter((cut) => cut >= 0 && cut <= points.length).sort((a, b) => a - b);
  const paragraphs: Stretch[][] = [[]];
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    const piece = points.slice(from, to).join('');
    if (piece === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push({ text: piece, covering: spans.filter((span) => span.start <= from && span.end >= to).length, begins: spans.some((span) => span.start === from) ? [from] : [] });
  }
  return paragraphs.filter((stretches) => stretches.some((stretch) => stretch.text.trim() !== ''));
}

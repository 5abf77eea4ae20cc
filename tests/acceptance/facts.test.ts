import { beforeAll, describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../../src/code-points.ts';
import { ask, bundled, FIRST_ARTICLE } from '../bundled.ts';

interface ApiClaim {
  readonly key: string;
  readonly predicate: string;
  readonly status: string;
  readonly polarity: string;
  readonly modality: string;
  readonly subject: { readonly id: string; readonly plainId: string };
  readonly object: { readonly plainId: string } | null;
  readonly value: { readonly text: string } | null;
  readonly unknown: { readonly state: string } | null;
  readonly attribution: readonly { readonly plainId: string }[];
  readonly evidence: readonly { readonly exact: string; readonly start: number; readonly end: number }[];
  readonly article: { readonly plainId: string } | null;
}

const CLAIMS = `query ($after: String) {
  claims(first: 100, after: $after, lens: { statuses: [STATED, ATTRIBUTED, CURATED, DERIVED, INFERRED] }) {
    pageInfo { hasNextPage endCursor }
    nodes {
      key predicate status polarity modality
      subject { id ... on Entity { plainId } ... on Event { plainId } ... on Article { plainId } }
      object { ... on Entity { plainId } ... on Event { plainId } }
      value { text } unknown { state } attribution { plainId } evidence { exact start end } article { plainId }
    }
  }
}`;

function allClaims(): ApiClaim[] {
  const newsgraph = bundled([FIRST_ARTICLE]);
  const found: ApiClaim[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: { claims: { nodes: ApiClaim[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = ask(newsgraph, CLAIMS, { after });
    found.push(...page.claims.nodes);
    [after, more] = [page.claims.pageInfo.endCursor, page.claims.pageInfo.hasNextPage];
  }
  return found;
}

/** One claim as a line that a person can check against the article. */
function lineOf(claim: ApiClaim): string {
  const told = claim.object?.plainId ?? claim.value?.text ?? '';
  const gap = claim.unknown ? ` ?${claim.unknown.state}` : '';
  const who = claim.attribution.length > 0 ? ` by ${claim.attribution.map((speaker) => speaker.plainId).join(' > ')}` : '';
  const words = claim.evidence[0] ? ` “${claim.evidence[0].exact}”${claim.evidence.length > 1 ? ` ×${claim.evidence.length}` : ''}` : '';
  return `${claim.key}\t${claim.subject.plainId} ${claim.predicate} ${told}${gap} [${claim.status}${claim.modality === 'FACTUAL' ? '' : ` ${claim.modality}`}]${who}${words}`;
}

/** F59 is page furniture, of which no claim is made. */
const FACTS = Array.from({ length: 61 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`).filter((fact) => fact !== 'F59');

describe('The facts of the first article', () => {
  const claims = allClaims();
  let text = '';
  beforeAll(async () => {
    const { data } = await bundled([FIRST_ARTICLE]).query(`{ article(id: "${FIRST_ARTICLE}") { text } }`);
    text = (data as { article: { text: string } }).article.text;
  });

  test.each(FACTS)('%s can be had from the API with the exact words that carry it', (fact) => {
    const own = claims.filter((claim) => claim.key === fact || claim.key.startsWith(`${fact}.`));
    expect(own.length).toBeGreaterThan(0);
    for (const claim of own) {
      expect(claim.evidence.length).toBeGreaterThan(0);
      for (const span of claim.evidence) expect(sliceCodePoints(text, span.start, span.end)).toBe(span.exact);
    }
  });

  test('F59: page furniture is in the text, and no claim rests on it', () => {
    for (const furniture of ['More on this story', 'Show more']) {
      const start = text.indexOf(furniture);
      expect(start).toBeGreaterThan(0);
      expect(claims.flatMap((claim) => claim.evidence).filter((span) => span.start < start + furniture.length && span.end > start)).toEqual([]);
    }
  });

  test('mean what they are coded as', async () => {
    await expect(`${claims.map(lineOf).sort().join('\n')}\n`).toMatchFileSnapshot('../golden/facts-of-the-first-article.txt');
  });

  test('F58: the caption that stands four times is one claim of one source', () => {
    const document = '{ event(id: "evt:us-strikes-2021-06") { instruments { edges { node { name } independentSources claims { nodes { voice evidence { start } } } } } } }';
    const { event } = ask<{ event: { instruments: { edges: { node: { name: string }; independentSources: number; claims: { nodes: { voice: string; evidence: object[] }[] } }[] } } }>(bundled([FIRST_ARTICLE]), document);
    const f16 = event.instruments.edges.find((edge) => edge.node.name === 'F-16');
    expect(f16?.independentSources).toBe(1);
    expect(f16?.claims.nodes.filter((claim) => claim.voice === 'CAPTION').map((claim) => claim.evidence.length)).toEqual([4]);
  });
});

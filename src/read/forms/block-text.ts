import type { EvidenceKind } from '../../model.ts';
import type { Block, Document } from '../document.ts';

/** A paragraph, headline or caption on its way into a text. */
export interface TextBlock {
  readonly text: string;
  readonly kind: EvidenceKind | 'BOILERPLATE';
}

/** Stands between two blocks. */
const GAP = '\n\n';

/**
 * Makes a text of blocks, and says where each stands in it. A block that repeats one before it word for word is left out: a picture's
 * caption that stands four times is told once.
 */
export function textOfBlocks(blocks: readonly TextBlock[]): Pick<Document, 'text'> & { readonly blocks: readonly Block[] } {
  const placed: Block[] = [];
  const seen = new Set<string>();
  const parts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const text = tidied(block.text);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    placed.push({ start: at, end: at + text.length, kind: block.kind });
    parts.push(text);
    at += text.length + GAP.length;
  }
  return { text: parts.join(GAP), blocks: placed };
}

/** Blanks of markup are one blank; half a surrogate pair, which JSON can hold but no file can, is U+FFFD. */
export const tidied = (text: string): string =>
  text.replaceAll(/[ \t\r\n\f\u00a0]+/g, ' ').replaceAll(/\p{Surrogate}/gu, '\ufffd').trim();

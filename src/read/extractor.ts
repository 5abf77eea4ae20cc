import type { Document } from './document.ts';
import type { Reading } from './reading.ts';

/** Something that draws claims out of an article: our rules, or a model behind the same door. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  read(document: Document): Reading | Promise<Reading>;
}

import { createHash } from 'node:crypto';
import { slugOf } from '../../slug.ts';

/** The longest part of an id that comes from the headline. */
const LONGEST = 60;
/** Hex digits of the text's hash in the id: 48 bits. */
const HASH_DIGITS = 12;

/** sha-256 of a text in UTF-8, hex. */
export const contentHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The id of an article: a slug of its headline for persons, the hash of its text for certainty. The same text gives the same id. */
export function articleIdOf(headline: string, contentHash: string): string {
  const words = slugOf(headline).replace(/-x[0-9a-f]{8}$/, '').slice(0, LONGEST).replace(/-+$/, '');
  return `art:${words === '' || /^x[0-9a-f]{8}$/.test(words) ? 'untitled' : words}-${contentHash.slice(0, HASH_DIGITS)}`;
}

import { createHash } from 'node:crypto';
import { foldedName } from './folded-name.ts';

/** Hex digits after a slug that would not tell its name from another. */
const MARK_DIGITS = 8;
/** The longest slug before its mark. */
const LONGEST = 80;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const WITH_BRACKETS = /^([a-z0-9 ]+) \(([a-z0-9 ]+)\)$/;

/**
 * A slug that two names share only when they are one name but for case, accents and blanks. "Militia (Iraq)" gives
 * `militia-in-iraq`; where characters are lost ("Al-Qaida", "Al Qaida") a mark from the whole name follows. It does not depend on
 * the names seen before, so that files of one set can be taken in in any order.
 */
export function slugOf(name: string): string {
  const folded = foldedName(name);
  const brackets = WITH_BRACKETS.exec(folded);
  const readable = (brackets ? `${brackets[1]} in ${brackets[2]}` : folded).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const isExact = folded.length <= LONGEST && (brackets ? !/ in /.test(brackets[1] ?? '') : PLAIN.test(folded) && !folded.includes(' in '));
  if (isExact) return readable;
  const mark = createHash('sha256').update(folded).digest('hex').slice(0, MARK_DIGITS);
  const short = readable.slice(0, LONGEST).replace(/-$/, '');
  return short === '' ? `x${mark}` : `${short}-x${mark}`;
}

/** A slug of an id that a dataset gave; ids that differ only in what slugs cannot hold are told apart by a mark. */
export function idSlug(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, MARK_DIGITS);
  const readable = id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, LONGEST).replace(/-$/, '');
  const isUpperOnly = readable === id.toLowerCase() && id === id.toUpperCase();
  return isUpperOnly ? readable : readable === '' ? `x${mark}` : `${readable}-x${mark}`;
}

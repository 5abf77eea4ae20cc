import anyAscii from 'any-ascii';

/** Ways of writing that do not tell names apart: case, accents, script, apostrophes, hyphens, dots and spaces. */

const NOT_ALPHANUMERIC = /[^a-z0-9]+/g;
const JOINERS = /['’ʼ`ʿʾ‘".]/g;

// oxlint-disable-next-line no-control-regex -- ASCII begins with the control characters.
const ASCII = /^[\x00-\x7f]*$/;

const ascii = (text: string): string => (ASCII.test(text) ? text : anyAscii(text.normalize('NFC'))).toLowerCase().replace(JOINERS, '');

/** One key for all spellings of a name: "Kata'ib Hizballah" and "KATAIB-HIZBALLAH" share one, and so do "F-16" and "F16". */
export const foldedKey = (name: string): string => ascii(name).replace(NOT_ALPHANUMERIC, '');

/** The tokens of a name for search: its words, and hyphenated words also as one ("al-Shuhada": al, shuhada, alshuhada). */
export function foldedTokens(name: string): string[] {
  const tokens = new Set<string>();
  for (const word of ascii(name).split(/\s+/)) {
    const parts = word.split(NOT_ALPHANUMERIC).filter((part) => part !== '');
    for (const part of parts) tokens.add(part);
    if (parts.length > 1) tokens.add(parts.join(''));
  }
  return [...tokens];
}

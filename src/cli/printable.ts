/** Characters that move the cursor, change colours or turn the direction of what follows: C0, C1, and the marks of bidirectional text. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Foreign words for a terminal: on one line, and with nothing in them that a terminal obeys. */
export const printable = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(UNPRINTABLE, '\ufffd').trim();

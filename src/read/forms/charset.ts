import { DocumentFault } from './document-fault.ts';

/** Text out of bytes, and by which encoding it was read. */
export interface DecodedText {
  readonly text: string;
  /** In the words of the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** What a person should know of it; undefined for plain UTF-8. */
  readonly note?: string | undefined;
}

/** How much of the head is searched for a declared encoding, in bytes: what browsers do. */
const HEAD_BYTES = 1024;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]],
];

const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/**
 * Decodes a file: by its byte order mark, else by what its XML prolog or `<meta charset>` declares, else strictly as UTF-8, else as
 * windows-1252, which every byte fits. The byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) {
    const [encoding, mark] = marked;
    return { text: decoded(bytes.subarray(mark.length), encoding), encoding, note: encoding === 'utf-8' ? undefined : `read as ${encoding}` };
  }
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && declared !== 'utf-8') return { text: decoded(bytes, declared), encoding: declared, note: `read as ${declared}, as it declares` };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  return { text: decoded(bytes, 'windows-1252'), encoding: 'windows-1252', note: `not UTF-8${declared === undefined ? '' : ', though it says so'}: read as windows-1252` };
}

/** The encoding that the file says it has, under its standard name; undefined when it says none, or one that is not known. UTF-16 cannot be declared in bytes that are ASCII. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const label = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return windows1252(bytes);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** What windows-1252 has at 0x80 to 0x9f; undefined places stay as they are. Some versions of Node read these as Latin-1. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll(/[\u0080-\u009f]/g, (sign) => CP1252[sign.charCodeAt(0) - 0x80] ?? sign);

/** First bytes of files that are no text, and what they are. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]], ['a gzip file', [0x1f, 0x8b]], ['a zip file, or a document of an office program', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]], ['a JPEG picture', [0xff, 0xd8, 0xff]], ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a document of an office program', [0xd0, 0xcf, 0x11, 0xe0]], ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** How much is looked at to tell text from other data, in UTF-16 units, and the share of control characters from which it is no text. */
const SAMPLE = 8192;
const MOST_CONTROLS = 0.1;

/** Throws DocumentFault when the bytes are a known kind of file that is no text. */
export function refuseKnownBinary(bytes: Uint8Array): void {
  const known = MAGIC.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  if (known) throw new DocumentFault('NOT_TEXT', `it is ${known[0]}, not a text: give its text, or the page it stands on`);
}

/** Throws DocumentFault when more than a tenth of the text's first characters are control characters; a few are borne. */
export function refuseBinary(text: string): void {
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > sample.length * MOST_CONTROLS) throw new DocumentFault('NOT_TEXT', `it is not text: ${controls} of its first ${sample.length} characters are control characters or cannot be decoded`);
}

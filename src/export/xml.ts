/** What XML 1.0 cannot hold even escaped: control characters, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;',
};

/** Text for between tags or in an attribute's quotes. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);

/** A start tag; attributes that are undefined are left out. */
export const startTag = (name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`)).join('')}>`;

/** A tag without content. */
export const emptyTag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): string =>
  startTag(name, attributes).replace(/>$/, '/>');

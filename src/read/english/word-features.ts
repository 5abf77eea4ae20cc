/** What the network sees of a word besides the word itself: hashed endings, beginnings and shape. */
export const FEATURES_PER_WORD = 8;
export const FEATURE_BUCKETS = 8192;

/** The key of a word in the table of words: lower case, straight marks, every number one word. */
export function wordKey(word: string): string {
  if (/^[+-]?\d[\d,.:/]*$/.test(word)) return '0';
  return word.toLowerCase().replace(/[’‘]/g, '\'').replace(/[“”]/g, '"').replace(/[–—]/g, '-');
}

/** Buckets of a word's features, `FEATURES_PER_WORD` of them. */
export function featuresOf(word: string): number[] {
  const key = wordKey(word);
  return [`4${key.slice(-4)}`, `3${key.slice(-3)}`, `2${key.slice(-2)}`, `1${key.slice(-1)}`, `p${key.slice(0, 3)}`, `q${key.slice(0, 2)}`, `s${shapeOf(word)}`, `w${key}`].map((feature) => hash(feature) % FEATURE_BUCKETS);
}

/** "Biden" → "Xxx", "F-16" → "X-00": runs of a kind are two at most. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word.slice(0, LONGEST_SHAPE)) {
    const kind = kindOf(letter);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

const LONGEST_SHAPE = 14;

function kindOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return '0';
  if (letter !== letter.toLowerCase()) return 'X';
  return letter === letter.toUpperCase() ? letter : 'x';
}

/** 32-bit FNV-1a over UTF-16 units, its upper half folded in. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

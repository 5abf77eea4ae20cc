import { createHash } from 'node:crypto';
import { codePointLength } from '../code-points.ts';
import { InputError, quoted } from '../errors.ts';

/** What a person who codes an article by hand may leave to us: the places of the quotes, the checksums, the numbers of rows. */

interface LooseSpan { exact: string; start?: number; end?: number }
interface LooseClaim { record?: string; key?: string; article?: string; evidence?: LooseSpan[] }
interface LooseArticle { record?: string; id?: string; textFile?: string; text?: string }
interface LooseManifest { files?: { path: string; sha256?: string; rows?: { min: number; max: number } }[] }

/** The files of a dataset folder by path. */
export type Files = ReadonlyMap<string, string>;

/**
 * Fills in `start` and `end` of evidence that only has `exact`, and brings the files, checksums and rows of `dataset.json` in line.
 * Gives the files that change. Throws InputError, with `file:line`, for a quote that does not stand in its article exactly once.
 */
export function sealDataset(files: Files): Map<string, string> {
  const texts = textsByArticle(files);
  const sealed = new Map<string, string>();
  for (const [path, text] of files) {
    if (path.endsWith('.jsonl')) sealed.set(path, mapLines(path, text, (line, place) => withSpans(line, texts, place)));
  }
  const all = new Map([...files, ...sealed]);
  sealed.set('dataset.json', `${JSON.stringify(manifestOf(all), null, 2)}\n`);
  return new Map([...sealed].filter(([path, text]) => files.get(path) !== text));
}

function mapLines(path: string, text: string, change: (line: string, place: string) => string): string {
  return text.split('\n').map((line, i) => (line.trim() === '' ? line : change(line, `${path}:${i + 1}`))).join('\n');
}

function textsByArticle(files: Files): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.endsWith('.jsonl')) continue;
    mapLines(path, text, (line, place) => {
      const record = parse<LooseArticle>(line, place);
      const own = record.text ?? files.get(record.textFile ?? '');
      if (record.record === 'article' && record.id !== undefined && own !== undefined) texts.set(record.id, own);
      return line;
    });
  }
  return texts;
}

function withSpans(line: string, texts: ReadonlyMap<string, string>, place: string): string {
  const claim = parse<LooseClaim>(line, place);
  const open = claim.evidence?.filter((span) => span.start === undefined) ?? [];
  if (claim.record !== 'claim' || open.length === 0) return line;
  const text = texts.get(claim.article ?? '');
  if (text === undefined) throw new InputError(`${place}: no article ${quoted(claim.article ?? '')} with a text is in the folder`);
  for (const span of open) {
    const at = text.indexOf(span.exact);
    if (at < 0) throw new InputError(`${place}: ${quoted(span.exact)} does not stand in ${claim.article}`);
    if (text.includes(span.exact, at + 1)) throw new InputError(`${place}: ${quoted(span.exact)} stands in ${claim.article} more than once; quote more, or give start and end`);
    span.start = codePointLength(text.slice(0, at));
    span.end = span.start + codePointLength(span.exact);
  }
  return JSON.stringify(claim);
}

function manifestOf(files: Files): LooseManifest {
  const manifest = parse<LooseManifest>(files.get('dataset.json') ?? '', 'dataset.json:1');
  const listed = [...files.keys()].filter((path) => path !== 'dataset.json').sort((a, b) => (a < b ? -1 : 1));
  return {
    ...manifest,
    files: listed.map((path) => {
      const text = files.get(path) ?? '';
      const sha256 = createHash('sha256').update(text).digest('hex');
      const rows = text.split('\n').filter((line) => line.trim() !== '').length;
      return path.endsWith('.jsonl') ? { path, sha256, rows: { min: rows, max: rows } } : { path, sha256 };
    }),
  };
}

function parse<T>(text: string, place: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}

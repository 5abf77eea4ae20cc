import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { STDIN } from '../folder-source.ts';
import { MOST_BYTES } from '../read/forms/documents.ts';
import { unavailable } from './exit-codes.ts';

/** A file with articles. */
export interface ArticleFile {
  /** As messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file whole, or stdin for "-"; of one that is too large no more than it takes to tell. Throws UnavailableError. */
export async function readArticleFile(path: string, onBytes: (bytes: number) => void): Promise<ArticleFile> {
  const stream = path === STDIN ? process.stdin : createReadStream(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      onBytes(chunk.length);
      if (size > MOST_BYTES) break;
    }
  } catch (error) {
    throw unavailable(`"${path}"`, error);
  }
  return { name: path === STDIN ? 'stdin' : basename(path), bytes: Buffer.concat(chunks) };
}

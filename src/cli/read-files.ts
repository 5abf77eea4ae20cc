import { didYouMean, InputError, NewsgraphError, quoted } from '../errors.ts';
import { documentsOf, type DocumentOptions } from '../read/forms/documents.ts';
import { documentForms, type DocumentForm } from '../read/forms/document-form.ts';
import type { Extractor } from '../read/extractor.ts';
import { readPublishedDay } from '../read/forms/published-day.ts';
import type { Reading } from '../read/reading.ts';
import { webAddress } from '../read/forms/web-address.ts';
import { readArticleFile } from './article-files.ts';
import type { Invocation } from './command.ts';
import { exitCodes, UnavailableError, UsageError, type ExitCode } from './exit-codes.ts';
import { Progress } from './progress.ts';

/** An article read, or why a file or an article is not. */
export type Outcome = { readonly reading: Reading; readonly place: string } | { readonly fault: NewsgraphError; readonly place: string };

/** Reads the articles of files one after the other. What cannot be read is given in its place and stops nothing; notes are said. */
export async function* readFiles(call: Invocation, paths: readonly string[], extractor: Extractor): AsyncGenerator<Outcome> {
  const options = documentOptions(call);
  const progress = new Progress({ isTerminal: process.stderr.isTTY && !call.has('quiet'), write: (text) => call.has('quiet') || process.stderr.write(text), now: () => performance.now() }, undefined, 'articles');
  let articles = 0;
  for (const path of paths) {
    for await (const outcome of readFile(call, path, options, extractor, (bytes) => progress.read(bytes))) {
      progress.end();
      yield outcome;
      progress.rows((articles += 1));
    }
  }
  progress.end();
}

async function* readFile(call: Invocation, path: string, options: DocumentOptions, extractor: Extractor, onBytes: (bytes: number) => void): AsyncGenerator<Outcome> {
  try {
    const { name, bytes } = await readArticleFile(path, onBytes);
    const { documents, faults, notes } = documentsOf(bytes, options);
    for (const note of notes) call.say(`${name}: ${note}`);
    for (const fault of faults) yield { fault, place: fault.item === undefined ? name : `${name}, article ${fault.item}` };
    for (const document of documents) yield await readDocument(extractor, document, documents.length > 1 && document.headline !== undefined ? `${name}, ${quoted(document.headline)}` : name);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    yield { fault: error, place: path };
  }
}

async function readDocument(extractor: Extractor, document: Parameters<Extractor['read']>[0], place: string): Promise<Outcome> {
  try {
    return { reading: await extractor.read(document), place };
  } catch (error) {
    return { fault: error instanceof NewsgraphError ? error : new NewsgraphError('READER_FAILED', `the reader itself failed (${error instanceof Error ? error.message : String(error)}); please report it with the text`, { cause: error }), place };
  }
}

/** What the options say of the articles. Throws UsageError. */
export function documentOptions(call: Invocation): DocumentOptions {
  const [form, published, url] = [call.valueOf('form'), call.valueOf('published'), call.valueOf('url')];
  if (form !== undefined && !isForm(form)) throw new UsageError(`--form must be one of ${Object.keys(documentForms).join(', ')}, not ${quoted(form)}.${didYouMean(form, Object.keys(documentForms))}`);
  if (url !== undefined && webAddress(url) === undefined) throw new UsageError(`--url must be an http or https address without a password, not ${quoted(url)}`);
  try {
    return { form, publisher: call.valueOf('publisher'), url: webAddress(url), publishedAt: published === undefined ? undefined : readPublishedDay(published, '--published') };
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

const isForm = (given: string): given is DocumentForm => Object.hasOwn(documentForms, given);

/** Says a fault on stderr, `--quiet` or not. */
export function complain(call: Invocation, place: string, fault: NewsgraphError): void {
  const message = fault instanceof UnavailableError ? fault.message : `${place}: ${fault.message}`;
  process.stderr.write(call.has('json') ? `${JSON.stringify({ error: { code: fault.code, message, file: place } })}\n` : `newsgraph: ${message}\n`);
}

const isOutOfReach = ({ code }: NewsgraphError): boolean => code === 'UNAVAILABLE' || code === 'MODEL_FAILED';

/** How a command ends that read so many articles and met these faults: as unavailable when nothing but that kept it from reading any. */
export function codeAfter(articles: number, faults: readonly NewsgraphError[]): ExitCode {
  if (faults.length === 0) return exitCodes.OK;
  return articles === 0 && faults.every(isOutOfReach) ? exitCodes.UNAVAILABLE : exitCodes.FAULTS;
}

/** The paths given. Throws UsageError when there are none. */
export function givenPaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError('file is missing: give one or more, or - for stdin');
  return paths;
}

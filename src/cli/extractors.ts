import { setTimeout as wait } from 'node:timers/promises';
import { didYouMean, InputError, quoted } from '../errors.ts';
import { bundledLexicon, readLexiconFolder } from '../lexicon-entries.ts';
import type { LexiconEntry } from '../lexicon-shapes.ts';
import { chatAsker, readBaseAddress } from '../read/model/chat-completions.ts';
import type { Extractor } from '../read/extractor.ts';
import { compileLexicon } from '../read/lexicon.ts';
import { createModelExtractor } from '../read/model/model-extractor.ts';
import { bundledReader } from '../rules-reader.ts';
import type { Invocation } from './command.ts';
import { UsageError } from './exit-codes.ts';

interface ExtractorRow {
  readonly description: string;
  /** `own`: entries of the user's dictionaries. */
  readonly make: (call: Invocation, own: readonly LexiconEntry[]) => Extractor;
}

/** What draws claims out of an article, by name. */
export const extractors: Readonly<Record<string, ExtractorRow>> = {
  rules: { description: 'Dictionaries, a parser and rules; needs no network, and gives the same for the same text.', make: (_call, own) => bundledReader(own) },
  'openai-compatible': { description: 'A model behind a server of the OpenAI chat protocol: NEWSGRAPH_MODEL_URL, NEWSGRAPH_MODEL, NEWSGRAPH_MODEL_KEY. It may give quotations alone, which are checked.', make: model },
};

/** The extractor that `--extractor` names; the rules when it is left out. Throws UsageError. */
export async function extractorFor(call: Invocation): Promise<Extractor> {
  const name = call.valueOf('extractor') ?? 'rules';
  const row = Object.hasOwn(extractors, name) ? extractors[name] : undefined;
  if (!row) throw new UsageError(`--extractor must be one of ${Object.keys(extractors).join(', ')}, not ${quoted(name)}.${didYouMean(name, Object.keys(extractors))}`);
  return row.make(call, ownEntries(call));
}

function ownEntries(call: Invocation): readonly LexiconEntry[] {
  try {
    return call.valuesOf('lexicon').flatMap(readLexiconFolder);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`--lexicon: ${error.message}`) : error;
  }
}

function model(call: Invocation, own: readonly LexiconEntry[]): Extractor {
  const { NEWSGRAPH_MODEL_URL: address = '', NEWSGRAPH_MODEL: name = '', NEWSGRAPH_MODEL_KEY: key } = call.env;
  if (address === '' || name === '') throw new UsageError(`openai-compatible needs NEWSGRAPH_MODEL_URL, such as http://127.0.0.1:8080/v1, and NEWSGRAPH_MODEL, the name of the model there; ${address === '' ? 'NEWSGRAPH_MODEL_URL' : 'NEWSGRAPH_MODEL'} is not set`);
  const base = readBaseAddress(address);
  if (typeof base === 'string') throw new UsageError(`NEWSGRAPH_MODEL_URL: ${base}`);
  if (key !== undefined && key !== '' && !/^[\x21-\x7e]+$/.test(key)) throw new UsageError('NEWSGRAPH_MODEL_KEY holds blanks or characters that no key has');
  if (base.protocol === 'http:' && key && !isOwnMachine(base)) call.say(`${base.host} is asked without encryption: the key and the article can be read on the way.`);
  return createModelExtractor({ model: name, lexicon: compileLexicon([...bundledLexicon(), ...own]), ask: chatAsker({ base, model: name, key: key === '' ? undefined : key, fetch: (url, init) => fetch(url, init), wait: (ms) => wait(ms) }) });
}

const isOwnMachine = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);

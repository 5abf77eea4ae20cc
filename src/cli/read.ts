import type { NewsgraphError } from '../errors.ts';
import type { Extractor } from '../read/extractor.ts';
import type { Reading } from '../read/reading.ts';
import type { Invocation, RunCommand } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { extractorFor } from './extractors.ts';
import { digestOf } from './reading-digest.ts';
import { codeAfter, complain, documentOptions, givenPaths, readFiles } from './read-files.ts';

/** Reads articles and prints what they claim: a digest, or with `--json` an object for each. */
export const read: RunCommand = async (call) => {
  const paths = givenPaths(call.operands);
  documentOptions(call);
  return readWith(call, paths, await extractorFor(call));
};

/** The same with an extractor at hand. A file that cannot be read loses no other; each fault is said, and ends it with 1. */
export async function readWith(call: Invocation, paths: readonly string[], extractor: Extractor): Promise<ExitCode> {
  const printer = call.has('json') ? new JsonPrinter(call) : new DigestPrinter(call);
  const faults: NewsgraphError[] = [];
  for await (const outcome of readFiles(call, paths, extractor)) {
    if ('fault' in outcome) {
      faults.push(outcome.fault);
      complain(call, outcome.place, outcome.fault);
      continue;
    }
    for (const { what, given, reason } of outcome.reading.dropped ?? []) call.say(`${outcome.place}: left out ${what} ${JSON.stringify(given)}: ${reason}`);
    await printer.add(outcome.reading);
  }
  return codeAfter(await printer.end(), faults);
}

/** One object, in full on a terminal, when there is one article; a line for each when there are several. */
class JsonPrinter {
  readonly #call: Invocation;
  #waiting: Reading | undefined;
  #count = 0;

  constructor(call: Invocation) {
    this.#call = call;
  }

  async add(reading: Reading): Promise<void> {
    if (this.#waiting) await this.#call.print(`${JSON.stringify(this.#waiting)}\n`);
    this.#waiting = reading;
    this.#count += 1;
  }

  async end(): Promise<number> {
    if (this.#waiting) await this.#call.print(`${JSON.stringify(this.#waiting, null, this.#count === 1 && process.stdout.isTTY ? 2 : 0)}\n`);
    return this.#count;
  }
}

class DigestPrinter {
  readonly #call: Invocation;
  #count = 0;

  constructor(call: Invocation) {
    this.#call = call;
  }

  async add(reading: Reading): Promise<void> {
    await this.#call.print(`${this.#count === 0 ? '' : '\n'}${digestOf(reading)}`);
    this.#count += 1;
  }

  async end(): Promise<number> {
    return this.#count;
  }
}

import { dirname, join } from 'node:path';
import { DatasetError, faultText, type RecordFault } from '../errors.ts';
import { ingest, load } from '../ingest.ts';
import type { RunCommand } from './command.ts';
import { sourcesAt, type PlacedSource } from './data.ts';
import { exitCodes, unavailable } from './exit-codes.ts';

interface Verdict {
  readonly path: string;
  readonly faults: readonly RecordFault[];
  readonly counts?: Readonly<Record<string, number>>;
}

/** Checks datasets, each on its own. Every fault is a line of stdout, `file:line: message`; what is sound is said on stderr. */
export const validate: RunCommand = async (call) => {
  const verdicts = await Promise.all(sourcesAt(call.operands).map(judge));
  if (call.has('json')) {
    await call.print(`${JSON.stringify(verdicts)}\n`);
  } else {
    await call.print(verdicts.flatMap(({ faults }) => faults.map((fault) => `${faultText(fault)}\n`)).join(''));
    for (const verdict of verdicts) call.say(inWords(verdict));
  }
  return verdicts.some(({ faults }) => faults.length > 0) ? exitCodes.FAULTS : exitCodes.OK;
};

function inWords({ path, faults, counts }: Verdict): string {
  if (!counts) return `${path}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`;
  return `${path}: ${counts['claims']} claims on ${counts['events']} events from ${counts['articles']} articles fit.`;
}

async function judge({ path, source }: PlacedSource): Promise<Verdict> {
  try {
    const holdings = ingest([]);
    await load(holdings, source);
    return { path, faults: [], counts: { ...holdings.store.counts } };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw unavailable(`"${path}"`, error);
    const folder = 'file' in source ? dirname(path) : path;
    return { path, faults: error.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })) };
  }
}

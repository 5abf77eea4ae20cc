import { dirname, join } from 'node:path';
import { faultText, type RecordFault } from '../errors.ts';
import { check, type Verdict as Checked } from '../ingest.ts';
import type { RunCommand } from './command.ts';
import { sourcesAt, type PlacedSource } from './data.ts';
import { exitCodes } from './exit-codes.ts';

interface Verdict {
  readonly path: string;
  readonly faults: readonly RecordFault[];
  readonly counts?: Readonly<Record<string, number>>;
}

/** Checks datasets as they would be loaded together: each may speak of what another declares. Every fault is a line of stdout, `file:line: message`; what is sound is said on stderr. */
export const validate: RunCommand = async (call) => {
  const placed = sourcesAt(call.operands);
  const checked = await check(placed.map(({ source }) => source));
  const verdicts = placed.map((one, i) => verdictOn(one, checked[i]));
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

function verdictOn({ path, source }: PlacedSource, checked: Checked | undefined): Verdict {
  const { faults = [], counts } = checked ?? {};
  const folder = 'file' in source ? dirname(path) : path;
  return faults.length > 0 ? { path, faults: faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })) } : { path, faults, ...(counts && { counts }) };
}

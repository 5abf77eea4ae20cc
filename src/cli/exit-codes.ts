import { NewsgraphError } from '../errors.ts';

/** How a command ends. Scripts rely on these numbers: none of them changes its meaning. */
export const exitCodes = {
  OK: 0,
  FAULTS: 1,
  USAGE: 2,
  UNAVAILABLE: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each exit code means, for the help. */
export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'the answer has errors, the data has faults, or newsgraph itself failed',
  2: 'wrong usage',
  3: 'something could not be read, written or listened on',
};

/** The command line itself is wrong: an unknown command or option, a value that is missing. Ends with 2. */
export class UsageError extends NewsgraphError {
  constructor(message: string) {
    super('BAD_USAGE', message);
  }
}

/** A file, folder or port is not to be had. Ends with 3. */
export class UnavailableError extends NewsgraphError {
  constructor(message: string) {
    super('UNAVAILABLE', message);
  }
}

/** The words of the operating system's commonest refusals. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist', EACCES: 'may not be opened', EISDIR: 'is a folder', ENOTDIR: 'is not a folder', ENOSPC: 'finds no space',
  EADDRINUSE: 'is in use already', EADDRNOTAVAIL: 'is no address of this machine', ENOTFOUND: 'is no known host', EROFS: 'cannot be written', ELOOP: 'is a link that leads back to itself', ENXIO: 'cannot be opened',
};

/** Turns a refusal of the operating system into an UnavailableError that names `what`; gives any other error back as it is. */
export function unavailable(what: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const words = code === undefined ? undefined : REFUSALS[code];
  return words === undefined ? error : new UnavailableError(`${what} ${words}`);
}

import type { ExitCode } from './exit-codes.ts';

/** An option of a command, as the parser and the help see it. */
export interface OptionRow {
  /** What to write for its value in the help ("FOLDER"); a switch has none. */
  readonly value?: string;
  readonly multiple?: true;
  readonly description: string;
}

/** A command with what must be known of it before its code is loaded. */
export interface CommandRow {
  readonly summary: string;
  /** Its operands, as the help prints them; empty when it takes none. */
  readonly operands: string;
  readonly options: Readonly<Record<string, OptionRow>>;
  /** Commands that can be copied. */
  readonly examples: readonly string[];
  /** More for the help, worked out only when it is asked for. */
  readonly notes?: () => Promise<string>;
  /** Loads the code of the command, and no other's. */
  readonly load: () => Promise<RunCommand>;
}

/** What a command was called with, and where it speaks. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  readonly valueOf: (option: string) => string | undefined;
  readonly valuesOf: (option: string) => readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => Promise<string>;
  /** Writes data to stdout; waits when the reader is slower. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a line to stderr, unless `--quiet`. */
  readonly say: (text: string) => void;
}

export type RunCommand = (call: Invocation) => Promise<ExitCode>;

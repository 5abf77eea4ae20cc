import type { RecordFault } from '../errors.ts';
import type { SourceFile } from '../import/lines.ts';
import type { Progress } from './progress.ts';

/** From where an import reads, and where to. What is written and refused may have to be waited for. */
export interface Way {
  readonly files: readonly SourceFile[];
  readonly progress: Progress;
  readonly write: (text: string) => Promise<void> | undefined;
  readonly reject: (fault: RecordFault) => Promise<void> | undefined;
}

/** What an import read. */
export interface Outcome {
  readonly counts: Readonly<Record<string, number>> & { readonly rejects: number };
  /** The first rows that were refused. */
  readonly firstRejects: readonly RecordFault[];
  readonly inWords: string;
}

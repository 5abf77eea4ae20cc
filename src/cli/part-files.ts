import { randomBytes } from 'node:crypto';
import { openSync, rmSync } from 'node:fs';

/** A file that is not whole yet, under a name of its own. */
export interface PartFile {
  readonly path: string;
  readonly handle: number;
}

/** Those that are open: they go when the process ends before they are in their place. */
const open = new Set<string>();

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function removeAll(): void {
  for (const path of open) rmSync(path, { force: true });
}

function endBy(signal: NodeJS.Signals): void {
  removeAll();
  stopListening();
  // Without a listener of ours the signal does what it does to any program: a shell sees by which it ended.
  process.kill(process.pid, signal);
}

function listen(): void {
  for (const signal of SIGNALS) process.on(signal, endBy);
  process.on('exit', removeAll);
}

function stopListening(): void {
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/** Opens a new file beside `path`, which is gone when the process ends, also by a signal, before `forgetPart` is called. */
export function openPart(path: string, mode = 0o666): PartFile {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  const handle = openSync(part, 'wx', mode);
  if (open.size === 0) listen();
  open.add(part);
  return { path: part, handle };
}

/** Says that the file is in its place, or taken away. */
export function forgetPart({ path }: PartFile): void {
  if (open.delete(path) && open.size === 0) stopListening();
}

/** Where progress is shown, and the clock it goes by. */
export interface ProgressScreen {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

/** How often a terminal is redrawn, and how often a line is written elsewhere. */
const REDRAW_MS = 200;
const LINE_MS = 5_000;
const BAR_CELLS = 24;

/** Whole numbers, but for what is slower than that. */
const perSecond = (rate: number): string => (rate > 0 && rate < 10 ? rate.toFixed(1) : String(Math.round(rate)));

/** Shows how far a long reading is: on a terminal a bar with rate and remaining time, elsewhere a line every five seconds. */
export class Progress {
  readonly #screen: ProgressScreen;
  readonly #totalBytes: number | undefined;
  readonly #what: string;
  readonly #start: number;
  #shown: number;
  #bytes = 0;
  #rows = 0;

  /** `totalBytes` is undefined for a stream whose end is not known; `what` is counted. */
  constructor(screen: ProgressScreen, totalBytes: number | undefined, what = 'rows') {
    this.#screen = screen;
    this.#what = what;
    this.#totalBytes = totalBytes;
    this.#start = screen.now();
    this.#shown = this.#start;
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  rows(rows: number): void {
    this.#rows = rows;
    const now = this.#screen.now();
    if (now - this.#shown < (this.#screen.isTerminal ? REDRAW_MS : LINE_MS)) return;
    this.#shown = now;
    this.#screen.write(this.#screen.isTerminal ? `\r${this.#line(now)}\u001B[K` : `${this.#line(now)}\n`);
  }

  /** Clears the bar. */
  end(): void {
    if (this.#screen.isTerminal) this.#screen.write('\r\u001B[K');
  }

  #line(now: number): string {
    const seconds = Math.max((now - this.#start) / 1000, 0.001);
    const rate = `${this.#rows} ${this.#rows === 1 ? this.#what.replace(/s$/, '') : this.#what}, ${perSecond(this.#rows / seconds)} a second`;
    if (this.#totalBytes === undefined || this.#bytes === 0) return rate;
    const share = Math.min(1, this.#bytes / this.#totalBytes);
    const left = Math.ceil(seconds / share - seconds);
    const bar = this.#screen.isTerminal ? `[${'#'.repeat(Math.round(share * BAR_CELLS)).padEnd(BAR_CELLS, '.')}] ` : '';
    return `${bar}${Math.round(share * 100)} %, ${rate}, ${left} s left`;
  }
}

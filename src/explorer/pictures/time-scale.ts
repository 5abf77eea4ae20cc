/** A scale of days: from ISO days to places along a line, and where to put the marks. */

const DAY_MS = 86_400_000;

export const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): Date => new Date(number * DAY_MS);

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Months between two marks, from a month to centuries. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Marks at the beginnings of months or years, at most about `most`. A short stretch gets a mark every few days. */
export function ticksBetween(from: number, to: number, most = 9): Tick[] {
  const days = to - from;
  if (days <= 62) {
    const step = Math.max(1, Math.ceil(days / most));
    return Array.from({ length: Math.floor(days / step) + 1 }, (_none, i) => from + i * step).map((at) => ({ at, label: `${dayOf(at).getUTCDate()} ${MONTHS[dayOf(at).getUTCMonth()] ?? ''}` }));
  }
  const months = days / 30.4;
  const step = STEPS.find((one) => months / one <= most) ?? 1200;
  const start = dayOf(from);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks: Tick[] = [];
  for (let month = first; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, label: step >= 12 || month % 12 === 0 ? String(Math.floor(month / 12)) : `${MONTHS[month % 12] ?? ''} ${Math.floor(month / 12)}` });
  }
}

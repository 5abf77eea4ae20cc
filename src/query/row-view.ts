import { STANDARD_LENS, voicePasses } from '../store/lens.ts';
import { dayNumber, NO_DAY } from '../store/row-heap.ts';
import type { StoreView } from '../store/view.ts';
import type { Sight } from './sight.ts';

/** Prepares: whether a row is in view. Undefined when all are, as under the standard lens: rows hold accepted claims, stated or attributed. */
export function rowInView({ view, lens }: Sight): ((row: number) => boolean) | undefined {
  if (lens === STANDARD_LENS) return undefined;
  const { voices, voiceTable, orderDays } = view.columns;
  const passes = voiceTable.map((voice) => voicePasses(voice, lens));
  const { valid } = lens.asOf;
  if (valid === undefined) return passes.every(Boolean) ? undefined : (row) => passes[voices[row] ?? 0] ?? false;
  const day = dayNumber(valid);
  const begunBy = begunDay(view);
  return (row) => (passes[voices[row] ?? 0] ?? false) && orderDays[row] !== NO_DAY && begunBy(row) <= day;
}

/** The day by which an event is known to have begun: its first possible day, or else its last. */
const begunDay = ({ columns: { earliest, latest } }: StoreView) => (row: number): number =>
  (earliest[row] === NO_DAY ? latest[row] : earliest[row]) ?? NO_DAY;

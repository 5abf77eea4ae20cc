import { InputError } from '../../errors.ts';
import { timeBounds, UNDATED, type TimeValue } from '../../time.ts';
import type { ReadTime } from '../reading.ts';

/** A date of a reading as a claim holds it; undefined when it is none of the calendar. A date of which only the words are known is undated. */
export function graphTime(time: ReadTime): TimeValue | undefined {
  const edtf = time.edtf ?? edtfOf(time);
  try {
    timeBounds(edtf);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
  const value: TimeValue = { edtf, basis: time.basis ?? (time.anchor === undefined ? 'STATED' : 'RELATIVE') };
  return { ...value, ...(time.asWritten === '' ? {} : { asWritten: time.asWritten }), ...(time.anchor === undefined ? {} : { anchor: time.anchor }) };
}

function edtfOf({ earliest, latest }: ReadTime): string {
  if (earliest === undefined && latest === undefined) return UNDATED;
  return earliest === latest && earliest !== undefined ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
}

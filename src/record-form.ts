import { InputError } from './errors.ts';
import { firstIssue, LARGEST_COUNT, LONGEST_TEXT, shapesByRecord, type AnyRecord, type ClaimRecord, type Located } from './records.ts';
import { timeBounds } from './time.ts';

/**
 * Throws InputError when a record that was made of a row does not have its form: what its reader would say of its line. Most records are
 * seen to fit at a glance, which costs a hundredth of putting them through the shapes.
 */
export function checkForm(record: Located<AnyRecord>): void {
  if (!fitsAtAGlance(record)) {
    const { origin: _origin, ...bare } = record;
    const parsed = shapesByRecord[record.record].safeParse(bare);
    if (!parsed.success) throw new InputError(firstIssue(parsed.error));
  }
  if (record.record !== 'claim') return;
  const { value, validity } = record;
  if (value && 'time' in value) timeBounds(value.time.edtf);
  if (validity?.from) timeBounds(validity.from.edtf);
  if (validity?.to) timeBounds(validity.to.edtf);
}

const isText = (text: string | undefined): boolean => text === undefined || (text !== '' && text.length <= LONGEST_TEXT);
const isCount = (count: number | undefined): boolean => count === undefined || (Number.isInteger(count) && count >= 0 && count <= LARGEST_COUNT);

/** Whether a record can only fit, by what differs between the records that importers make. */
function fitsAtAGlance(record: AnyRecord): boolean {
  if (record.record === 'event') return isText(record.title);
  return record.record === 'claim' && record.validity === undefined && record.confidence === undefined && isText(record.key) && isText(record.row) && isText(record.qualifiers.asWritten) &&
    isText(record.qualifiers.office) && (record.value === undefined || valueFits(record.value));
}

function valueFits(value: NonNullable<ClaimRecord['value']>): boolean {
  if ('word' in value) return true;
  if ('text' in value) return isText(value.text);
  if ('time' in value) return isText(value.time.edtf) && isText(value.time.asWritten) && value.time.anchor === undefined;
  return 'side' in value && isCount(value.low) && isCount(value.best) && isCount(value.high);
}

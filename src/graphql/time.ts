import type { TimeRef } from '../time.ts';
import type { Validity } from '../model.ts';
import { builder } from './builder.ts';
import { TimeBasisEnum, TimePrecisionEnum } from './words.ts';

export const TimeType = builder.objectRef<TimeRef>('Time').implement({
  description: 'A date that may be fuzzy: EDTF (ISO 8601-2), its bounds, the words it was read from, and what it rests on.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', { description: 'The date in EDTF: 2021-06-27, 2021-02, 2021-04/.., XXXX-02 (no year given).' }),
    earliest: t.string({ nullable: true, description: 'The first day that it can be (YYYY-MM-DD, inclusive); null when open or when the year is not known.', resolve: (time) => time.earliest ?? null }),
    latest: t.string({ nullable: true, description: 'The last day that it can be (YYYY-MM-DD, inclusive); null when open or when the year is not known.', resolve: (time) => time.latest ?? null }),
    precision: t.field({ type: TimePrecisionEnum, description: 'How finely it is known.', resolve: (time) => time.precision }),
    asWritten: t.string({ nullable: true, description: 'The words of the source, such as "on Sunday".', resolve: (time) => time.asWritten ?? null }),
    basis: t.field({ type: TimeBasisEnum, description: 'What it rests on. CURATED: known from outside the text.', resolve: (time) => time.basis }),
    anchor: t.string({ nullable: true, description: 'What a relative or derived date was counted from.', resolve: (time) => time.anchor ?? null }),
  }),
});

export const ValidityType = builder.objectRef<Validity>('Validity').implement({
  description: 'When a relation held in the world. An end that is null is unknown, not "for ever".',
  fields: (t) => ({
    from: t.field({ type: TimeType, nullable: true, description: 'When it began.', resolve: (validity) => validity.from ?? null }),
    to: t.field({ type: TimeType, nullable: true, description: 'When it ended.', resolve: (validity) => validity.to ?? null }),
  }),
});

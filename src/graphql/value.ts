import { globalId } from './global-id.ts';
import type { NodeId, Fact, Unknown } from '../model.ts';
import type { CasualtiesShape, ClaimValue, CountShape, SeriesShape } from '../values.ts';
import { keysOf } from '../ontology.ts';
import { builder } from './builder.ts';
import { UnknownRef, type GapShape } from './refs.ts';
import { TimeType } from './time.ts';
import { CasualtyKindEnum, CasualtySideEnum, EventRoleEnum, EventTypeEnum } from './words.ts';
import type { EventType } from '../ontology.ts';

/** The values that claims can hold. */

export const SeriesType = builder.objectRef<SeriesShape>('Series').implement({
  description: 'A number of like events told as one ("at least five": min 5, max null).',
  fields: (t) => ({
    min: t.exposeInt('min', { description: 'At least so many.' }),
    max: t.int({ nullable: true, description: 'At most so many; null when not known.', resolve: (series) => series.max ?? null }),
  }),
});

const CountRoleType = builder.objectRef<{ role: string; id: string }>('CountRole').implement({
  description: 'A role of the pattern that a source counts, and who must fill it.',
  fields: (t) => ({
    role: t.field({ type: EventRoleEnum, description: 'The role.', resolve: (row) => row.role as never }),
    entity: t.id({ description: 'Global id of the entity that fills it.', resolve: (row) => globalId(row.id as NodeId) }),
  }),
});

const CountType = builder.objectRef<CountShape>('CountedEvents').implement({
  description: 'How many events of a pattern a source counts ("the second time he has ordered retaliatory strikes").',
  fields: (t) => ({
    type: t.field({ type: EventTypeEnum, description: 'The type of the events counted.', resolve: (count) => count.pattern.type as EventType }),
    roles: t.field({
      type: [CountRoleType], description: 'Who has which part in them.',
      resolve: ({ pattern }) => keysOf(pattern.roles).map((role) => ({ role, id: pattern.roles[role] ?? '' })),
    }),
    isResponse: t.boolean({ description: 'Only events that answer another are counted.', resolve: (count) => count.pattern.isResponse ?? false }),
    from: t.string({ nullable: true, description: 'Start of the window, as EDTF; null when open.', resolve: (count) => count.window?.from ?? null }),
    to: t.string({ nullable: true, description: 'End of the window, as EDTF; null when open.', resolve: (count) => count.window?.to ?? null }),
    n: t.field({ type: SeriesType, description: 'How many.', resolve: (count) => count.n }),
  }),
});

interface CasualtiesNode extends CasualtiesShape {
  readonly gap: GapShape | undefined;
}

export const CasualtiesType = builder.objectRef<CasualtiesNode>('Casualties').implement({
  description: 'Persons killed, injured or captured, by side. low, best and high are as in UCDP GED. All three are null when the number is not known, and unknown says why: that is not zero.',
  fields: (t) => ({
    side: t.field({ type: CasualtySideEnum, description: 'Whose.', resolve: (row) => row.side }),
    kind: t.field({ type: CasualtyKindEnum, description: 'What befell them.', resolve: (row) => row.kind }),
    low: t.int({ nullable: true, description: 'The lowest number told (persons).', resolve: (row) => row.low ?? null }),
    best: t.int({ nullable: true, description: 'The number held most likely (persons).', resolve: (row) => row.best ?? null }),
    high: t.int({ nullable: true, description: 'The highest number told (persons).', resolve: (row) => row.high ?? null }),
    unknown: t.field({ type: UnknownRef, nullable: true, description: 'Why there is no number; null when there is one.', resolve: (row) => row.gap ?? null }),
  }),
});

interface ValueShape {
  readonly value: ClaimValue;
  readonly unknown: Unknown | undefined;
}

/** A value in few words, as a person would read it out. */
export function valueText({ value }: ValueShape): string {
  if ('time' in value) return value.time.asWritten === undefined ? value.time.edtf : `${value.time.asWritten} (${value.time.edtf})`;
  if ('word' in value) return value.word;
  if ('text' in value) return value.text;
  if ('min' in value) return value.max === value.min ? String(value.min) : value.max === undefined ? `at least ${value.min}` : `${value.min} to ${value.max}`;
  if ('side' in value) return `${value.side} ${value.kind}${value.best === undefined ? '' : ` ${value.best}`}`;
  return `${value.n.min} × ${value.pattern.type}`;
}

export const ValueType = builder.objectRef<ValueShape>('ClaimValue').implement({
  description: 'What a claim says of its subject when it is not another node. text is always there; of the others, the one of the value\'s form.',
  fields: (t) => ({
    text: t.string({ description: 'The value in few words.', resolve: valueText }),
    time: t.field({ type: TimeType, nullable: true, description: 'A date.', resolve: ({ value }) => ('time' in value ? value.time : null) }),
    series: t.field({ type: SeriesType, nullable: true, description: 'A number of like events.', resolve: ({ value }) => ('min' in value ? value : null) }),
    casualties: t.field({ type: CasualtiesType, nullable: true, description: 'A number of persons.', resolve: ({ value }) => ('side' in value ? { ...value, gap: undefined } : null) }),
    count: t.field({ type: CountType, nullable: true, description: 'A count of events.', resolve: ({ value }) => ('pattern' in value ? value : null) }),
  }),
});

/** What a fact or claim holds as a value, or null. */
export const valueOf = (said: Pick<Fact, 'value' | 'unknown'>): ValueShape | null =>
  said.value === undefined ? null : { value: said.value, unknown: said.unknown };

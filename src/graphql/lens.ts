import { InputError, quoted } from '../errors.ts';
import type { ArticleId, EntityId } from '../model.ts';
import type { Sight } from '../query/sight.ts';
import type { StoreView } from '../store/view.ts';
import { STANDARD_LENS, type Lens } from '../store/lens.ts';
import { timeBounds } from '../time.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { readNodeId } from './global-id.ts';
import { ClaimStatusEnum, ReviewEnum, VoiceEnum } from './words.ts';

const AsOfInput = builder.inputType('AsOfInput', {
  description: 'Two clocks: when things were so in the world, and when they were known here.',
  fields: (t) => ({
    valid: t.string({ description: 'A day (YYYY-MM-DD): only events known to have begun by then, and relations that held then. Undated events are left out.' }),
    known: t.string({ description: 'An instant (ISO 8601, such as 2026-11-24T12:00:00Z): only claims recorded by then and not yet retracted.' }),
  }),
});

export const LensInput = builder.inputType('LensInput', {
  description: 'Which claims count. Facts, statuses, dates and counts are worked out from those alone, on this field and all below it. What is left out is as in the standard lens: every accepted claim that is not INFERRED.',
  fields: (t) => ({
    statuses: t.field({ type: [ClaimStatusEnum], description: 'How the claim rests on its source. Standard: STATED, ATTRIBUTED, CURATED, DERIVED.' }),
    voices: t.field({ type: [VoiceEnum], description: 'Whose voice carries it. [ARTICLE, NAMED] leaves out what rests on unnamed sources.' }),
    reviews: t.field({ type: [ReviewEnum], description: 'How far it was checked. Standard: ACCEPTED; add PROPOSED for what a machine read.' }),
    trusted: t.idList({ description: 'Attributed claims count only if all their speakers are among these.' }),
    distrusted: t.idList({ description: 'Claims with one of these among their speakers do not count.' }),
    articles: t.idList({ description: 'Only claims made in these articles.' }),
    datasets: t.stringList({ description: 'Only claims of these datasets, by id.' }),
    asOf: t.field({ type: AsOfInput, description: 'As things stood, or were known, at some time.' }),
  }),
});

type LensArgs = typeof LensInput.$inferInput;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The store through the lens that a field asks for. */
export const sightThrough = (context: GraphContext, args: LensArgs | null | undefined): Sight =>
  args == null ? context.sight : { ...context.sight, lens: readLens(args, context.sight.view) };

function readLens(args: LensArgs, view: StoreView): Lens {
  const ids = <T>(given: readonly (string | number)[] | null | undefined, name: string): ReadonlySet<T> | undefined =>
    given == null ? undefined : new Set(given.flatMap((id, i) => view.idsOf(readNodeId(id, `lens.${name}[${i}]`))) as T[]);
  return {
    statuses: args.statuses ? new Set(args.statuses) : STANDARD_LENS.statuses,
    voices: args.voices ? new Set(args.voices) : STANDARD_LENS.voices,
    reviews: args.reviews ? new Set(args.reviews) : STANDARD_LENS.reviews,
    trusted: ids<EntityId>(args.trusted, 'trusted'),
    distrusted: ids<EntityId>(args.distrusted, 'distrusted') ?? STANDARD_LENS.distrusted,
    articles: ids<ArticleId>(args.articles, 'articles'),
    datasets: args.datasets ? new Set(args.datasets) : undefined,
    asOf: readAsOf(args.asOf),
  };
}

function readAsOf(asOf: LensArgs['asOf']): Lens['asOf'] {
  if (asOf?.known != null && (!INSTANT.test(asOf.known) || Number.isNaN(Date.parse(asOf.known)))) {
    throw new InputError(`lens.asOf.known is not an instant such as 2026-11-24T12:00:00Z: ${quoted(asOf.known)}`);
  }
  return {
    valid: asOf?.valid == null ? undefined : readDay(asOf.valid, 'lens.asOf.valid'),
    known: asOf?.known ?? undefined,
  };
}

/** Reads a day. Throws InputError that names the argument when it is none. */
export function readDay(given: string, argument: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given);
  try {
    if (isDay) return timeBounds(given).earliest ?? given;
  } catch {
    // Falls through to the message that names the argument.
  }
  throw new InputError(`${argument} is not a day such as 2021-03-01: ${quoted(given)}`);
}

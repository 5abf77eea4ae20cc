import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/newsgraph.ts';
import { allEventTypes, type EventType } from '../../src/ontology.ts';

const statuses = ['HAPPENED', 'NOT', 'NEGATED', 'HYPOTHETICAL', 'PROSPECTIVE'] as const;
const names = z.array(z.string().min(2)).max(6);

/** A sentence or a few, the words of one act in it, and who is told to have ordered it, apart from who did it; names as in the coded articles ("A|B" is either, "?A" accepted and not wanted). */
const orderedShape = z.strictObject({
  part: z.enum(['working', 'held']),
  /** By what English tells of an order, or of what looks like one. */
  construction: z.string().regex(/^[a-z-]+$/),
  text: z.string().min(10).max(600),
  act: z.string().min(2),
  /** Types that will do, the best first. */
  type: z.array(z.enum(allEventTypes as readonly [EventType, ...EventType[]])).min(1),
  status: z.enum(statuses),
  ordered_by: names,
  actor: names,
  recipient: names,
});

export type OrderedAct = z.infer<typeof orderedShape>;

const file = (): string => join(packageRoot(), 'tests', 'gold', 'orders', 'sentences.jsonl');

/** The coded sentences, in the order of the file; throws with the number of a line that does not fit. */
export function orderedActs(): OrderedAct[] {
  return readFileSync(file(), 'utf8').trim().split('\n').map((line, i) => {
    const parsed = orderedShape.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`orders/sentences.jsonl:${i + 1}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    return parsed.data;
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/newsgraph.ts';
import { allEventTypes, type EventType } from '../../src/ontology.ts';

const statuses = ['HAPPENED', 'NOT', 'NEGATED', 'HYPOTHETICAL', 'PROSPECTIVE'] as const;
const LONGEST_TEXT = 400;
const LONGEST_LIST = 6;

/** "A" is wanted, "A|B" either of them, "?A" accepted but not wanted. */
const names = z.array(z.string().regex(/^\??[^?|]+(?:\|[^?|]+)*$/)).max(LONGEST_LIST);

/** One to three sentences, the words of one act in them, and who ordered it, apart from who did it and to whom. */
const orderedShape = z.strictObject({
  part: z.enum(['working', 'held']),
  /** By what English tells of an order, or seems to and does not. */
  construction: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  text: z.string().min(10).max(LONGEST_TEXT),
  act: z.string().min(3),
  /** Types that will do, the best first. */
  type: z.array(z.enum(allEventTypes as readonly [EventType, ...EventType[]])).min(1).max(4),
  status: z.enum(statuses),
  ordered_by: names,
  actor: names,
  recipient: names,
});

export type OrderedAct = z.infer<typeof orderedShape>;
export type OrderedPart = OrderedAct['part'];

const file = (): string => join(packageRoot(), 'tests', 'gold', 'orders', 'sentences.jsonl');

/** The sentences coded for who ordered the act, in the order of the file; throws with the number of a line that does not fit. */
export function orderedActs(): OrderedAct[] {
  return readFileSync(file(), 'utf8').trim().split('\n').map((line, i) => {
    const parsed = orderedShape.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`orders/sentences.jsonl:${i + 1}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    return parsed.data;
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/newsgraph.ts';
import { allEventTypes, type EventType } from '../../src/ontology.ts';

const statuses = ['HAPPENED', 'NOT', 'NEGATED', 'HYPOTHETICAL', 'PROSPECTIVE'] as const;

/** A sentence or two, the words of one act in it, and whether it is told as having happened; `NOT` where a finer word would be a quarrel. */
const toldShape = z.strictObject({
  part: z.enum(['working', 'held']),
  /** By what English tells of the unreal, or of its counterpart that is real. */
  construction: z.string().regex(/^[a-z-]+$/),
  text: z.string().min(10).max(300),
  act: z.string().min(3),
  type: z.enum(allEventTypes as readonly [EventType, ...EventType[]]),
  status: z.enum(statuses),
});

export type ToldAct = z.infer<typeof toldShape>;
export type ToldPart = ToldAct['part'];

const file = (): string => join(packageRoot(), 'tests', 'gold', 'factuality', 'sentences.jsonl');

/** The coded sentences, in the order of the file; throws with the number of a line that does not fit. */
export function toldActs(): ToldAct[] {
  return readFileSync(file(), 'utf8').trim().split('\n').map((line, i) => {
    const parsed = toldShape.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`factuality/sentences.jsonl:${i + 1}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    return parsed.data;
  });
}

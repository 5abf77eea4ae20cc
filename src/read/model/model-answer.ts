import { z } from 'zod';
import { casualtyKinds, eventStatuses, unknownStates } from '../../../schema/claim-words.ts';
import { relationTypes } from '../../../schema/relation-types.ts';
import { commandModes, roles } from '../../../schema/roles.ts';
import { allEntityTypes, allEventTypes, allModes, keysOf, type EntityType, type EventMode, type EventType, type RelationType } from '../../ontology.ts';

/** What a model may answer: quotations with the numbers of their sentences, and words of closed lists. Nothing else is taken. */

const keyOf = <T extends object>(table: T) => z.enum(keysOf(table) as [keyof T & string, ...(keyof T & string)[]]);
const oneOf = <T extends string>(list: readonly T[]) => z.enum(list as [T, ...T[]]);

/** The longest quotation, in UTF-16 units, and the most items of a list. */
const LONGEST_QUOTE = 600;
const MOST_ITEMS = 60;

const quoted = { s: z.int().min(1), q: z.string().min(1).max(LONGEST_QUOTE) };
const quote = z.object(quoted);
const someone = z.object({ ...quoted, type: oneOf<EntityType>(allEntityTypes) });
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(MOST_ITEMS).default([]);

export const roleAnswer = z.object({ ...quoted, type: oneOf<EntityType>(allEntityTypes), role: keyOf(roles), command: keyOf(commandModes).nullish() });
export const casualtyAnswer = z.object({ ...quoted, side: oneOf(['ACTOR', 'RECIPIENT', 'CIVILIAN', 'UNKNOWN'] as const), kind: keyOf(casualtyKinds), unknown: keyOf(unknownStates).nullish() });
export const responseAnswer = z.object({ act: quote, words: quote });
export const eventAnswer = z.object({
  type: oneOf<EventType>(allEventTypes.filter((type) => type !== 'STATEMENT')), modes: listOf(z.string()), status: keyOf(eventStatuses), act: quote, also: listOf(quote), time: quote.nullish(), series: quote.nullish(),
  roles: listOf(z.unknown()), casualties: listOf(z.unknown()), answers: listOf(z.unknown()), saidBy: listOf(z.unknown()),
});
export const relationAnswer = z.object({ type: oneOf<RelationType>(keysOf(relationTypes)), from: someone, to: someone, words: quote, saidBy: listOf(z.unknown()) });
export const statementAnswer = z.object({
  mode: oneOf(['STATEMENT', 'WRITTEN_STATEMENT', 'INTERVIEW', 'DECLINED_COMMENT', 'DENIAL', 'CLAIM_OF_RESPONSIBILITY'] as const), speaker: someone, words: quote, content: quote.nullish(), about: listOf(quote),
});
export const unknownAnswer = z.object({
  about: oneOf(['casualties', 'time', ...keysOf(roles).map((role) => role.toLowerCase() as Lowercase<typeof role>)]), state: keyOf(unknownStates), words: quote, act: quote.nullish(), by: someone.nullish(),
});
export const someoneAnswer = someone;
export const modeAnswer = oneOf<EventMode>(allModes);

/** The whole, with its items still unread: one that does not fit loses no other. */
export const wholeAnswer = z.object({ events: listOf(z.unknown()), relations: listOf(z.unknown()), statements: listOf(z.unknown()), unknowns: listOf(z.unknown()) });

export type RoleAnswer = z.infer<typeof roleAnswer>;
export type EventAnswer = z.infer<typeof eventAnswer>;
export type Someone = z.infer<typeof someone>;

/** The same as JSON Schema, for servers that hold a model to one. */
export const answerJsonSchema = (): object => {
  const event = eventAnswer.extend({ modes: z.array(modeAnswer), roles: z.array(roleAnswer), casualties: z.array(casualtyAnswer), answers: z.array(responseAnswer), saidBy: z.array(someone) });
  const whole = z.object({ events: z.array(event), relations: z.array(relationAnswer.extend({ saidBy: z.array(someone) })), statements: z.array(statementAnswer), unknowns: z.array(unknownAnswer) });
  return z.toJSONSchema(whole);
};

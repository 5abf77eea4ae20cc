import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

/** Writes `schema/schema.graphql`. */
writeFileSync(new URL('../schema/schema.graphql', import.meta.url), `${printSchema(lexicographicSortSchema(schema))}\n`);

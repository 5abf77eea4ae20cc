import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';
import { ontologyMarkdown } from '../src/ontology-markdown.ts';
import { possibleTypesOf } from '../src/graphql/possible-types.ts';

/** Writes what is printed from the tables and the builder: `schema.graphql`, `possible-types.json` and `ontology.md`. */
const write = (name: string, text: string): void => writeFileSync(new URL(`../schema/${name}`, import.meta.url), text);

write('schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
write('possible-types.json', `${JSON.stringify(possibleTypesOf(schema), null, 2)}\n`);
write('ontology.md', ontologyMarkdown());

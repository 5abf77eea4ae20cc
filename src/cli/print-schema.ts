import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { possibleTypesOf, schema } from '../newsgraph.ts';
import { ontologyMarkdown } from '../ontology-markdown.ts';

/** Writes what is printed from the tables and the builder: `schema.graphql`, `possible-types.json` and `ontology.md`. */
const write = (name: string, text: string): void => writeFileSync(new URL(`../../schema/${name}`, import.meta.url), text);

write('schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
write('possible-types.json', `${JSON.stringify(possibleTypesOf(schema), null, 2)}\n`);
write('ontology.md', ontologyMarkdown());

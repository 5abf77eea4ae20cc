import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { possibleTypesOf, schema } from '../newsgraph.ts';
import { ontologyMarkdown } from '../ontology-markdown.ts';
import { readingJsonSchema } from '../read/reading-shape.ts';

/** Writes what is printed from the tables and the builder: `schema.graphql`, `possible-types.json`, `ontology.md` and `reading.schema.json`. */
const write = (name: string, text: string): void => writeFileSync(new URL(`../../schema/${name}`, import.meta.url), text);

write('schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
write('possible-types.json', `${JSON.stringify(possibleTypesOf(schema), null, 2)}\n`);
write('ontology.md', ontologyMarkdown());
write('reading.schema.json', `${JSON.stringify(readingJsonSchema(), null, 2)}\n`);

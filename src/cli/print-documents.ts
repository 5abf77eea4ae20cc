import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema } from 'graphql';
import { possibleTypesOf } from '../graphql/possible-types.ts';
import { packageRoot } from '../folder-source.ts';
import { typedDocuments } from './typed-documents.ts';

/** `npm run schema` prints the typed documents of `src/client/documents/`; the build only checks them (`--check`). */

const operations = join(packageRoot(), 'schema', 'operations');
const target = join(packageRoot(), 'src', 'client', 'documents');

const files = readdirSync(operations, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql')).sort()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(operations, path), 'utf8') }));

try {
  const schema = buildSchema(readFileSync(join(packageRoot(), 'schema', 'schema.graphql'), 'utf8'));
  const printed = new Map([...typedDocuments(schema, files), ['possible-types.ts', possibleTypesModule(possibleTypesOf(schema))]]);
  if (process.argv.includes('--check')) check(printed);
  else write(printed);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function possibleTypesModule(types: Record<string, string[]>): string {
  const rows = Object.entries(types).map(([name, members]) => `  ${name}: [${members.map((member) => `'${member}'`).join(', ')}],\n`);
  return `/** Interface → its object types, as Apollo Client and urql's graphcache take them; printed by "npm run schema". */\nexport const possibleTypes: Record<string, string[]> = {\n${rows.join('')}};\n`;
}

function check(printed: ReadonlyMap<string, string>): void {
  const held = new Set(readdirSync(target));
  const stale = [...printed].filter(([file, text]) => !held.delete(file) || readFileSync(join(target, file), 'utf8') !== text).map(([file]) => file);
  if (stale.length + held.size > 0) throw new Error(`src/client/documents is not what schema/operations says (${[...stale, ...held].map((file) => basename(file)).join(', ')}): run "npm run schema".`);
}

function write(printed: ReadonlyMap<string, string>): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [file, text] of printed) writeFileSync(join(target, file), text);
}

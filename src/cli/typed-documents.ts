import { basename } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { printNamedTypes, printOperation } from '../graphql/document-types.ts';

/** A file of `schema/operations/`; its path is relative to that folder. */
export interface OperationFile {
  readonly path: string;
  readonly text: string;
}

const PRINTED = 'by "npm run schema"; not to be edited';
/** Comments at the head say which question it is, and are kept; the mark of the playground's tabs is not. */
const TAB_MARK = /^# tab: .*\n/;

const fileOf = (path: string): string => `${basename(path, '.graphql')}.ts`;
const constantOf = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1);

/** File → TypeScript, for each operation one file, and one for the types that they share. Throws, naming the file, where one does not fit the schema. */
export function typedDocuments(schema: GraphQLSchema, files: readonly OperationFile[]): Map<string, string> {
  const printed = new Map<string, string>();
  const shared = new Set<string>();
  const exported: string[] = [];
  for (const { path, text } of files) {
    const file = fileOf(path);
    if (printed.has(file)) throw new Error(`schema/operations/${path}: another operation file has this name`);
    const operation = printedOperation(schema, path, text);
    for (const name of operation.named) shared.add(name);
    const imports = operation.named.size === 0 ? '' : `import type { ${[...operation.named].sort().join(', ')} } from './schema-types.ts';\n`;
    const constant = constantOf(operation.name);
    printed.set(file, [
      `/** Printed from schema/operations/${path} ${PRINTED}. */\n`,
      `import { typedDocument } from '../typed-document.ts';\n${imports}\n`,
      `export type ${operation.name}Variables = ${operation.variables};\n\n`,
      `export type ${operation.name}Data = ${operation.data};\n\n`,
      `export const ${constant} = /* #__PURE__ */ typedDocument<${operation.name}Data, ${operation.name}Variables>(\`${escaped(text.replace(TAB_MARK, ''))}\`);\n`,
    ].join(''));
    exported.push(`export { ${constant}, type ${operation.name}Data, type ${operation.name}Variables } from './${file}';\n`);
  }
  printed.set('schema-types.ts', `/** The enums and input types of the operations, printed from the schema ${PRINTED}. */\n\n${printNamedTypes(schema, shared).join('\n')}`);
  printed.set('documents.ts', `/** Every named operation as a typed document, printed ${PRINTED}. */\n${exported.join('')}export type * from './schema-types.ts';\n`);
  return printed;
}

function printedOperation(schema: GraphQLSchema, path: string, text: string): ReturnType<typeof printOperation> {
  try {
    return printOperation(schema, text);
  } catch (error) {
    throw new Error(`schema/operations/${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

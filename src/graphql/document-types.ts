import {
  getNamedType, GraphQLError, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType, Kind, OperationTypeNode, parse, typeFromAST,
  validate, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType,
  type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** Prints TypeScript types of what GraphQL operations take and give. */

/** An operation with its types, and the input types and enums that those name. */
export interface PrintedOperation {
  /** As the document has it: "WhoOrderedStrikes". */
  readonly name: string;
  /** TypeScript: the type of the answer's data. */
  readonly data: string;
  /** TypeScript: the type of the variables. */
  readonly variables: string;
  /** Enums and input types named in either. */
  readonly named: ReadonlySet<string>;
}

const SCALARS: Readonly<Record<string, string>> = { ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' };

/** The one operation of a document. Throws GraphQLError when the document does not fit the schema, or holds none or several. */
export function printOperation(schema: GraphQLSchema, text: string): PrintedOperation {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const operations = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const root = schema.getQueryType();
  if (!operation?.name || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY || !root) throw new GraphQLError('a file of schema/operations holds one query, with a name');
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const printer = new Printer(schema, fragments);
  return {
    name: operation.name.value, data: printer.selection(root, [operation.selectionSet], 0), variables: printer.variables(operation), named: printer.named,
  };
}

/** The declarations of enums and input types, and of those that they name in turn, in order of name. */
export function printNamedTypes(schema: GraphQLSchema, names: Iterable<string>): string[] {
  const printer = new Printer(schema, new Map());
  for (const name of names) printer.named.add(name);
  const declarations = new Map<string, string>();
  for (const name of printer.named) declarations.set(name, printer.declaration(name));
  return [...declarations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

/** Fields asked for of one object type: what they are called in the answer, and what is selected of each. */
type Collected = Map<string, { readonly node: FieldNode; readonly below: SelectionSetNode[] }>;

class Printer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly named = new Set<string>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** Object types that answer with the same fields stand together. */
  selection(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], depth: number): string {
    const typesByFields = new Map<string, string[]>();
    for (const object of isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type)) {
      const fields = this.#fields(object, sets, depth);
      typesByFields.set(fields, [...(typesByFields.get(fields) ?? []), object.name]);
    }
    const pad = '  '.repeat(depth);
    return [...typesByFields].map(([fields, names]) => (fields === '' ? '{}' : `{\n${fields.replaceAll(TYPENAME, names.sort().map((name) => `'${name}'`).join(' | '))}${pad}}`)).join(' | ');
  }

  #fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[], depth: number): string {
    const collected: Collected = new Map();
    for (const set of sets) this.#collect(type, set, collected);
    const pad = '  '.repeat(depth + 1);
    return [...collected].map(([key, { node, below }]) => {
      const field = type.getFields()[node.name.value];
      return `${pad}readonly ${key}: ${field ? this.#output(field.type, below, depth + 1) : TYPENAME};\n`;
    }).join('');
  }

  #collect(type: GraphQLObjectType, set: SelectionSetNode, into: Collected): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const entry = into.get(key) ?? { node: selection, below: [] };
        if (selection.selectionSet) entry.below.push(selection.selectionSet);
        into.set(key, entry);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) this.#collect(type, fragment.selectionSet, into);
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const wanted = condition === undefined ? type : this.#schema.getType(condition);
    return wanted === type || (isAbstractType(wanted) && this.#schema.isSubType(wanted, type));
  }

  #output(type: GraphQLOutputType, below: readonly SelectionSetNode[], depth: number): string {
    if (!isNonNullType(type)) return `${this.#present(type, below, depth)} | null`;
    return this.#present(type.ofType, below, depth);
  }

  #present(type: GraphQLOutputType, below: readonly SelectionSetNode[], depth: number): string {
    if (isListType(type)) return `readonly (${this.#output(type.ofType, below, depth)})[]`;
    if (isCompositeType(type)) return this.selection(type, below, depth);
    return this.#leaf(getNamedType(type).name);
  }

  #leaf(name: string): string {
    if (!isScalarType(this.#schema.getType(name))) this.named.add(name);
    return SCALARS[name] ?? name;
  }

  #input(type: GraphQLInputType): string {
    if (!isNonNullType(type)) return `${this.#given(type)} | null`;
    return this.#given(type.ofType);
  }

  #given(type: GraphQLInputType): string {
    return isListType(type) ? `readonly (${this.#input(type.ofType)})[]` : this.#leaf(getNamedType(type).name);
  }

  variables(operation: OperationDefinitionNode): string {
    const rows = (operation.variableDefinitions ?? []).map((definition) => {
      const type = typeFromAST(this.#schema, definition.type as never) as GraphQLInputType | undefined;
      if (!type) throw new GraphQLError(`the schema has no type of the variable ${definition.variable.name.value}`);
      const mayLack = definition.defaultValue !== undefined || !isNonNullType(type);
      return `  readonly ${definition.variable.name.value}${mayLack ? '?' : ''}: ${this.#input(type)}${mayLack ? ' | undefined' : ''};\n`;
    });
    return rows.length === 0 ? '{}' : `{\n${rows.join('')}}`;
  }

  declaration(name: string): string {
    const type = this.#schema.getType(name);
    if (isEnumType(type)) return `export type ${name} =\n${type.getValues().map((value) => `  | '${value.name}'`).join('\n')};\n`;
    if (!isInputObjectType(type)) throw new GraphQLError(`${name} is neither an enum nor an input type`);
    const fields = Object.values(type.getFields()).map((field) => {
      const mayLack = field.defaultValue !== undefined || !isNonNullType(field.type);
      return `  readonly ${field.name}${mayLack ? '?' : ''}: ${this.#input(field.type)}${mayLack ? ' | undefined' : ''};\n`;
    });
    return `export interface ${name} {\n${fields.join('')}}\n`;
  }
}

/** Stands for the names of the object types until it is known which answer alike. */
const TYPENAME = '\u0000';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assertValidSchema, execute, isEnumType, isInputObjectType, isInterfaceType, isObjectType, lexicographicSortSchema, parse, printSchema,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { possibleTypesOf } from '../../src/graphql/possible-types.ts';
import { ontologyMarkdown } from '../../src/ontology-markdown.ts';
import { packageRoot, schema, STANDARD_LENS } from '../../src/newsgraph.ts';
import { ask, bundled } from '../bundled.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

/** Everything in a type that a reader can look up, as path and description. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type)) return [own, ...type.getValues().map((value): [string, string | null | undefined] => [`${type.name}.${value.name}`, value.description])];
  if (isInputObjectType(type)) return [own, ...Object.values(type.getFields()).map((field): [string, string | null | undefined] => [`${type.name}.${field.name}`, field.description])];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [own, ...Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((arg): [string, string | null | undefined] => [`${type.name}.${field.name}(${arg.name})`, arg.description]),
  ])];
}

describe('The schema', () => {
  test('is valid', () => {
    expect(() => assertValidSchema(schema)).not.toThrow();
  });

  test.each([
    ['schema.graphql', () => `${printSchema(lexicographicSortSchema(schema))}\n`],
    ['possible-types.json', () => `${JSON.stringify(possibleTypesOf(schema), null, 2)}\n`],
    ['ontology.md', ontologyMarkdown],
  ])('is the one printed in %s: run "npm run schema" when this fails', (file, print) => {
    expect(readFileSync(join(packageRoot(), 'schema', file), 'utf8') === print()).toBe(true);
  });

  test('describes every type, field, argument and value, and says more than the name', () => {
    const bare = types.filter((type) => !builtIn.has(type.name)).flatMap(described).filter(([path, text]) => {
      const name = path.split(/[.(]/).at(-1)?.replace(')', '').toLowerCase() ?? '';
      return !text || text.toLowerCase().replace(/[^a-z]/g, '') === name;
    });
    expect(bare).toEqual([]);
  });

  test('every connection has edges, pageInfo and totalCount, and takes the four arguments of Relay', () => {
    const connections = types.filter(isObjectType).filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(10);
    for (const type of connections) expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(['edges', 'pageInfo', 'totalCount']));
    const fields = types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []));
    for (const field of fields.filter((one) => String(one.type).replace('!', '').endsWith('Connection'))) {
      expect(field.args.map((arg) => arg.name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
  });

  test('every row of a tie says how it stands and who says so', () => {
    const edges = types.filter(isObjectType).filter((type) => type.name.endsWith('TieEdge'));
    expect(edges.length).toBeGreaterThan(4);
    for (const edge of edges) expect(Object.keys(edge.getFields())).toEqual(expect.arrayContaining(['node', 'status', 'validity', 'claims', 'independentSources']));
  });

  test('every root field takes a lens, but for dataset, and node, where Relay allows no second argument', () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const without = roots.filter((field) => !field.args.some((arg) => arg.name === 'lens')).map((field) => field.name);
    expect(without).toEqual(['atlas', 'dataset', 'measures', 'node']);
  });

  test('answers synchronously', () => {
    const document = parse('{ events { nodes { title orderedBy { edges { claims { nodes { article { headline } } } } } } } entities(search: "iran") { nodes { id } } paths(from: "cty:IRN", to: "grp:us-personnel") { totalCount } }');
    const contextValue = { sight: { view: bundled().view, lens: STANDARD_LENS } };
    expect(execute({ schema, document, contextValue })).not.toBeInstanceOf(Promise);
  });

  test('gives keys in the order in which they were asked for', () => {
    const answer = ask<{ b: object; a: { z: number; y: number } }>(bundled(), '{ b: dataset { events } a: dataset { z: claims y: facts } }');
    expect(Object.keys(answer)).toEqual(['b', 'a']);
    expect(Object.keys(answer.a)).toEqual(['z', 'y']);
  });
});

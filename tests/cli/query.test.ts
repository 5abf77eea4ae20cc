import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/newsgraph.ts';
import { bundled } from '../bundled.ts';
import { runCli } from './run.ts';

const file = join('schema', 'operations', 'how-are-they-connected.graphql');

describe('newsgraph query', () => {
  test('runs an operation by name, a file, and a document from stdin, all alike', async () => {
    const variables = { to: 'cty:IRN' };
    const given = ['--variables', JSON.stringify(variables)];
    const document = readFileSync(join(packageRoot(), file), 'utf8');
    const answer = `${JSON.stringify(bundled().query(document, variables), null, 2)}\n`;
    const [byName, byFile, byStdin] = await Promise.all([
      runCli(['query', 'how-are-they-connected', ...given]), runCli(['query', file, ...given]), runCli(['query', '-', ...given], document),
    ]);
    for (const ended of [byName, byFile, byStdin]) expect(ended).toEqual({ code: 0, stdout: answer, stderr: '' });
  });

  test('ends with 1 when the answer has errors, which are in the answer', async () => {
    const [unknown, broken] = await Promise.all([runCli(['query', '{ evnts { totalCount } }', '--json']), runCli(['query', '{'])]);
    expect([unknown.code, unknown.stdout.trim().split('\n').length]).toEqual([1, 1]);
    expect(JSON.parse(unknown.stdout)).toMatchObject({ errors: [{ message: expect.stringContaining('Did you mean "events"') as string }] });
    expect([broken.code, JSON.parse(broken.stdout)]).toMatchObject([1, { errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.' }] }]);
  });

  test.each([
    ['who-orderd', 'who-ordered-strikes'], ['who-orderd-strikes', 'who-ordered-strikes'], ['who-fought-whom', 'datasets/who-fought-whom'], ['how-many-time', 'how-many-times'],
  ])('suggests an operation for %s', async (given, name) => {
    const { code, stderr } = await runCli(['query', given]);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `newsgraph: "${given}" is neither an operation, nor a file, nor a document. Did you mean "${name}"?`]);
  });

  test('ends with 2 for what is neither operation nor file, and for variables that are none', async () => {
    const [name, variables] = await Promise.all([runCli(['query', 'who-orderd-strikes']), runCli(['query', 'dyads', '--variables', '[1]'])]);
    expect([name.code, name.stderr.split('\n')[0]]).toEqual([2, 'newsgraph: "who-orderd-strikes" is neither an operation, nor a file, nor a document. Did you mean "who-ordered-strikes"?']);
    expect([variables.code, variables.stderr.split('\n')[0]]).toEqual([2, 'newsgraph: --variables must be a JSON object, not "[1]"']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { chooseCommand, commandNamed } from '../../src/cli/choose-command.ts';
import { commands } from '../../src/cli/commands.ts';
import { exitCodeMeanings } from '../../src/cli/exit-codes.ts';
import { commandHelp, generalHelp } from '../../src/cli/help.ts';
import { packageRoot } from '../../src/newsgraph.ts';
import { runCli } from './run.ts';

describe('The command line', () => {
  test('serves when no command is given', () => {
    expect(chooseCommand([]).name).toBe('serve');
    expect(chooseCommand(['--port', '1'])).toEqual({ name: 'serve', rest: ['--port', '1'] });
    expect(chooseCommand(['query', 'x'])).toEqual({ name: 'query', rest: ['x'] });
  });

  test('suggests a command for one that is misspelt', () => {
    expect(() => commandNamed('exprot')).toThrow('no command "exprot". Did you mean "export"?');
    expect(() => commandNamed('toString')).toThrow('no command "toString".');
  });

  test.each([
    [['--prt', '1'], 'serve has no option "--prt". Did you mean "--port"?'],
    [['-x'], 'serve has no option "-x".'],
    [['--port'], '--port needs a value: NUMBER'],
    [['--port', '--json'], '--port needs a value: NUMBER'],
    [['--port='], '--port needs a value: NUMBER'],
    [['--json=yes'], '--json is a switch and takes no value'],
  ])('refuses serve %j', (args, message) => {
    expect(() => readArguments('serve', args)).toThrow(message);
  });

  test('takes options before, after and between operands, and what follows "--" as operands', () => {
    const given = readArguments('query', ['--data', 'a', 'who', '--data=b', '--json', '--', '--c']);
    expect([given.operands, given.valuesOf('data'), given.has('json'), given.has('quiet')]).toEqual([['who', '--c'], ['a', 'b'], true, false]);
  });

  test('has help for each command, with examples and exit codes', async () => {
    const helps = await Promise.all(Object.entries(commands).map(([name, row]) => commandHelp(name, row)));
    for (const [i, name] of Object.keys(commands).entries()) {
      expect(helps[i]).toContain(`Usage: newsgraph ${name}`);
      expect(helps[i]).toContain(`  newsgraph ${name}`);
      for (const meaning of Object.values(exitCodeMeanings)) expect(helps[i]).toContain(meaning);
      expect(generalHelp()).toContain(commands[name]?.summary);
    }
  });

  test('prints help and version on stdout', async () => {
    const [help, version, ofCommand] = await Promise.all([runCli(['--help']), runCli(['--version']), runCli(['export', '-h'])]);
    expect(help).toEqual({ code: 0, stdout: generalHelp(), stderr: '' });
    expect(version.stdout).toBe(`${(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version}\n`);
    expect(ofCommand.stdout).toContain('graphml');
  });

  test('ends with 2 on wrong usage, and says what was wrong on stderr alone', async () => {
    const [command, option, json] = await Promise.all([runCli(['exprot']), runCli(['schema', '--jsno']), runCli(['query', '--json'])]);
    expect(command).toEqual({ code: 2, stdout: '', stderr: 'newsgraph: no command "exprot". Did you mean "export"?\n"newsgraph --help" lists what there is.\n' });
    expect([option.code, option.stderr.split('\n')[0]]).toEqual([2, 'newsgraph: schema has no option "--jsno". Did you mean "--json"?']);
    expect(JSON.parse(json.stderr)).toEqual({ error: { code: 'BAD_USAGE', message: 'operation, file or document is missing' } });
  });

  test('prints the schema as it stands in schema/', async () => {
    expect(await runCli(['schema'])).toEqual({ code: 0, stdout: readFileSync(join(packageRoot(), 'schema', 'schema.graphql'), 'utf8'), stderr: '' });
  });
});

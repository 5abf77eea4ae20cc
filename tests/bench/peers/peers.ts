import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loaded } from '../scale/loaded.ts';
import { hasIcews, quadruples, random } from '../scale/resample.ts';
import { inMs, timesOf, type Times } from '../scale/timing.ts';
import { duckPeer, type DuckModule } from './duckdb.ts';
import { graphPeer } from './graph-scan.ts';
import { dataOf, newsgraphPeer } from './newsgraph.ts';
import { httpPeer } from './over-http.ts';
import { questions, type Peer, type PeerData, type Question } from './peer.ts';
import { hasPostgres, postgresPeer } from './postgres.ts';
import { sqlitePeer } from './sqlite.ts';

/**
 * `npm run bench:peers [events]`: eight questions of newsgraph's query functions beside databases that hold the same events, a million
 * unless told otherwise. Answers are compared; a question that differs ends the run. The drivers are installed, once, beside the
 * system's temporary files: they are no part of the project.
 */

const DRIVERS = ['better-sqlite3@12.11.1', 'pg@8.23.0', '@duckdb/node-api@1.5.6-r.1'];
const PARAMETERS = 100;

function driver(name: string): unknown {
  const folder = join(tmpdir(), 'newsgraph-peers');
  mkdirSync(folder, { recursive: true });
  const load = createRequire(join(folder, 'package.json'));
  try {
    return load(name);
  } catch {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...DRIVERS], { stdio: 'ignore' });
    return load(name);
  }
}

async function attempt(name: string, make: () => Peer | Promise<Peer>): Promise<Peer[]> {
  try {
    return [await make()];
  } catch (error) {
    process.stderr.write(`${name} is left out: ${error instanceof Error ? error.message : String(error)}\n`);
    return [];
  }
}

/** What is asked: pairs that have events, drawn by how many they have. */
function parametersOf({ events, names }: PeerData): { readonly [Q in Question]: readonly Parameters<Peer[Q]>[0][] } {
  const next = random(11);
  const drawn = Array.from({ length: PARAMETERS }, () => events[Math.floor(next() * events.length)] ?? events[0]).filter((event) => event !== undefined);
  const pairs = drawn.map(({ actor, recipient }) => ({ actor, recipient }));
  return {
    pair: pairs, months: pairs, partners: drawn.map(({ actor }) => actor), againstHelped: drawn.map(({ actor }) => actor),
    kinds: drawn.map(({ actor, day, type }) => ({ types: [type, (type + 1) % 12], from: day, to: day + 180, country: actor })),
    distance: drawn.map(({ actor }, i) => ({ actor, recipient: drawn[(i * 7 + 3) % drawn.length]?.recipient ?? 0 })).filter(({ actor, recipient }) => actor !== recipient),
    dyads: drawn.map(({ day }) => ({ from: day, to: day + 30 })), named: drawn.map(({ actor }) => names[actor] ?? ''),
  };
}

async function compare(question: Question, peers: readonly Peer[], parameters: readonly never[]): Promise<Map<string, Times>> {
  const [ours, ...others] = peers;
  for (const parameter of parameters.slice(0, 25)) {
    const given = await ours?.[question](parameter);
    const expected = JSON.stringify(given && (ours?.inNumbers?.(given) ?? given));
    for (const peer of others) {
      const answer = await peer[question](parameter);
      const found = JSON.stringify(peer.inNumbers?.(answer) ?? answer);
      if (found !== expected) throw new Error(`${question} ${JSON.stringify(parameter)}: ${peer.name} says ${found.slice(0, 200)}, newsgraph ${expected.slice(0, 200)}`);
    }
  }
  const times = new Map<string, Times>();
  for (const peer of peers) times.set(peer.name, await timesOf(parameters.slice(0, peer.name === 'Graphology alone' ? 20 : PARAMETERS), (parameter) => peer[question](parameter)));
  return times;
}

if (!hasIcews) process.stderr.write('ICEWS14 is not at hand (../shared/data/tkg-icews14): nothing to measure.\n');
else {
  const size = Number(process.argv[2] ?? 1_000_000);
  const newsgraph = await loaded(await quadruples(size));
  const { data, ids } = dataOf(newsgraph);
  const peers = [
    newsgraphPeer(newsgraph, ids),
    await httpPeer(newsgraph, ids),
    ...await attempt('better-sqlite3', () => sqlitePeer(driver('better-sqlite3') as never, data)),
    ...(hasPostgres ? await attempt('PostgreSQL 15', () => postgresPeer((driver('pg') as { Client: never }).Client, data)) : []),
    ...await attempt('DuckDB', () => duckPeer(driver('@duckdb/node-api') as DuckModule, data)),
    graphPeer(data),
  ];
  const parameters = parametersOf(data);
  const ratios = new Map<string, number[]>();
  process.stdout.write(`${data.events.length.toLocaleString('en')} events, Node ${process.version}; p50 / p99 in ms, and how many times newsgraph's p50; the same answers.\n\n`);
  process.stdout.write(`| question | ${peers.map(({ name }) => name).join(' | ')} |\n|---|${peers.map(() => '---|').join('')}\n`);
  for (const question of questions) {
    const times = await compare(question, peers, parameters[question] as readonly never[]);
    const own = times.get('newsgraph')?.p50 ?? Number.NaN;
    const cells = peers.map(({ name }) => {
      const { p50 = Number.NaN, p99 = Number.NaN } = times.get(name) ?? {};
      ratios.set(name, [...ratios.get(name) ?? [], p50 / own]);
      return `${inMs(p50)} / ${inMs(p99)}${name === 'newsgraph' ? '' : ` (${(p50 / own).toFixed(1)}×)`}`;
    });
    process.stdout.write(`| ${question} | ${cells.join(' | ')} |\n`);
  }
  const means = peers.map(({ name }) => `${Math.exp((ratios.get(name) ?? []).reduce((sum, ratio) => sum + Math.log(ratio), 0) / questions.length).toFixed(1)}×`);
  process.stdout.write(`| geometric mean | ${means.join(' | ')} |\n`);
  for (const peer of peers) await peer.close();
}

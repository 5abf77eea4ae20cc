import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Peer, PeerData } from './peer.ts';
import { sql } from './sql.ts';

interface Client { connect: () => Promise<void>; query: (query: string | { name: string; text: string; values: readonly unknown[]; rowMode: 'array' }) => Promise<{ rows: unknown[][] }>; end: () => Promise<void> }

const BIN = '/usr/lib/postgresql/15/bin';
/** Whether PostgreSQL 15 is here, from Debian. */
export const hasPostgres = existsSync(join(BIN, 'postgres'));

const ROWS_AT_ONCE = 5_000;

/** PostgreSQL 15, started for this run on a socket of its own, indexed and analysed, with prepared statements. */
export async function postgresPeer(Driver: new (options: object) => Client, data: PeerData): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-postgres-'));
  const isRoot = userInfo().uid === 0;
  const [uid, gid] = isRoot ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))) : [undefined, undefined];
  const as = isRoot ? { uid, gid } : {};
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  execFileSync(join(BIN, 'initdb'), ['-D', join(folder, 'data'), '-U', 'bench', '--no-sync', '-A', 'trust'], { ...as, stdio: 'ignore' } as object);
  const server = spawn(join(BIN, 'postgres'), ['-D', join(folder, 'data'), '-k', folder, '-c', 'listen_addresses=', '-c', 'shared_buffers=1GB', '-c', 'work_mem=256MB', '-c', 'fsync=off', '-c', 'jit=off'], { ...as, stdio: 'ignore' } as object);
  const client = await connected(Driver, folder);
  await client.query('CREATE TABLE entity(id INTEGER PRIMARY KEY, name TEXT); CREATE INDEX entity_name ON entity(name); CREATE TABLE event(id INTEGER PRIMARY KEY, day INTEGER, type INTEGER, actor INTEGER, recipient INTEGER)');
  for (const [id, name] of data.names.entries()) await client.query({ name: 'entity', text: 'INSERT INTO entity VALUES ($1, $2)', values: [id, name], rowMode: 'array' });
  for (let from = 0; from < data.events.length; from += ROWS_AT_ONCE) {
    await client.query(`INSERT INTO event VALUES ${data.events.slice(from, from + ROWS_AT_ONCE).map(({ id, day, type, actor, recipient }) => `(${id},${day},${type},${actor},${recipient})`).join()}`);
  }
  for (const index of sql.indexes) await client.query(index);
  await client.query('VACUUM ANALYZE');
  const names = new Map<string, string>();
  const rows = async (text: string, values: readonly unknown[]): Promise<Answer> => {
    if (!names.has(text)) names.set(text, `q${names.size}`);
    return (await client.query({ name: names.get(text) ?? '', text, values, rowMode: 'array' })).rows.map((row) => row.map(Number));
  };
  const [coop, conflict] = [data.cooperation.join(), data.conflict.join()];
  return {
    name: 'PostgreSQL 15',
    pair: async (q) => [(await rows(sql.pairCount, [q.actor, q.recipient]))[0] ?? [], (await rows(sql.pair, [q.actor, q.recipient])).flat()],
    kinds: async (q) => {
      const values = [q.country, q.from, q.to, q.country, q.from, q.to];
      return [(await rows(sql.kindsCount(q.types), values))[0] ?? [], (await rows(sql.kinds(q.types), values)).flat()];
    },
    partners: (of) => rows(sql.partners, [of, of, of, of]),
    againstHelped: (of) => rows(sql.againstHelped(coop, conflict), [of]),
    distance: async (q) => (await rows(sql.distance, [q.actor, q.recipient, q.recipient, q.actor, q.actor, q.actor, q.recipient, q.recipient])).filter(([steps]) => steps !== 0),
    dyads: (w) => rows(sql.dyads, [w.from, w.to]),
    months: (q) => rows(sql.months('(EXTRACT(YEAR FROM DATE \'1970-01-01\' + day) * 12 + EXTRACT(MONTH FROM DATE \'1970-01-01\' + day) - 1 - 1970 * 12)'), [q.actor, q.recipient]),
    named: (name) => rows(sql.named, [name]),
    close: async () => {
      await client.end();
      server.kill('SIGINT');
      await wait(1000);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function connected(Driver: new (options: object) => Client, host: string, tries = 50): Promise<Client> {
  const client = new Driver({ host, user: 'bench', database: 'postgres' });
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (tries === 0) throw error;
    await wait(200);
    return connected(Driver, host, tries - 1);
  }
}

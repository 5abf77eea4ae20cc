import type { Answer, Peer, PeerData } from './peer.ts';
import { sql } from './sql.ts';

interface Prepared { bind: (values: readonly unknown[]) => void; runAndReadAll: () => Promise<{ getRows: () => unknown[][] }> }
interface Connection {
  run: (text: string) => Promise<unknown>;
  prepare: (text: string) => Promise<Prepared>;
  createAppender: (table: string) => Promise<{ appendInteger: (value: number) => void; appendVarchar: (value: string) => void; endRow: () => void; closeSync: () => void }>;
  closeSync: () => void;
}
export interface DuckModule { DuckDBInstance: { create: (path: string) => Promise<{ connect: () => Promise<Connection> }> } }

/** DuckDB, in memory, sorted by time as its zone maps like it, with prepared statements. */
export async function duckPeer({ DuckDBInstance }: DuckModule, data: PeerData): Promise<Peer> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE entity(id INTEGER, name VARCHAR); CREATE TABLE event(id INTEGER, day INTEGER, type INTEGER, actor INTEGER, recipient INTEGER)');
  const entities = await connection.createAppender('entity');
  for (const [id, name] of data.names.entries()) {
    entities.appendInteger(id);
    entities.appendVarchar(name);
    entities.endRow();
  }
  entities.closeSync();
  const events = await connection.createAppender('event');
  for (const { id, day, type, actor, recipient } of data.events) {
    for (const value of [id, day, type, actor, recipient]) events.appendInteger(value);
    events.endRow();
  }
  events.closeSync();
  await connection.run('CREATE INDEX pairs ON event(actor, recipient); CREATE INDEX names ON entity(name)');
  const prepared = new Map<string, Prepared>();
  const rows = async (text: string, values: readonly unknown[]): Promise<Answer> => {
    let statement = prepared.get(text);
    if (!statement) prepared.set(text, statement = await connection.prepare(text));
    statement.bind(values);
    return (await statement.runAndReadAll()).getRows().map((row) => row.map(Number));
  };
  const [coop, conflict] = [data.cooperation.join(), data.conflict.join()];
  return {
    name: 'DuckDB',
    pair: async (q) => [(await rows(sql.pairCount, [q.actor, q.recipient]))[0] ?? [], (await rows(sql.pair, [q.actor, q.recipient])).flat()],
    kinds: async (q) => {
      const values = [q.country, q.from, q.to, q.country, q.from, q.to];
      return [(await rows(sql.kindsCount(q.types), values))[0] ?? [], (await rows(sql.kinds(q.types), values)).flat()];
    },
    partners: (of) => rows(sql.partners, [of, of, of, of]),
    againstHelped: (of) => rows(sql.againstHelped(coop, conflict), [of]),
    distance: async (q) => (await rows(sql.distance, [q.actor, q.recipient, q.recipient, q.actor, q.actor, q.actor, q.recipient, q.recipient])).filter(([steps]) => steps !== 0),
    dyads: (w) => rows(sql.dyads, [w.from, w.to]),
    months: (q) => rows(sql.months('(year(DATE \'1970-01-01\' + day) * 12 + month(DATE \'1970-01-01\' + day) - 1 - 1970 * 12)'), [q.actor, q.recipient]),
    named: (name) => rows(sql.named, [name]),
    close: () => connection.closeSync(),
  };
}

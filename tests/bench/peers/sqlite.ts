import type { Answer, Peer, PeerData } from './peer.ts';
import { sql } from './sql.ts';

interface Statement { all: (...values: unknown[]) => Record<string, number>[] }
interface Database { exec: (text: string) => void; pragma: (text: string) => void; prepare: (text: string) => Statement & { run: (...values: unknown[]) => void }; transaction: (run: () => void) => () => void; close: () => void }

/** better-sqlite3, in memory, with covering indexes and prepared statements. */
export function sqlitePeer(Driver: new (path: string) => Database, data: PeerData): Peer {
  const db = new Driver(':memory:');
  db.exec(`CREATE TABLE entity(id INTEGER PRIMARY KEY, name TEXT); CREATE INDEX entity_name ON entity(name);
    CREATE TABLE event(id INTEGER PRIMARY KEY, day INTEGER, type INTEGER, actor INTEGER, recipient INTEGER);`);
  const [entity, event] = [db.prepare('INSERT INTO entity VALUES (?, ?)'), db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)')];
  db.transaction(() => {
    for (const [id, name] of data.names.entries()) entity.run(id, name);
    for (const { id, day, type, actor, recipient } of data.events) event.run(id, day, type, actor, recipient);
  })();
  db.exec(`${sql.indexes.join(';')}; ANALYZE`);
  const [coop, conflict] = [data.cooperation.join(), data.conflict.join()];
  const statements = new Map<string, Statement>();
  const rows = (text: string, values: readonly unknown[]): Answer => {
    let statement = statements.get(text);
    if (!statement) statements.set(text, statement = db.prepare(text.replaceAll(/\$\d/g, '?')));
    return statement.all(...values).map((row) => Object.values(row));
  };
  return {
    name: 'better-sqlite3',
    pair: (q) => [rows(sql.pairCount, [q.actor, q.recipient])[0] ?? [], rows(sql.pair, [q.actor, q.recipient]).flat()],
    kinds: (q) => {
      const values = [q.country, q.from, q.to, q.country, q.from, q.to];
      return [rows(sql.kindsCount(q.types), values)[0] ?? [], rows(sql.kinds(q.types), values).flat()];
    },
    partners: (of) => rows(sql.partners, [of, of, of, of]),
    againstHelped: (of) => rows(sql.againstHelped(coop, conflict), [of]),
    distance: (q) => rows(sql.distance, [q.actor, q.recipient, q.recipient, q.actor, q.actor, q.actor, q.recipient, q.recipient]).filter(([steps]) => steps !== 0),
    dyads: (w) => rows(sql.dyads, [w.from, w.to]),
    months: (q) => rows(sql.months('CAST(strftime(\'%Y\', day * 86400, \'unixepoch\') AS INTEGER) * 12 + CAST(strftime(\'%m\', day * 86400, \'unixepoch\') AS INTEGER) - 1 - 1970 * 12'), [q.actor, q.recipient]),
    named: (name) => rows(sql.named, [name]),
    close: () => db.close(),
  };
}

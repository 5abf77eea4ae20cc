/** The questions in SQL that all three databases read alike; $1, $2 … stand for values, each used once and in order. */

const list = (types: readonly number[]): string => types.join();
const either = (types: readonly number[]): string => `
  SELECT id FROM event WHERE actor = $1 AND day BETWEEN $2 AND $3 AND type IN (${list(types)})
  UNION SELECT id FROM event WHERE recipient = $4 AND day BETWEEN $5 AND $6 AND type IN (${list(types)})`;

export const sql = {
  indexes: [
    'CREATE INDEX by_pair ON event(actor, recipient, id, day)', 'CREATE INDEX by_recipient ON event(recipient, actor, id)',
    'CREATE INDEX by_actor_day ON event(actor, day, type, id)', 'CREATE INDEX by_recipient_day ON event(recipient, day, type, id)',
    'CREATE INDEX by_actor_type ON event(actor, type, recipient)', 'CREATE INDEX by_recipient_type ON event(recipient, type, actor)',
    'CREATE INDEX by_day ON event(day, actor, recipient)',
  ],
  pairCount: 'SELECT count(*) AS n FROM event WHERE actor = $1 AND recipient = $2',
  pair: 'SELECT id FROM event WHERE actor = $1 AND recipient = $2 ORDER BY id DESC LIMIT 20',
  kindsCount: (types: readonly number[]) => `SELECT count(*) AS n FROM (${either(types)}) AS found`,
  kinds: (types: readonly number[]) => `SELECT id FROM (${either(types)}) AS found ORDER BY id LIMIT 20`,
  partners: `SELECT other, sum(n) AS n FROM (
      SELECT recipient AS other, count(*) AS n FROM event WHERE actor = $1 AND recipient <> $2 GROUP BY recipient
      UNION ALL SELECT actor AS other, count(*) AS n FROM event WHERE recipient = $3 AND actor <> $4 GROUP BY actor) AS sides
    GROUP BY other ORDER BY n DESC, other LIMIT 20`,
  againstHelped: (cooperation: string, conflict: string) => `SELECT actor, count(*) AS n FROM event
    WHERE type IN (${conflict}) AND recipient IN (SELECT recipient FROM event WHERE actor = $1 AND type IN (${cooperation}))
    GROUP BY actor ORDER BY n DESC, actor LIMIT 20`,
  distance: `SELECT CASE
      WHEN EXISTS (SELECT 1 FROM event WHERE actor = $1 AND recipient = $2) OR EXISTS (SELECT 1 FROM event WHERE actor = $3 AND recipient = $4) THEN 1
      WHEN EXISTS (SELECT 1 FROM (SELECT recipient AS x FROM event WHERE actor = $5 UNION SELECT actor FROM event WHERE recipient = $6) AS a
        JOIN (SELECT recipient AS x FROM event WHERE actor = $7 UNION SELECT actor FROM event WHERE recipient = $8) AS b ON a.x = b.x) THEN 2
      ELSE 0 END AS steps`,
  dyads: 'SELECT actor, recipient, count(*) AS n FROM event WHERE day BETWEEN $1 AND $2 GROUP BY actor, recipient ORDER BY n DESC, actor, recipient LIMIT 50',
  months: (month: string) => `SELECT ${month} AS month, count(*) AS n FROM event WHERE actor = $1 AND recipient = $2 GROUP BY 1 ORDER BY 1`,
  named: 'SELECT id FROM entity WHERE name = $1 ORDER BY id LIMIT 1',
} as const;

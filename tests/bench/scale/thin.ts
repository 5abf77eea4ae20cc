import { compare, CONCURRENCY, REQUESTS, ROUNDS, ServerUnderTest } from '../server-under-test.ts';
import { hasIcews } from './resample.ts';

/**
 * `npm run bench:thin`: a page of 20 events over HTTP beside the thinnest GraphQL server that the same store can have: node:http and
 * graphql-js, a schema of those fields alone, no limits, no guards. Both hold ICEWS14.
 */

const fields = 'totalCount nodes { plainId title type time { earliest } actors { nodes { name } } recipients { nodes { name } } }';
const documents = {
  'the first 20 of an actor': `{ events(first: 20, filter: { actor: { id: { in: ["cty:IRN"] } } }) { ${fields} } }`,
  '20 of all': `{ events(first: 20) { ${fields} } }`,
};

if (!hasIcews) process.stderr.write('ICEWS14 is not at hand (../shared/data/tkg-icews14): nothing to measure.\n');
else {
  const ours = new ServerUnderTest('./scale/server-icews.js');
  const peer = new ServerUnderTest('./scale/server-thin.js');
  try {
    await Promise.all([ours.start(), peer.start()]);
    process.stdout.write(`Medians of ${ROUNDS} rounds of ${REQUESTS} requests, ${CONCURRENCY} at a time; Node ${process.version}; the same answers.\n`);
    process.stdout.write('| question | newsgraph, requests/s | thin server | ratio | newsgraph, CPU µs/request | thin server | ratio |\n|---|---|---|---|---|---|---|\n');
    for (const [name, query] of Object.entries(documents)) await compare(name, query, ours, peer);
  } finally {
    ours.stop();
    peer.stop();
  }
}

import { questions } from './questions.ts';
import { compare, CONCURRENCY, REQUESTS, ROUNDS, ServerUnderTest } from './server-under-test.ts';

/**
 * `npm run bench`: newsgraph over HTTP beside stock GraphQL Yoga with plain resolvers over the same data. Both servers run as
 * processes of their own; rounds alternate; medians of the rounds are printed, with the ratio of the peer to newsgraph.
 */

const ours = new ServerUnderTest('./server-newsgraph.js');
const peer = new ServerUnderTest('./peer-naive.js');
try {
  await Promise.all([ours.start(), peer.start()]);
  process.stdout.write(`Medians of ${ROUNDS} rounds of ${REQUESTS} requests, ${CONCURRENCY} at a time; Node ${process.version}; the same answers.\n`);
  process.stdout.write('| question | newsgraph, requests/s | stock Yoga, naive | ratio | newsgraph, CPU µs/request | stock Yoga, naive | ratio |\n|---|---|---|---|---|---|---|\n');
  for (const [name, query] of Object.entries(questions)) await compare(name, query, ours, peer);
} finally {
  ours.stop();
  peer.stop();
}

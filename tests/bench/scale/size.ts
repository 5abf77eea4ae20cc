import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { EventFilter } from '../../../src/query/filters.ts';
import { eventsWhere } from '../../../src/query/events.ts';
import { loaded } from './loaded.ts';
import { inMs, timesOf } from './timing.ts';

/** One size, in a process of its own: prints a row of the table of `scale.ts`. Run with --expose-gc. */

const [, , path = ''] = process.argv;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const start = performance.now();
const cpu = process.cpuUsage();
const newsgraph = await loaded(path);
const seconds = (performance.now() - start) / 1000;
const spent = process.cpuUsage(cpu);
const cpuSeconds = (spent.user + spent.system) / 1e6;
(globalThis as { gc?: () => void }).gc?.();
const { rss } = process.memoryUsage();
await newsgraph.measures();
delay.disable();

const { sight } = newsgraph;
const actors = ['Iran', 'Turkey', 'China', 'Iraq', 'Japan', 'France'].flatMap((name) => sight.view.named(name).slice(0, 1));
const filters = actors.map((id): EventFilter => ({ roles: { ACTOR: { id: { in: [id] } } } }));
const most = Math.max(...filters.map((filter) => eventsWhere(sight, filter).length));
const page = (at: number) => (filter: EventFilter): unknown => {
  const found = eventsWhere(sight, filter);
  const from = Math.min(at, Math.max(0, found.length - 20));
  return [found.length, found.slice(from, from + 20).map((id) => sight.view.event(id)?.title)];
};
const many = Array.from({ length: 50 }, () => filters).flat();
const all = Array.from({ length: 100 }, (): EventFilter => ({}));
const days = many.map((filter): EventFilter => ({ ...filter, time: { from: '2009-03-01', to: '2009-03-31' } }));
const cells = [
  sight.view.counts.events.toLocaleString('en'), Math.round(sight.view.counts.events / seconds).toLocaleString('en'), Math.round(sight.view.counts.events / cpuSeconds).toLocaleString('en'), `${Math.round(rss / 1e6)} MB`, `${(delay.max / 1e6).toFixed(0)} ms`,
  inMs((await timesOf(all, page(0))).p50), inMs((await timesOf(all, page(200_000))).p50),
  inMs((await timesOf(many, page(0))).p50), inMs((await timesOf(many, page(most / 2))).p50), inMs((await timesOf(days, page(0))).p50),
];
process.stdout.write(`| ${cells.join(' | ')} |\n`);

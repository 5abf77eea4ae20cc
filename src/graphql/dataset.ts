import { PLOVER_VERSION } from '../../schema/event-types.ts';
import type { DatasetSummary } from '../dataset-summary.ts';
import type { StoreView } from '../store/view.ts';
import { builder } from './builder.ts';

/** What is in here, from where, and as of when. */

const DatasetType = builder.objectRef<DatasetSummary>('Dataset').implement({
  description: 'A collection of claims that was loaded together.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id, as in lens.datasets; not the id of a node.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    description: t.exposeString('description', { description: 'What it holds.' }),
    publisher: t.exposeString('publisher', { description: 'Who made it.' }),
    licence: t.exposeString('licence', { description: 'Under what terms it may be used.' }),
    address: t.string({ nullable: true, description: 'Where it comes from; null for one written for newsgraph.', resolve: (set) => set.address ?? null }),
    release: t.string({ nullable: true, description: 'Which release of it this is; null where nobody said.', resolve: (set) => set.release ?? null }),
    retrieved: t.exposeString('retrieved', { description: 'The day on which it was fetched or written.' }),
    recordedAt: t.exposeString('recordedAt', { description: 'Since when its claims are known here (ISO 8601).' }),
  }),
});

const HoldingsType = builder.objectRef<{ counts: StoreView['counts']; version: number; datasets: readonly DatasetSummary[] }>('Holdings').implement({
  description: 'What the service holds.',
  fields: (t) => ({
    datasets: t.field({ type: [DatasetType], description: 'The datasets loaded, in order.', resolve: (held) => [...held.datasets] }),
    entities: t.int({ description: 'People, bodies, groups, countries, places and things.', resolve: ({ counts }) => counts.entities }),
    events: t.int({ description: 'Events of any kind, statements among them.', resolve: ({ counts }) => counts.events }),
    articles: t.int({ description: 'Articles that claims were read from.', resolve: ({ counts }) => counts.articles }),
    claims: t.int({ description: 'Claims, whether in view or not.', resolve: ({ counts }) => counts.claims }),
    facts: t.int({ description: 'Facts, whether in view or not, that an article tells of a node among them.', resolve: ({ counts }) => counts.facts }),
    version: t.exposeInt('version', { description: 'Grows by one with every batch of claims that comes in.' }),
    plover: t.string({ description: 'The version of PLOVER whose event types and modes are used.', resolve: () => PLOVER_VERSION }),
  }),
});

builder.queryField('dataset', (t) => t.field({
  type: HoldingsType, description: 'What is in here, from where, under which licence, and as of when.',
  resolve: (_root, _args, { sight, datasets }) => ({ counts: sight.view.counts, version: sight.view.version, datasets }),
}));

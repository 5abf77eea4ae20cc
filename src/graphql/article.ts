import type { Article, ArticleSource } from '../model.ts';
import { claimsWhere } from '../query/claims.ts';
import { claimsInView } from '../query/sight.ts';
import { MENTIONS } from '../../schema/relation-types.ts';
import { unknownsOf } from '../query/unknowns.ts';
import { builder, pageCost, scanCost } from './builder.ts';
import { ClaimConnection, claimPage } from './claim-connection.ts';
import { listConnection, listPage } from './connection.ts';
import { UnknownConnection } from './fact.ts';
import { globalId, readNodeId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { ArticleRef, NodeRef, seenHere, seenNode, type Seen } from './refs.ts';
import { tieConnection, tiePage } from './tie-connection.ts';
import { TimeType } from './time.ts';

const ArticleSourceType = builder.objectRef<ArticleSource>('ArticleSource').implement({
  description: 'A publication from which the facts of a bundled article were taken.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    date: t.string({ nullable: true, description: 'When, as far as known.', resolve: (source) => source.date ?? null }),
    url: t.string({ nullable: true, description: 'Where (http or https).', resolve: (source) => source.url ?? null }),
  }),
});

ArticleRef.implement({
  description: 'A text that makes claims. Publisher and date are null when the text does not state them; unknowns says so.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Global id (Relay).', resolve: ({ noun }) => globalId(noun.id) }),
    slug: t.string({ description: 'The last part of its plain id.', resolve: ({ noun }) => noun.id.slice(4) }),
    plainId: t.string({ description: 'Its plain id.', resolve: ({ noun }) => noun.id }),
    headline: t.string({ description: 'The headline.', resolve: ({ noun }) => noun.headline }),
    language: t.string({ description: 'The language of the text (BCP 47).', resolve: ({ noun }) => noun.language }),
    text: t.string({ nullable: true, description: 'The whole text, plain; null, with an error, when it can no longer be read as it was. Offsets of evidence count its Unicode code points.', resolve: ({ noun }, _args, { articleTexts }) => articleTexts.load(noun.id) }),
    contentHash: t.string({ description: 'sha-256 of the text in UTF-8 (hex).', resolve: ({ noun }) => noun.contentHash }),
    publisher: t.string({ nullable: true, description: 'Who published it; null when not stated.', resolve: ({ noun }) => noun.publisher ?? null }),
    publishedAt: t.field({ type: TimeType, nullable: true, description: 'When it was published; null when not stated.', resolve: ({ noun }) => noun.publishedAt ?? null }),
    url: t.string({ nullable: true, description: 'Its address (http or https).', resolve: ({ noun }) => noun.url ?? null }),
    copyOf: t.field({ type: ArticleRef, nullable: true, description: 'The article whose wire copy it is; both count as one source.', resolve: ({ sight, noun }) => (noun.copyOf === undefined ? null : seenHere(sight, noun.copyOf) as Seen<Article>) }),
    sources: t.field({ type: [ArticleSourceType], description: 'Where the facts it tells were taken from.', resolve: ({ noun }) => [...noun.sources] }),
    dataset: t.string({ description: 'Id of the dataset it came with.', resolve: ({ noun }) => noun.dataset }),
    claims: t.field({ type: ClaimConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'The claims in view that it makes.', resolve: ({ sight, noun }, args) => claimPage(sight, claimsWhere(sight, { article: { in: [noun.id] } }), args) }),
    mentions: t.field({ type: tieConnection(['Person', 'Event']), args: t.arg.connectionArgs(), complexity: pageCost, description: MENTIONS.description, resolve: ({ sight, noun }, args) => tiePage(sight, noun.id, 'MENTIONS', 'OUT', args) }),
    unknowns: t.field({ type: UnknownConnection, args: t.arg.connectionArgs(), complexity: pageCost, description: 'What is not stated of the article itself, such as its date.', resolve: ({ sight, noun }, args) => listPage(unknownsOf(sight, noun.id), args, (gap) => gap.fact?.id ?? '', (gap) => ({ sight, gap })) }),
  }),
});

const ArticleConnection = listConnection('Article', ArticleRef, 'Articles, in the order in which they came in.');

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef, nullable: true, description: 'The article with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id, or a plain one.' }), lens: t.arg({ type: LensInput, description: 'Which claims count in the fields below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const seen = seenNode(sight, readNodeId(args.id));
      return seen && 'headline' in seen.noun ? { sight, noun: seen.noun } : null;
    },
  }),
  articles: t.field({
    type: ArticleConnection, complexity: scanCost, description: 'Articles that make a claim in view.',
    args: { ...t.arg.connectionArgs(), lens: t.arg({ type: LensInput, description: 'Which claims count, here and below.' }) },
    resolve: (_root, args, context) => {
      const sight = sightThrough(context, args.lens);
      const ids = sight.view.articles().filter((id) => sight.view.claimsOf(id).some((claim) => claimsInView(sight, sight.view.factOf(claim)).includes(claim)));
      return listPage(ids, args, (id) => id, (id) => seenHere(sight, id) as Seen<Article>);
    },
  }),
}));


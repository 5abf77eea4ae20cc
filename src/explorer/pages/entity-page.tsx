import { entityPage, type EntityPageData } from '../../client/documents/entity-page.ts';
import { events } from '../../client/documents/events.ts';
import { Actions } from '../parts/actions.tsx';
import { AroundNetwork } from '../parts/around-network.tsx';
import { EventTable } from '../parts/event-table.tsx';
import { Merged, Unknown } from '../parts/merged.tsx';
import { KindMark } from '../parts/node-link.tsx';
import { Picture } from '../parts/picture.tsx';
import { Relations } from '../parts/relations.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { readOrder } from '../shell/event-query.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo, hrefWith, pageOf } from '../shell/links.ts';
import { usePlace } from '../shell/navigation.ts';
import { useTitle } from '../shell/page-title.ts';
import { attributeWord, count, counted, kindWord, plain, unknownWord } from '../shell/words.ts';

export type Entity = NonNullable<EntityPageData['entity']>;

const TABS = [['', 'Ties'], ['events', 'Events'], ['network', 'Network'], ['timeline', 'Timeline'], ['map', 'Map'], ['sources', 'Sources']] as const;

/** One person, group, country or thing: its names, its parts in events, its ties; and the same as pictures. */
export function EntityPage({ id }: { readonly id: string }) {
  const { params } = usePlace();
  const tab = TABS.find(([name]) => name === params.get('tab'))?.[0] ?? '';
  const variables = { id, lens: lensInput() };
  const seen = useAnswer(entityPage, variables);
  useTitle(seen.data?.entity?.name ?? 'Entity');
  return (
    <Around seen={seen} lines={14}>
      {({ entity }) => (entity ? (
        <article class="card">
          <Head entity={entity} asked={id} />
          <nav class="tabs" aria-label={`About ${entity.name}`}>
            {TABS.map(([name, label]) => <a key={name} href={hrefWith({ tab: name === '' ? undefined : name })} {...(name === tab ? { 'aria-current': 'page' as const } : {})}>{label}{name === 'events' ? ` ${count(entity.events.totalCount)}` : name === 'sources' ? ` ${count(entity.articles.totalCount)}` : ''}</a>)}
          </nav>
          {tab === '' ? <Relations entity={entity} /> : null}
          {tab === 'events' ? <Events id={entity.plainId} /> : null}
          {tab === 'network' ? <AroundNetwork of={entity.plainId} title="Network" isOpen /> : null}
          {tab === 'timeline' || tab === 'map' ? <Picture of={tab} filter={{ participant: { id: { in: [entity.plainId] } } }} order={readOrder(params)} /> : null}
          {tab === 'sources' ? <Sources entity={entity} /> : null}
          {tab === '' || tab === 'sources' ? <Actions document={entityPage} variables={variables} downloads={[
            { format: 'CSV', rows: entity.relations.edges.length, what: 'ties', name: entity.name, make: async () => (await import('../files/ties-csv.ts')).tiesCsv(entity) },
            { format: 'JSON', rows: entity.relations.edges.length, what: 'ties', name: entity.name, make: () => `${JSON.stringify({ entity }, null, 2)}\n` },
          ]} /> : null}
        </article>
      ) : <Unknown what="entity" id={id} />)}
    </Around>
  );
}

function Head({ entity, asked }: { readonly entity: Entity; readonly asked: string }) {
  const id = entity.plainId;
  const parts = [
    [entity.ordered.totalCount, 'ordered', { orderedBy: id }], [entity.did.totalCount, 'carried out or said', { by: id }], [entity.suffered.totalCount, 'were against or towards it', { against: id }],
    [entity.struck.totalCount, 'struck it', { target: id }], [entity.used.totalCount, 'were done with it', { with: id }], [entity.placed.totalCount, 'took place in it', { place: id }],
  ] as const;
  return (
    <header>
      <p class="kicker"><KindMark kind={entity.__typename} />{kindWord(entity.__typename)}{'kind' in entity ? ` · ${plain(entity.kind)}` : ''}{'membership' in entity ? ` · ${entity.membership === 'OPEN' ? 'an open group: anyone who fits the description' : plain(entity.membership)}` : ''}</p>
      <h1 tabIndex={-1}><bdi>{entity.name}</bdi></h1>
      {entity.aliases.length > 0 ? (
        <p class="lead">also {entity.aliases.map((alias, i) => <span key={`${alias.value} ${alias.kind}`}>{i > 0 ? ', ' : ''}<bdi lang={alias.language}>{alias.value}</bdi>{alias.kind === 'STRONG' || alias.kind === 'TRANSLITERATION' ? null : <span class="aside"> ({plain(alias.kind)})</span>}</span>)}</p>
      ) : null}
      <Merged asked={asked} plainId={id} />
      <p>
        Part in <a href={hrefTo('/events', { participant: id })}>{counted(entity.events.totalCount, 'event')}</a>
        {parts.filter(([n]) => n > 0).map(([n, words, params], i) => <span key={words}>{i === 0 ? ': ' : ', '}<a href={hrefTo('/events', params)}>{count(n)} {words}</a></span>)}
        {'said' in entity && entity.said.totalCount > 0 ? `; speaker of ${counted(entity.said.totalCount, 'claim')}` : ''}.
        {' '}<a href={hrefTo('/path', { from: id })}>How is it tied to …?</a>
      </p>
      {entity.unknowns.nodes.length > 0 ? <p class="gap">{entity.unknowns.nodes.map((gap) => `${attributeWord(gap.predicate)}: ${unknownWord(gap.state, gap.withheldBy?.name)}`).join('; ')}</p> : null}
    </header>
  );
}

function Events({ id }: { readonly id: string }) {
  const { params } = usePlace();
  const after = params.get('after') ?? undefined;
  const variables = { filter: { participant: { id: { in: [id] } } }, order: readOrder(params), first: 50, after, lens: lensInput() };
  const seen = useAnswer(events, variables);
  return (
    <Around seen={seen} lines={10}>
      {({ events: found }) => (
        <>
          <EventTable rows={found.nodes} caption={counted(found.totalCount, 'event')} />
          {found.pageInfo.hasNextPage ? <p class="pages"><a class="button" href={hrefWith({ after: found.pageInfo.endCursor ?? undefined })}>Next 50 →</a> <a class="button" href={hrefTo('/events', { participant: id })}>All with filters</a></p> : null}
          <Actions document={events} variables={variables} downloads={[
            { format: 'CSV', rows: Math.min(10_000, found.totalCount), what: 'rows', name: 'events', make: async () => (await import('../files/event-rows.ts')).eventsCsv(variables) },
            { format: 'JSON', rows: Math.min(10_000, found.totalCount), what: 'rows', name: 'events', make: async () => (await import('../files/event-rows.ts')).eventsJson(variables) },
          ]} />
        </>
      )}
    </Around>
  );
}

function Sources({ entity }: { readonly entity: Entity }) {
  return (
    <>
      {entity.articles.nodes.length === 0 ? <p class="note">No article in view tells of it; what is known comes from rows of datasets.</p> : null}
      <ul>{entity.articles.nodes.map((article) => <li key={article.plainId}><a href={pageOf(article.plainId)}><bdi>{article.headline}</bdi></a> <span class="aside">{article.publisher ?? 'publisher not stated'}, {article.publishedAt ? dateInWords(article.publishedAt.edtf) : 'date not stated'}</span></li>)}</ul>
      {entity.externalIds.length > 0 ? <p>Elsewhere: {entity.externalIds.map(({ scheme, value }, i) => <span key={scheme}>{i > 0 ? ', ' : ''}{scheme === 'wikidata' && /^Q\d+$/.test(value) ? <a href={`https://www.wikidata.org/wiki/${value}`} rel="noopener noreferrer external">Wikidata {value}</a> : <bdi>{scheme} {value}</bdi>}</span>)}</p> : null}
    </>
  );
}

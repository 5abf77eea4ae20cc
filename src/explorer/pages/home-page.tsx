import { home, type HomeData } from '../../client/documents/home.ts';
import { Finder } from '../parts/finder.tsx';
import { NodeLinks } from '../parts/node-link.tsx';
import { AskOrdered, AskOther } from '../parts/templates.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo, pageOf } from '../shell/links.ts';
import { go } from '../shell/navigation.ts';
import { useTitle } from '../shell/page-title.ts';
import { count, typeNoun } from '../shell/words.ts';

type Latest = HomeData['events']['nodes'][number];

/** Where one begins: a search over all names, the questions as sentences, and what happened last. */
export function HomePage() {
  const seen = useAnswer(home, { lens: lensInput() });
  useTitle('Who did what to whom, and who says so');
  return (
    <div class="home">
      <h1 tabIndex={-1}>Who did what to whom, <em>and who says so</em></h1>
      <Finder
        class="finder-large" label="Search people, groups, countries, things" placeholder="Biden, Kata’ib Hizballah, كتائب حزب الله …"
        onChoose={(found) => { if (found) go(pageOf(found.plainId)); }} onText={(text) => go(hrefTo('/events', { text }))}
      />
      <section aria-labelledby="ask-title" class="ask">
        <h2 id="ask-title">Ask</h2>
        <AskOrdered types={seen.data?.types.nodes.map((row) => row.value) ?? ['ASSAULT']} />
        <AskOther types={seen.data?.types.nodes.map((row) => row.value) ?? ['ASSAULT']} />
      </section>
      <Around seen={seen} lines={10}>
        {({ dataset, events, types }) => (dataset.events === 0 && dataset.articles === 0 ? <Empty /> : (
          <div class="home-columns">
            <section aria-labelledby="latest-title">
              <h2 id="latest-title">Latest events</h2>
              <ol class="latest">{events.nodes.map((event) => <LatestEvent key={event.plainId} event={event} />)}</ol>
              <p><a href={hrefTo('/events')}>All {count(dataset.events)} events</a></p>
            </section>
            <section aria-labelledby="kinds-title">
              <h2 id="kinds-title">By kind</h2>
              <ul class="bars">
                {types.nodes.map((row) => (
                  <li key={row.value}><a href={hrefTo('/events', { type: row.value })}>{typeNoun(row.value)}</a> <span class="n">{count(row.count)}</span><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * row.count) / (types.nodes[0]?.count ?? 1)} height="8" /></svg></li>
                ))}
              </ul>
              <p class="aside">{count(dataset.claims)} claims from {count(dataset.articles)} articles and {count(dataset.datasets.length)} {dataset.datasets.length === 1 ? 'dataset' : 'datasets'}. <a href={hrefTo('/about')}>What is in here</a></p>
            </section>
          </div>
        ))}
      </Around>
    </div>
  );
}

function LatestEvent({ event }: { readonly event: Latest }) {
  const did = event.orderedBy.nodes.length > 0 ? event.orderedBy.nodes : event.actors.nodes;
  return (
    <li>
      <span class="aside">{dateInWords(event.time?.edtf)}</span> <a href={pageOf(event.plainId)}><bdi>{event.title}</bdi></a>
      {did.length === 0 ? null : <span class="aside">{event.orderedBy.nodes.length > 0 ? 'ordered by ' : 'by '}<NodeLinks nodes={did} />{event.recipients.nodes.length > 0 ? <>, against <NodeLinks nodes={event.recipients.nodes} /></> : null}</span>}
    </li>
  );
}

const Empty = () => (
  <div class="note">
    <p>Nothing is in here yet. Start the server with data:</p>
    <pre><code>npx newsgraph import icews-quads icews14.tsv --dataset icews14 --out icews14.jsonl{'\n'}npx newsgraph serve --data data --data icews14.jsonl</code></pre>
  </div>
);

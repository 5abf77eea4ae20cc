import { about } from '../../client/documents/about.ts';
import { Actions } from '../parts/actions.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { pageOf, webAddress } from '../shell/links.ts';
import { useTitle } from '../shell/page-title.ts';
import { count } from '../shell/words.ts';

/** What is in here, from where, under which licence, as of when, and how to read it. */
export function AboutPage() {
  const seen = useAnswer(about, {});
  useTitle('About the data');
  return (
    <article class="card prose">
      <h1 tabIndex={-1}>What is in here</h1>
      <Around seen={seen}>
        {({ dataset, articles }) => (
          <>
            <p class="lead">{count(dataset.events)} events, {count(dataset.entities)} people, groups, places and things, {count(dataset.facts)} facts on {count(dataset.claims)} claims, from {count(dataset.articles)} articles. Version {count(dataset.version)} of the graph.</p>
            <h2>Datasets</h2>
            <table class="events">
              <caption>Where the claims come from</caption>
              <thead><tr><th scope="col">Dataset</th><th scope="col">Publisher</th><th scope="col">Licence</th><th scope="col">Retrieved</th><th scope="col">Known here since</th></tr></thead>
              <tbody>
                {dataset.datasets.map((set) => {
                  const address = webAddress(set.address);
                  return (
                    <tr key={set.id}>
                      <th scope="row"><bdi>{set.title}</bdi><span class="aside"> {set.description}{address === undefined ? null : <> <a href={address} rel="noopener noreferrer external">Source</a></>}</span></th>
                      <td data-label="Publisher"><bdi>{set.publisher}</bdi></td><td data-label="Licence"><bdi>{set.licence}</bdi></td><td data-label="Retrieved">{dateInWords(set.retrieved)}{set.release === null ? '' : ` (${set.release})`}</td><td data-label="Known here since">{dateInWords(set.recordedAt.slice(0, 10))}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <h2>Articles</h2>
            <ul>{articles.nodes.map((article) => <li key={article.plainId}><a href={pageOf(article.plainId)}><bdi>{article.headline}</bdi></a> <span class="aside">{article.publisher ?? 'publisher not stated'}, {article.publishedAt ? dateInWords(article.publishedAt.edtf) : 'date not stated'}</span></li>)}</ul>
            {articles.totalCount > articles.nodes.length ? <p class="aside">and {count(articles.totalCount - articles.nodes.length)} more</p> : null}
            <h2>How to read it</h2>
            <p>Sources make claims. A fact stands on the claims that count under the lens at the head of the page, and every role has a “because” that leads to the words. Attribution is not truth: this says who says so, not what is so.</p>
            <p>“Undisclosed” is not zero, “not stated” is not no. Who ordered an act is kept apart from who did it. What an open group did is not passed on to anyone who is counted among it. Event types follow PLOVER {dataset.plover}.</p>
            <Actions document={about} variables={{}} downloads={[{ format: 'JSON', rows: dataset.datasets.length, what: dataset.datasets.length === 1 ? 'dataset' : 'datasets', name: 'about', make: () => `${JSON.stringify({ dataset, articles }, null, 2)}\n` }]} />
          </>
        )}
      </Around>
    </article>
  );
}

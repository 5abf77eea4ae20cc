import type { EventFilter } from '../../client/documents/documents.ts';
import { dyad, type DyadData } from '../../client/documents/dyad.ts';
import { Actions } from '../parts/actions.tsx';
import { Finder } from '../parts/finder.tsx';
import { NodeLink, NodeLinks, nameOf } from '../parts/node-link.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords, heldInWords } from '../shell/dates.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo, pageOf } from '../shell/links.ts';
import { go } from '../shell/navigation.ts';
import { useTitle } from '../shell/page-title.ts';
import { count, counted, typeNoun, verb } from '../shell/words.ts';

type Side = DyadData['there'];

const ACTORS = ['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource'];

/** What `a` did or ordered against or towards `b`. */
const acts = (a: string, b: string): EventFilter => ({ or: [{ actor: { id: { in: [a] } } }, { authorizer: { id: { in: [a] } } }], recipient: { id: { in: [b] } } });

/** What one did to another, and the other way round, month by month. */
export function DyadPage({ a, b }: { readonly a: string; readonly b: string }) {
  const isWhole = a !== '' && b !== '';
  const variables = { a, b, there: acts(a, b), back: acts(b, a), lens: lensInput() };
  const seen = useAnswer(dyad, isWhole ? variables : undefined);
  const [first, second] = (seen.data?.ends ?? []).map((node, i) => (node ? nameOf(node) : [a, b][i] ?? ''));
  const title = isWhole ? `${first ?? a} and ${second ?? b}` : 'A against B';
  useTitle(title);
  return (
    <article class="card">
      <header>
        <p class="kicker">Dyad · <a href={hrefTo('/path', { from: a, to: b })}>how they are tied</a>{isWhole ? <> · <a href={hrefTo(`/dyad/${b}/${a}`)}>the other way round</a></> : null}</p>
        <h1 tabIndex={-1}><bdi>{title}</bdi></h1>
        <form class="sentence" onSubmit={(event) => event.preventDefault()}>
          What did <Finder class="slot" isLabelHidden label="Who" placeholder="somebody" chosen={first} kinds={ACTORS} onChoose={(found) => { if (found) go(hrefTo(`/dyad/${found.plainId}/${b}`)); }} />{' '}
          and <Finder class="slot" isLabelHidden label="To whom" placeholder="another" chosen={second} kinds={ACTORS} onChoose={(found) => { if (found) go(hrefTo(`/dyad/${a}/${found.plainId}`)); }} /> do to each other?
        </form>
      </header>
      {isWhole ? (
        <Around seen={seen}>
          {({ there, back, thereByMonth, backByMonth, ties }) => (
            <>
              <Tit there={thereByMonth.buckets} back={backByMonth.buckets} names={[first ?? a, second ?? b]} />
              <div class="dyad-sides">
                <SideList title={`${first ?? a} → ${second ?? b}`} side={there} more={hrefTo('/events', { by: a, against: b })} />
                <SideList title={`${second ?? b} → ${first ?? a}`} side={back} more={hrefTo('/events', { by: b, against: a })} />
              </div>
              {ties.nodes.length > 0 ? <><h2>What ties them</h2><ul>{ties.nodes.map((tie, i) => <li key={i}><bdi>{'name' in tie.subject ? tie.subject.name : ''}</bdi> {verb(tie.predicate, 'OUT')} <bdi>{tie.object && 'name' in tie.object ? tie.object.name : ''}</bdi> <span class="aside">{heldInWords(tie.validity)}{tie.claims.nodes[0]?.passages?.[0] ? <> “<bdi>{tie.claims.nodes[0].passages[0].exact}</bdi>”</> : null}</span></li>)}</ul></> : null}
              <Actions document={dyad} variables={variables} downloads={[
                { format: 'CSV', rows: there.nodes.length + back.nodes.length, what: 'events', name: title, make: async () => (await import('../files/dyad-csv.ts')).dyadCsv({ there, back }) },
                { format: 'JSON', rows: there.nodes.length + back.nodes.length, what: 'events', name: title, make: () => `${JSON.stringify(seen.data, null, 2)}\n` },
              ]} />
            </>
          )}
        </Around>
      ) : <p class="note">Choose two actors.</p>}
    </article>
  );
}

function SideList({ title, side, more }: { readonly title: string; readonly side: Side; readonly more: string }) {
  return (
    <section aria-label={title}>
      <h2><bdi>{title}</bdi> <span class="aside">{counted(side.totalCount, 'event')}</span></h2>
      {side.nodes.length === 0 ? <p class="gap">No source in view tells of any. What an open group did is not counted for those who belong to it.</p> : null}
      <ol class="latest">
        {side.nodes.map((event) => (
          <li key={event.plainId}>
            <span class="aside">{dateInWords(event.time?.edtf)} · {typeNoun(event.type)}</span><a href={pageOf(event.plainId)}><bdi>{event.title}</bdi></a>
            <span class="aside">{event.orderedBy.nodes.length > 0 ? <>ordered by <NodeLinks nodes={event.orderedBy.nodes} />; </> : null}{event.responseTo.nodes.length > 0 ? <>in answer to {event.responseTo.nodes.map((cause) => <NodeLink key={cause.plainId} node={{ __typename: 'Event', ...cause }} />)}</> : 'no source says what it answered'}</span>
          </li>
        ))}
      </ol>
      {side.totalCount > side.nodes.length ? <p><a href={more}>All {count(side.totalCount)} events</a></p> : null}
    </section>
  );
}

type Buckets = DyadData['thereByMonth']['buckets'];

/** The most months that are drawn: a century. */
const MOST_MONTHS = 1_200;

/** Every month from the first to the last, those without events too. */
function monthsBetween(given: readonly string[]): string[] {
  const number = (month = ''): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const first = number(given[0]);
  const length = Math.min(MOST_MONTHS, given.length === 0 ? 0 : number(given.at(-1)) - first + 1);
  return Array.from({ length }, (_none, i) => `${String(Math.floor((first + i) / 12)).padStart(4, '0')}-${String(((first + i) % 12) + 1).padStart(2, '0')}`);
}

/** Months side by side, one way up and the other way down. */
function Tit({ there, back, names }: { readonly there: Buckets; readonly back: Buckets; readonly names: readonly [string, string] }) {
  const months = monthsBetween([...there, ...back].map((bucket) => bucket.start).sort());
  if (months.length < 2) return null;
  const most = Math.max(...[...there, ...back].map((bucket) => bucket.count));
  const tall = (buckets: Buckets, month: string): number => ((buckets.find((bucket) => bucket.start === month)?.count ?? 0) / most) * 40;
  const wide = 1000 / months.length;
  return (
    <figure class="tit">
      <svg viewBox="0 0 1000 90" preserveAspectRatio="none" role="img" aria-label={`Events by month: above ${names[0]} against ${names[1]}, below the other way round; at most ${most} in a month`}>
        {months.map((month, i) => (
          <g key={month}><rect class="up" x={i * wide} width={Math.max(1, wide - 1)} y={45 - tall(there, month)} height={tall(there, month)} /><rect class="down" x={i * wide} width={Math.max(1, wide - 1)} y={45} height={tall(back, month)} /></g>
        ))}
        <line class="base" x1={0} x2={1000} y1={45} y2={45} />
      </svg>
      <figcaption class="aside">By month, {dateInWords(months[0])} to {dateInWords(months.at(-1))}; above <bdi>{names[0]}</bdi>, below <bdi>{names[1]}</bdi>; at most {count(most)} in a month</figcaption>
    </figure>
  );
}

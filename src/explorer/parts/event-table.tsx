import type { EventsData } from '../../client/documents/events.ts';
import { dateInWords } from '../shell/dates.ts';
import { hrefWith, pageOf } from '../shell/links.ts';
import { usePlace } from '../shell/navigation.ts';
import { count, counted, happened, plain, statusWord, typeNoun, unknownWord } from '../shell/words.ts';
import { NodeLink, type NamedNode } from './node-link.tsx';

export type EventRow = EventsData['events']['nodes'][number];

interface Part {
  readonly totalCount: number;
  readonly edges: readonly { readonly status: string; readonly node: NamedNode & { readonly membership?: string } }[];
  readonly unknown?: { readonly state: string } | null;
}

/** Who has a part, or in words why nobody is named. An open group and what was derived say so. */
export function Fillers({ part }: { readonly part: Part }) {
  if (part.edges.length === 0) return <span class="gap">{unknownWord(part.unknown?.state ?? 'NOT_STATED')}</span>;
  return (
    <>
      {part.edges.map(({ node, status }, i) => (
        <span key={node.plainId ?? i}>
          {i > 0 ? ', ' : ''}<NodeLink node={node} />
          {status === 'DERIVED' || status === 'DISPUTED' || status === 'INFERRED' ? <span class="tag" title={statusWord(status)}>{plain(status)}</span> : null}
          {node.membership === 'OPEN' ? <span class="aside" title="Anyone who fits the description; there is no list of members."> (open group)</span> : null}
        </span>
      ))}
      {part.totalCount > part.edges.length ? ` and ${part.totalCount - part.edges.length} more` : null}
    </>
  );
}

/** When an event was, in words; what it rests on stands in the title. */
export const When = ({ time }: { readonly time: EventRow['time'] }) => (
  time ? <time dateTime={time.edtf} title={time.asWritten ? `written: “${time.asWritten}”` : undefined}>{dateInWords(time.edtf)}</time> : <span class="gap">not stated</span>
);

/** Events as rows; on a narrow screen each row is a card. */
export function EventTable({ rows, caption, isSortable = true }: { readonly rows: readonly EventRow[]; readonly caption: string; readonly isSortable?: boolean }) {
  return (
    <table class="events">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <Sortable field="time" label="When" isSortable={isSortable} /><Sortable field="title" label="Event" isSortable={isSortable} />
          <th scope="col">Ordered by</th><th scope="col">Carried out by</th><th scope="col">Against</th><th scope="col">Where</th><th scope="col" class="n">Claims</th>
        </tr>
      </thead>
      <tbody>{rows.map((row) => <Row key={row.plainId} row={row} />)}</tbody>
    </table>
  );
}

function Row({ row }: { readonly row: EventRow }) {
  const isSpeech = row.type === 'STATEMENT';
  return (
    <tr>
      <td class="when" data-label="When"><When time={row.time} /></td>
      <th scope="row" class="what">
        <a href={pageOf(row.plainId)}><bdi>{row.title}</bdi></a>
        <span class="aside"> {typeNoun(row.type)}{row.series ? `, ${row.series.max === row.series.min ? count(row.series.min) : `at least ${count(row.series.min)}`} of them` : ''}{row.status === 'OCCURRED' ? '' : `, ${happened(row.status)}`}</span>
      </th>
      <td data-label="Ordered by">{isSpeech ? <span class="gap" aria-label="does not apply">–</span> : <Fillers part={row.orderedBy} />}</td>
      <td data-label={isSpeech ? 'Said by' : 'Carried out by'}><Fillers part={row.actors} /></td>
      <td data-label="Against">{row.recipients.edges.length === 0 && row.targets.edges.length > 0 ? <Fillers part={row.targets} /> : <Fillers part={row.recipients} />}</td>
      <td data-label="Where"><Fillers part={row.locations} /></td>
      <td data-label="Claims" class="n"><a href={pageOf(row.plainId, {}, '#proof')} aria-label={`${counted(row.claims.totalCount, 'claim')} on ${row.title}`}>{count(row.claims.totalCount)}</a></td>
    </tr>
  );
}

function Sortable({ field, label, isSortable }: { readonly field: 'time' | 'title'; readonly label: string; readonly isSortable: boolean }) {
  const { params } = usePlace();
  if (!isSortable) return <th scope="col">{label}</th>;
  const given = params.get('sort') ?? '-time';
  const isThis = given.replace('-', '') === field;
  const isDown = given.startsWith('-');
  const next = isThis && !isDown ? `-${field}` : field;
  return (
    <th scope="col" {...(isThis ? { 'aria-sort': isDown ? 'descending' : 'ascending' } as const : {})}>
      <a class="sort" href={hrefWith({ sort: next === '-time' ? undefined : next })}>{label}<span aria-hidden="true">{isThis ? (isDown ? ' ↓' : ' ↑') : ''}</span></a>
    </th>
  );
}

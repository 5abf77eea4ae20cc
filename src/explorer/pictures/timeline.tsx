import { useRef } from 'preact/hooks';
import type { EventFilter, EventOrder, TimeUnit } from '../../client/documents/documents.ts';
import { eventTimes, type EventTimesData } from '../../client/documents/event-times.ts';
import { Actions } from '../parts/actions.tsx';
import { Around } from '../parts/states.tsx';
import { svgText } from '../files/svg.ts';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefWith, pageOf } from '../shell/links.ts';
import { usePlace } from '../shell/navigation.ts';
import { count, counted, typeNoun } from '../shell/words.ts';
import { dayNumber, ticksBetween } from './time-scale.ts';

type Found = EventTimesData['events']['nodes'][number];

const WIDTH = 1000;
const [HISTOGRAM, ROW, AXIS] = [70, 24, 26];
/** A day must be seen even where the line holds centuries. */
const NARROWEST = 5;
/** Titles stand to the right of their stretch while there is room, else to the left. */
const ROOM_FOR_TITLE = 620;

const UNITS: readonly TimeUnit[] = ['DAY', 'MONTH', 'YEAR'];

/** Events along time, each as the stretch in which it may have been, under a count of all that fit. */
export function Timeline({ filter, order }: { readonly filter: EventFilter | undefined; readonly order: EventOrder }) {
  const { params } = usePlace();
  const unit = UNITS.find((one) => one.toLowerCase() === params.get('unit')) ?? 'MONTH';
  const variables = { filter, unit, order, lens: lensInput() };
  const seen = useAnswer(eventTimes, variables);
  const box = useRef<HTMLDivElement>(null);
  return (
    <Around seen={seen} lines={14}>
      {({ events: found, histogram }) => {
        const dated = found.nodes.filter((event) => event.time?.earliest ?? event.time?.latest);
        const undated = found.nodes.filter((event) => !dated.includes(event));
        return (
          <div class="timeline" ref={box}>
            <p class="network-controls">
              <span role="group" aria-label="Counted by">counted by {UNITS.map((one) => <a key={one} class="button" href={hrefWith({ unit: one === 'MONTH' ? undefined : one.toLowerCase() })} {...(one === unit ? { 'aria-current': 'true' as const } : {})}>{one.toLowerCase()}</a>)}</span>
              <span>{counted(found.totalCount, 'event')}{found.totalCount > found.nodes.length ? `, the first ${count(found.nodes.length)} as stretches` : ''}; {count(histogram.undated)} without a first day</span>
            </p>
            {dated.length === 0 ? <p class="note">None of these has a date.</p> : <Chart events={dated} buckets={histogram.buckets} unit={unit} />}
            {undated.length > 0 ? <details><summary>{counted(undated.length, 'event')} without a date</summary><ul>{undated.map((event) => <li key={event.plainId}><a href={pageOf(event.plainId)}><bdi>{event.title}</bdi></a>{event.time?.asWritten ? <span class="aside"> written “<bdi>{event.time.asWritten}</bdi>”</span> : null}</li>)}</ul></details> : null}
            <Actions document={eventTimes} variables={variables} downloads={[
              { format: 'CSV', rows: found.nodes.length, what: 'events', name: 'timeline', make: async () => (await import('../files/csv.ts')).toCsv(['id', 'title', 'type', 'date', 'earliest', 'latest', 'date_as_written', 'date_basis'], found.nodes.map((event) => [event.plainId, event.title, event.type, event.time?.edtf, event.time?.earliest, event.time?.latest, event.time?.asWritten, event.time?.basis])) },
              { format: 'JSON', rows: found.nodes.length, what: 'events', name: 'timeline', make: () => `${JSON.stringify({ events: found, histogram }, null, 2)}\n` },
              { format: 'SVG', rows: dated.length, what: 'events', name: 'timeline', make: () => svgText(box.current?.querySelector('svg')) },
            ]} />
          </div>
        );
      }}
    </Around>
  );
}

interface ChartProps {
  readonly events: readonly Found[];
  readonly buckets: EventTimesData['histogram']['buckets'];
  readonly unit: TimeUnit;
}

const startOf = (bucket: string): number => dayNumber(`${bucket}${'-01-01'.slice(0, 10 - bucket.length)}`);
const DAYS_IN: Readonly<Record<TimeUnit, number>> = { DAY: 1, MONTH: 30.4, YEAR: 365.25 };

function Chart({ events, buckets, unit }: ChartProps) {
  const ends = events.map(({ time }) => ({ from: time?.earliest ? dayNumber(time.earliest) : undefined, to: time?.latest ? dayNumber(time.latest) : undefined }));
  const all = [...ends.flatMap(({ from, to }) => [from, to]), ...buckets.map((bucket) => startOf(bucket.start))].filter((day): day is number => day !== undefined && !Number.isNaN(day));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const spare = Math.max(2, (most - least) * 0.03);
  const [first, last] = [least - spare, most + spare];
  const x = (day: number): number => ((day - first) / (last - first)) * WIDTH;
  const tallest = Math.max(1, ...buckets.map((bucket) => bucket.count));
  const height = HISTOGRAM + AXIS + events.length * ROW + 8;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} class="timeline-chart" role="group" aria-label="Timeline">
      {ticksBetween(Math.ceil(first), last - (last - first) * 0.05).map((tick) => (
        <g key={tick.at}><line class="grid" x1={x(tick.at)} x2={x(tick.at)} y1={0} y2={height} /><text class="tick" x={x(tick.at) + 4} y={HISTOGRAM + 17}>{tick.label}</text></g>
      ))}
      {buckets.map((bucket) => {
        const tall = (bucket.count / tallest) * (HISTOGRAM - 12);
        return <rect key={bucket.start} class="bucket" x={x(startOf(bucket.start))} width={Math.max(2, x(startOf(bucket.start) + DAYS_IN[unit]) - x(startOf(bucket.start)) - 1)} y={HISTOGRAM - tall} height={tall}><title>{`${dateInWords(bucket.start)}: ${counted(bucket.count, 'event')}`}</title></rect>;
      })}
      <line class="base" x1={0} x2={WIDTH} y1={HISTOGRAM} y2={HISTOGRAM} />
      {events.map((event, i) => <Bar key={event.plainId} event={event} ends={ends[i] ?? { from: undefined, to: undefined }} y={HISTOGRAM + AXIS + i * ROW} x={x} first={first} last={last} />)}
    </svg>
  );
}

interface BarProps {
  readonly event: Found;
  readonly ends: { readonly from: number | undefined; readonly to: number | undefined };
  readonly y: number;
  readonly x: (day: number) => number;
  readonly first: number;
  readonly last: number;
}

/** The stretch in which the event may have been; open on the side that no source closes. */
function Bar({ event, ends, y, x, first, last }: BarProps) {
  const [from, to] = [x(ends.from ?? first), x(ends.to === undefined ? last : ends.to + 1)];
  const isOpen = ends.from === undefined || ends.to === undefined;
  const width = Math.max(NARROWEST, to - from);
  const isRight = from + width < ROOM_FOR_TITLE;
  return (
    <a href={pageOf(event.plainId)} aria-label={`${event.title}, ${typeNoun(event.type)}, ${dateInWords(event.time?.edtf)}`}>
      <title>{`${event.title} · ${dateInWords(event.time?.edtf)}${event.time?.asWritten ? ` · written “${event.time.asWritten}”` : ''}`}</title>
      <rect class="row-reach" x={0} width={WIDTH} y={y} height={ROW} />
      <rect class={`stretch ${isOpen ? 'is-open' : ''}`} x={from} width={width} y={y + 6} height={12} rx={2} />
      <text class="bar-name" x={isRight ? from + width + 6 : from - 6} y={y + 17} text-anchor={isRight ? 'start' : 'end'}>{event.title.length > 62 ? `${event.title.slice(0, 61)}…` : event.title}</text>
    </a>
  );
}

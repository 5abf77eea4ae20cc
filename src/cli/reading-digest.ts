import type { Filler, ReadCasualties, ReadEvent, Reading, ReadStatement, ReadTime, ReadUnknown, RoleKey, Speaker } from '../read/reading.ts';
import { printable } from './printable.ts';

/** How a role is put in a line, in this order. */
const ROLE_WORDS: Readonly<Record<RoleKey, string>> = {
  authorizer: 'ordered by', actor: 'by', recipient: 'to', target: 'at', instrument: 'with', origin: 'from', location: 'in', protected: 'for', object: 'about', audience: 'told to',
};

/** The longest quotation in a digest, in UTF-16 units. */
const LONGEST_QUOTE = 240;

/** A reading for a person: each event as a line with its words beneath, then relations, what was said, and what is not known. */
export function digestOf(reading: Reading): string {
  const { article } = reading;
  const titles = new Map(reading.events.map(({ id, title }) => [id, printable(title)]));
  const acts = reading.events.filter(({ type }) => type !== 'STATEMENT');
  const head = [printable(article.headline), ['  ', article.publisher, article.publishedAt ?? 'undated', article.url, article.id].filter((part) => part !== undefined).map(printable).join('  ')];
  return `${[
    ...head,
    ...section('Events', acts.flatMap((event) => eventLines(event, titles))),
    ...section('Relations', reading.relations.flatMap(({ type, from, to, attribution, confidence, evidence }) => [`  ${printable(from.name)} ${type} ${printable(to.name)}${voices(attribution)}  [${confidence}]`, quote(evidence.exact)])),
    ...section('Said', reading.statements.flatMap(statementLines)),
    ...section('Not known', reading.unknowns.flatMap((unknown) => unknownLines(unknown, titles))),
    ...(acts.length + reading.relations.length + reading.statements.length + reading.unknowns.length === 0 ? ['', '  Nothing was read out of it.'] : []),
  ].join('\n')}\n`;
}

const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', heading, ...lines]);

const quote = (words: string): string => {
  const text = printable(words);
  return `      “${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
};

const voices = (attribution: readonly Speaker[]): string => (attribution.length === 0 ? '' : `, says ${attribution.map(({ name }) => printable(name)).join(', ')}`);

function eventLines(event: ReadEvent, titles: ReadonlyMap<string, string>): string[] {
  const status = event.polarity === 'NEGATED' && event.status !== 'NEGATED' ? `${event.status}, denied` : event.status;
  const modality = event.modality === 'FACTUAL' ? [] : [event.modality.toLowerCase()];
  const parts = [
    ...(Object.keys(ROLE_WORDS) as RoleKey[]).flatMap((role) => roleWords(role, event.roles[role] ?? [])), ...(event.time ? [timeWords(event.time)] : []),
    ...(event.series ? [`${event.series.min}${event.series.max === event.series.min ? '' : ` to ${event.series.max ?? 'more'}`} of them`] : []), ...event.casualties.map(casualtyWords),
    ...event.responseTo.map(({ event: cause, asWritten }) => `${printable(asWritten)}: ${titles.get(cause) ?? cause}`),
  ];
  return [`  ${[status, ...modality].join(', ')}  ${[event.type, ...event.modes].join('/')}  ${parts.join('; ') || printable(event.title)}${voices(event.attribution)}  [${event.confidence}]`, quote(event.evidence.exact)];
}

function roleWords(role: RoleKey, fillers: readonly Filler[]): string[] {
  if (fillers.length === 0) return [];
  const names = fillers.map(({ name, via }) => `${printable(name)}${via === 'DIRECT' || via === 'COREFERENCE' ? '' : ' (inferred)'}`);
  return [`${ROLE_WORDS[role]} ${names.join(', ')}`];
}

function timeWords({ asWritten, earliest, latest }: ReadTime): string {
  const days = earliest === undefined && latest === undefined ? '' : earliest === latest ? ` (${earliest})` : ` (${earliest ?? 'before'} to ${latest ?? 'after'})`;
  return `${printable(asWritten)}${days}`;
}

function casualtyWords({ side, kind, low, best, high, unknown }: ReadCasualties): string {
  const number = best ?? (low === undefined ? (high === undefined ? undefined : `at most ${high}`) : low === high ? low : `${low}${high === undefined ? ' or more' : ` to ${high}`}`);
  const whose = side === 'UNKNOWN' ? '' : side === 'CIVILIAN' ? ' (civilians)' : ` (${side.toLowerCase()}’s side)`;
  return number === undefined ? `number ${kind.toLowerCase()} ${(unknown ?? 'NOT_STATED').toLowerCase().replace('_', ' ')}${whose}` : `${number} ${kind.toLowerCase()}${whose}`;
}

const statementLines = ({ speakers, mode, content, evidence }: ReadStatement): string[] =>
  [`  ${speakers.map(({ name }) => printable(name)).join(', ') || 'someone'}: ${mode.toLowerCase().replaceAll('_', ' ')}`, quote((content ?? evidence).exact)];

const unknownLines = ({ event, about, state, by, evidence }: ReadUnknown, titles: ReadonlyMap<string, string>): string[] =>
  [`  ${printable(about)}: ${state.toLowerCase().replace('_', ' ')}${by === undefined ? '' : ` by ${printable(by.name)}`}${event === undefined ? '' : `, of: ${titles.get(event) ?? event}`}`, quote(evidence.exact)];

import type { ComponentChildren } from 'preact';
import { eventCard, type EventCardData } from '../../client/documents/event-card.ts';
import { Actions } from '../parts/actions.tsx';
import { AroundNetwork } from '../parts/around-network.tsx';
import { Casualties } from '../parts/casualties.tsx';
import { Dates } from '../parts/event-dates.tsx';
import { Merged, Unknown } from '../parts/merged.tsx';
import { nameOf, NodeLink, NodeLinks } from '../parts/node-link.tsx';
import { Because, Proof, ProofList } from '../parts/proof.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo } from '../shell/links.ts';
import { useTitle } from '../shell/page-title.ts';
import { attributeWord, counted, happened, plain, roleWord, statusWord, typeNoun, unknownWord, verb } from '../shell/words.ts';

type Event = NonNullable<EventCardData['event']>;
type Tie = Event['relations']['edges'][number];

/** Roles that a reader looks for: where nobody is named, the card says why. */
const ASKED_ROLES = [['AUTHORIZER', 'orderedBy'], ['ACTOR', 'actors'], ['RECIPIENT', 'recipients'], ['TARGET', 'targets'], ['LOCATION', 'locations'], ['INSTRUMENT', 'instruments']] as const;
const OTHER_ROLES = ['ORIGIN', 'PROTECTED', 'OBJECT', 'AUDIENCE'] as const;
const ROLES: readonly string[] = [...ASKED_ROLES.map(([role]) => role), ...OTHER_ROLES];

/** One event: every role with what it rests on, and beside it the sentences themselves. */
export function EventPage({ id }: { readonly id: string }) {
  const variables = { id, lens: lensInput() };
  const seen = useAnswer(eventCard, variables);
  useTitle(seen.data?.event?.title ?? 'Event');
  return (
    <Around seen={seen} lines={14}>
      {({ event }) => (event ? (
        <article class="card">
          <Card event={event} asked={id} />
          <Actions document={eventCard} variables={variables} downloads={[{ format: 'JSON', rows: event.said.totalCount, what: 'claims', name: event.title, make: () => `${JSON.stringify({ event }, null, 2)}\n` }]} />
          <AroundNetwork of={event.plainId} title="What is tied to it" />
        </article>
      ) : <Unknown what="event" id={id} />)}
    </Around>
  );
}

/** All that the card leads to, role by role. */
const proofsOf = (event: Event): ProofList => new ProofList([
  ...ROLES.flatMap((role) => event.relations.edges.filter((tie) => tie.predicate === role)), ...event.relations.edges.filter((tie) => !ROLES.includes(tie.predicate)), ...event.answeredBy.edges, ...event.particulars,
].flatMap((tie) => [...tie.claims.nodes, ...('denials' in tie ? tie.denials.nodes : [])]).concat(event.said.nodes.filter((claim) => claim.predicate === 'TIME' || claim.predicate === 'SERIES' || claim.predicate === 'CASUALTIES')));

function Card({ event, asked }: { readonly event: Event; readonly asked: string }) {
  const proofs = proofsOf(event);
  return (
    <>
      <header>
        <p class="kicker">Event · <a href={hrefTo('/events', { type: event.type })}>{typeNoun(event.type)}</a>{event.modes.length > 0 ? ` · ${event.modes.map(plain).join(', ')}` : ''}{event.status === 'OCCURRED' ? '' : ` · ${happened(event.status)}`}</p>
        <h1 tabIndex={-1}><bdi>{event.title}</bdi></h1>
        <p class="lead">{dateInWords(event.time?.edtf)} · <a href="#proof">{counted(event.said.totalCount, 'claim')}</a> in {counted(event.articles.totalCount, 'article')}</p>
        <Merged asked={asked} plainId={event.plainId} />
      </header>
      <div class="card-columns">
        <dl class="roles">
          {ASKED_ROLES.map(([role, field]) => <Role key={role} event={event} role={role} gap={event[field].unknown} proofs={proofs} />)}
          {OTHER_ROLES.map((role) => <Role key={role} event={event} role={role} gap={undefined} proofs={proofs} />)}
          <Field label="when"><Dates event={event} proofs={proofs} /></Field>
          <Series event={event} proofs={proofs} />
          <Casualties event={event} proofs={proofs} />
          <Ties event={event} proofs={proofs} />
        </dl>
        <section class="proofs" id="proof" tabIndex={-1} aria-labelledby="proof-title">
          <h2 id="proof-title">The words that say so</h2>
          {proofs.claims.map((claim, i) => <Proof key={claim.id} claim={claim} number={i + 1} />)}
        </section>
      </div>
    </>
  );
}

interface PartProps {
  readonly event: Event;
  readonly proofs: ProofList;
}

const Field = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => <div><dt>{label}</dt><dd>{children}</dd></div>;

function Role({ event, role, gap, proofs }: PartProps & { readonly role: string; readonly gap: Event['actors']['unknown'] | undefined }) {
  const ties = event.relations.edges.filter((tie) => tie.predicate === role);
  const isSpeech = event.type === 'STATEMENT';
  if (ties.length === 0 && (gap === undefined || (isSpeech && role !== 'ACTOR'))) return null;
  return (
    <Field label={roleWord(role, event.type)}>
      {ties.map((tie) => (
        <p key={tie.node.__typename + nameOf(tie.node)} class="filler">
          <b><NodeLink node={tie.node} withMark /></b>{tie.count === null ? null : ` (${tie.count})`}
          {'membership' in tie.node && tie.node.membership === 'OPEN' ? <OpenGroup group={tie.node} /> : null} <Standing tie={tie} /> <Because proofs={proofs} claims={tie.claims.nodes} total={tie.claims.totalCount} />
          {tie.denials.totalCount > 0 ? <Because proofs={proofs} claims={tie.denials.nodes} total={tie.denials.totalCount} word="denied" /> : null}
        </p>
      ))}
      {gap ? <p class="gap">{ties.length > 0 ? 'others: ' : ''}{unknownWord(gap.state, gap.withheldBy?.name)}</p> : null}
    </Field>
  );
}

function OpenGroup({ group }: { readonly group: Extract<Tie['node'], { membership: string }> }) {
  return (
    <span class="aside">{' '}
      {group.members.nodes.length > 0 ? <>(among others <NodeLinks nodes={group.members.nodes} />; </> : '('}an open group: what it does is not thereby done by each of them)
    </span>
  );
}

function Standing({ tie }: { readonly tie: Pick<Tie, 'status' | 'commandModes' | 'independentSources'> }) {
  const words = [...tie.commandModes.map(plain), ...(tie.status === 'STATED' ? [] : [statusWord(tie.status)]), ...(tie.independentSources > 1 ? [counted(tie.independentSources, 'independent source')] : [])];
  return words.length > 0 ? <span class="aside">{words.join(' · ')}</span> : null;
}

function Series({ event: { series, said }, proofs }: PartProps) {
  if (!series) return null;
  const n = series.max === series.min ? String(series.min) : series.max === null ? `at least ${series.min}` : `${series.min} to ${series.max}`;
  return <Field label="how many">{n}, told as one <Because proofs={proofs} claims={said.nodes.filter((claim) => claim.predicate === 'SERIES')} /></Field>;
}

function Ties({ event, proofs }: PartProps) {
  const ties = event.relations.edges.filter((tie) => !ROLES.includes(tie.predicate));
  return (
    <>
      {event.type === 'STATEMENT' || ties.some((tie) => tie.predicate === 'RESPONSE_TO') ? null : <Field label="answered"><span class="gap">no source says that it answered anything</span></Field>}
      {ties.map((tie) => (
        <Field key={`${tie.predicate} ${nameOf(tie.node)}`} label={verb(tie.predicate, 'OUT')}>
          <NodeLink node={tie.node} />{tie.asWritten === null ? null : <span class="aside"> written: “<bdi>{tie.asWritten}</bdi>”</span>} <Standing tie={tie} /> <Because proofs={proofs} claims={tie.claims.nodes} total={tie.claims.totalCount} />
        </Field>
      ))}
      {event.answeredBy.edges.map((tie) => (
        <Field key={tie.node.plainId} label="was answered by">
          <NodeLink node={{ __typename: 'Event', ...tie.node }} /> <span class="aside">{dateInWords(tie.node.time?.edtf)}</span> <Because proofs={proofs} claims={tie.claims.nodes} total={tie.claims.totalCount} />
        </Field>
      ))}
      {event.particulars.map((fact, i) => <Field key={i} label={attributeWord(fact.predicate)}><bdi>{fact.value?.text ?? ''}</bdi> <Because proofs={proofs} claims={fact.claims.nodes} total={fact.claims.totalCount} /></Field>)}
    </>
  );
}

import { useState } from 'preact/hooks';
import { hrefTo, type Params } from '../shell/links.ts';
import { go } from '../shell/navigation.ts';
import { typeNoun } from '../shell/words.ts';
import { Finder, type Found } from './finder.tsx';

/** Questions as sentences with gaps to fill; each is one named operation behind one address. */

const PLACES = ['Country', 'Place', 'Facility'];
const ACTORS = ['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource'];

interface SlotProps {
  readonly label: string;
  readonly empty: string;
  readonly kinds?: readonly string[];
  readonly onChoose: (found: Found | undefined) => void;
}

const Slot = ({ label, empty, kinds, onChoose }: SlotProps) => <Finder class="slot" isLabelHidden label={label} placeholder={empty} kinds={kinds} onChoose={onChoose} />;

const Kinds = ({ types, value, onChange, withAny = true }: { readonly types: readonly string[]; readonly value: string; readonly onChange: (type: string) => void; readonly withAny?: boolean }) => (
  <select class="slot" aria-label="Kind of act" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
    {withAny ? <option value="">acts of any kind</option> : null}
    {[...new Set(['ASSAULT', ...types])].filter((type) => type !== 'STATEMENT').map((type) => <option key={type} value={type}>{typeNoun(type)}</option>)}
  </select>
);

const submitTo = (href: () => string) => (event: Event): void => {
  event.preventDefault();
  go(href());
};

/** "Who ordered [strikes] against [anyone] in [anywhere] [any time]?" */
export function AskOrdered({ types }: { readonly types: readonly string[] }) {
  const [type, setType] = useState('ASSAULT');
  const [against, setAgainst] = useState<string>();
  const [place, setPlace] = useState<string>();
  const [time, setTime] = useState('any');
  const [days, setDays] = useState<Params>({});
  return (
    <form class="sentence sentence-first" onSubmit={submitTo(() => hrefTo('/events', { has: 'AUTHORIZER', type, against, place, ...(time === 'any' ? {} : days) }))} aria-label="Who ordered what against whom">
      Who ordered <Kinds types={types} value={type} onChange={setType} />{' '}
      against <Slot label="Against whom" empty="anyone" kinds={ACTORS} onChoose={(found) => setAgainst(found?.plainId)} />{' '}
      in <Slot label="Where" empty="anywhere" kinds={PLACES} onChoose={(found) => setPlace(found?.plainId)} />{' '}
      <select class="slot" aria-label="When" value={time} onChange={(event) => setTime(event.currentTarget.value)}><option value="any">at any time</option><option value="days">between …</option></select>
      {time === 'any' ? null : (
        <>{' '}<input class="slot" type="date" aria-label="First day" onChange={(event) => setDays({ ...days, from: event.currentTarget.value })} /> and <input class="slot" type="date" aria-label="Last day" onChange={(event) => setDays({ ...days, to: event.currentTarget.value })} /></>
      )}?{' '}
      <button type="submit" class="button-main">Ask</button>
    </form>
  );
}

/** The other questions, smaller. */
export const AskOther = ({ types }: { readonly types: readonly string[] }) => (
  <ul class="sentences">
    <li><AskDyad /></li>
    <li><AskPath /></li>
    <li><AskAnswered /></li>
    <li><AskNobody types={types} /></li>
    <li><AskSuffered types={types} /></li>
  </ul>
);

function AskDyad() {
  const [a, setA] = useState<Found>();
  const [b, setB] = useState<Found>();
  return (
    <form class="sentence" aria-label="What did one do to another" onSubmit={submitTo(() => (a && b ? hrefTo(`/dyad/${a.plainId}/${b.plainId}`) : a ? hrefTo('/events', { by: a.plainId }) : hrefTo('/dyad')))}>
      What did <Slot label="Who" empty="somebody" kinds={ACTORS} onChoose={setA} /> and <Slot label="To whom" empty="another" kinds={ACTORS} onChoose={setB} /> do to each other? <button type="submit">Ask</button>
    </form>
  );
}

function AskPath() {
  const [from, setFrom] = useState<Found>();
  const [to, setTo] = useState<Found>();
  return (
    <form class="sentence" aria-label="How are two connected" onSubmit={submitTo(() => hrefTo('/path', { from: from?.plainId, to: to?.plainId }))}>
      How is <Slot label="From" empty="somebody" onChoose={setFrom} /> connected to <Slot label="To" empty="another" onChoose={setTo} />? <button type="submit">Ask</button>
    </form>
  );
}

function AskAnswered() {
  const [by, setBy] = useState<Found>();
  return (
    <form class="sentence" aria-label="What was in response to what" onSubmit={submitTo(() => hrefTo('/events', { response: '1', participant: by?.plainId }))}>
      Which acts of <Slot label="Whose acts" empty="anyone" kinds={ACTORS} onChoose={setBy} /> were in response to another? <button type="submit">Ask</button>
    </form>
  );
}

function AskNobody({ types }: { readonly types: readonly string[] }) {
  const [type, setType] = useState('ASSAULT');
  return (
    <form class="sentence" aria-label="What has no author" onSubmit={submitTo(() => hrefTo('/events', { lacks: 'ACTOR', type }))}>
      Of which <Kinds types={types} value={type} onChange={setType} /> does no source say who carried them out? <button type="submit">Ask</button>
    </form>
  );
}

function AskSuffered({ types }: { readonly types: readonly string[] }) {
  const [type, setType] = useState('ASSAULT');
  const [against, setAgainst] = useState<Found>();
  return (
    <form class="sentence" aria-label="Who suffered what" onSubmit={submitTo(() => hrefTo('/events', { type, against: against?.plainId, has: 'RECIPIENT' }))}>
      Which <Kinds types={types} value={type} onChange={setType} /> were against <Slot label="Against whom" empty="anyone" kinds={ACTORS} onChoose={setAgainst} />? <button type="submit">Ask</button>
    </form>
  );
}

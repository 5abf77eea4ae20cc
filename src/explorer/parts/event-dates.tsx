import type { EventCardData } from '../../client/documents/event-card.ts';
import { dateInWords } from '../shell/dates.ts';
import { basisWord } from '../shell/words.ts';
import { Because, type ProofList } from './proof.tsx';

type Event = NonNullable<EventCardData['event']>;

/** When it was: as it is understood, on what that rests, and every date as it was written. */
export function Dates({ event, proofs }: { readonly event: Event; readonly proofs: ProofList }) {
  const { time, times, said } = event;
  const claims = said.nodes.filter((claim) => claim.predicate === 'TIME').slice(0, 4);
  if (!time) return <span class="gap">not stated</span>;
  const range = time.earliest === time.latest ? undefined : `${time.earliest ?? 'open'} to ${time.latest ?? 'open'}`;
  return (
    <>
      <p class="filler"><b><time dateTime={time.edtf}>{dateInWords(time.edtf)}</time></b>{range === undefined ? null : <span class="aside"> ({range})</span>} <span class="aside">{basisWord(time.basis)}</span> <Because proofs={proofs} claims={claims} /></p>
      <ul class="plain">
        {times.filter((one) => one.asWritten !== null).map((one, i) => (
          <li key={i}>written “<bdi>{one.asWritten}</bdi>” <span class="aside">→ {dateInWords(one.edtf)}, {basisWord(one.basis)}{one.anchor === null ? '' : <>; counted from <bdi>{one.anchor}</bdi></>}</span></li>
        ))}
      </ul>
    </>
  );
}

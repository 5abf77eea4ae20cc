import type { EventCardData } from '../../client/documents/event-card.ts';
import { plain, unknownWord } from '../shell/words.ts';
import { Because, type ProofList } from './proof.tsx';

type Event = NonNullable<EventCardData['event']>;
type Row = Event['casualties'][number];

const SIDES: Readonly<Record<string, string>> = { ACTOR: 'of those who did it', RECIPIENT: 'of those it was done to', CIVILIAN: 'civilians', UNKNOWN: 'side not told', ALL: 'of all sides' };

/** The dead, injured and captured, as told. What is undisclosed is not zero, and zero is not undisclosed. */
export function Casualties({ event: { casualties, said }, proofs }: { readonly event: Event; readonly proofs: ProofList }) {
  if (casualties.length === 0) return null;
  const lines = [...new Set(casualties.map((row) => `${plain(row.kind)}, ${SIDES[row.side] ?? plain(row.side)}: ${figure(row)}`))];
  return (
    <div>
      <dt>casualties</dt>
      <dd><ul class="plain">{lines.map((line) => <li key={line}>{line}</li>)}</ul> <Because proofs={proofs} claims={said.nodes.filter((claim) => claim.predicate === 'CASUALTIES')} /></dd>
    </div>
  );
}

function figure({ low, best, high, unknown }: Row): string {
  if (unknown) return unknownWord(unknown.state, unknown.withheldBy?.name);
  if (best !== null) return low !== null && high !== null && low !== high ? `${best} (${low} to ${high})` : String(best);
  if (low !== null && high === null) return `at least ${low}`;
  if (low === null && high !== null) return `at most ${high}`;
  return low === high ? String(low) : `${low} to ${high}`;
}

import type { Role } from '../ontology.ts';
import type { EventColumns } from '../store/event-columns.ts';
import { roleNumber } from '../store/row-heap.ts';

/** How often each entity, by number, has the role in these rows. */
export function countFillers({ fillers, fillerRoles }: EventColumns, rows: Uint32Array, role: Role): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const wanted = roleNumber(role);
  for (const row of rows) {
    const end = fillers.starts[row + 1] ?? 0;
    for (let at = fillers.starts[row] ?? 0; at < end; at++) {
      const filler = fillers.members[at] ?? 0;
      if (fillerRoles[at] === wanted) counts.set(filler, (counts.get(filler) ?? 0) + 1);
    }
  }
  return counts;
}

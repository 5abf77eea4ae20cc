import { eventTypes, type EventTypeRow } from '../schema/event-types.ts';
import type { EventMode, EventType } from './ontology.ts';

/** What a code of an event coding stands for in our words. */
export interface CodedEvent {
  readonly type: EventType;
  readonly modes: readonly EventMode[];
}

const byCode = new Map<string, CodedEvent>();
for (const [type, row] of Object.entries(eventTypes) as [EventType, EventTypeRow][]) {
  for (const root of row.cameoRoots) if (!byCode.has(root)) byCode.set(root, { type, modes: [] });
  for (const [mode, { cameo }] of Object.entries(row.modes) as [EventMode, EventTypeRow['modes'][string]][]) {
    for (const code of cameo) byCode.set(code, { type, modes: [mode] });
  }
}

/** The type and mode of a CAMEO code by the longest code of the tables that begins it; undefined for one of no known root. */
export function eventOfCameo(code: string): CodedEvent | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined;
  for (let length = code.length; length >= 2; length -= 1) {
    const found = byCode.get(code.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

import { eventTypes, type EventTypeRow } from '../../schema/event-types.ts';
import type { Event, EventId, NodeId } from '../model.ts';
import { allRoles, modesOf, type Role } from '../ontology.ts';
import { eventsWhere } from '../query/events.ts';
import { UNDATED } from '../time.ts';
import { timeOf, type Sight } from '../query/sight.ts';
import { tiesOf, type SeenTie } from '../query/ties.ts';
import { casualtiesOf, eventStatusOf, modesClaimed, seriesOf, wordsOf } from '../query/values.ts';
import type { Chunks, Exportable } from './exportable.ts';

/** The roles that PLOVER has itself; the others stand under `x_`, with the name of the role in small letters. */
const PLOVER_ROLES: Partial<Readonly<Record<Role, string>>> = { ACTOR: 'actor', RECIPIENT: 'recipient', LOCATION: 'event_loc' };

/** PLOVER numbers the quarters; what is in none has no number. */
const quadCodes: Partial<Readonly<Record<EventTypeRow['quad'], number>>> = {
  VERBAL_COOPERATION: 1, MATERIAL_COOPERATION: 2, VERBAL_CONFLICT: 3, MATERIAL_CONFLICT: 4,
};

/**
 * PLOVER JSON Lines (manual 0.8), an event in view a line, earliest first. `date` is the first day it may have been and `enddate`
 * the last, each missing where it is not known; `x_edtf` always says what is known ("2021-04/.."; "XXXX" for what no source dates),
 * and "import plover" goes by it. What PLOVER has no field for stands under `x_`: who ordered it, targets,
 * means, the event it answers, whether it happened at all, the articles. STATEMENT and OTHER are types of our own.
 */
export function* ploverLines({ sight }: Exportable): Chunks {
  const ids = eventsWhere(sight);
  for (const id of ids) {
    const event = sight.view.event(id);
    if (event) yield `${JSON.stringify(ploverRecord(sight, event))}\n`;
  }
  return { events: ids.length };
}

function ploverRecord(sight: Sight, event: Event): object {
  const { id, type, title, cameo } = event;
  const time = timeOf(sight, id);
  const claimed = modesClaimed(sight, id);
  const modes = modesOf(type).filter(([mode]) => claimed.includes(mode)).map(([, row]) => row);
  return {
    id, date: time?.earliest, enddate: time?.latest === time?.earliest ? undefined : time?.latest,
    ...rolesOf(sight, id),
    event: [type], mode: unlessEmpty(modes.map((row) => row.plover).filter((name) => name !== '')),
    context: unlessEmpty(wordsOf(sight, id, 'CONTEXT').map((word) => word.toLowerCase())),
    quad_code: quadCodes[eventTypes[type].quad], event_scale: modes[0]?.score ?? eventTypes[type].score,
    x_title: title, x_edtf: time?.edtf ?? UNDATED, x_cameo: cameo, x_modes: unlessEmpty(claimed), x_status: eventStatusOf(sight, id), x_series: seriesOf(sight, id),
    x_casualties: unlessEmpty(casualtiesOf(sight, id).map(({ side, kind, low, best, high, unknown }) => ({ side, kind, low, best, high, unknown: unknown?.state }))),
    x_response_to: unlessEmpty(tiesOf(sight, id, 'RESPONSE_TO', 'OUT').map((tie) => tie.other)),
    x_articles: unlessEmpty(tiesOf(sight, id, 'MENTIONS', 'IN').map((tie) => tie.other)),
  };
}

function rolesOf(sight: Sight, id: EventId): Readonly<Record<string, unknown>> {
  return Object.fromEntries(allRoles.map((role) => {
    const fillers = tiesOf(sight, id, role, 'OUT').map((tie) => fillerObject(sight, tie));
    const field = PLOVER_ROLES[role] ?? `x_${role.toLowerCase()}`;
    return [field, role === 'ACTOR' ? fillers : unlessEmpty(fillers)] as const;
  }));
}

/** PLOVER's object for an entity. Its code is given for countries alone: whose side another is on, we do not guess. */
function fillerObject(sight: Sight, { other, claims }: SeenTie): object {
  const entity = sight.view.entity(other);
  return {
    code: entity?.country?.alpha3, entity_text: entity?.name ?? titleOf(sight, other),
    identifier_id: entity?.externalIds['wikidata'] ?? other, identifier_text: entity?.name, x_id: other, x_type: entity?.type,
    x_command_mode: claims.map((claim) => claim.qualifiers.commandMode).find((mode) => mode !== undefined),
  };
}

const titleOf = (sight: Sight, id: NodeId): string | undefined => sight.view.event(id)?.title;

const unlessEmpty = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

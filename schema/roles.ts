/**
 * The parts that an entity, or in one case an event, can have in an event.
 *
 * `field`: the connection on Event. `inverse`: the connection on the filler that lists the events.
 */
export interface RoleRow {
  readonly filler: readonly string[];
  readonly field: string;
  readonly inverse: string;
  readonly verb: string;
  readonly description: string;
}

const actors = ['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource'] as const;

export const roles = {
  AUTHORIZER: {
    filler: actors, field: 'orderedBy', inverse: 'ordered', verb: 'ordered',
    description: 'Who ordered, directed, authorised or approved the act; kept apart from who did it.',
  },
  ACTOR: {
    filler: actors, field: 'actors', inverse: 'acts', verb: 'carried out',
    description: 'Who did it; in a STATEMENT, who spoke.',
  },
  RECIPIENT: {
    filler: actors, field: 'recipients', inverse: 'received', verb: 'suffered or received',
    description: 'The person or body it was done to.',
  },
  TARGET: {
    filler: ['Facility', 'Place', 'Equipment'], field: 'targets', inverse: 'targetedIn', verb: 'was the target of',
    description: 'The thing struck, seized or guarded.',
  },
  INSTRUMENT: {
    filler: ['Equipment'], field: 'instruments', inverse: 'usedIn', verb: 'was used in',
    description: 'The weapon or platform it was done with.',
  },
  LOCATION: {
    filler: ['Place', 'Country', 'Facility'], field: 'locations', inverse: 'eventsHere', verb: 'was the place of',
    description: 'Where it took place.',
  },
  ORIGIN: {
    filler: ['Facility', 'Place', 'Country'], field: 'origins', inverse: 'launchedFromHere', verb: 'was the origin of',
    description: 'Where it was launched from.',
  },
  PROTECTED: {
    filler: actors, field: 'protects', inverse: 'protectedBy', verb: 'was to be protected by',
    description: 'On whose behalf, or for whose safety, it was done.',
  },
  OBJECT: {
    filler: ['Agreement', 'Event'], field: 'objects', inverse: 'objectOf', verb: 'was the matter of',
    description: 'The deal, demand or event it was about.',
  },
  AUDIENCE: {
    filler: actors, field: 'audience', inverse: 'addressedIn', verb: 'was told',
    description: 'To whom it was said.',
  },
} as const satisfies Record<string, RoleRow>;

/** How the AUTHORIZER brought the act about, as worded by the source. */
export const commandModes = {
  ORDERED: 'Gave the order ("ordered").',
  DIRECTED: 'It came at their direction.',
  AUTHORIZED: 'Gave formal leave for it ("authorised").',
  APPROVED: 'Agreed to a plan put to them ("approved", "signed off on").',
  REQUESTED: 'Asked that it be done.',
  CALLED_FOR: 'Called for it in public.',
} as const satisfies Record<string, string>;

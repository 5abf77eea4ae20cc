/**
 * Ties that hold between two nodes, beside the roles of events.
 *
 * `field` is the connection on the `from` side, `inverse` the one on the `to` side (for a symmetric relation they are the
 * same). `path`: whether path finding walks it.
 */
export interface RelationTypeRow {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly field: string;
  readonly inverse: string;
  readonly symmetric?: true;
  readonly acyclic?: true;
  readonly path: boolean;
  readonly verb: string;
  readonly description: string;
}

const actors = ['Person', 'Organization', 'Militia', 'Country', 'Group', 'AnonymousSource'] as const;
const anything = [
  ...actors, 'Place', 'Facility', 'Equipment', 'Agreement', 'Position', 'Event',
] as const;

/**
 * Relations that hold for a while; their claims may say from when to when. A relation never ties an event to an entity, since
 * that is what roles are for: where both are allowed, both sides must be events or neither.
 */
export const relationTypes = {
  BACKS: {
    from: ['Country', 'Organization', 'Person'], to: ['Militia', 'Group', 'Organization', 'Country'],
    field: 'backs', inverse: 'backedBy', path: true, verb: 'backs',
    description: 'Supports with money, arms, training or politically ("Iran-backed"). It says nothing about command.',
  },
  PROXY_OF: {
    from: ['Militia', 'Group', 'Organization'], to: ['Country', 'Organization'],
    field: 'proxyOf', inverse: 'proxies', path: true, verb: 'is a proxy of',
    description: 'Acts on behalf of the other. Stronger than BACKS and a loaded word; never derived from it.',
  },
  ALLIED_WITH: {
    from: actors, to: actors, field: 'allies', inverse: 'allies', symmetric: true, path: true, verb: 'is allied with',
    description: 'Bound by an alliance or fighting on the same side.',
  },
  MEMBER_OF: {
    from: actors, to: ['Group', 'Organization', 'AnonymousSource'],
    field: 'memberOf', inverse: 'members', path: true, verb: 'is a member of',
    description: 'Belongs to a body, or is named as one of a described group. The acts of an open group do not pass on to its members.',
  },
  PART_OF: {
    from: ['Organization', 'Militia', 'Facility', 'Place', 'Position', 'Event'],
    to: ['Organization', 'Country', 'Militia', 'Facility', 'Place', 'Event'],
    field: 'partOf', inverse: 'parts', acyclic: true, path: true, verb: 'is part of',
    description: 'Is a unit, office, step or portion of the other.',
  },
  LEADS: {
    from: ['Person'], to: ['Organization', 'Militia', 'Country', 'Group'],
    field: 'leads', inverse: 'leaders', path: true, verb: 'leads',
    description: 'Heads the body or country.',
  },
  HOLDS_POSITION: {
    from: ['Person'], to: ['Position'], field: 'holdsPosition', inverse: 'holders', path: true, verb: 'holds the office of',
    description: 'Holds the office while the validity lasts.',
  },
  SPOKESPERSON_OF: {
    from: ['Person'], to: ['Organization', 'Militia', 'Country', 'Person'],
    field: 'speaksFor', inverse: 'spokespeople', path: true, verb: 'speaks for',
    description: 'Speaks in public for the other.',
  },
  GOVERNMENT_OF: {
    from: ['Organization'], to: ['Country'], field: 'governs', inverse: 'government', path: true, verb: 'is the government of',
    description: 'Is the government of the country.',
  },
  ADMINISTRATION_OF: {
    from: ['Organization'], to: ['Country', 'Person'],
    field: 'administrationOf', inverse: 'administration', path: true, verb: 'is the administration of',
    description: 'Is the executive of the country, or the one led by the person.',
  },
  PARTY_TO: {
    from: ['Country', 'Organization', 'Militia', 'Group'], to: ['Agreement'],
    field: 'partyTo', inverse: 'parties', path: true, verb: 'is party to',
    description: 'Has entered the agreement.',
  },
  USES_FACILITY: {
    from: actors, to: ['Facility'], field: 'usesFacilities', inverse: 'usedBy', path: true, verb: 'uses',
    description: 'Works in, stores at or operates from the facility.',
  },
  PRESENT_IN: {
    from: actors, to: ['Country', 'Place'], field: 'presentIn', inverse: 'presence', path: false, verb: 'is present in',
    description: 'Has people there.',
  },
  OPERATES_IN: {
    from: actors, to: ['Country', 'Place'], field: 'operatesIn', inverse: 'operating', path: false, verb: 'operates in',
    description: 'Carries out operations there.',
  },
  WITHIN: {
    from: ['Place', 'Facility'], to: ['Place', 'Country'], field: 'within', inverse: 'contains', acyclic: true, path: false,
    verb: 'lies within', description: 'Lies inside the larger place.',
  },
  SAME_AS: {
    from: anything, to: anything, field: 'sameAs', inverse: 'sameAs', symmetric: true, path: false, verb: 'is the same as',
    description: 'Two ids, one thing; a judgement that can be taken back. Both sides must be of one type, or one a Group of UNKNOWN membership, of which nobody says what it is.',
  },
  POSSIBLY_SAME_AS: {
    from: anything, to: anything, field: 'possiblySameAs', inverse: 'possiblySameAs', symmetric: true, path: false,
    verb: 'may be the same as', description: 'A suggestion with a score and a reason, for someone to judge.',
  },
  DIFFERENT_FROM: {
    from: anything, to: anything, field: 'differentFrom', inverse: 'differentFrom', symmetric: true, path: false,
    verb: 'is not', description: 'A judgement that two look-alikes are two things.',
  },
} as const satisfies Record<string, RelationTypeRow>;

const event = ['Event'] as const;

/** Relations between events. */
export const eventRelationTypes = {
  RESPONSE_TO: {
    from: event, to: event, field: 'responseTo', inverse: 'answeredBy', acyclic: true, path: true, verb: 'was in response to',
    description: 'From the effect to the cause, as the source words it ("in response to", "retaliatory").',
  },
  PRECEDES: {
    from: event, to: event, field: 'precedes', inverse: 'follows', acyclic: true, path: false, verb: 'came before',
    description: 'Came earlier, where the source says so without a date.',
  },
  CONCURRENT_WITH: {
    from: event, to: event, field: 'concurrentWith', inverse: 'concurrentWith', symmetric: true, path: false,
    verb: 'went on at the same time as', description: 'Went on at the same time, in the source\'s telling.',
  },
  INSTANCE_OF: {
    from: event, to: event, field: 'instanceOf', inverse: 'instances', acyclic: true, path: true, verb: 'was one of',
    description: 'One event of a series that is told as one ("at least five drone attacks").',
  },
  VARIANT_OF: {
    from: event, to: event, field: 'variantOf', inverse: 'variants', path: false, verb: 'is another telling of',
    description: 'Another telling of what may be the same event.',
  },
  EVIDENCE_FOR: {
    from: event, to: event, field: 'evidenceFor', inverse: 'evidencedBy', path: false, verb: 'is given as evidence for',
    description: 'A speaker points to the one act as showing the other ("as demonstrated by").',
  },
} as const satisfies Record<string, RelationTypeRow>;

/** Which articles tell of a node. Not claimed by anyone: it follows from the claims. */
export const MENTIONS = {
  field: 'mentions', inverse: 'articles', path: false, verb: 'tells of',
  description: 'The article holds evidence for a claim about the node.',
} as const;

/**
 * What a node that is not an event or an article can be.
 *
 * `actor`: it can order, do or suffer an act. `fixed`: its id is a code of a standard, not a slug of ours.
 * `ftm`: the FollowTheMoney schema it is exported as (https://followthemoney.tech/explorer/schemata/).
 */
export interface EntityTypeRow {
  readonly prefix: string;
  readonly actor: boolean;
  readonly ftm: string;
  readonly description: string;
}

export const entityTypes = {
  Person: { prefix: 'per', actor: true, ftm: 'Person', description: 'A named human being.' },
  Organization: {
    prefix: 'org', actor: true, ftm: 'Organization',
    description: 'A government, ministry, military, administration, news agency, alliance, company or other organised body.',
  },
  Militia: {
    prefix: 'mil', actor: true, ftm: 'Organization',
    description: 'A named armed group that is not the military of a state.',
  },
  Country: {
    prefix: 'cty', actor: true, ftm: 'Country',
    description: 'A country of ISO 3166-1; its id is the alpha-3 code. It can act ("The United States said") and be a place.',
  },
  Group: {
    prefix: 'grp', actor: true, ftm: 'Organization',
    description: 'An actor that sources only describe, such as "Iran-backed militia". What an open group does is never passed on to its members.',
  },
  AnonymousSource: {
    prefix: 'src', actor: true, ftm: 'Person',
    description: 'One or more unnamed speakers of one article ("two U.S. officials"). Never merged across articles.',
  },
  Place: { prefix: 'loc', actor: false, ftm: 'Address', description: 'A location other than a country; it may be undisclosed.' },
  Facility: { prefix: 'fac', actor: false, ftm: 'RealEstate', description: 'A base, depot, building or site that can be used or struck.' },
  Equipment: { prefix: 'eqp', actor: false, ftm: 'Asset', description: 'A weapon or platform: an aircraft type, a rocket, a drone.' },
  Agreement: { prefix: 'agr', actor: false, ftm: 'Contract', description: 'A treaty, deal or resolution that parties enter.' },
  Position: { prefix: 'pos', actor: false, ftm: 'Position', description: 'An office that persons hold in turn.' },
} as const satisfies Record<string, EntityTypeRow>;

/** The other two kinds of node, and claims: their id prefixes stand beside those of the entities. */
export const otherPrefixes = { Event: 'evt', Article: 'art', Claim: 'clm' } as const;

/** What kind of body an Organization is. */
export const organizationKinds = {
  GOVERNMENT: 'The government of a country as a whole.',
  GOVERNMENT_BODY: 'A ministry, department, office or agency of a government.',
  MILITARY: 'The armed forces of a state, or a part of them.',
  ADMINISTRATION: 'The executive under one head of state or government.',
  MEDIA: 'A news agency, paper or broadcaster.',
  COALITION: 'States or forces acting together for a purpose.',
  INTERGOVERNMENTAL: 'A body made by treaty between states.',
  NGO: 'A non-governmental organisation.',
  COMPANY: 'A business.',
  PARTY: 'A political party or movement.',
  OTHER: 'None of the above.',
} as const satisfies Record<string, string>;

/** Whether the members of a Group can be listed. */
export const membershipKinds = {
  OPEN: 'Anyone who fits the description belongs; there is no list.',
  CLOSED: 'The members are a definite set.',
  UNKNOWN: 'Sources do not let one tell.',
} as const satisfies Record<string, string>;

/** What a piece of equipment is. */
export const equipmentClasses = {
  MANNED_AIRCRAFT: 'An aeroplane or helicopter with a crew aboard.',
  UAV: 'An unmanned aerial vehicle (drone).',
  ROCKET: 'An unguided rocket.',
  MISSILE: 'A guided missile.',
  ARTILLERY: 'Guns, howitzers, mortars.',
  SMALL_ARMS: 'Rifles, pistols, light machine guns.',
  EXPLOSIVE: 'A bomb, mine or improvised device.',
  VEHICLE: 'A land vehicle, armoured or not.',
  VESSEL: 'A ship or boat.',
  OTHER: 'None of the above.',
} as const satisfies Record<string, string>;

/** What a facility is for. */
export const facilityKinds = {
  OPERATIONAL: 'Used to run operations.',
  WEAPONS_STORAGE: 'Used to store arms.',
  DRONE_LAUNCH_RECOVERY: 'Used to launch and recover drones.',
  BORDER_CONTROL: 'A crossing or check point at a border.',
  BASE: 'A military base or camp.',
  DIPLOMATIC: 'An embassy or consulate.',
  AIRPORT: 'A civil or military airport.',
  OTHER: 'None of the above.',
} as const satisfies Record<string, string>;

/** How an alias is meant, and whether it may be used to tell who is who. */
export const aliasKinds = {
  STRONG: 'Names this entity and hardly anything else.',
  WEAK: 'Fits others too ("the militia"); never a reason to merge.',
  FORMER: 'A name it no longer bears.',
  TRANSLITERATION: 'The same name from another script.',
  METONYM: 'A place or thing that stands for it ("the Pentagon").',
  LOADED: 'A name that takes sides.',
} as const satisfies Record<string, string>;

import type { eventTypes } from './event-types.ts';

/** ACLED `sub_event_type` → our type and mode (ACLED code book, 2019 to 2024). A mode stands only where the sub-type says so much. */
export const acledSubTypes: Readonly<Record<string, readonly [type: keyof typeof eventTypes, mode?: string]>> = {
  'Armed clash': ['ASSAULT'], 'Government regains territory': ['ASSAULT'], 'Non-state actor overtakes territory': ['ASSAULT'],
  'Chemical weapon': ['ASSAULT', 'UNCONVENTIONAL'], 'Air/drone strike': ['ASSAULT', 'AERIAL'], 'Suicide bomb': ['ASSAULT', 'SUICIDE_ATTACK'],
  'Shelling/artillery/missile attack': ['ASSAULT', 'HEAVY_WEAPONS'], 'Remote explosive/landmine/IED': ['ASSAULT', 'EXPLOSIVES'], Grenade: ['ASSAULT', 'EXPLOSIVES'],
  'Peaceful protest': ['PROTEST', 'DEMO'], 'Protest with intervention': ['PROTEST', 'DEMO'], 'Excessive force against protesters': ['PROTEST', 'DEMO'],
  'Violent demonstration': ['PROTEST', 'RIOT'], 'Mob violence': ['PROTEST', 'RIOT'], Agreement: ['SUPPORT'], Arrests: ['COERCE', 'ARREST'],
  'Change to group/activity': ['OTHER'], 'Disrupted weapons use': ['COERCE', 'SEIZE'], 'Headquarters or base established': ['MOBILIZE'],
  'Looting/property destruction': ['ASSAULT', 'DESTROY'], 'Non-violent transfer of territory': ['RETREAT', 'WITHDRAW'], Other: ['OTHER'],
  'Sexual violence': ['ASSAULT', 'SEXUAL'], Attack: ['ASSAULT'], 'Abduction/forced disappearance': ['ASSAULT', 'ABDUCT'],
};

/** `inter1` and `inter2` as numbers (to 2024) → the words that stand there since. */
export const acledInteractions: Readonly<Record<string, string>> = {
  1: 'State Forces', 2: 'Rebel Groups', 3: 'Political Militias', 4: 'Identity Militias', 5: 'Rioters', 6: 'Protesters', 7: 'Civilians', 8: 'External/Other Forces',
};

/** The words of `inter1` and `inter2` in all editions, lower case. */
export const acledKinds: readonly string[] = [
  'state forces', 'rebel forces', 'rebel groups', 'rebel group', 'militia groups', 'political militias', 'political militia', 'communal / identity groups', 'communal militias', 'identity militias', 'identity militia',
  'rioters', 'protesters', 'civilians', 'foreign / others', 'external/other forces', 'other forces',
];

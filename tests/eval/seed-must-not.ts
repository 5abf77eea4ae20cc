import type { ReadEvent } from '../../src/read/reading.ts';
import { isAsserted } from './align.ts';
import { shownIn } from './fillers.ts';
import { sameName } from './names.ts';
import { overlap } from './places.ts';
import { has, relates, touches, type SeedWorld } from './seed-world.ts';

const assaults = (w: SeedWorld): ReadEvent[] => w.reading.events.filter((event) => event.type === 'ASSAULT' && isAsserted(event));
const HEZBOLLAH = ['Hezbollah', 'Hizballah', 'Lebanon\'s Hezbollah', 'Lebanese Hezbollah'];
const times = (w: SeedWorld) => [...w.reading.events.map(({ time }) => time), ...w.reading.relations.flatMap(({ validity }) => [validity?.from, validity?.to])].filter((time) => time !== undefined);

/** Whether a reading of the first article, with no publisher given, makes the assertion that it must not make. */
export const mustNotChecks: Readonly<Record<string, (world: SeedWorld) => boolean>> = {
  N01: (w) => w.rockets.some((event) => shownIn(event, 'actor').length + shownIn(event, 'authorizer').length > 0),
  N02: (w) => assaults(w).some(({ casualties }) => casualties.some(({ side, low, best, high }) => side !== 'ACTOR' && (best === 0 || high === 0 || low === 0))),
  N03: (w) => w.reading.events.some(({ series }) => series?.max === 5),
  N04: (w) => assaults(w).some((event) => has(w, [event], 'actor', 'Kataib Hezbollah', 'Kataib Sayyid al-Shuhada')),
  N05: (w) => relates(w, 'SAME_AS', ['Kataib Hezbollah'], HEZBOLLAH) || w.reading.entities.some(({ name, aliases, mentions }) =>
    [name, ...aliases].some((one) => HEZBOLLAH.some((other) => one.toLowerCase() === other.toLowerCase())) && mentions.some((mention) => overlap(mention, w.fact('F49')))),
  N06: (w) => assaults(w).some((event) => (['actor', 'authorizer'] as const).some((role) => shownIn(event, role).some(({ name, type }) => type !== 'Militia' && ['Iran', 'Tehran', 'Government of Iran', 'Iranian government'].some((iran) => sameName(iran, name))))),
  N07: (w) => w.reading.statements.some(({ mode }) => mode === 'DENIAL') || w.reading.events.some(({ modes }) => modes.includes('DENIAL')),
  N08: (w) => w.reading.events.some((event) => event.modes.includes('HEAVY_WEAPONS') && (w.june.includes(event) || touches(event, w.fact('F58')))),
  N09: (w) => w.reading.events.some(({ mentions }) => mentions.filter(({ kind }) => kind === 'CAPTION').length > 1) || w.reading.events.filter((event) => event.evidence.exact !== '' && event.mentions.some(({ kind }) => kind === 'CAPTION')).length > 1,
  N10: (w) => w.reading.events.some((event) => event.type !== 'STATEMENT' && isAsserted(event) && event.attribution.length === 0 && ['F36', 'F38'].some((id) => overlap(event.evidence, w.fact(id))))
    || w.reading.relations.some(({ type, attribution }) => type === 'PROXY_OF' && attribution.length === 0),
  N11: (w) => has(w, w.february, 'location', 'Iraq'),
  N12: (w) => w.february.some((event) => shownIn(event, 'instrument').some(({ name }) => /F-?1[56]/.test(name))),
  N13: (w) => w.reading.entities.some(({ name, aliases }) => [name, ...aliases].some((one) => /\b(?:Iraqi|Syrian)\b.*militia/i.test(one)))
    || w.reading.relations.some(({ type, from, to }) => (type === 'PART_OF' || type === 'MEMBER_OF') && to.type === 'Country' && /militia|Kataib/i.test(from.name)),
  N14: (w) => w.reading.relations.some(({ type, from }) => type === 'PARTY_TO' && from.name !== 'Iran'),
  N15: (w) => w.reading.events.some((event) => (['location', 'target', 'origin'] as const).some((role) => shownIn(event, role).some(({ name, type }) => type === 'Place' && /^\p{Lu}/u.test(name) && !/Iraq|Syria|U\.S\./.test(name)))),
  N16: (w) => w.reading.article.publisher !== undefined,
  N17: (w) => w.reading.events.some((event) => !w.june.includes(event) && event.type !== 'STATEMENT' && event.time?.earliest === '2021-06-27' && ['F01', 'F17'].some((id) => overlap(event.evidence, w.fact(id)))),
  N18: (w) => w.reading.events.some((event) => event.type === 'RETREAT' && isAsserted(event)),
  N19: (w) => times(w).some(({ basis, edtf }) => basis === 'STATED' && edtf?.includes('2021') === true),
};

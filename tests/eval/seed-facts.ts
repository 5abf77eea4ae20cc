import { isAsserted } from './align.ts';
import { shownIn } from './fillers.ts';
import { overlap } from './places.ts';
import { AMERICA, BIDEN, FACILITIES, has, MILITARY, MILITIA, OFFICIALS, PENTAGON, PERSONNEL, relates, speaks, statementsAt, touches, type SeedWorld } from './seed-world.ts';

/** Whether a reading tells a fact of the first article; a string says why no reading of the text alone, in our format, can. */
export type FactCheck = ((world: SeedWorld) => boolean) | string;

const { abs } = Math;
const DAY_MS = 86_400_000;

/** Whether there is a statement at the fact's words, by one of `names`, in one of `modes`. */
const said = (w: SeedWorld, id: string, names: readonly string[], modes: readonly string[] = ['STATEMENT', 'WRITTEN_STATEMENT', 'INTERVIEW']): boolean =>
  statementsAt(w, w.fact(id)).some(({ speakers, mode }) => modes.includes(mode) && speaks(w, speakers, ...names));

const member = (w: SeedWorld, name: string): boolean =>
  relates(w, 'MEMBER_OF', [name], MILITIA) && relates(w, 'BACKS', ['Iran'], [name]) && relates(w, 'USES_FACILITY', [name], FACILITIES);

const events = (w: SeedWorld, id: string) => w.reading.events.filter((event) => touches(event, w.fact(id)));

const holdsFor = (w: SeedWorld): boolean => w.reading.relations.some(({ type, from, validity }) =>
  type === 'HOLDS_POSITION' && BIDEN.includes(from.name) && validity?.from?.earliest !== undefined && abs(Date.parse(validity.from.earliest) - Date.parse('2021-01-20')) <= 31 * DAY_MS);

/** The facts that stand in the text and in our format, each with its check; and those that do not, with the reason. */
export const factChecks: Readonly<Record<string, FactCheck>> = {
  F01: (w) => w.june.some((event) => shownIn(event, 'authorizer').some(({ commandMode }) => commandMode === 'ORDERED')) && has(w, w.june, 'authorizer', ...BIDEN),
  F02: (w) => w.june.some(({ type, modes }) => type === 'ASSAULT' && modes.includes('AERIAL')) && has(w, w.june, 'recipient', ...MILITIA),
  F03: (w) => has(w, w.june, 'location', 'Iraq') && has(w, w.june, 'location', 'Syria'),
  F04: (w) => relates(w, 'BACKS', ['Iran'], MILITIA),
  F05: (w) => said(w, 'F05', AMERICA),
  F06: (w) => has(w, w.june, 'actor', ...AMERICA) && w.june.some(({ attribution }) => speaks(w, attribution, ...AMERICA)),
  F07: 'that there was an earlier round is presupposed, and a reading has no order of events without dates',
  F08: (w) => w.june.some(({ responseTo }) => responseTo.some(({ event }) => w.drones.some(({ id }) => id === event))),
  F09: (w) => has(w, w.drones, 'actor', ...MILITIA) && w.drones.some(({ modes }) => modes.includes('DRONE')) && has(w, w.drones, 'instrument', 'drone'),
  F10: (w) => has(w, w.drones, 'recipient', ...PERSONNEL) && has(w, w.drones, 'target', ...FACILITIES) && has(w, w.drones, 'location', 'Iraq'),
  F11: (w) => said(w, 'F11', [...MILITARY, ...AMERICA], ['WRITTEN_STATEMENT']),
  F12: (w) => has(w, w.june, 'target', ...FACILITIES),
  F13: (w) => w.june.some((event) => shownIn(event, 'location').some(({ count, evidence }) => count === 2 || overlap(evidence, w.fact('F13')))),
  F14: (w) => w.june.some((event) => shownIn(event, 'location').some(({ evidence }) => overlap(evidence, w.fact('F14')))),
  F15: (w) => [...w.reading.unknowns, ...w.june.flatMap(({ casualties }) => casualties.map(({ unknown: state, evidence }) => ({ state, evidence })))].some(({ state, evidence }) => state === 'UNDISCLOSED' && overlap(evidence, w.fact('F15'))),
  F16: (w) => said(w, 'F16', OFFICIALS) && w.reading.unknowns.some(({ state, evidence }) => state === 'ONGOING' && overlap(evidence, w.fact('F16'))),
  F17: (w) => w.june.some((event) => touches(event, w.fact('F17')) && has(w, [event], 'authorizer', ...BIDEN)),
  F18: holdsFor,
  F19: 'a count of acts of one pattern is no event; a reading has no place for it',
  F20: 'follows only from F19 and F21 together',
  F21: (w) => w.february.some((event) => event.type === 'ASSAULT' && isAsserted(event) && event.time?.earliest === '2021-02-01' && event.time.latest === '2021-02-28') && has(w, w.february, 'authorizer', ...BIDEN) && has(w, w.february, 'location', 'Syria'),
  F22: (w) => w.february.some(({ responseTo }) => responseTo.some(({ event }) => w.rockets.some(({ id }) => id === event))),
  F23: (w) => w.rockets.some((event) => event.modes.includes('HEAVY_WEAPONS') && shownIn(event, 'actor').length === 0) && has(w, w.rockets, 'instrument', 'rocket') && has(w, w.rockets, 'location', 'Iraq'),
  F24: 'derived; a reading has no order of events without dates',
  F25: (w) => w.february.length > 0 && w.february.every((event) => shownIn(event, 'actor').length === 0),
  F26: (w) => statementsAt(w, w.fact('F26')).some(({ speakers, mode, quote }) => mode === 'WRITTEN_STATEMENT' && quote && speaks(w, speakers, ...PENTAGON)),
  F27: (w) => statementsAt(w, w.fact('F27')).some(({ speakers, content }) => content !== undefined && overlap(content, w.fact('F27')) && speaks(w, speakers, ...PENTAGON)) && events(w, 'F27').filter((event) => overlap(event.evidence, w.fact('F27')) && event.type !== 'STATEMENT').every((event) => !isAsserted(event)),
  F28: 'derived from the day of the statement',
  F29: (w) => has(w, w.june, 'protected', ...PERSONNEL),
  F30: (w) => events(w, 'F30').some((event) => !isAsserted(event) && ['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT'].includes(event.type) && has(w, [event], 'actor', 'Biden administration', 'Biden\'s administration', 'administration')),
  F31: (w) => relates(w, 'PARTY_TO', ['Iran'], ['2015 nuclear deal', 'nuclear deal', 'Iran nuclear deal', '2015 nuclear deal with Iran', 'Joint Comprehensive Plan of Action']),
  F32: 'a reading has no simultaneity of events',
  F33: 'analysis of a purpose; a reading has no claim of that kind',
  F34: (w) => events(w, 'F34').some((event) => (event.type === 'CONSULT' || event.type === 'COOPERATE') && has(w, [event], 'recipient', 'Iran', 'Tehran', 'Government of Iran')),
  F35: 'a reading has no labels of events',
  F36: (w) => said(w, 'F36', ['critics', 'His critics', 'Biden\'s critics', 'Biden critics']),
  F37: 'a reading has no ties from an event to what it is evidence for',
  F38: (w) => said(w, 'F38', ['critics', 'His critics', 'Biden\'s critics', 'Biden critics']) && events(w, 'F38').every((event) => !overlap(event.evidence, w.fact('F38')) || event.type === 'STATEMENT' || !isAsserted(event) || event.attribution.length > 0),
  F39: (w) => relates(w, 'PROXY_OF', ['proxies', 'its proxies', 'Iran\'s proxies', 'Iran proxies'], ['Iran']),
  F40: (w) => ['Iraq', 'Syria'].every((country) => relates(w, 'PRESENT_IN', [...MILITARY, ...AMERICA], [country])),
  F41: (w) => said(w, 'F41', BIDEN, ['DECLINED_COMMENT']),
  F42: (w) => said(w, 'F42', ['White House'], ['DECLINED_COMMENT']),
  F43: (w) => statementsAt(w, w.fact('F43')).some(({ speakers }) => speakers.some((speaker) => speaker.type === 'AnonymousSource' && speaks(w, [speaker], ...OFFICIALS))),
  F44: (w) => w.drones.some(({ series, time }) => series?.min === 5 && series.max === undefined && time?.earliest === '2021-04-01'),
  F45: (w) => w.drones.some((event) => touches(event, w.fact('F45')) && has(w, [event], 'actor', ...MILITIA) && speaks(w, event.attribution, ...OFFICIALS)),
  F46: (w) => w.drones.some((event) => shownIn(event, 'target').some(({ evidence }) => overlap(evidence, w.fact('F46')))),
  F47: (w) => relates(w, 'USES_FACILITY', ['coalition personnel', 'U.S. and coalition personnel', 'personnel'], FACILITIES),
  F48: (w) => relates(w, 'USES_FACILITY', MILITIA, FACILITIES),
  F49: (w) => member(w, 'Kataib Hezbollah'),
  F50: (w) => member(w, 'Kataib Sayyid al-Shuhada'),
  F51: 'a reading does not say whether the members of a group are all named',
  F52: (w) => w.drones.some((event) => shownIn(event, 'origin').some(({ evidence }) => overlap(evidence, w.fact('F52')))),
  F53: 'a gap that the text does not mark',
  F54: (w) => has(w, w.june, 'instrument', 'F-15') && has(w, w.june, 'instrument', 'F-16') && has(w, w.june, 'actor', ...MILITARY),
  F55: (w) => w.june.some(({ casualties }) => casualties.some(({ side, best }) => side === 'ACTOR' && best === 0)),
  F56: (w) => statementsAt(w, w.fact('F56')).some(({ speakers, quote }) => quote && speaks(w, speakers, ...OFFICIALS)),
  F57: (w) => statementsAt(w, w.fact('F57')).some(({ event, speakers }) => speaks(w, speakers, ...OFFICIALS) && has(w, w.reading.events.filter(({ id }) => id === event), 'audience', 'Reuters')),
  F58: (w) => w.june.some((event) => [event.evidence, ...event.mentions, ...shownIn(event, 'instrument').map(({ evidence }) => evidence)].some((mention) => overlap(mention, w.fact('F58')))) && events(w, 'F58').length <= 1,
  F59: 'page furniture, of which no claim is made: held by the check of page furniture',
  F60: 'a gap that the text does not mark',
  F61: (w) => w.june.some(({ time }) => time?.earliest === '2021-06-27' && time.latest === '2021-06-27'),
};

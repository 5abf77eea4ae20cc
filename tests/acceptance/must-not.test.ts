import { describe, expect, test } from 'vitest';
import type { Newsgraph } from '../../src/newsgraph.ts';
import { ask, bundled, bundledPlus, FIRST_ARTICLE } from '../bundled.ts';

const JUNE = 'evt:us-strikes-2021-06';
const FEBRUARY = 'evt:us-strikes-2021-02';
const DRONES = 'evt:drone-attacks-2021';
const ROCKETS = 'evt:rocket-attacks-iraq';
const HEADLINE = { start: 0, end: 5, exact: 'Biden', kind: 'HEADLINE' };

/** A claim that the first article's coder must not make, in its own voice. */
const claim = (subject: string, predicate: string, rest: object): object => ({
  record: 'claim', key: 'X', subject, predicate, article: FIRST_ARTICLE, evidence: [HEADLINE], status: 'STATED', ...rest,
});

const names = (newsgraph: Newsgraph, id: string, field: string): string[] => {
  const { event } = ask<{ event: Record<string, { nodes: { plainId: string }[] }> }>(newsgraph, `{ event(id: "${id}") { ${field} { nodes { ... on Entity { plainId } } } } }`);
  return event[field]?.nodes.map((node) => node.plainId) ?? [];
};

const total = (newsgraph: Newsgraph, field: string): number =>
  ask<Record<string, { totalCount: number }>>(newsgraph, `{ ${field} { totalCount } }`)[field.slice(0, field.indexOf('('))]?.totalCount ?? -1;

const relations = (newsgraph: Newsgraph, predicate: string, subject: string, object: string): number =>
  total(newsgraph, `relations(filter: { predicate: { in: [${predicate}] }, subject: { in: ["${subject}"] }, object: { in: ["${object}"] } })`);

interface MustNot {
  readonly what: string;
  /** Whether the graph says it. */
  readonly holds: (newsgraph: Newsgraph) => boolean;
  /** A claim that would make it say so. */
  readonly offence: object;
}

const mustNots: Readonly<Record<string, MustNot>> = {
  N01: { what: 'anyone carried out the rocket attacks', holds: (g) => names(g, ROCKETS, 'actors').length > 0, offence: claim(ROCKETS, 'ACTOR', { object: 'grp:iran-backed-militia' }) },
  N02: {
    what: 'the strikes killed or hurt nobody on the struck side',
    holds: (g) => ask<{ event: { casualties: { side: string; best: number | null }[] } }>(g, `{ event(id: "${JUNE}") { casualties { side best } } }`).event.casualties.some((row) => row.side === 'RECIPIENT' && row.best === 0),
    offence: claim(JUNE, 'CASUALTIES', { value: { side: 'RECIPIENT', kind: 'KILLED', best: 0 } }),
  },
  N03: {
    what: 'there were exactly five drone attacks',
    holds: (g) => ask<{ event: { series: { max: number | null } } }>(g, `{ event(id: "${DRONES}") { series { max } } }`).event.series.max !== null,
    offence: claim(DRONES, 'SERIES', { value: { min: 5, max: 5 } }),
  },
  N04: {
    what: 'Kataib Hezbollah or Kataib Sayyid al-Shuhada carried out the drone attacks',
    holds: (g) => names(g, DRONES, 'actors').some((id) => id.startsWith('mil:')), offence: claim(DRONES, 'ACTOR', { object: 'mil:kataib-hezbollah' }),
  },
  N05: {
    what: 'Kataib Hezbollah is Lebanon\'s Hezbollah',
    holds: (g) => relations(g, 'SAME_AS', 'mil:kataib-hezbollah', 'mil:hezbollah-lebanon') > 0, offence: claim('mil:kataib-hezbollah', 'SAME_AS', { object: 'mil:hezbollah-lebanon' }),
  },
  N06: {
    what: 'Iran ordered or did any assault',
    holds: (g) => total(g, 'events(filter: { type: { in: [ASSAULT] }, or: [{ authorizer: { id: { in: ["cty:IRN"] } } }, { actor: { id: { in: ["cty:IRN"] } } }] })') > 0,
    offence: claim(DRONES, 'AUTHORIZER', { object: 'cty:IRN' }),
  },
  N07: {
    what: 'Biden or the White House denied anything',
    holds: (g) => total(g, 'events(filter: { mode: { in: [DENIAL] } })') > 0, offence: claim('evt:said-06', 'MODE', { value: { word: 'DENIAL' } }),
  },
  N08: {
    what: 'the June strikes were made with heavy weapons',
    holds: (g) => total(g, `events(filter: { id: { in: ["${JUNE}"] }, mode: { in: [HEAVY_WEAPONS] } })`) > 0, offence: claim(JUNE, 'MODE', { value: { word: 'HEAVY_WEAPONS' } }),
  },
  N09: {
    what: 'the caption counts as more than one claim',
    holds: (g) => total(g, 'claims(filter: { voice: { in: [CAPTION] } })') > 1,
    offence: claim(JUNE, 'INSTRUMENT', { object: 'eqp:f-16', evidence: [{ start: 65, end: 72, exact: 'The F16', kind: 'CAPTION' }] }),
  },
  N10: {
    what: 'what critics say of Iran is a fact',
    holds: (g) => total(g, 'claims(filter: { predicate: { in: [PARTICULAR] }, subject: { in: ["cty:IRN"] }, modality: { notIn: [OPINION] } })') > 0,
    offence: claim('cty:IRN', 'PARTICULAR', { value: { text: 'cannot be trusted' } }),
  },
  N11: { what: 'there were strikes in Iraq in February', holds: (g) => names(g, FEBRUARY, 'locations').includes('cty:IRQ'), offence: claim(FEBRUARY, 'LOCATION', { object: 'cty:IRQ' }) },
  N12: { what: 'the aircraft of June flew in February', holds: (g) => names(g, FEBRUARY, 'instruments').length > 0, offence: claim(FEBRUARY, 'INSTRUMENT', { object: 'eqp:f-15' }) },
  N13: {
    what: 'the militias are Iraqi or Syrian',
    holds: (g) => total(g, 'relations(filter: { predicate: { in: [PART_OF, MEMBER_OF, OPERATES_IN] }, subject: { in: ["mil:kataib-hezbollah", "mil:kataib-sayyid-al-shuhada", "grp:iran-backed-militia"] }, object: { in: ["cty:IRQ", "cty:SYR"] } })') > 0,
    offence: claim('mil:kataib-hezbollah', 'OPERATES_IN', { object: 'cty:IRQ' }),
  },
  N14: {
    what: 'anyone but Iran is party to the deal',
    holds: (g) => total(g, 'relations(filter: { predicate: { in: [PARTY_TO] }, subject: { notIn: ["cty:IRN"] } })') > 0, offence: claim('cty:USA', 'PARTY_TO', { object: 'agr:iran-nuclear-deal-2015' }),
  },
  N15: {
    what: 'a struck site has a name',
    holds: (g) => total(g, 'facts(filter: { predicate: { in: [NAME] } })') > 0, offence: claim('loc:syr-site-1', 'NAME', { value: { text: 'Al-Qaim' } }),
  },
  N16: {
    what: 'Reuters published the copy',
    holds: (g) => total(g, 'facts(filter: { predicate: { in: [PUBLISHER] } })') > 0, offence: claim(FIRST_ARTICLE, 'PUBLISHER', { value: { text: 'Reuters' } }),
  },
  N17: {
    what: 'the order was given on a known day',
    holds: (g) => total(g, `facts(filter: { predicate: { in: [PARTICULAR] }, subject: { in: ["${JUNE}"] } })`) > 0,
    offence: claim(JUNE, 'PARTICULAR', { value: { text: 'ordered on Sunday' } }),
  },
  N18: {
    what: 'a ceasefire or an end of the attacks',
    holds: (g) => total(g, 'events(filter: { type: { in: [RETREAT] } })') > 0 || total(g, `events(filter: { id: { in: ["${DRONES}"] }, status: { in: [NEGATED] } })`) > 0,
    offence: claim(DRONES, 'EVENT_STATUS', { value: { word: 'NEGATED' } }),
  },
  N19: {
    what: 'the year 2021 is stated',
    holds: (g) => ask<{ facts: { nodes: { value: { time: { edtf: string } } }[] } }>(g, '{ facts(filter: { predicate: { in: [TIME] } }, first: 100, lens: { statuses: [STATED, ATTRIBUTED, DERIVED] }) { nodes { value { time { edtf } } } } }')
      .facts.nodes.some(({ value }) => value.time.edtf.includes('2021')),
    offence: claim(JUNE, 'TIME', { value: { time: { edtf: '2021-06-27', basis: 'STATED' } } }),
  },
};

describe('With the first article alone', () => {
  test.each(Object.entries(mustNots))('%s: the graph does not say that it does not know', (_id, { holds }) => {
    expect(holds(bundled([FIRST_ARTICLE]))).toBe(false);
  });

  test.each(Object.entries(mustNots))('%s: this test would see it', (_id, { holds, offence }) => {
    expect(holds(bundledPlus([offence], [FIRST_ARTICLE]))).toBe(true);
  });

  test('all nineteen are watched', () => {
    expect(Object.keys(mustNots)).toHaveLength(19);
  });
});

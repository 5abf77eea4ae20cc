import { describe, expect, test } from 'vitest';
import { ploverLines } from '../../src/export/plover.ts';
import { dyads, quadruples } from '../../src/export/quadruples.ts';
import { bundled } from '../bundled.ts';
import { bundleOf, graphOf, written } from './exported.ts';

const STRIKES = 'evt:us-strikes-2021-06';

describe('ploverLines', () => {
  const { text, counts } = written(ploverLines, graphOf());
  const records = text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  const strikes = records.find((record) => record['id'] === STRIKES);

  test('has an event a line, in the fields of the PLOVER manual', () => {
    expect([records.length, counts]).toEqual([32, { events: 32 }]);
    expect(strikes).toMatchObject({ date: '2021-06-27', event: ['ASSAULT'], quad_code: 4, x_cameo: '195' });
    expect(strikes?.['mode']).toContain('aerial');
    expect(strikes?.['event_loc']).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'IRQ' }), expect.objectContaining({ code: 'SYR' }), expect.not.objectContaining({ code: expect.anything() as unknown })]));
    const own = new Set(records.flatMap((record) => Object.keys(record)).filter((key) => !key.startsWith('x_')));
    expect([...own].filter((key) => !['id', 'date', 'enddate', 'actor', 'recipient', 'event_loc', 'event', 'mode', 'context', 'quad_code', 'event_scale'].includes(key))).toEqual([]);
  });

  test('keeps who ordered it, apart from who did it, under x_', () => {
    expect(strikes?.['x_authorizer']).toMatchObject([{ identifier_id: 'Q6279', entity_text: 'Joe Biden', x_command_mode: 'ORDERED' }]);
    expect(JSON.stringify(strikes?.['actor'])).not.toContain('Biden');
  });
});

describe('quadruples', () => {
  test('has a line of four fields for every tie in view', () => {
    const { text, counts } = written(quadruples, graphOf());
    const lines = text.split('\n').slice(0, -1).map((line) => line.split('\t'));
    expect(lines.filter((line) => line.length !== 4)).toEqual([]);
    expect(lines).toContainEqual([STRIKES, 'AUTHORIZER', 'per:joe-biden', '2021-06-27']);
    expect(lines).toContainEqual(['cty:IRN', 'BACKS', 'grp:iran-backed-militia', '']);
    expect(counts).toEqual({ quadruples: lines.length });
    expect(new Set(lines.map((line) => line.join())).size).toBe(lines.length);
  });

  test('does not hold what is only denied', () => {
    expect(written(quadruples, graphOf()).text).not.toContain('evt:erbil-rockets-2021-02-15\tACTOR\tmil:kataib-hezbollah');
  });
});

describe('dyads', () => {
  test('agree with the API: actors and recipients of dated events that happened', async () => {
    const { data } = await bundled().query('{ events(first: 100) { nodes { plainId type status time { edtf earliest latest } actors { nodes { plainId } } recipients { nodes { plainId } } } } }');
    interface Row { type: string; status: string; time: { edtf: string; earliest: string | null; latest: string | null } | null; actors: Nodes; recipients: Nodes }
    interface Nodes { nodes: { plainId: string }[] }
    const { events } = data as unknown as { events: { nodes: Row[] } };
    const expected = events.nodes.filter((row) => (row.time?.earliest ?? row.time?.latest) && ['OCCURRED', 'ONGOING'].includes(row.status)).flatMap((row) =>
      row.actors.nodes.flatMap((actor) => row.recipients.nodes.map((recipient) => [actor.plainId, row.type, recipient.plainId, row.time?.edtf].join('\t'))));
    const lines = written(dyads, graphOf()).text.trimEnd().split('\n');
    expect(lines.toSorted()).toEqual(expected.toSorted());
    expect(lines.length).toBeGreaterThan(0);
  });

  test.each(['1946', '2021-06', '2021-06-05/2021-06-27', '../1946-03', '1946~', '1946-03-05'])('give the date %s as it is, and no day that nobody told', (edtf) => {
    const told = { record: 'claim', subject: 'evt:war', status: 'CURATED', curatedBy: 'tester' };
    const source = graphOf(bundleOf('x', [
      { record: 'event', id: 'evt:war', type: 'ASSAULT', title: 'War' },
      { ...told, key: 'A', predicate: 'ACTOR', object: 'cty:FRA' }, { ...told, key: 'B', predicate: 'RECIPIENT', object: 'cty:ITA' },
      { ...told, key: 'C', predicate: 'TIME', value: { time: { edtf, basis: 'STATED' } } },
    ]));
    expect(written(dyads, source).text).toBe(`cty:FRA\tASSAULT\tcty:ITA\t${edtf}\n`);
  });
});

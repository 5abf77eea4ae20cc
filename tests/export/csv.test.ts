import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { bundleOf, graphOf, written } from './exported.ts';

const titled = (title: string): ReturnType<typeof bundleOf> => bundleOf('x', [
  { record: 'event', id: 'evt:a', type: 'OTHER', title },
  { record: 'claim', key: 'A', subject: 'evt:a', predicate: 'EVENT_STATUS', value: { word: 'OCCURRED' }, status: 'CURATED', curatedBy: 'tester' },
]);

const rowOf = (title: string): string => written(csv, graphOf(titled(title))).text.split('\r\n').slice(1).join('\r\n');

describe('csv', () => {
  test('has a row for each event and all columns in each row', () => {
    const { text, counts } = written(csv, graphOf());
    const rows = text.trimEnd().split('\r\n');
    expect([rows.length, counts]).toEqual([33, { events: 32 }]);
    expect(rows[0]).toMatch(/^id,type,modes,contexts,title,status,time,earliest,latest,cameo,orderedBy,orderedByIds,/);
    expect(rows.find((row) => row.startsWith('evt:us-strikes-2021-06,'))).toContain(',2021-06-27,2021-06-27,2021-06-27,195,Joe Biden,per:joe-biden,');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', `=HYPERLINK("http://x","y")`])('gives %j an apostrophe', (title) => {
    const cell = `'${title}`;
    const asWritten = /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    expect(rowOf(title).startsWith(`evt:a,OTHER,,,${asWritten},OCCURRED,`)).toBe(true);
  });

  test('leaves other cells alone, and quotes what must be quoted', () => {
    expect(rowOf('a=b')).toMatch(/^evt:a,OTHER,,,a=b,OCCURRED,/);
    expect(rowOf('one\ntwo')).toMatch(/^evt:a,OTHER,,,"one\ntwo",OCCURRED,/);
    expect(rowOf('say "no", or\nnot')).toMatch(/^evt:a,OTHER,,,"say ""no"", or\nnot",OCCURRED,/);
  });

  test('begins with a byte order mark when asked', () => {
    expect(written(csv, graphOf(), { byteOrderMark: true }).text.startsWith('\uFEFFid,type')).toBe(true);
  });
});

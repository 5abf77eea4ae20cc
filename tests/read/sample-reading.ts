import { createHash } from 'node:crypto';
import { codePointLength } from '../../src/code-points.ts';
import type { Filler, ReadEvent, Reading, Speaker, Words } from '../../src/read/reading.ts';

/** The words of a text that are given, where they stand the first time after `after`. */
export function wordsIn(text: string, exact: string, after = ''): Words {
  const at = text.indexOf(exact, text.indexOf(after) + after.length);
  if (at < 0) throw new Error(`"${exact}" does not stand in the text`);
  const start = codePointLength(text.slice(0, at));
  return { start, end: start + codePointLength(exact), exact };
}

export const SAMPLE_TEXT = `Minister orders raid on rebel depot

😀 Defense Minister Ana Torres ordered a raid on a rebel depot in Sudan on Tuesday, in response to a drone attack that killed at least three soldiers, two officials said. The army carried out the raid with helicopters.

"We will not stop," Torres told The Sample Post. She declined to say how many rebels were killed. Kataib Hezbollah, which is backed by Iran, denied a part in the drone attack.
`;

const at = (exact: string, after?: string): Words => wordsIn(SAMPLE_TEXT, exact, after);
const filler = (more: Pick<Filler, 'name' | 'entity' | 'type'> & Partial<Filler>, exact: string, after?: string): Filler => ({ via: 'DIRECT', evidence: at(exact, after), ...more });

const torres = { name: 'Ana Torres', entity: 'per:ana-torres', type: 'Person' } as const;
const officials: Speaker = { name: 'two officials', entity: 'src:two-officials', type: 'AnonymousSource', evidence: at('two officials') };
const speaker: Speaker = { ...torres, evidence: at('Torres', 'stop,"') };

const event = (id: string, more: Partial<ReadEvent> & Pick<ReadEvent, 'type' | 'title' | 'evidence'>): ReadEvent => ({
  id, modes: [], status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL', roles: {}, responseTo: [], casualties: [], attribution: [], confidence: 0.7, mentions: [], ...more,
});

/** A reading as an extractor could give of SAMPLE_TEXT: a raid that was ordered, what it answered, who said so, and what is not known. */
export const sampleReading = (): Reading => ({
  article: { id: 'art:minister-orders-raid-1a2b3c4d', headline: 'Minister orders raid on rebel depot', language: 'en', publisher: 'The Sample Post', publishedAt: '2024-03-06', url: 'https://sample.example/raid', contentHash: createHash('sha256').update(SAMPLE_TEXT).digest('hex'), text: SAMPLE_TEXT },
  entities: [
    { id: 'per:ana-torres', type: 'Person', name: 'Ana Torres', aliases: ['Torres', 'Defense Minister Ana Torres'], mentions: [at('Ana Torres')] },
    { id: 'grp:rebels', type: 'Group', name: 'rebels', aliases: [], mentions: [at('rebel')] },
    { id: 'org:army', type: 'Organization', name: 'army', aliases: [], mentions: [at('army')] },
    { id: 'fac:depot', type: 'Facility', name: 'rebel depot', aliases: [], mentions: [at('rebel depot', '😀')] },
    { id: 'cty:SDN', type: 'Country', name: 'Sudan', aliases: [], known: 'cty:SDN', mentions: [at('Sudan')] },
    { id: 'cty:IRN', type: 'Country', name: 'Iran', aliases: [], known: 'cty:IRN', mentions: [at('Iran')] },
    { id: 'eqp:helicopter', type: 'Equipment', name: 'helicopter', aliases: ['helicopters'], mentions: [at('helicopters')] },
    { id: 'src:two-officials', type: 'AnonymousSource', name: 'two officials', aliases: [], mentions: [at('two officials')] },
    { id: 'mil:kh', type: 'Militia', name: 'Kataib Hezbollah', aliases: [], mentions: [at('Kataib Hezbollah')] },
  ],
  events: [
    event('e1', {
      type: 'ASSAULT', modes: ['AERIAL'], cameo: '190', title: 'Raid on a rebel depot', evidence: at('ordered a raid on a rebel depot'),
      time: { edtf: '2024-03-05', basis: 'RELATIVE', earliest: '2024-03-05', latest: '2024-03-05', asWritten: 'on Tuesday', anchor: '2024-03-06' },
      roles: {
        authorizer: [filler({ ...torres, commandMode: 'ORDERED' }, 'Ana Torres')], actor: [filler({ name: 'army', entity: 'org:army', type: 'Organization' }, 'army')],
        recipient: [filler({ name: 'rebels', entity: 'grp:rebels', type: 'Group' }, 'rebel', '😀')], target: [filler({ name: 'rebel depot', entity: 'fac:depot', type: 'Facility' }, 'rebel depot', '😀')],
        instrument: [filler({ name: 'helicopter', entity: 'eqp:helicopter', type: 'Equipment', count: 2 }, 'helicopters')], location: [filler({ name: 'Sudan', entity: 'cty:SDN', type: 'Country' }, 'Sudan')],
      },
      responseTo: [{ event: 'e2', asWritten: 'in response to', evidence: at('in response to a drone attack') }], attribution: [officials],
      mentions: [{ ...at('orders raid on rebel depot'), kind: 'HEADLINE' }, { ...at('carried out the raid'), kind: 'BODY' }],
    }),
    event('e2', {
      type: 'ASSAULT', modes: ['DRONE'], title: 'Drone attack', evidence: at('a drone attack that killed at least three soldiers'), attribution: [officials],
      roles: { origin: [filler({ name: 'Sudan', entity: 'cty:SDN', type: 'Country', via: 'COUNTRY_OF_PLACE' }, 'Sudan')] },
      casualties: [{ side: 'RECIPIENT', kind: 'KILLED', low: 3, evidence: at('killed at least three soldiers') }, { side: 'ACTOR', kind: 'KILLED', unknown: 'DECLINED', evidence: at('how many rebels were killed') }],
      series: { min: 1, max: 2, asWritten: 'a drone attack' },
    }),
    event('s1', { type: 'STATEMENT', title: 'Two officials on the raid', evidence: at('two officials said'), roles: { actor: [filler({ name: 'two officials', entity: 'src:two-officials', type: 'AnonymousSource' }, 'two officials')] } }),
    event('d1', { type: 'ASSAULT', modes: ['DRONE'], title: 'Kataib Hezbollah in the drone attack', status: 'NEGATED', polarity: 'NEGATED', evidence: at('denied a part in the drone attack'), roles: { actor: [filler({ name: 'Kataib Hezbollah', entity: 'mil:kh', type: 'Militia' }, 'Kataib Hezbollah')] }, attribution: [{ name: 'Kataib Hezbollah', entity: 'mil:kh', type: 'Militia', evidence: at('Kataib Hezbollah') }] }),
  ],
  relations: [{ type: 'BACKS', from: { name: 'Iran', entity: 'cty:IRN', type: 'Country' }, to: { name: 'Kataib Hezbollah', entity: 'mil:kh', type: 'Militia' }, validity: { from: { asWritten: 'now' }, to: { asWritten: 'now' } }, attribution: [], confidence: 0.8, evidence: at('backed by Iran') }],
  statements: [
    { event: 's1', speakers: [officials], mode: 'STATEMENT', quote: false, tells: ['e1', 'e2'], evidence: at('two officials said') },
    { event: 's2', speakers: [speaker], mode: 'INTERVIEW', content: at('We will not stop'), quote: true, tells: [], evidence: at('Torres told The Sample Post') },
  ],
  unknowns: [{ event: 'e1', about: 'casualties', state: 'DECLINED', by: speaker, evidence: at('declined to say how many rebels were killed') }],
  extractor: { name: 'sample', version: '1' },
  dropped: [{ what: 'role RECIPIENT', given: 'Atlantis', reason: 'the words do not stand in sentence 1' }],
});

import type { Filler, ReadEvent, Reading } from '../../src/read/reading.ts';
import { countriesIn } from './country-words.ts';
import { namesOf, shownIn } from './fillers.ts';
import { addedActors, petrarchActors, petrarchSentences, type Dyad, type PetrarchActor, type PetrarchSentence } from './petrarch-sentences.ts';
import type { Report } from './plover.ts';
import { takesAddedActors, type Read } from './reader.ts';
import { sharedFile } from './shared-files.ts';
import { markdownTable, percent } from './table.ts';
import { countRead, countWanted, emptyTally, precision, recall, type Tally } from './tally.ts';

/**
 * Who acts on whom in the PETRARCH-2 validation sentences, whose countries are Tolkien's.
 *
 * A filler has the codes of the dictionary's names that stand in its name or words (a longer word that begins with the name too:
 * "Eriadorian"), else the
 * country that the reader gives it, else those that it names. A dyad read is an actor's code and a recipient's or target's, or, where
 * an event has no recipient, two actors', in each event of any status but those negated: these sentences are full of "is about to". Dyads of which a side has no code are not counted.
 */
export function scoreDyads(sentences: readonly PetrarchSentence[], readings: readonly Reading[], actors: readonly PetrarchActor[]): Tally {
  const tally = emptyTally();
  for (const [i, { dyads }] of sentences.entries()) {
    const reading = readings[i];
    if (!reading) throw new Error('there is no reading of each sentence');
    const read = dyadsIn(reading, actors);
    const has = (list: readonly Dyad[], dyad: Dyad): boolean => list.some(({ source, target }) => source === dyad.source && target === dyad.target);
    for (const dyad of read) countRead(tally, has(dyads, dyad));
    for (const dyad of dyads) countWanted(tally, has(read, dyad));
  }
  return tally;
}

function codesOf(reading: Reading, filler: Filler, actors: readonly PetrarchActor[]): string[] {
  const names = namesOf(reading, filler).map((name) => ` ${name.toUpperCase().replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ')} `);
  const coded = actors.filter((actor) => actor.names.some((one) => names.some((name) => name.includes(` ${one}`)))).flatMap(({ codes }) => codes);
  if (coded.length > 0) return coded;
  const country = reading.entities.find(({ id }) => id === filler.entity)?.country;
  return country ? [country] : namesOf(reading, filler).flatMap((name) => [...countriesIn(name)]);
}

function dyadsIn(reading: Reading, actors: readonly PetrarchActor[]): Dyad[] {
  const codes = (event: ReadEvent, ...roles: ('actor' | 'recipient' | 'target')[]): string[] => roles.flatMap((role) => shownIn(event, role)).flatMap((filler) => codesOf(reading, filler, actors));
  const dyads = reading.events.filter(({ type, status }) => type !== 'STATEMENT' && type !== 'OTHER' && status !== 'NEGATED').flatMap((event) => {
    const sources = codes(event, 'actor');
    const others = codes(event, 'recipient', 'target');
    return sources.flatMap((source) => (others.length > 0 ? others : sources).filter((target) => target !== source).map((target) => ({ source, target })));
  });
  return [...new Map(dyads.map((dyad) => [`${dyad.source} ${dyad.target}`, dyad])).values()];
}

const written = (dyads: readonly Dyad[]): string => dyads.map(({ source, target }) => `${source}→${target}`).join(' ') || 'none';

/** The dyads of the PETRARCH-2 validation sentences; undefined where they are not at hand, or the reader takes no added actors. */
export function scorePetrarch(read: Read, heedsActors: boolean = takesAddedActors): Report | undefined {
  const [xml, dictionary] = [sharedFile('data/petrarch2-validation/PETR.UnitTest.records.xml'), sharedFile('data/petrarch2-validation/dictionaries/PETR.Validate.actors.txt')];
  if (!heedsActors) process.stderr.write('skipped: the PETRARCH sentences have invented countries, and the reader takes no added actors yet\n');
  if (xml === undefined || dictionary === undefined || !heedsActors) return undefined;
  const [sentences, actors] = [petrarchSentences(xml), petrarchActors(dictionary)];
  const added = addedActors(actors);
  const readings = sentences.map(({ text, date }) => read(text, { published: date, actors: added }));
  const categories = [...new Set(sentences.map(({ category }) => category))];
  const groups = ['all', ...categories].map((group) => {
    const isIn = (i: number): boolean => group === 'all' || sentences[i]?.category === group;
    return { group, sentences: sentences.filter((_, i) => isIn(i)).length, ...scoreDyads(sentences.filter((_, i) => isIn(i)), readings.filter((_, i) => isIn(i)), actors) };
  });
  const errors = sentences.flatMap((sentence, i) => {
    const reading = readings[i];
    if (!reading || scoreDyads([sentence], [reading], actors).found === sentence.dyads.length) return [];
    return [`${sentence.id}\tgold ${written(sentence.dyads)}\tread ${written(dyadsIn(reading, actors))}\t«${sentence.text}»`];
  });
  const lines = groups.map((group) => [group.group, `${group.sentences}`, `${percent(recall(group))} (${group.found}/${group.wanted})`, `${percent(precision(group))} (${group.right}/${group.read})`]);
  return { markdown: markdownTable(['dyads', 'sentences', 'recall', 'precision'], lines), json: groups, errors: errors.join('\n') };
}

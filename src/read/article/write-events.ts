import type { EventMode } from '../../ontology.ts';
import type { CasualtyMention } from '../tolls/casualties.ts';
import { confidenceOf, featuresOf, type ConfidenceWeights, type Unsure } from '../confidence.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { EntityWriter } from './known-entities.ts';
import type { Part } from './resolve-fillers.ts';
import type { ReadCasualties, ReadEvent, RoleKey, Speaker } from '../reading.ts';
import { lemmaAt } from '../sentence/tree.ts';
import { kindOfWords, sentenceWords, type CutWords } from '../words-of.ts';

/** What writing an event needs beside the event. */
export interface EventWriting {
  readonly cut: CutWords;
  readonly write: EntityWriter;
  readonly weights: ConfidenceWeights;
  readonly speakersOf: (telling: Telling) => readonly Speaker[];
  /** The day of the scene from which the event is told on, where it has none of its own. */
  readonly day?: ReadEvent['time'];
}

/** In UTF-16 units. */
const LONGEST_TITLE = 120;

/** An event with all parts that its tellings give; links to other events are put in later. */
export function writeEvent(event: BookEvent, id: string, parts: readonly Part[], casualties: readonly (readonly [Telling, CasualtyMention])[], { cut, write, weights, speakersOf, day }: EventWriting): ReadEvent {
  const best = bestTelling(event);
  const evidence = sentenceWords(cut, best.reading.scene.sentence, best.draft.from, best.draft.to);
  const modes = modesOfEvent(event);
  const time = event.tellings.map((telling) => telling.time).filter((one) => one !== undefined).sort((a, b) => closeness(a) - closeness(b))[0] ?? day;
  const series = seriesOf(event);
  const cameo = cameoOf(event, modes);
  const { status, polarity, modality } = (event.tellings.find(({ draft }) => draft.status === 'OCCURRED' || draft.status === 'ONGOING') ?? best).draft;
  const unsure: Unsure = {
    id, type: best.draft.type, modes, ...(cameo === undefined ? {} : { cameo }), title: evidence.exact.replaceAll(/\s+/g, ' ').slice(0, LONGEST_TITLE), status, polarity,
    modality, ...(time === undefined ? {} : { time }), roles: rolesOf(parts, write), responseTo: [], ...(series === undefined ? {} : { series }),
    casualties: casualties.map(([telling, one]) => writeCasualties(one, telling, parts, cut)), attribution: attributionOfEvent(event, speakersOf),
    evidence, mentions: mentionsOf(event, cut),
  };
  return { ...unsure, confidence: confidenceOf(featuresOf(unsure), weights) };
}

/** The fullest telling; the running text before headline and caption. */
export function bestTelling(event: BookEvent): Telling {
  const score = ({ parts, reading, draft }: Telling): number => parts.length + (reading.scene.sentence.kind === 'BODY' ? 0.5 : 0) - (reading.scene.sentence.kind === 'CAPTION' ? 10 : 0) + (draft.definite ? 0 : 0.25);
  return [...event.tellings].sort((a, b) => score(b) - score(a))[0] as Telling;
}

/** Days it may span; what is nearer to one day is told more exactly. */
function closeness({ earliest, latest, basis }: NonNullable<ReadEvent['time']>): number {
  const days = earliest === undefined || latest === undefined ? 100_000 : (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  return days + (basis === 'DERIVED' ? 0.5 : 0);
}

/** Modes in the dictionary that a more telling one makes needless. */
const OUTDONE: readonly (readonly [EventMode, readonly EventMode[]])[] = [
  ['EXPLOSIVES', ['AERIAL', 'DRONE', 'SUICIDE_ATTACK', 'HEAVY_WEAPONS']], ['AERIAL', ['DRONE']], ['TARGETED', ['FIREARMS', 'EXPLOSIVES', 'SUICIDE_ATTACK', 'AERIAL', 'DRONE', 'PRIMITIVE', 'HEAVY_WEAPONS']],
];

function modesOfEvent(event: BookEvent): EventMode[] {
  const all = [...new Set(event.tellings.flatMap(({ draft }) => draft.modes))];
  return all.filter((mode) => !OUTDONE.some(([less, more]) => less === mode && more.some((other) => all.includes(other))));
}

function cameoOf(event: BookEvent, modes: readonly EventMode[]): string | undefined {
  const codes = event.tellings.filter(({ draft }) => draft.modes.length === 0 || draft.modes.some((mode) => modes.includes(mode))).map(({ draft }) => draft.cameo).filter((code) => code !== undefined);
  return codes.sort((a, b) => Number(a.endsWith('0')) - Number(b.endsWith('0')) || b.length - a.length)[0];
}

const ROLE_ORDER: readonly RoleKey[] = ['authorizer', 'actor', 'recipient', 'target', 'instrument', 'location', 'origin', 'protected', 'object', 'audience'];

function rolesOf(parts: readonly Part[], write: EntityWriter): ReadEvent['roles'] {
  return Object.fromEntries(ROLE_ORDER.flatMap((role) => {
    const fillers = parts.filter((part) => part.role === role).map(write.filler);
    const firsts = fillers.filter((filler, i) => !fillers.slice(0, i).some((one) => one.entity === filler.entity));
    return firsts.length > 0 ? [[role, firsts]] : [];
  }));
}

function seriesOf(event: BookEvent): ReadEvent['series'] {
  for (const { draft, reading: { scene } } of event.tellings) {
    if (draft.kind !== 'noun') continue;
    const { count, head } = scene.mentionAt(draft.at);
    if (head !== draft.at || count === undefined || count < 2) continue;
    const tokens = scene.sentence.tokens.slice(Math.max(0, draft.at - 8), draft.at + 1).map(({ text }) => text.toLowerCase()).join(' ');
    const open = /\b(?:at least|more than|over|no fewer than)\b/.test(tokens);
    return { min: count, ...(open ? {} : { max: count }), asWritten: /(?:at least |more than |over )?\S+ (?=[^ ]* ?[^ ]*$)/.exec(tokens)?.[0].trim() ?? tokens };
  }
  return undefined;
}

const CIVILIANS = /^(?:civilian|child|woman|villager|resident|student|worker|passenger|girl|boy|journalist|family|shopper|worshipper|bystander|patient|refugee|pilgrim|tourist|pedestrian|teacher|nurse|doctor)$/;

/** Acts in which either side may have lost them. */
const MUTUAL = /^(?:fighting|clash|war|battle|violence|conflict|unrest)$/;

const ANYBODY = /^(?:people|person|other|one)$/;

/** "The two armies fought": each other, where nobody else is told. */
const isBattle = (draft: Telling['draft'], { scene: { sentence } }: Telling['reading']): boolean => /^(?:fight|battle|clash)$/.test(lemmaAt(sentence, draft.at)) && draft.fillings.every(({ role }) => role !== 'recipient');

function writeCasualties(one: CasualtyMention, { reading, draft }: Telling, parts: readonly Part[], cut: CutWords): ReadCasualties {
  const { whom } = one;
  const isMutual = [draft.at, ...draft.also].some((at) => MUTUAL.test(lemmaAt(reading.scene.sentence, at))) || isBattle(draft, reading);
  const isStruck = whom !== undefined && !isMutual && parts.some(({ role, mention }) => role === 'recipient' && mention.lemma === whom.lemma);
  const isActor = whom !== undefined && !(isMutual && ANYBODY.test(whom.lemma)) && !parts.some(({ role, mention }) => role === 'recipient' && mention.head === whom.head && mention.sentence === whom.sentence) && (one.best === 0 && (whom.sector === 'MIL' || whom.sector === 'COP' || (whom.country !== undefined && parts.some(({ role, entity }) => role === 'actor' && entity.country === whom.country))) || parts.some(({ role, mention, entity }) => role === 'actor' && (mention.lemma === whom.lemma || ((whom.sector === 'MIL' || whom.sector === 'COP') && whom.country !== undefined && entity.country === whom.country))));
  const side = whom === undefined || one.unknown !== undefined ? 'RECIPIENT' : isActor ? 'ACTOR' : CIVILIANS.test(whom.lemma) ? 'CIVILIAN' : isMutual && !isStruck && ANYBODY.test(whom.lemma) ? 'UNKNOWN' : 'RECIPIENT';
  return {
    side, kind: one.kind, ...(one.low === undefined ? {} : { low: one.low }), ...(one.best === undefined ? {} : { best: one.best }), ...(one.high === undefined ? {} : { high: one.high }),
    ...(one.unknown === undefined ? {} : { unknown: one.unknown }), evidence: sentenceWords(cut, reading.scene.sentence, one.from, one.to),
  };
}

function attributionOfEvent(event: BookEvent, speakersOf: EventWriting['speakersOf']): Speaker[] {
  const all = event.tellings.flatMap((telling) => speakersOf(telling));
  return all.filter((speaker, i) => !all.slice(0, i).some((one) => one.entity === speaker.entity));
}

function mentionsOf(event: BookEvent, cut: CutWords): ReadEvent['mentions'] {
  return event.tellings.flatMap(({ draft, reading: { scene: { sentence } } }) => {
    const words = sentenceWords(cut, sentence, draft.from, draft.to);
    const kind = kindOfWords(sentence, draft.at);
    const start = sentence.tokens[draft.from]?.start ?? 0;
    const end = sentence.tokens[draft.to]?.end ?? 0;
    return [{ ...words, kind }, ...sentence.repeats.map((shift) => ({ ...cut(start + shift, end + shift), kind }))];
  });
}

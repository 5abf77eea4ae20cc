import { z } from 'zod';
import type { ReadEvent, Reading, RoleKey, Speaker } from '../../src/read/reading.ts';
import { alignEvents } from './align.ts';
import { isWanted, namesOf, shownIn } from './fillers.ts';
import type { GoldArticle } from './gold-format.ts';
import { anySameName } from './names.ts';
import { overlap, type Stretch } from './places.ts';

const fact = z.looseObject({ id: z.string(), start: z.int(), end: z.int(), exact: z.string() });
const mustNot = z.looseObject({ id: z.string(), assertion: z.string(), why: z.string() });
/** The 61 facts of the first article and the 19 assertions that must not be made. */
export const factsFormat = z.looseObject({ facts: z.array(fact), mustNot: z.array(mustNot) });

export type Fact = z.infer<typeof fact>;

/** The four acts of the first article, as a reading tells them; each may be told by several of its events. */
export interface SeedWorld {
  readonly reading: Reading;
  readonly june: readonly ReadEvent[];
  readonly february: readonly ReadEvent[];
  readonly drones: readonly ReadEvent[];
  readonly rockets: readonly ReadEvent[];
  readonly fact: (id: string) => Stretch;
}

/** Sorts the events of a reading by the acts of the gold `article`, whose e1 to e4 they are. */
export function seedWorld(article: GoldArticle, facts: readonly Fact[], reading: Reading): SeedWorld {
  const { primary, again } = alignEvents(article, reading);
  const told = (id: string): ReadEvent[] => [
    ...[...primary].filter(([gold]) => gold.id === id).map(([, read]) => read),
    ...[...again].filter(([, gold]) => gold.id === id).map(([read]) => read),
  ];
  const at = (id: string): Stretch => {
    const found = facts.find((one) => one.id === id);
    if (!found) throw new Error(`facts.json has no ${id}`);
    return found;
  };
  return { reading, june: told('e1'), drones: told('e2'), february: told('e3'), rockets: told('e4'), fact: at };
}

const wanted = (names: readonly string[]) => ({ names, person: true, optional: false });

/** Whether one of the events shows one of `names` in the role. */
export const has = ({ reading }: SeedWorld, events: readonly ReadEvent[], role: RoleKey, ...names: string[]): boolean =>
  events.some((event) => shownIn(event, role).some((filler) => isWanted(reading, filler, wanted(names))));

/** Whether one of `speakers` is one of `names`. */
export const speaks = ({ reading }: SeedWorld, speakers: readonly Speaker[], ...names: string[]): boolean =>
  speakers.some((speaker) => isWanted(reading, speaker, wanted(names)));

/** Whether an event, by its own words or another mention, touches the words of a fact. */
export const touches = (event: ReadEvent, place: Stretch): boolean => [event.evidence, ...event.mentions].some((mention) => overlap(mention, place));

/** The statements whose words, content or speaker touch those of a fact. */
export const statementsAt = ({ reading }: SeedWorld, place: Stretch) =>
  reading.statements.filter(({ evidence, content, speakers }) => [evidence, ...(content ? [content] : []), ...speakers.map((speaker) => speaker.evidence)].some((words) => overlap(words, place)));

/** Whether a relation of the type joins two of these names. */
export const relates = ({ reading }: SeedWorld, type: string, from: readonly string[], to: readonly string[]): boolean =>
  reading.relations.some((relation) => relation.type === type && ([[relation.from, from], [relation.to, to]] as const).every(([end, names]) =>
    anySameName(namesOf(reading, { ...end, evidence: { ...relation.evidence, exact: end.name } }), names, end.type === 'Person')));

export const MILITIA = ['Iran-backed militia', 'Iran-backed militias', 'militia', 'Iran backed militia'];
export const AMERICA = ['United States', 'U.S.', 'U.S. military', 'United States Armed Forces'];
export const MILITARY = ['U.S. military', 'United States Armed Forces', 'military'];
export const BIDEN = ['Joe Biden', 'President Joe Biden', 'Biden'];
export const PENTAGON = ['Pentagon', 'Department of Defense', 'United States Department of Defense'];
export const PERSONNEL = ['U.S. personnel', 'American personnel', 'personnel', 'U.S. and coalition personnel'];
export const OFFICIALS = ['officials', 'U.S. officials', 'two U.S. officials', 'one of the officials'];
export const FACILITIES = ['facilities', 'U.S. facilities', 'operational and weapons storage facilities', 'weapons storage facilities', 'the facilities targeted', 'facilities used by U.S. and coalition personnel', 'U.S. personnel and facilities'];

import type { EntityType } from '../../ontology.ts';
import { countryById } from '../../countries.ts';
import { foldedName } from '../../folded-name.ts';
import type { Mention } from '../mentions/mention.ts';
import { Antecedents, type Meant } from './antecedents.ts';
import type { Gender } from './gender.ts';
import type { Via } from '../reading.ts';
import type { Standing } from './standing.ts';

/** Someone or something of the article, under all its mentions. */
export interface BookEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known?: string | undefined;
  readonly country?: string | undefined;
  readonly sector?: string | undefined;
  readonly mentions: Mention[];
}

export interface Resolved {
  readonly entity: BookEntity;
  readonly via: Via;
  /** All who are meant, where they are several. */
  readonly row?: readonly BookEntity[] | undefined;
}

/** The subject of a sentence's chief verb, by the place of its head; whether it is nobody, and whether it is "it". */
export interface ChiefSubject {
  readonly at: number;
  readonly isThing: boolean;
  readonly isIt: boolean;
}

/** In sentences: how far back "the group" may point. */
const MEMORY = 12;

/**
 * Who is who in the article. Mentions come in the order of the text; the same name is the same entity, a surname its full name,
 * "the militia" the militia last named, a pronoun the nearest that fits, subjects first.
 */
export class EntityBook {
  readonly entities = new Map<string, BookEntity>();
  readonly #subjects = new Map<number, ChiefSubject>();
  readonly #byMention = new Map<string, Resolved>();
  readonly #byPronoun = new Map<string, readonly Meant[]>();
  readonly #antecedents: Antecedents;
  /** Who was meant by "it", by "he" and by "they" in a sentence. */
  readonly #taken = new Map<string, BookEntity>();

  constructor(genderOf: (name: string) => Gender | undefined = () => undefined) {
    this.#antecedents = new Antecedents(genderOf);
  }

  /** The entity of a mention that is no pronoun; made when it is new. */
  place(mention: Mention, standing = NOWHERE): Resolved {
    const known = this.#byMention.get(placeKey(mention));
    if (known) return withTitle(known, mention);
    const resolved = mention.kind === 'NAME' ? { entity: this.#named(mention), via: 'DIRECT' as const } : this.#described(mention);
    resolved.entity.mentions.push(mention);
    this.#byMention.set(placeKey(mention), resolved);
    this.#antecedents.remember({ entity: resolved.entity, sentence: mention.sentence, at: mention.head, ...standing });
    return resolved;
  }

  /** "Pretoria denied that it had": a capital that acts may be meant as its country. */
  standFor(mention: Mention, standing: Standing): void {
    if (mention.country !== undefined) this.#antecedents.remember({ entity: this.country(mention.country, mention), sentence: mention.sentence, at: mention.head, ...standing });
  }

  /** Reads a pronoun where it stands; from then on it too is one that is spoken of. `ahead` is a subject behind it that it may mean, `speaker` who says what it stands in. */
  refer(mention: Mention, standing: Standing, { ahead, speaker }: { readonly ahead?: number | undefined; readonly speaker?: Mention | undefined } = {}): void {
    const found = this.#ranked(mention, standing, ahead);
    const apart = this.#apart(mention, found);
    const said = speaker && (speaker.kind === 'PRONOUN' ? this.pronoun(speaker)?.entity : speaker.capital && speaker.country !== undefined ? this.country(speaker.country, speaker) : this.place(speaker).entity);
    const spoken = apart.filter(({ entity, row }) => entity === said && row === undefined);
    const ranked = [...spoken, ...apart.filter((one) => !spoken.includes(one))];
    this.#byPronoun.set(placeKey(mention), ranked);
    if (ranked[0]) this.#taken.set(`${mention.sentence}:${numberOf(mention)}`, ranked[0].entity);
    if (ranked[0]) this.#antecedents.remember({ entity: ranked[0].entity, row: ranked[0].row, sentence: mention.sentence, at: mention.head, ...standing });
  }

  /** A pronoun that means a thing is nobody. */
  leaveOpen(mention: Mention): void {
    this.#byPronoun.set(placeKey(mention), []);
  }

  /** Whom a pronoun means, or undefined when nothing before it fits. `not` are those it cannot mean, being of the same clause. */
  pronoun(mention: Mention, not: readonly BookEntity[] = []): Resolved | undefined {
    const ranked = this.#byPronoun.get(placeKey(mention)) ?? this.#ranked(mention, NOWHERE);
    const meant = ranked.find(({ entity, row = [entity] }) => !row.some((one) => not.includes(one)));
    return meant ? { entity: meant.entity, row: meant.row, via: 'COREFERENCE' } : undefined;
  }

  /** "It said they had fled": who is meant by "it" is not meant by "they" in the same sentence. */
  #apart(mention: Mention, ranked: readonly Meant[]): readonly Meant[] {
    const others = new Set(['ONE', 'THING', 'MANY'].filter((number) => number !== numberOf(mention)).map((number) => this.#taken.get(`${mention.sentence}:${number}`)));
    return ranked.filter(({ entity, row }) => row !== undefined || !others.has(entity));
  }

  /** Notes those who stand side by side, or who met. */
  rememberRow(row: readonly BookEntity[], { sentence, head: at }: Pick<Mention, 'sentence' | 'head'>, standing: Standing): void {
    const [entity] = row;
    if (entity && row.length > 1) this.#antecedents.remember({ entity, row, sentence, at, ...standing, plural: true });
  }

  /** "The two leaders", "both countries": the pair last told of. */
  pair({ name, sentence, head }: Mention): readonly BookEntity[] | undefined {
    const words = PAIR.exec(name.toLowerCase());
    const kind = words?.[1] ?? '';
    const fits = ({ type }: BookEntity): boolean => (PERSONS.test(kind) ? type === 'Person' : STATES.test(kind) ? type === 'Country' : kind === '' || !/^(?:Person|Group|AnonymousSource)$/.test(type));
    return words ? this.#antecedents.lastRow((row, recent) => row.length === 2 && row.every(fits) && sentence - recent.sentence <= PAIR_MEMORY && (recent.sentence < sentence || recent.at < head)) : undefined;
  }

  /** "It" of a storm is nobody, where the sentence has none but the storm. */
  #ranked(mention: Mention, standing: Standing, ahead?: number): readonly Meant[] {
    const isThing = mention.name === 'it' && [mention.sentence - 1, mention.sentence].some((sentence) => this.#isOfThing(sentence, mention));
    return this.#antecedents.ranked(mention, standing, { ahead, within: isThing ? 0 : undefined });
  }

  /** Notes what a sentence is about: where its chief subject stands, and whether that is nobody, such as a storm. */
  begin(sentence: number, subject: ChiefSubject): void {
    const isStill = subject.isIt && (this.#subjects.get(sentence - 1)?.isThing ?? false);
    this.#subjects.set(sentence, { ...subject, isThing: subject.isThing || isStill });
  }

  #isOfThing(sentence: number, mention: Mention): boolean {
    const subject = this.#subjects.get(sentence);
    return subject?.isThing === true && (sentence < mention.sentence || subject.at < mention.head);
  }

  /** The country that a place stands for or lies in. */
  country(code: string, mention: Mention): BookEntity {
    const name = countryById(`cty:${code}`)?.name ?? code;
    const entity = this.#entity(`cty:${code}`, { type: 'Country', name, known: `cty:${code}`, country: code });
    entity.mentions.push(mention);
    return entity;
  }

  #entity(key: string, fields: Omit<BookEntity, 'key' | 'mentions'>): BookEntity {
    const found = this.entities.get(key) ?? { key, ...fields, mentions: [] };
    this.entities.set(key, found);
    return found;
  }

  #named(mention: Mention): BookEntity {
    const { actor, name, type, country, sector } = mention;
    if (actor?.id !== undefined) return this.#entity(actor.id, { type, name, known: actor.id, country, sector });
    const same = type === 'Person' ? this.#bySurname(name) : undefined;
    return same ?? this.#entity(`${type}|${foldedName(name)}`, { type, name, country, sector });
  }

  #bySurname(name: string): BookEntity | undefined {
    const folded = foldedName(name);
    return [...this.entities.values()].findLast((entity) => entity.type === 'Person' && (foldedName(entity.name).endsWith(` ${folded}`) || folded.endsWith(` ${foldedName(entity.name)}`)));
  }

  #described(mention: Mention): Resolved {
    const before = mention.definite || mention.type === 'Group' ? this.#definite(mention) : undefined;
    if (before) return { entity: before, via: 'COREFERENCE' };
    const scope = mention.type === 'AnonymousSource' ? `|${mention.sentence}` : mention.type === 'Facility' && !mention.definite ? `|${mention.sentence}` : mention.type === 'Place' && mention.count !== undefined ? `|${mention.count}` : '';
    const key = `${mention.type}|${plainForm(mention)}${scope}`;
    return { entity: this.#entity(key, { type: mention.type, name: mention.name, country: mention.country, sector: mention.sector }), via: 'DIRECT' };
  }

  /** "the militia", "the group": the last one named or described by that word. */
  #definite(mention: Mention): BookEntity | undefined {
    const { lemma } = mention;
    const bare = foldedName(mention.name).split(' ').length === 1;
    if (!bare || !mention.definite) return undefined;
    return this.#antecedents.last(({ entity, sentence }) => mention.sentence - sentence <= MEMORY && ((lastLemma(entity) === lemma && (ARMED.test(mention.sector ?? '') || isPlural(entity.mentions[0]) === isPlural(mention))) || (KINDS[lemma]?.(entity) ?? false)) && !(entity.mentions.length === 1 && entity.mentions[0] === mention));
  }
}

const numberOf = ({ name }: Mention): 'ONE' | 'THING' | 'MANY' => (name.startsWith('the') ? 'MANY' : name.startsWith('it') ? 'THING' : 'ONE');

/** In sentences: how far back "the two" may point. */
const PAIR_MEMORY = 3;
const PAIR = /^(?:the )?(?:two|both|pair)(?: (?:\w+ )?(leaders|presidents|ministers|men|women|officials|diplomats|politicians|countries|nations|states|neighbours|neighbors|governments|sides|parties|groups|allies))?$/;
const PERSONS = /^(?:leaders|presidents|ministers|men|women|officials|diplomats|politicians)$/;
const STATES = /^(?:countries|nations|states|neighbours|neighbors)$/;

const NOWHERE: Standing = { subject: false, weight: 0, plural: false, quoted: false };

/** The same words may be met first as a name alone, then with the office beside it. */
function withTitle(known: Resolved, mention: Mention): Resolved {
  const { mentions } = known.entity;
  const at = mention.title === undefined ? -1 : mentions.findIndex((one) => one.title === undefined && placeKey(one) === placeKey(mention));
  if (at >= 0) mentions[at] = mention;
  return known;
}

/** An office has the words of who holds it, and a house those of the body in it, and each is another thing. */
const placeKey = ({ sentence, from, to, type }: Mention): string => `${sentence}:${from}-${to}${type === 'Position' || type === 'Facility' || type === 'Place' ? type : ''}`;
/** "The militias" and "the militia" are told of as one. */
const ARMED = /^(?:REB|MIL)$/;
const isPlural = (mention: Mention | undefined): boolean => mention !== undefined && !foldedName(mention.name).endsWith(mention.lemma);
const lastLemma = (entity: BookEntity): string => entity.mentions[0]?.lemma ?? '';

/** Words for a kind, and what may be meant by them. */
const KINDS: Readonly<Record<string, (entity: BookEntity) => boolean>> = {
  militia: ({ type, name }) => type === 'Militia' || /militia/i.test(name),
  group: ({ type, name }) => type === 'Militia' || (type === 'Group' && /group|militia|rebel|militant|movement/i.test(name)) || (type === 'Organization' && /group|organi[sz]ation|watch|amnesty/i.test(name)),
  country: ({ type }) => type === 'Country', nation: ({ type }) => type === 'Country', kingdom: ({ type }) => type === 'Country',
  president: ({ type, mentions }) => type === 'Person' && mentions.some(({ title }) => /president/i.test(title ?? '')),
  minister: ({ type, mentions }) => type === 'Person' && mentions.some(({ title }) => /minister/i.test(title ?? '')),
  company: ({ type, name }) => type === 'Organization' && /company|corp|inc|ltd|group/i.test(name),
  ...Object.fromEntries(['city', 'town', 'village', 'province', 'district', 'island'].map((lemma) => [lemma, ({ type, mentions }: BookEntity) => type === 'Place' && mentions[0]?.kind === 'NAME'] as const)),
  ...Object.fromEntries(['building', 'complex', 'compound', 'premise'].map((lemma) => [lemma, ({ type }: BookEntity) => type === 'Facility'] as const)),
  movement: ({ type }) => type === 'Militia', organization: ({ type }) => type === 'Organization', insurgent: ({ name }) => /rebel|militant|insurgent/i.test(name),
};

/** The words of a description without number and count: "Iran-backed militias" is "iran-backed militia". */
function plainForm({ name }: Mention): string {
  const words = foldedName(name).split(' ').filter((word) => !/^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|some|several|many|other|more|at|least)$/.test(word));
  return words.map((word) => (word.length > 3 ? word.replace(/(?:ies)$/, 'y').replace(/(?<!s)s$/, '') : word)).join(' ');
}

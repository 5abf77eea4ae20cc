import type { EntityType } from '../ontology.ts';
import { countryById } from '../countries.ts';
import { foldedName } from '../folded-name.ts';
import type { Mention } from './mention.ts';
import type { Via } from './reading.ts';

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
}

interface Recent {
  readonly entity: BookEntity;
  readonly sentence: number;
  readonly at: number;
  readonly subject: boolean;
}

/** In mentions: more than stand in the sentences that a pronoun may point back to. */
const MOST_RECENT = 200;

/** What no pronoun is taken to mean. */
const NEVER_MEANT: ReadonlySet<EntityType> = new Set(['Equipment', 'Agreement', 'Position']);

/** In sentences: how far back a pronoun or "the group" may point. */
const MEMORY = 4;

/**
 * Who is who in the article. Mentions come in the order of the text; the same name is the same entity, a surname its full name,
 * "the militia" the militia last named, a pronoun the nearest that fits, subjects first.
 */
export class EntityBook {
  readonly entities = new Map<string, BookEntity>();
  readonly #byMention = new Map<string, Resolved>();
  /** Latest last. */
  readonly #recent: Recent[] = [];

  /** The entity of a mention that is no pronoun; made when it is new. */
  place(mention: Mention, subject = false): Resolved {
    const known = this.#byMention.get(placeKey(mention));
    if (known) return known;
    const resolved = mention.kind === 'NAME' ? { entity: this.#named(mention), via: 'DIRECT' as const } : this.#described(mention);
    resolved.entity.mentions.push(mention);
    this.#byMention.set(placeKey(mention), resolved);
    if (!NEVER_MEANT.has(mention.type)) this.#remember({ entity: resolved.entity, sentence: mention.sentence, at: mention.head, subject });
    return resolved;
  }

  /** Whom a pronoun means, or undefined when nothing before it fits. `not` are those it cannot mean, being of the same clause. */
  pronoun(mention: Mention, not: readonly BookEntity[] = []): Resolved | undefined {
    const candidates = this.#recent.filter(({ entity, sentence, at }) => (sentence < mention.sentence || (sentence === mention.sentence && at < mention.head)) && mention.sentence - sentence <= MEMORY && !not.includes(entity) && pronounFits(mention.name, entity));
    const best = candidates.map((one, i) => ({ one, score: salience(one, mention) + i * NEARNESS })).sort((a, b) => b.score - a.score)[0];
    return best ? { entity: best.one.entity, via: 'COREFERENCE' } : undefined;
  }

  /** The country that a place stands for or lies in. */
  country(code: string, mention: Mention): BookEntity {
    const name = countryById(`cty:${code}`)?.name ?? code;
    const entity = this.#entity(`cty:${code}`, { type: 'Country', name, known: `cty:${code}`, country: code });
    entity.mentions.push(mention);
    return entity;
  }

  /** Only what pronouns may still mean is kept, so that a long text is read in time that grows with its length. */
  #remember(recent: Recent): void {
    this.#recent.push(recent);
    if (this.#recent.length > MOST_RECENT * 2) this.#recent.splice(0, MOST_RECENT);
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
    return this.#recent.findLast(({ entity, sentence }) => mention.sentence - sentence <= MEMORY * 3 && (lastLemma(entity) === lemma || (KINDS[lemma]?.(entity) ?? false)) && !(entity.mentions.length === 1 && entity.mentions[0] === mention))?.entity;
  }
}

/** Weight of standing one mention later in the text. */
const NEARNESS = 0.01;

/** An office has the words of who holds it, and a house those of the body in it, and each is another thing. */
const placeKey = ({ sentence, from, to, type }: Mention): string => `${sentence}:${from}-${to}${type === 'Position' || type === 'Facility' || type === 'Place' ? type : ''}`;
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

/** Words for one person, who is no "it". */
const ONE_PERSON = /(?:[^u]er|or|ist|ian|man|woman|person|boy|girl|child|president|resident|student|general)$/i;

function pronounFits(pronoun: string, entity: BookEntity): boolean {
  if (/^(?:he|him|his|she|her|himself|herself)$/.test(pronoun)) return entity.type === 'Person' || (entity.type === 'Group' && /(?:president|minister|man|woman|leader|judge|official|ambassador|king|general)$/i.test(entity.name));
  if (/^(?:it|its|itself|which|that)$/.test(pronoun)) return ['Country', 'Organization', 'Militia'].includes(entity.type) || (entity.type === 'Group' && !entity.name.endsWith('s') && !ONE_PERSON.test(entity.name));
  if (/^(?:they|them|their|themselves)$/.test(pronoun)) return ['Group', 'Militia', 'Organization', 'AnonymousSource'].includes(entity.type);
  return /^(?:who)$/.test(pronoun) && ['Person', 'Group'].includes(entity.type);
}

function salience({ sentence, subject, entity }: { readonly sentence: number; readonly subject: boolean; readonly entity: BookEntity }, mention: Mention): number {
  const group = mention.name.startsWith('the') && (entity.type === 'Group' || entity.type === 'Militia') ? 1 : 0;
  return (subject ? 2 : 0) - (mention.sentence - sentence) * 1.5 + group;
}

/** The words of a description without number and count: "Iran-backed militias" is "iran-backed militia". */
function plainForm({ name }: Mention): string {
  const words = foldedName(name).split(' ').filter((word) => !/^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|some|several|many|other|more|at|least)$/.test(word));
  return words.map((word) => (word.length > 3 ? word.replace(/(?:ies)$/, 'y').replace(/(?<!s)s$/, '') : word)).join(' ');
}

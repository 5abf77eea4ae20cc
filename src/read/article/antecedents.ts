import type { EntityType } from '../../ontology.ts';
import type { BookEntity } from './entity-book.ts';
import type { Gender } from './gender.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Standing } from './standing.ts';

/** Somebody spoken of, where, and how it stood there. */
export interface Recent extends Standing {
  readonly entity: BookEntity;
  readonly sentence: number;
  readonly at: number;
  /** Of those named side by side, or who met: all of them, whom "they" and "the two" take up. */
  readonly row?: readonly BookEntity[] | undefined;
}

/** Whom a pronoun may mean: one, or all of a row. */
export type Meant = Pick<Recent, 'entity' | 'row'>;

/** What speaks for one who may give orders where the pronoun does, and against one who holds no office. */
const OFFICE = 1;

/** What speaks for one of whom it is known that the pronoun fits, where the pronoun gives orders. */
const KNOWN = 1.5;

/** In mentions: more than stand in the sentences that a pronoun may point back to. */
const MOST_RECENT = 200;

/** In sentences: how far back a pronoun may point. */
const MEMORY = 4;

/** What no pronoun is taken to mean. */
const NEVER_MEANT: ReadonlySet<EntityType> = new Set(['Equipment', 'Agreement', 'Position']);

/** Weight of standing one mention later in the text. */
const NEARNESS = 0.01;
const SUBJECT = 2;
/** Who suffers in one sentence does so in the next, where the pronoun does. */
const SUFFERS = 1.9;
/** Less so much: who does what somebody only asks for, or whose doings are only told, where the pronoun speaks on. */
const BENEATH = 0.7;
/** Less so much: who is named in somebody's words is seldom meant outside of them. */
const QUOTED = 2;
const SENTENCE = 1.5;

/** Who has been spoken of lately, for pronouns and "the group". */
export class Antecedents {
  /** Latest last. */
  readonly #recent: Recent[] = [];
  readonly #genderOf: (name: string) => Gender | undefined;

  constructor(genderOf: (name: string) => Gender | undefined) {
    this.#genderOf = genderOf;
  }

  /** Only what may still be meant is kept, so that a long text is read in time that grows with its length. */
  remember(recent: Recent): void {
    if (recent.nobody === true || NEVER_MEANT.has(recent.entity.type)) return;
    this.#recent.push(recent);
    if (this.#recent.length > MOST_RECENT * 2) this.#recent.splice(0, MOST_RECENT);
  }

  last(fits: (recent: Recent) => boolean): BookEntity | undefined {
    return this.#recent.findLast(fits)?.entity;
  }

  /** The row that "the two" takes up. */
  lastRow(fits: (row: readonly BookEntity[], recent: Recent) => boolean): readonly BookEntity[] | undefined {
    return this.#recent.findLast((recent) => recent.row !== undefined && fits(recent.row, recent))?.row;
  }

  /** Whom a pronoun may mean, the likeliest first; `within` so many sentences. `ahead` is the place of a subject that follows it and may be meant: "After his arrest, Ruto said". */
  ranked(mention: Mention, standing: Standing, { ahead, within = MEMORY }: { readonly ahead?: number | undefined; readonly within?: number | undefined } = {}): Meant[] {
    const { quoted } = standing;
    const candidates = this.#recent.filter((recent) => {
      const { sentence, at } = recent;
      const before = sentence < mention.sentence || (sentence === mention.sentence && (at < mention.head || at === ahead));
      return before && mention.sentence - sentence <= within && this.#fits(mention.name, recent);
    }).sort((a, b) => a.sentence - b.sentence || a.at - b.at);
    const scored = candidates.map((one, i) => ({ one, score: salience(one, mention) + parallel(one, mention, standing) + (standing.commands === true && this.#isKnown(mention.name, one) ? KNOWN : 0) + i * NEARNESS - (one.quoted === quoted ? 0 : quoted ? 0.3 : QUOTED) })).sort((a, b) => b.score - a.score);
    return scored.map(({ one }) => one).filter((one, i, all) => all.findIndex((other) => isSame(one, other)) === i);
  }

  #fits(pronoun: string, recent: Recent): boolean {
    const { entity, plural } = recent;
    if (recent.row) return /^(?:they|them|their|themselves)$/.test(pronoun);
    if (/^(?:he|him|his|himself)$/.test(pronoun)) return isOnePerson(recent) && this.#gender(entity) !== 'WOMAN';
    if (/^(?:she|her|herself)$/.test(pronoun)) return isOnePerson(recent) && this.#gender(entity) !== 'MAN';
    if (/^(?:it|its|itself|which|that)$/.test(pronoun)) return !plural && (['Country', 'Organization', 'Militia'].includes(entity.type) || (entity.type === 'Group' && COLLECTIVE.test(headWord(entity))));
    if (/^(?:they|them|their|themselves)$/.test(pronoun)) return ['Militia', 'Organization'].includes(entity.type) || (plural && ['Group', 'AnonymousSource'].includes(entity.type));
    return pronoun === 'who' && ['Person', 'Group'].includes(entity.type);
  }

  /** Whether somebody is known to be the man or woman that a pronoun speaks of. */
  #isKnown(pronoun: string, { entity }: Recent): boolean {
    return this.#gender(entity) === (/^(?:she|her|herself)$/.test(pronoun) ? 'WOMAN' : /^(?:he|him|his|himself)$/.test(pronoun) ? 'MAN' : 'NEITHER');
  }

  #gender({ type, name, mentions }: BookEntity): Gender | undefined {
    const title = mentions.map(({ title: words }) => words ?? '').join(' ');
    const words = type === 'Person' ? title : `${name} ${mentions[0]?.lemma ?? ''}`;
    if (WOMAN.test(words)) return 'WOMAN';
    return MAN.test(words) ? 'MAN' : type === 'Person' ? this.#genderOf(name) : undefined;
  }
}

const WOMAN = /\b(?:[a-z]*woman|queen|princess|mrs|ms|lady|girl|mother|sister|daughter|wife|widow|actress|duchess|nun)\b/i;
const MAN = /\b(?:[a-z]*(?<!wo)man|king|prince|mr|sir|boy|father|brother|son|husband|pope|sheikh|duke|imam)\b/i;
const COLLECTIVE = /^(?:crowd|mob|gang|family|population|team|crew|group|public|couple|community|audience|delegation|coalition|party|committee|council|court|force|militia|majority|opposition|side|movement|company|agency|union|press|media|jury|board|panel|leadership|alliance|network|unit|squad|faction|minority|tribe|clan|band)$/;

const headWord = ({ mentions, name }: BookEntity): string => mentions[0]?.lemma ?? name;

const isOnePerson = ({ entity, plural }: Recent): boolean =>
  entity.type === 'Person' || (!plural && ['Group', 'AnonymousSource'].includes(entity.type) && !COLLECTIVE.test(headWord(entity)));

const isSame = (a: Meant, b: Meant): boolean => a.entity === b.entity && a.row?.length === b.row?.length;

/** Sectors of those who order others about. */
const HOLDS = /^(?:GOV|MIL|COP|JUD|LEG|SPY|REB|PTY|IGO)$/;

/** What speaks for one who stood as the pronoun does. */
function parallel({ entity, suffers, beneath, sentence, speaks }: Recent, mention: Mention, standing: Standing): number {
  const isInside = sentence === mention.sentence && beneath !== undefined && standing.path?.includes(beneath.clause) === true;
  const less = beneath !== undefined && !isInside && (!beneath.isSaid || standing.speaks !== false) ? BENEATH : 0;
  const aside = speaks === 'TAIL' && standing.speaks === false && sentence < mention.sentence ? BENEATH : 0;
  const office = standing.commands === true && entity.type !== 'Country' ? (HOLDS.test(entity.sector ?? '') ? OFFICE : entity.sector === undefined ? 0 : -OFFICE) : 0;
  return (standing.suffers === true && suffers === true ? SUFFERS : 0) + office - less - aside;
}

function salience({ sentence, subject, weight, entity, plural }: Recent, mention: Mention): number {
  const several = mention.name.startsWith('the') && plural && (entity.type === 'Group' || entity.type === 'Militia') ? 1 : 0;
  return (subject ? SUBJECT : 0) + weight - (mention.sentence - sentence) * SENTENCE + several;
}

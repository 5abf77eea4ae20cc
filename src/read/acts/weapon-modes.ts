import { fillersOf, type Draft } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { EventMode } from '../../ontology.ts';

/** Modes that say with what force was used; others say to what end. */
const OF_WEAPONS: ReadonlySet<EventMode> = new Set(['PRIMITIVE', 'FIREARMS', 'EXPLOSIVES', 'SUICIDE_ATTACK', 'AERIAL', 'DRONE', 'HEAVY_WEAPONS', 'CROWD_CONTROL', 'UNCONVENTIONAL', 'BEAT', 'TORTURE', 'SEXUAL', 'ABDUCT']);

/** What is done from above with such is done from above. */
const FROM_ABOVE: ReadonlySet<EventMode> = new Set(['FIREARMS', 'EXPLOSIVES', 'HEAVY_WEAPONS', 'AERIAL']);

const CAMEO: Partial<Record<EventMode, string>> = { FIREARMS: '193', AERIAL: '195', DRONE: '1952', HEAVY_WEAPONS: '194', EXPLOSIVES: '183', SUICIDE_ATTACK: '1831' };

/** Adds to an act of force the mode that the weapon or those who bear it tell: "drones hit a depot", "gunmen attacked the village". */
export function withWeaponMode(lexicon: Lexicon, draft: Draft): Draft {
  if (draft.type !== 'ASSAULT' || draft.kind !== 'verb') return draft;
  const told = [...fillersOf(draft, 'instrument'), ...fillersOf(draft, 'actor')].map(({ mention }) => modeOf(lexicon, mention)).find((mode) => mode !== undefined);
  if (told === undefined || draft.modes.includes(told)) return draft;
  const weapons = draft.modes.filter((mode) => OF_WEAPONS.has(mode));
  const isFromAbove = (told === 'DRONE' || told === 'AERIAL') && weapons.every((mode) => FROM_ABOVE.has(mode));
  if (weapons.length > 0 && !isFromAbove) return draft;
  return { ...draft, modes: [...draft.modes.filter((mode) => !weapons.includes(mode)), told], cameo: CAMEO[told] ?? draft.cameo };
}

const BLADES = /^(?:knife|machete|axe|sword|hatchet|hammer|stone|stick|club|spear|arrow|dagger|cleaver|screwdriver|crowbar|iron bar|metal bar|cutlass|scythe|pitchfork|torch)$/;
const GASES = /^(?:chlorine|sarin|nerve agent|chemical weapon|mustard gas|poison gas|novichok)$/;
const CROWDS = /^(?:tear gas|water cannon|pepper spray|stun grenade|rubber bullet|baton|truncheon|flashbang|pellet)$/;

function modeOf(lexicon: Lexicon, { type, kind, lemma, name, sector }: Mention): EventMode | undefined {
  const word = name.toLowerCase();
  if (sector === 'REB' && kind === 'DESCRIPTION') return /suicide (?:bomber|attacker)s?$/.test(word) ? 'SUICIDE_ATTACK' : /^(?:gunman|gunmen|sniper|shooter)$/.test(lemma) ? 'FIREARMS' : undefined;
  if (type !== 'Equipment' || kind === 'OTHER') return undefined;
  const isOne = (words: RegExp): boolean => words.test(lemma) || words.test(word.replace(/s$/, ''));
  if (isOne(CROWDS)) return 'CROWD_CONTROL';
  if (isOne(GASES)) return 'UNCONVENTIONAL';
  if (isOne(BLADES)) return 'PRIMITIVE';
  switch ((lexicon.things.get(word) ?? lexicon.things.get(word.replace(/s$/, '')) ?? lexicon.things.get(lemma))?.equipmentClass) {
    case 'UAV': return 'DRONE';
    case 'MANNED_AIRCRAFT': return /airliner|^plane$/.test(lemma) ? undefined : 'AERIAL';
    case 'ROCKET': case 'MISSILE': case 'ARTILLERY': return 'HEAVY_WEAPONS';
    case 'SMALL_ARMS': return 'FIREARMS';
    case 'EXPLOSIVE': return 'EXPLOSIVES';
    default: return lemma === 'tank' ? 'HEAVY_WEAPONS' : undefined;
  }
}

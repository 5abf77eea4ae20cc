import type { Drafts } from './compose.ts';
import { fillersOf, withFillings, type Draft, type Filling } from './draft.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { designation, DESIGNATION, type Scene } from './roles.ts';

import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, conjuncts, headOf, isVerb, lemmaAt, pathUp, wordAt } from '../sentence/tree.ts';

const GUARDS = /^(?:protect|defend|safeguard|shield)$/;

/** "strikes to protect U.S. personnel": whom an act was to protect goes into it; the act the words hang on, or the only one of the sentence. */
export function applyPurposes(scene: Scene, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    if (!isVerb(sentence, at) || !GUARDS.test(lemmaAt(sentence, at)) || !childrenBy(sentence, at, 'mark').some((mark) => wordAt(sentence, mark) === 'to')) return;
    const draft = governing(sentence, drafts, at);
    const fillings = childrenBy(sentence, at, 'obj').flatMap((head) => conjuncts(sentence, head)).map((head) => scene.mentionAt(head)).filter(isActor)
      .map((mention): Filling => ({ role: 'protected', mention, via: 'DIRECT', slot: 'purpose' }));
    if (draft && fillings.length > 0) drafts.set(draft.at, withFillings(draft, fillings));
  });
}

function governing(sentence: Sentence, drafts: Drafts, at: number): Draft | undefined {
  const above = pathUp(sentence, at).slice(1).map((token) => drafts.get(token)).find((draft) => draft !== undefined);
  if (above) return above;
  const all = [...drafts.values()].filter((draft) => draft.type === 'ASSAULT' || draft.type === 'MOBILIZE');
  return all.length === 1 ? all[0] : undefined;
}

const SENDS = /^(?:launch|fire|send|recover|dispatch|fly|operate|direct|plan)$/;

/** A place from which weapons were sent out ("a site used to launch the drones"), with the weapon that was named. */
export interface LaunchSite {
  readonly site: Filling;
  readonly weapon: string;
  readonly at: number;
}

/** Launch sites in a sentence; which attack they belong to is told by the weapon. */
export function launchSites(scene: Scene): LaunchSite[] {
  const { sentence } = scene;
  return sentence.tokens.flatMap((_token, at) => {
    if (!isVerb(sentence, at) || !SENDS.test(lemmaAt(sentence, at))) return [];
    const user = headOf(sentence, at);
    if (user < 0 || lemmaAt(sentence, user) !== 'use') return [];
    const sites = [...childrenBy(sentence, user, 'nsubj:pass', 'nsubj'), ...(['acl'].includes(sentence.tokens[user]?.relation ?? '') ? [headOf(sentence, user)] : [])].map((head) => scene.mentionAt(head)).filter(({ type, kind }) => (type === 'Facility' || type === 'Place') && kind !== 'OTHER');
    const weapon = [at, ...childrenBy(sentence, at, 'conj')].flatMap((verb) => childrenBy(sentence, verb, 'obj')).map((head) => scene.mentionAt(head)).find(({ type, kind }) => type === 'Equipment' && kind !== 'OTHER');
    return weapon ? sites.map((mention) => ({ site: { role: 'origin' as const, mention, via: 'DIRECT' as const, slot: 'launch' }, weapon: weapon.lemma, at })) : [];
  });
}

/** The designations of weapons in a caption. */
export function weaponsShown({ sentence }: Scene): LaunchSite[] {
  return sentence.tokens.flatMap(({ text }, at) => {
    if (!DESIGNATION.test(text)) return [];
    const mention: Mention = { sentence: sentence.index, head: at, from: at, to: at, kind: 'NAME', type: 'Equipment', name: designation(text), lemma: text, definite: false, capital: false };
    return [{ site: { role: 'instrument' as const, mention, via: 'DIRECT' as const, slot: 'caption' }, weapon: ANY_WEAPON, at }];
  });
}

/** Stands for whatever an act was done with. */
const ANY_WEAPON = '*';

/** Whether an act was done with that weapon. */
export const isDoneWith = (draft: Draft, weapon: string): boolean => weapon === ANY_WEAPON || fillersOf(draft, 'instrument').some(({ mention }) => mention.lemma === weapon || mention.name === `${weapon}s`);

import { fillersOf, withFillings, type Draft, type Filling } from './draft.ts';
import type { EventType } from '../../ontology.ts';
import { isPlace, type Mention } from '../mentions/mention.ts';
import { wholePlace } from '../mentions/place-names.ts';
import { asRole, type Scene } from './roles.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** Types of acts that are done with weapons. */
const WITH_WEAPONS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST']);

/** With what an act was done and what it struck, where words beside its own say so: "used mortars to attack", "armed with sticks", "the raids were aimed at depots". */
export function meansOf(scene: Scene, draft: Draft): Draft {
  if (!WITH_WEAPONS.has(draft.type)) return draft;
  const weapons = [...usedFor(scene, draft), ...carriedBy(scene, draft), ...compounded(scene, draft)];
  const fresh = weapons.filter(({ lemma }) => !fillersOf(draft, 'instrument').some(({ mention }) => mention.lemma === lemma));
  return withFillings(draft, [...fresh.map((mention): Filling => ({ role: 'instrument', mention, via: 'DIRECT', slot: 'used' })), ...aimedAt(scene, draft), ...launchedFrom(scene, draft)]);
}

const isWeapon = (mention: Mention): boolean => mention.type === 'Equipment' && mention.kind !== 'OTHER';

const weaponsAt = ({ sentence, mentionAt }: Scene, heads: readonly number[]): Mention[] => heads.flatMap((head) => conjuncts(sentence, head)).map((head) => mentionAt(head)).filter(isWeapon);

const USES = /^(?:use|wield|brandish|employ|fire|throw|hurl|swing)$/;

/** "used tanks and mortars to attack", "a shotgun was used in the attack", "wielding a machete, stabbed". */
function usedFor(scene: Scene, { at, fillings }: Draft): Mention[] {
  const { sentence } = scene;
  const doers = new Set(fillings.filter(({ role }) => role === 'actor').map(({ mention }) => mention.head));
  return sentence.tokens.flatMap((_token, verb) => {
    if (verb === at || !USES.test(lemmaAt(sentence, verb)) || !isVerb(sentence, verb)) return [];
    const above = headOf(sentence, at) === verb && (/^(?:xcomp|advcl|acl)$/.test(relationAt(sentence, at)) || (isNoun(sentence, at) && relationAt(sentence, at) === 'obl' && caseOf(sentence, at) === 'in'));
    const beneath = lemmaAt(sentence, verb) !== 'fire' && /^(?:advcl|acl)$/.test(relationAt(sentence, verb)) && wordAt(sentence, verb).endsWith('ing') && (headOf(sentence, verb) === at || doers.has(headOf(sentence, verb)));
    return above || beneath ? weaponsAt(scene, childrenBy(sentence, verb, 'obj', 'nsubj:pass')) : [];
  });
}

/** In tokens: between "armed with" and the act of those who are. */
const REACH = 10;

/** "gunmen armed with rifles attacked". */
function carriedBy(scene: Scene, { at, fillings }: Draft): Mention[] {
  const { sentence } = scene;
  const doers = new Set(fillings.filter(({ role }) => role === 'actor').map(({ mention }) => mention.head));
  return sentence.tokens.flatMap((_token, armed) => {
    if (wordAt(sentence, armed) !== 'armed' || wordAt(sentence, armed + 1) !== 'with') return [];
    const own = doers.has(headOf(sentence, armed)) || (armed < at && at - armed <= REACH);
    if (!own) return [];
    const end = sentence.tokens.findIndex(({ upos, text }, i) => i > armed + 1 && (upos === 'VERB' || upos === 'AUX' || /^[.;:()]$|^(?:who|that|and they)$/.test(text)));
    const nouns = [...Array((end < 0 ? sentence.tokens.length : end) - armed).keys()].map((step) => armed + step).filter((token) => isNoun(sentence, token) && scene.mentionAt(token).head === token);
    return nouns.map((token) => scene.mentionAt(token)).filter(isWeapon);
  });
}

/** Vehicles that are struck as often as they strike. */
const CARRIERS = /^(?:tanker|ship|boat|vessel|ferry|convoy|bus|train|tram|car|truck|lorry|plane|airliner|jet|vehicle|taxi|ambulance|van|freighter|yacht|motorcade|weapon|ammunition|arms)$/;

/** "missile and drone strikes", "a landmine blast". */
function compounded(scene: Scene, { at, kind, type }: Draft): Mention[] {
  const { sentence, mentionAt } = scene;
  if (kind !== 'noun' || type !== 'ASSAULT') return [];
  const before = childrenBy(sentence, at, 'compound', 'amod').filter((child) => child < at && relationAt(sentence, child) === 'compound');
  const beside = before.filter((child) => /^(?:and|or)$/.test(wordAt(sentence, child - 1)) && isNoun(sentence, child - 2)).map((child) => child - 2);
  return [...before, ...beside].flatMap((child) => [child, ...conjuncts(sentence, child)]).filter((child) => child < at).map((child) => mentionAt(child))
    .filter((mention) => isWeapon(mention) && !CARRIERS.test(mention.lemma) && mention.head < at).map((mention) => ({ ...mention, from: mention.head, to: mention.head, name: wordAt(sentence, mention.head) }));
}

const AIMS = /^(?:aim|direct)$/;
const TEARS = /^(?:tear|tore|rip|ripped|rock|sweep|swept|blast)$/;

/** "the raids were aimed at depots", "a blast that tore through a mosque". */
function aimedAt(scene: Scene, { at, kind, type, fillings }: Draft): Filling[] {
  const { sentence } = scene;
  if (kind !== 'noun' || type !== 'ASSAULT' || fillings.some(({ role }) => role === 'target')) return [];
  const verbs = [...(isVerb(sentence, headOf(sentence, at)) ? [headOf(sentence, at)] : []), ...childrenBy(sentence, at, 'acl')];
  return verbs.flatMap((verb) => childrenBy(sentence, verb, 'obl').filter((child) => (AIMS.test(lemmaAt(sentence, verb)) && caseOf(sentence, child) === 'at') || (TEARS.test(lemmaAt(sentence, verb)) && /^(?:through|into)$/.test(caseOf(sentence, child)))))
    .flatMap((child) => conjuncts(sentence, child)).flatMap((child) => asRole(scene, { type }, 'recipient', 'at', child)).filter(({ role }) => role === 'target');
}

const STARTS = /^(?:fly|launch|fire|depart|send|stage|direct|mount)$/;

/** "raids flown from a base in Kaduna", "bombers that took off from Diego Garcia struck": where what struck came from. */
function launchedFrom(scene: Scene, { at, type, fillings }: Draft): Filling[] {
  const { sentence, mentionAt } = scene;
  if (type !== 'ASSAULT' || fillings.some(({ role }) => role === 'origin')) return [];
  const heads = [at, ...fillings.filter(({ role }) => role === 'actor' || role === 'instrument').map(({ mention }) => mention.head)];
  const verbs = heads.flatMap((head) => childrenBy(sentence, head, 'acl')).filter((verb) => STARTS.test(lemmaAt(sentence, verb)) || /^(?:took|taking|take) off$/.test(`${wordAt(sentence, verb)} ${wordAt(sentence, verb + 1)}`));
  return verbs.flatMap((verb) => childrenBy(sentence, verb, 'obl')).filter((child) => /^(?:off )?from$/.test(caseOf(sentence, child))).map((child) => mentionAt(child)).filter((mention) => mention.kind !== 'OTHER' && isPlace(mention))
    .map((mention): Filling => ({ role: 'origin', mention: wholePlace(sentence, mention), via: 'DIRECT', slot: 'launched' }));
}

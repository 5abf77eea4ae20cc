import type { EventMode } from '../../ontology.ts';
import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { objectsOf } from '../sentence/arguments.ts';
import type { Blank, Drafts } from './compose.ts';
import { withFillings, type Draft, type Filling } from './draft.ts';
import { isActor, isPlace, type Mention } from '../mentions/mention.ts';
import { BY_FORCE } from './order-nouns.ts';
import { asNamed } from './orderers.ts';
import { ARMED, actorsOf, isToldToDo, objectActors } from './parties.ts';
import { asRole, type Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, wordAt } from '../sentence/tree.ts';

/** A verb of command with its entry in the dictionary. */
interface Ordering {
  readonly at: number;
  readonly entry: OperatorEntry;
}

/**
 * "ordered strikes": the strikes, with who ordered them. "ordered the army to guard the port": what the army is to do, or, where no dictionary has
 * that, that it is to move. "ordered the paper to close": pressure on the paper.
 */
export function order(scene: Scene, drafts: Drafts, ordering: Ordering, inner: Draft | undefined, blank: Blank): void {
  const { at, entry } = ordering;
  if (entry.commandMode === 'DIRECTED' && inner && !BY_FORCE.test(inner.type)) return;
  const orderer = actorsOf(scene, at).filter(({ slot }) => slot !== 'nested').map((filling) => ({ ...filling, mention: asNamed(scene, filling.mention) }));
  const authorizers = (isSought(scene.sentence, at) ? [] : orderer).map((filling) => ({ ...filling, role: 'authorizer' as const, commandMode: entry.commandMode }));
  const ordered = inner?.kind === 'noun' ? [] : objectActors(scene, at);
  // "ordered the gunners to be ready to fire": what those under arms are to be ready for is no offer.
  const isReadied = inner?.type === 'AGREE' && ordered.length > 0 && ordered.every(({ mention }) => ARMED.has(mention.sector ?? ''));
  const sent = inner && !isReadied ? [] : sentTroops(scene, at);
  if (isReadied && sent.length > 0) drafts.delete(inner.at);
  if (sent.length > 0) {
    if (orderer.length > 0) drafts.set(at, { ...blank(at, 'verb'), ...movement(sent), operator: 'order', fillings: [...authorizers, ...sent] });
    return;
  }
  const areOutside = ordered.length > 0 && ordered.every(({ mention }) => isOutsider(scene.sentence, mention, orderer, inner) || (ENVOYS.test(mention.lemma) && isSentHome(scene.sentence, at, ordered)));
  if (areOutside) press(scene, drafts, at, inner, orderer, ordered, blank);
  else if (inner) carryOut(scene, drafts, ordering, inner, orderer, authorizers);
}

/** "waits for the cabinet's approval": a leave that is yet to be given. */
const isSought = (sentence: Sentence, at: number): boolean =>
  isNoun(sentence, at) && /^(?:await|wait|seek|ask|request|need|want|require|lack|demand|pend)$/.test(lemmaAt(sentence, headOf(sentence, at)));

/** The act that is ordered, done by those who are told to. */
function carryOut(scene: Scene, drafts: Drafts, { at }: Ordering, inner: Draft, orderer: readonly Filling[], authorizers: readonly Filling[]): void {
  const doers = inner.kind === 'verb' ? objectsOf(scene.sentence, at).flatMap((head) => conjuncts(scene.sentence, head)).filter((head) => head !== inner.at).flatMap((head) => asRole(scene, { type: inner.type }, 'actor', 'object', head)).filter(({ slot }) => slot !== 'nested') : [];
  const deed = withFillings(inner, doers);
  const own = deed.fillings.filter(({ role, mention }) => role !== 'actor' || !orderer.some((filling) => filling.mention.head === mention.head));
  // A raid that a court or the police order is a search.
  const search = inner.type === 'ASSAULT' && inner.kind === 'noun' && lemmaAt(scene.sentence, inner.at) === 'raid' && orderer.some(({ mention }) => mention.sector === 'JUD' || mention.sector === 'COP');
  const kind = search ? { type: 'COERCE' as const, modes: ['SEIZE' as const], cameo: '171' } : {};
  drafts.set(inner.at, { ...withFillings({ ...deed, fillings: own }, authorizers), ...kind, operator: 'order', also: [...inner.also, at] });
  if (drafts.get(at)?.at === at) drafts.delete(at);
}

/** Whom one cannot order about as one's own, states and those of other countries: what they are told to do is pressure on them. So is what others are told of which no act is known. */
const isOutsider = (sentence: Sentence, mention: Mention, orderers: readonly Filling[], inner: Draft | undefined): boolean =>
  !isOwn(sentence, mention) && mention.kind !== 'PRONOUN' && (isForeign(mention, orderers) || mention.type === 'Country' || mention.capital || (inner === undefined && !['MIL', 'COP', 'REB', 'GOV', 'SPY'].includes(mention.sector ?? '')));

/** "his men", "their fighters". */
export const isOwn = (sentence: Sentence, { head }: Mention): boolean => childrenBy(sentence, head, 'nmod:poss').some((child) => /^(?:his|her|its|their)$/.test(wordAt(sentence, child)));

/** Of another country than every one who orders. */
const isForeign = ({ country }: Mention, orderers: readonly Filling[]): boolean =>
  country !== undefined && orderers.length > 0 && orderers.every(({ mention }) => mention.country !== undefined && mention.country !== country);

function press(scene: Scene, drafts: Drafts, at: number, inner: Draft | undefined, orderer: readonly Filling[], ordered: readonly Filling[], blank: Blank): void {
  if (inner) drafts.delete(inner.at);
  const also = inner ? [inner.at] : [];
  const fillings = [...orderer, ...ordered];
  if (isSentHome(scene.sentence, at, ordered)) drafts.set(at, { ...blank(at, 'verb'), type: 'SANCTION', modes: ['EXPEL'], cameo: '161', fillings, also });
  else drafts.set(at, { ...(inner ?? blank(at, 'verb')), at, kind: 'verb', type: inner?.type === 'COERCE' ? 'COERCE' : 'REQUEST', modes: inner?.type === 'COERCE' ? inner.modes : [], fillings, also });
}

const ENVOYS = /^(?:diplomat|envoy|ambassador|consul|attach[eé]|official|emissary|delegation|correspondent|national|citizen)$/;

/** "ordered a diplomat to leave": an expulsion. */
const isSentHome = (sentence: Sentence, at: number, ordered: readonly Filling[]): boolean =>
  ordered.some(({ mention }) => ENVOYS.test(mention.lemma) || mention.title !== undefined) && childrenBy(sentence, at, 'xcomp', 'ccomp', 'advcl').some((child) => /^(?:leave|depart|quit|go)$/.test(lemmaAt(sentence, child)));

/** "ordered troops into the east", "told the police to be ready": those under arms who are to go or do something, and where to; empty where no such are told anything. */
export function sentTroops(scene: Scene, at: number): Filling[] {
  const { sentence } = scene;
  const troops = [...objectActors(scene, at).filter(({ mention }) => ARMED.has(mention.sector ?? '')), ...counted(scene, at), ...warships(scene, at)];
  const towards = [at, ...troops.map(({ mention }) => mention.head)].flatMap((head) => childrenBy(sentence, head, 'obl', 'nmod')).flatMap((child) => [child, ...(caseOf(sentence, child) === 'of' ? childrenBy(sentence, child, 'nmod') : [])]).filter((child) => /^(?:into|onto|to|across|towards?)$/.test(caseOf(sentence, child)));
  const where = towards.flatMap((child) => [child, ...childrenBy(sentence, child, 'nmod').filter((inside) => caseOf(sentence, inside) === 'of')]).map((child) => asPlace(scene.mentionAt(child))).filter(isPlace);
  const isSent = towards.some((child) => where.length > 0 || scene.mentionAt(child).kind === 'OTHER');
  if (troops.length === 0 || (!isSent && !isToldToDo(sentence, at)) || isToldNotTo(sentence, at)) return [];
  return [...troops.map((one) => (one.role === 'instrument' ? one : { ...one, role: 'actor' as const })), ...where.map((mention): Filling => ({ role: 'location', mention, via: 'DIRECT', slot: 'into' }))];
}

/** "told police not to use force": they are sent nowhere. */
const isToldNotTo = (sentence: Sentence, at: number): boolean => sentence.words.some((word, i) => i > at && i - at <= CLAUSE && /^(?:not|never)$/.test(word) && wordAt(sentence, i + 1) === 'to');

/** In tokens. */
const CLAUSE = 8;

/** "to Koroba": a name that nothing else is known of, where troops are sent to, is a place. */
const asPlace = (mention: Mention): Mention =>
  (mention.kind === 'NAME' && mention.type === 'Person' && mention.title === undefined && mention.sector === undefined && mention.from === mention.to ? { ...mention, type: 'Place' } : mention);

/** "ordered two companies of rangers to the island": those of whom there are so many. */
const counted = ({ sentence, mentionAt }: Scene, at: number): Filling[] =>
  (isVerb(sentence, at) ? objectsOf(sentence, at) : []).filter((head) => /^(?:company|squad|team|unit|group|column|platoon|battery|force|contingent|dozen|hundred|thousand|score)$/.test(lemmaAt(sentence, head))).filter((head) => !isActor(mentionAt(head)) || !ARMED.has(mentionAt(head).sector ?? ''))
    .flatMap((head) => childrenBy(sentence, head, 'nmod').filter((child) => caseOf(sentence, child) === 'of')).map(mentionAt).filter((mention) => isActor(mention) && ARMED.has(mention.sector ?? '')).map((mention) => ({ role: 'recipient', mention, via: 'DIRECT', slot: 'object' }));

/** "authorised a frigate to sail": what navies and armies send in the stead of men. */
const warships = ({ sentence, mentionAt }: Scene, at: number): Filling[] =>
  (isVerb(sentence, at) ? objectsOf(sentence, at) : []).flatMap((head) => conjuncts(sentence, head)).filter((head) => WARSHIPS.test(lemmaAt(sentence, head))).map(mentionAt).filter(({ type }) => type === 'Equipment').map((mention) => ({ role: 'instrument', mention, via: 'DIRECT', slot: 'object' }));

const WARSHIPS = /^(?:frigate|warship|destroyer|gunboat|corvette|cruiser|submarine|warplane|bomber|tank|jet|carrier|minesweeper|flotilla)$/;

/** A movement of troops or of police, by who is sent. */
function movement(sent: readonly Filling[]): Pick<Draft, 'type' | 'modes' | 'cameo'> {
  const modes: readonly EventMode[] = sent.some(({ mention }) => mention.sector === 'COP') ? ['POLICE'] : sent.some(({ role }) => role === 'instrument') ? ['WEAPONS'] : ['TROOPS'];
  return { type: 'MOBILIZE', modes, cameo: modes[0] === 'POLICE' ? '153' : '154' };
}

import type { EventType } from '../../ontology.ts';
import type { EntityBook } from './entity-book.ts';
import type { BookEvent } from './event-book.ts';
import { isDoneWith, type LaunchSite } from '../acts/purposes.ts';
import { resolveFilling, type Part } from './resolve-fillers.ts';

/** Types that someone must suffer; where the text names none, the country of the place is inferred. */
const HAS_RECIPIENT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'AID', 'SANCTION', 'RETREAT', 'CONCEDE', 'THREATEN', 'MOBILIZE', 'CONSULT', 'ACCUSE', 'REJECT']);
/** Types in which an order is carried out by forces of the one who gives it. */
const BY_FORCES: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE']);

/** All parts of an event: what its tellings say, then what may be inferred where they are silent. */
export function partsOfEvent(book: EntityBook, event: BookEvent, sites: readonly LaunchSite[] = []): Part[] {
  const launched = sites.filter(({ weapon }) => event.tellings.some(({ draft }) => isDoneWith(draft, weapon))).flatMap(({ site }) => resolveFilling(book, site));
  const said = [...event.tellings.flatMap(({ parts }) => parts), ...launched];
  const firsts = said.filter((part, i) => !said.slice(0, i).some((one) => one.role === part.role && one.entity === part.entity) && !isAlsoStruck(said, part));
  return [...firsts, ...inferredRecipient(book, event, firsts), ...inferredActor(book, event, firsts)];
}

/** "a blast at a mosque", of which the body says that it was struck: a house is the target, and where it stands the place. */
const isAlsoStruck = (said: readonly Part[], { role, mention, entity }: Part): boolean =>
  role === 'location' && mention.type === 'Facility' && said.some((one) => one.role === 'target' && (one.entity === entity || one.mention.lemma === mention.lemma)) && said.some((one) => one.role === 'location' && one.mention.type !== 'Facility');

function inferredRecipient(book: EntityBook, { tellings }: BookEvent, parts: readonly Part[]): Part[] {
  const type = tellings[0]?.draft.type;
  if (type === undefined || !HAS_RECIPIENT.has(type) || parts.some(({ role }) => role === 'recipient') || !parts.some(({ role }) => role === 'actor')) return [];
  const place = parts.find(({ role, mention }) => (role === 'location' || role === 'target') && mention.country !== undefined);
  const doer = parts.find(({ role }) => role === 'actor');
  if (!place || place.mention.country === undefined || place.mention.country === doer?.entity.country && type !== 'PROTEST') return [];
  return [{ ...place, role: 'recipient', entity: book.country(place.mention.country, place.mention), via: 'COUNTRY_OF_PLACE', slot: 'inferred' }];
}

function inferredActor(book: EntityBook, { tellings }: BookEvent, parts: readonly Part[]): Part[] {
  const type = tellings[0]?.draft.type;
  const orderer = parts.find(({ role }) => role === 'authorizer');
  if (type === undefined || !BY_FORCES.has(type) || !orderer || parts.some(({ role }) => role === 'actor')) return [];
  const country = orderer.entity.country;
  return country === undefined || orderer.entity.sector !== 'GOV' ? [] : [{ ...orderer, role: 'actor', entity: book.country(country, orderer.mention), via: 'INFERRED_FROM_ORDER', slot: 'inferred', commandMode: undefined }];
}

/** Verbs of blows, which without a victim, a means or a place are mostly said of games and prices. */
const isStroke = (tellings: BookEvent['tellings']): boolean => tellings.every(({ draft, lemma }) => draft.type === 'ASSAULT' && draft.kind === 'verb' && /^(?:strike|hit|fire|shoot|kill|beat|attack|target|punch|battle|fight|storm|pound)$/.test(lemma));

/** Whether it is told to have answered another act, or to have been answered. */
const isLinked = ({ reading, draft }: BookEvent['tellings'][number]): boolean => reading.links.some(({ cause, effect }) => draft.at === cause || draft.at === effect);

/** Acts that are of interest though the text names nobody: "schools were closed". */
const TOLD_BARE: ReadonlySet<EventType> = new Set(['COERCE', 'CONCEDE', 'SANCTION', 'RETREAT', 'MOBILIZE', 'AGREE', 'THREATEN', 'AID', 'SUPPORT']);

/** Whether something of it is known beside that it is talked of, such as what it cost: a bare "the attack" or "talks" is no event to list. */
export function isWorthTelling({ tellings }: BookEvent, isCostly: boolean): boolean {
  const parts = tellings.flatMap((telling) => telling.parts);
  if (tellings.every(({ reading }) => reading.scene.sentence.kind === 'CAPTION') || tellings[0]?.draft.type === 'STATEMENT') return false;
  if (isCostly && tellings.some(({ draft, parts: known }) => (draft.type === 'ASSAULT' || draft.type === 'COERCE') && draft.status === 'OCCURRED' && (draft.kind === 'noun' || known.length > 0))) return true;
  if (isStroke(tellings) && tellings.every(({ draft }) => draft.specific !== true) && parts.every(({ role }) => role === 'actor') && new Set(parts.map(({ entity }) => entity)).size < 2 && !(parts.some(({ mention }) => mention.sector === 'REB' || mention.sector === 'MIL') && tellings.some(({ draft, reading }) => /^VB[DN]$/.test(reading.scene.sentence.tokens[draft.at]?.xpos ?? '')))) return false;
  if (parts.some(({ role }) => role === 'actor' || role === 'recipient' || role === 'authorizer')) return true;
  if (tellings.some((telling) => telling.draft.status === 'OCCURRED' && isLinked(telling) && telling.parts.length + telling.draft.modes.length > 0)) return true;
  if (tellings.some(({ draft, reading }) => draft.specific === true && TOLD_BARE.has(draft.type) && draft.modality === 'FACTUAL' && draft.status !== 'HYPOTHETICAL' && reading.scene.sentence.kind === 'BODY')) return true;
  if (tellings.some(({ draft, time }) => draft.type === 'PROTEST' && draft.kind === 'noun' && (draft.status === 'OCCURRED' || draft.status === 'PROSPECTIVE') && time?.earliest !== undefined)) return true;
  const violent = tellings.some(({ draft, time }) => draft.type === 'ASSAULT' || draft.type === 'PROTEST' || (draft.type === 'COERCE' && (time !== undefined || draft.modes.some((mode) => mode === 'CURFEW' || mode === 'MARTIAL_LAW'))));
  return violent && parts.some(({ role }) => role === 'target' || role === 'location') && tellings.some(({ draft }) => draft.modes.length > 0 || draft.kind === 'verb');
}

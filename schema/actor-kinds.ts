import type { organizationKinds } from './entity-types.ts';

/**
 * What kind of actor a dataset's words stand for. Words of the name are tried first, since a set gives
 * a name other sectors as the years go; then the sectors, in the set's order. Where neither says, the actor is a Group of unknown membership: nothing is guessed.
 * The sectors of ICEWS say where somebody belongs, not what it is (a president has Military, a party NGO): of them only those count that have no members but persons.
 */
export interface ActorKind {
  readonly type: 'Person' | 'Organization' | 'Militia' | 'Group';
  readonly organizationKind?: keyof typeof organizationKinds;
  readonly membership?: 'OPEN' | 'CLOSED' | 'UNKNOWN';
}

/** What nothing tells more of. */
export const unknownKind: ActorKind = { type: 'Group', membership: 'UNKNOWN' };

const militia: ActorKind = { type: 'Militia' };
const open: ActorKind = { type: 'Group', membership: 'OPEN' };
const body = (organizationKind: keyof typeof organizationKinds): ActorKind => ({ type: 'Organization', organizationKind });

/** Words in names, as regular expressions over the folded name without its brackets; the first that fits counts. */
export const kindsByNameWord: readonly (readonly [RegExp, ActorKind])[] = [
  [/^(?:citizens?|men|women|children|students?|workers?|employees?|villagers?|residents?|refugees?|civilians?|protest(?:er|or)s?|(?:rights |human rights |labor )?activists?|rioters?|mobs?|farmers?|teachers?|lawyers?.*|doctors?.*|migrants?|prisoners?|detainees?|attackers?|criminals?|militants?|combatants?|armed (?!forces).*|unidentified .*|muslims?|christians?|buddhists?|hindus|jews|.* people|supporters of .*|elite|actor|business|media|medical personnel.*|middle class|lower class|population|opposition.*|extremists?|thieves|thief|terrorists?|gunmen|gunman)$/, open],
  [/^(?:taliban|al[- ]qa[ie]da|islamic state(?: .*)?|islamic jihad|houthis?|boko haram|al[- ]shabaab|hezbollah|asa'ib ahl al-haq|naxali|lashkar-e-\w+|jaish-e-\w+)$/, militia],
  [/\bliberation (?:army|front|movement)\b/, unknownKind],
  [/^(?:mutiny of )?military forces of\b/, body('MILITARY')],
  [/^police forces of\b/, body('GOVERNMENT_BODY')],
  [/^(?:armed rebels?|rebel groups?|militias?|insurgents?|separatists?|guerrillas?)\b/, { type: 'Militia' }],
  [/\b(?:armed forces|military|army|navy|naval|air force|marines|national guard|coast guard|defen[cs]e forces?|troops|infantry|brigade \(military\))\b/, body('MILITARY')],
  [/\bnews agency\b/, body('MEDIA')],
  [/\b(?:ministry|ministers?' council|department|police|court|judiciary|judge|commission|agency|bureau|authority|authorities|parliament|senate|congress(?! party)|assembly|legislature|house of|cabinet|embassy|consulate|secretariat|intelligence|security (?:forces|service|council)|governor'?s office|central bank|state council|directorate|tribunal|foreign affairs|customs|attorney general's office)\b/, body('GOVERNMENT_BODY')],
  [/^(?:government|administration)(?: (?:of|coalition)\b.*)?$/, body('GOVERNMENT')],
  [/\b(?:party|parties|political movement)\b/, body('PARTY')],
  [/\b(?:united nations|un |european union|african union|nato|asean|league of arab states|opec|world bank|international monetary fund|cooperation council|ecowas|osce|north atlantic treaty organization|association of southeast asian nations|world (?:health|trade) organization|organization of american states|shanghai cooperation organization|council of europe|interpol|europol|g7|g20)\b/, body('INTERGOVERNMENTAL')],
  [/^(?:civic groups?|human rights groups?|ngos?)$/, body('NGO')],
  [/\b(?:company|corporation|corp|inc|ltd|plc|gmbh|bank|airlines?|airways|industries)\b/, body('COMPANY')],
  [/\b(?:news|newspaper|radio|television|tv|press|broadcasting|times|daily)\b/, body('MEDIA')],
  [/\b(?:university|college|school|church|union|association|federation|foundation|institute|committee|council|organi[sz]ation|society|red cross|red crescent|amnesty international|human rights watch)\b/, body('OTHER')],
];

/** Sectors of ICEWS, codes of CAMEO and POLECAT, words of ACLED → kind; lower case. */
export const kindsBySector: Readonly<Record<string, ActorKind>> = {
  'rebel': militia, 'insurgents': militia, 'separatists': militia, 'organized violent': militia, 'international insurgents': militia,
  'reb': militia, 'sep': militia, 'ins': militia, 'uaf': militia, 'rebel forces': militia, 'rebel group': militia, 'rebel groups': militia,
  'militia groups': militia, 'political militia': militia, 'political militias': militia, 'communal / identity groups': militia,
  'identity militia': militia, 'identity militias': militia, 'military': body('MILITARY'), 'army': body('MILITARY'), 'navy': body('MILITARY'),
  'air force': body('MILITARY'), 'marines': body('MILITARY'), 'mil': body('MILITARY'),
  'state forces': body('MILITARY'), 'police': body('GOVERNMENT_BODY'), 'cop': body('GOVERNMENT_BODY'), 'jud': body('GOVERNMENT_BODY'),
  'leg': body('GOVERNMENT_BODY'), 'spy': body('GOVERNMENT_BODY'), 'gov': body('GOVERNMENT'), 'pty': body('PARTY'), 'med': body('MEDIA'), 'igo': body('INTERGOVERNMENTAL'),
  'international government organization': body('INTERGOVERNMENTAL'), 'ngo': body('NGO'), 'ngm': body('NGO'), 'mnc': body('COMPANY'), 'bus': body('COMPANY'),
  'multinational corporation': body('COMPANY'), 'nongovernmental organization (international)': body('NGO'),
  'rioters': open, 'protesters': open, 'civilians': open, 'cvl': open, 'civ': open, 'ref': open, 'general population / civilian / social': open,
  'protestors / popular opposition / mobs': open, 'criminals / gangs': { type: 'Group', membership: 'UNKNOWN' },
};

/** Sectors of ICEWS, lower case, that only persons have, and words that a person's name does not hold: an office has such sectors too. */
export const sectorsOfPersons: readonly string[] = ['elite', 'executive office', 'cabinet'];
export const noPerson = /\(|\b(?:office|government|president of|committee|staff)\b/;

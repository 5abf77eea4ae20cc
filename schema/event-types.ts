/**
 * What can happen: the event types and modes of PLOVER, with the CAMEO codes they cover, and two types of our own.
 *
 * Source: PLOVER manual 0.8 of 17 September 2021 and its crosswalk CAMEO2PLOVER-2021 (openeventdata/PLOVER). We leave the crosswalk,
 * and tests/event-codes.test.ts holds that it is nowhere else, where the manual's own text says otherwise, where the crosswalk names a
 * mode that the manual does not have, and where it says more than the code does:
 * - 195 "employ aerial weapons" is AERIAL (the crosswalk: heavy-weapons); CAMEO's 1952, which the crosswalk leaves out, is DRONE;
 * - 163 "impose embargo" is SANCTION DISCONTINUE (COERCE restrict);
 * - 0813 and 0814, easing a curfew or a state of emergency, are CONCEDE, since the manual counts them as words (RETREAT);
 * - 183 is EXPLOSIVES, since its bombs may be in cars (suicide-attack);
 * - 1712 is DESTROY (seize); 185, 186 and 202, killings of the chosen or defenceless, are TARGETED (assassinate, massacre);
 * - 132, 1321 and 1322, threats of bans and limits, are RESTRICT (ban, political);
 * - 0842, 085, 175, 200, 201 and 203 have the crosswalk's type and no mode (return, ease, pro_autocracy, massacre, cleansing).
 *
 * `score`: conflict (-10) to cooperation (+10), from the table "Numeric conflict/cooperation scores" of the manual; ACCUSE is
 * printed there as +3 between modes of -2 and -3.5, and held here as -3. `plover`: the mode's name in PLOVER's own files.
 */
export const PLOVER_VERSION = '0.8 (2021-09-17)';

export interface ModeRow {
  readonly plover: string;
  readonly score: number;
  readonly cameo: readonly string[];
  readonly description: string;
}

export interface EventTypeRow {
  readonly quad: 'VERBAL_COOPERATION' | 'MATERIAL_COOPERATION' | 'VERBAL_CONFLICT' | 'MATERIAL_CONFLICT' | 'NEUTRAL';
  readonly score: number;
  /** Its roots, and longer codes that it has of the root of another type, or without the mode of the code above them. */
  readonly cameoRoots: readonly string[];
  readonly description: string;
  readonly modes: Readonly<Record<string, ModeRow>>;
}

/** The four quarters in which event types fall, and a fifth for what is neither. */
export const quadClasses = {
  VERBAL_COOPERATION: 'Words that bring parties nearer.',
  MATERIAL_COOPERATION: 'Deeds that bring parties nearer.',
  VERBAL_CONFLICT: 'Words that set parties apart.',
  MATERIAL_CONFLICT: 'Deeds that set parties apart.',
  NEUTRAL: 'Neither.',
} as const satisfies Record<EventTypeRow['quad'], string>;

export const eventTypes = {
  AGREE: {
    quad: 'VERBAL_COOPERATION', score: 2.5, cameoRoots: ['03'],
    description: 'Agrees, offers, promises or shows that it means to cooperate.',
    modes: {},
  },
  CONSULT: {
    quad: 'VERBAL_COOPERATION', score: 2.5, cameoRoots: ['04'],
    description: 'Meets, visits, telephones, negotiates or mediates.',
    modes: {
      VISIT: { plover: 'visit', score: 4, cameo: ['042', '043'], description: 'The actor visits; the recipient is the host.' },
      THIRD_PARTY: { plover: 'third-party', score: 1, cameo: ['044'], description: 'They meet at the place of a third.' },
      MULTILATERAL: { plover: 'multilateral', score: 4, cameo: [], description: 'They meet within an alliance or international body.' },
      PHONE: { plover: 'phone', score: 1.5, cameo: ['041'], description: 'They talk by telephone or another remote medium.' },
    },
  },
  SUPPORT: {
    quad: 'VERBAL_COOPERATION', score: 5, cameoRoots: ['05'],
    description: 'Praises, endorses, defends in words, recognises or signs.',
    modes: {},
  },
  CONCEDE: {
    quad: 'VERBAL_COOPERATION', score: 4.5, cameoRoots: ['08'],
    description: 'Gives way in words: accepts a demand, pardons, apologises, announces a pull-back.',
    modes: {},
  },
  COOPERATE: {
    quad: 'MATERIAL_COOPERATION', score: 9.5, cameoRoots: ['06'],
    description: 'Works together in deeds, to the good of both.',
    modes: {},
  },
  AID: {
    quad: 'MATERIAL_COOPERATION', score: 10, cameoRoots: ['07'],
    description: 'Gives money, goods, protection or shelter to the recipient.',
    modes: {},
  },
  RETREAT: {
    quad: 'MATERIAL_COOPERATION', score: 6.5, cameoRoots: ['084', '085'],
    description: 'Gives way in deeds.',
    modes: {
      WITHDRAW: { plover: 'withdraw', score: 8, cameo: ['0872'], description: 'Leaves territory or pulls forces out.' },
      RELEASE: { plover: 'release', score: 6.5, cameo: ['0841'], description: 'Sets captives free.' },
      DISARM: { plover: 'disarm', score: 10, cameo: ['087', '0873', '0874'], description: 'Lays down or scraps arms.' },
      CEASEFIRE: { plover: 'ceasefire', score: 7.5, cameo: ['0871'], description: 'Puts a ceasefire into effect.' },
      ACCESS: { plover: 'access', score: 6.5, cameo: ['086', '0861', '0862', '0863'], description: 'Lets observers, peacekeepers or helpers in.' },
      RESIGN: { plover: 'resign', score: 4.5, cameo: [], description: 'Gives up an office.' },
    },
  },
  REQUEST: {
    quad: 'VERBAL_CONFLICT', score: 0, cameoRoots: ['02', '10'],
    description: 'Asks for or demands something in words.',
    modes: {
      ASSIST: { plover: 'assist', score: 0.5, cameo: ['101', '1011', '1012', '1013', '1014', '102', '103', '1031', '1032', '1033', '1034'], description: 'Asks for help, relations or exchange.' },
      CHANGE: { plover: 'change', score: -1, cameo: ['104', '1041', '1042', '1043', '1044', '105'], description: 'Asks for a change of policy, leaders or institutions.' },
      YIELD: { plover: 'yield', score: -1, cameo: ['1051', '1052', '1053', '1054', '1055', '1056'], description: 'Asks for a concession: a release, an easing, a ceasefire.' },
      MEET: { plover: 'meet', score: 0, cameo: ['106', '107', '108'], description: 'Asks for a meeting or talks.' },
    },
  },
  REJECT: {
    quad: 'VERBAL_CONFLICT', score: -2, cameoRoots: ['12'],
    description: 'Refuses in words.',
    modes: {
      ASSIST: { plover: 'assist', score: -1.5, cameo: ['121', '1211', '1212', '1213', '1214', '122', '1221', '1222', '1223', '1224'], description: 'Refuses help, relations or exchange.' },
      CHANGE: { plover: 'change', score: -2, cameo: ['123', '1231', '1232', '1233', '1234', '124', '1241', '1242'], description: 'Refuses a change of policy, leaders or institutions.' },
      YIELD: { plover: 'yield', score: -2, cameo: ['1243', '1244', '1245', '1246', '128', '129'], description: 'Refuses a concession.' },
      MEET: { plover: 'meet', score: -2, cameo: ['125', '126', '127'], description: 'Refuses a meeting, mediation or plan.' },
    },
  },
  ACCUSE: {
    quad: 'VERBAL_CONFLICT', score: -3, cameoRoots: ['09', '11'],
    description: 'Blames, condemns, investigates or brings charges.',
    modes: {
      DISAPPROVE: { plover: 'disapprove', score: -2, cameo: ['110', '111', '112', '113', '116'], description: 'Condemns or complains.' },
      INVESTIGATE: { plover: 'investigate', score: -3.5, cameo: ['09', '090', '091', '092', '093', '094'], description: 'Opens or conducts an inquiry.' },
      ALLEGE: { plover: 'allege', score: -3.5, cameo: ['1121', '1122', '1123', '1124', '1125', '114', '115'], description: 'Accuses, sues, indicts or tries.' },
    },
  },
  THREATEN: {
    quad: 'VERBAL_CONFLICT', score: -3.5, cameoRoots: ['13'],
    description: 'Threatens; the mode is what is threatened.',
    modes: {
      RESTRICT: { plover: 'restrict', score: -3, cameo: ['1312', '132', '1321', '1322', '1323', '1324', '1381'], description: 'Threatens to limit movement, goods or politics.' },
      ARREST: { plover: 'arrest', score: -3.5, cameo: [], description: 'Threatens to arrest.' },
      RELATIONS: { plover: 'relations', score: -3.5, cameo: ['1311', '1313', '133', '134', '135', '139'], description: 'Threatens to break off relations or talks.' },
      EXPEL: { plover: 'expel', score: -3.5, cameo: ['136'], description: 'Threatens to expel.' },
      TERRITORY: { plover: 'territory', score: -4, cameo: ['1382'], description: 'Threatens to occupy or seize land.' },
      VIOLENCE: { plover: 'violence', score: -3.5, cameo: ['137', '138', '1383', '1384', '1385'], description: 'Threatens force.' },
    },
  },
  PROTEST: {
    quad: 'MATERIAL_CONFLICT', score: -5, cameoRoots: ['14'],
    description: 'Civilians show dissent in deeds.',
    modes: {
      DEMO: { plover: 'demo', score: -5, cameo: ['141', '1411', '1412', '1413', '1414'], description: 'A demonstration that is mostly peaceful.' },
      RIOT: { plover: 'riot', score: -7, cameo: ['145', '1451', '1452', '1453', '1454'], description: 'A violent crowd.' },
      STRIKE: { plover: 'strike', score: -5, cameo: [], description: 'Workers stop work.' },
      HUNGER: { plover: 'hunger', score: -4.5, cameo: ['142', '1421', '1422', '1423', '1424'], description: 'A hunger strike.' },
      BOYCOTT: { plover: 'boycott', score: -4.5, cameo: ['143', '1431', '1432', '1433', '1434'], description: 'Withdrawal of custom or relations.' },
      OBSTRUCT: { plover: 'obstruct', score: -4.5, cameo: ['144', '1441', '1442', '1443', '1444'], description: 'Blocks a way or a place.' },
      VANDALIZE: { plover: 'vandalize', score: -5, cameo: [], description: 'Damages property as a symbol.' },
    },
  },
  SANCTION: {
    quad: 'MATERIAL_CONFLICT', score: -6, cameoRoots: ['16'],
    description: 'Cuts back routine or cooperative relations.',
    modes: {
      CONVICT: { plover: 'convict', score: -6, cameo: [], description: 'Found guilty or liable by a court.' },
      EXPEL: { plover: 'expel', score: -5.5, cameo: ['166', '1661', '1662', '1663'], description: 'Puts an entity out of a country or body.' },
      WITHDRAW: { plover: 'withdraw', score: -6, cameo: ['161', '164', '165'], description: 'Pulls itself, its envoys or its aid out.' },
      DISCONTINUE: { plover: 'discontinue', score: -6, cameo: ['162', '1621', '1622', '1623', '163'], description: 'Curtails or ends exchanges, including economic sanctions.' },
    },
  },
  MOBILIZE: {
    quad: 'MATERIAL_CONFLICT', score: -5.5, cameoRoots: ['15'],
    description: 'Raises or shows force without using it.',
    modes: {
      TROOPS: { plover: 'troops', score: -6.5, cameo: ['152', '154'], description: 'Armed units are moved or readied.' },
      WEAPONS: { plover: 'weapons', score: -6.5, cameo: [], description: 'Weapons, ships or vehicles are moved or readied.' },
      POLICE: { plover: 'police', score: -5.5, cameo: ['151', '153'], description: 'Police or security units are moved or readied.' },
      MILITIA: { plover: 'militia', score: -6, cameo: [], description: 'Armed non-state groups are moved or readied.' },
    },
  },
  COERCE: {
    quad: 'MATERIAL_CONFLICT', score: -7, cameoRoots: ['17'],
    description: 'Uses the power of the state, or stealth, to force others.',
    modes: {
      SEIZE: { plover: 'seize', score: -7, cameo: ['171', '1711', '192'], description: 'Searches, raids, confiscates or occupies.' },
      RESTRICT: { plover: 'restrict', score: -7, cameo: ['172', '1721', '191'], description: 'Limits movement or political freedom.' },
      BAN: { plover: 'ban', score: -7, cameo: ['1722'], description: 'Bans a party, body or person.' },
      CENSOR: { plover: 'censor', score: -6.5, cameo: [], description: 'Bans or limits publications.' },
      CURFEW: { plover: 'curfew', score: -6.5, cameo: ['1723'], description: 'Imposes a curfew.' },
      MARTIAL_LAW: { plover: 'martial-law', score: -7.5, cameo: ['1724'], description: 'Imposes an emergency or martial law.' },
      ARREST: { plover: 'arrest', score: -7, cameo: ['173'], description: 'Arrests or detains.' },
      DEPORT: { plover: 'deport', score: -7, cameo: ['174'], description: 'Puts persons out of the country.' },
      WITHHOLD: { plover: 'withhold', score: -7, cameo: [], description: 'Cuts off power, water, food or services.' },
      MISINFORMATION: { plover: 'misinformation', score: -6.5, cameo: [], description: 'Deceives the public on purpose.' },
      CYBER: { plover: 'cyber', score: -7, cameo: ['176'], description: 'Attacks or breaks into computers.' },
    },
  },
  ASSAULT: {
    quad: 'MATERIAL_CONFLICT', score: -9, cameoRoots: ['18', '19', '20', '175', '1823'],
    description: 'Uses force against persons or things.',
    modes: {
      ABDUCT: { plover: 'abduct', score: -8.5, cameo: ['181', '184'], description: 'Kidnaps or hijacks.' },
      BEAT: { plover: 'beat', score: -7.5, cameo: ['182'], description: 'Strikes with hands or blunt things.' },
      TORTURE: { plover: 'torture', score: -8.5, cameo: ['1822'], description: 'Tortures.' },
      SEXUAL: { plover: 'sexual', score: -8.5, cameo: ['1821'], description: 'Sexual violence.' },
      TARGETED: { plover: 'targeted', score: -9.5, cameo: ['185', '186', '202'], description: 'Kills, or tries to kill, chosen or defenceless persons.' },
      DESTROY: { plover: 'destroy', score: -8.5, cameo: ['1712'], description: 'Destroys property on purpose.' },
      PRIMITIVE: { plover: 'primitive', score: -8, cameo: [], description: 'Fire, blades, stones, tools.' },
      FIREARMS: { plover: 'firearms', score: -9, cameo: ['193'], description: 'Rifles, pistols, light machine guns.' },
      EXPLOSIVES: { plover: 'explosives', score: -9, cameo: ['183', '1832', '1833'], description: 'Mines, car bombs, improvised devices.' },
      SUICIDE_ATTACK: { plover: 'suicide-attack', score: -9.5, cameo: ['1831'], description: 'The attacker dies with the bomb.' },
      AERIAL: { plover: 'aerial', score: -9.5, cameo: ['195', '1951'], description: 'From manned aircraft, and where a set does not tell whether there was a crew (CAMEO 195, ACLED).' },
      DRONE: { plover: 'drone', score: -9.5, cameo: ['1952'], description: 'From or by unmanned aircraft.' },
      HEAVY_WEAPONS: { plover: 'heavy-weapons', score: -9.5, cameo: ['194'], description: 'Artillery, rockets, tanks.' },
      CROWD_CONTROL: { plover: 'crowd-control', score: -7.5, cameo: [], description: 'Tear gas, water cannon, shots in the air.' },
      UNCONVENTIONAL: { plover: 'unconventional', score: -10, cameo: ['204', '2041', '2042'], description: 'Chemical, biological, radiological or nuclear weapons.' },
    },
  },
  STATEMENT: {
    quad: 'NEUTRAL', score: 0, cameoRoots: ['01'],
    description: 'Someone says something. Ours: PLOVER dropped CAMEO 01 and 02, and who said what is half of the news.',
    modes: {
      SPOKEN: { plover: '', score: 0, cameo: ['010'], description: 'Said aloud or in a manner not told.' },
      WRITTEN_STATEMENT: { plover: '', score: 0, cameo: [], description: 'Issued in writing.' },
      INTERVIEW: { plover: '', score: 0, cameo: [], description: 'Told to a reporter.' },
      DECLINED_COMMENT: { plover: '', score: -0.1, cameo: ['011'], description: 'Was asked and would not comment. It is not a denial.' },
      DENIAL: { plover: '', score: -0.1, cameo: ['016'], description: 'Says that something is not so.' },
      CLAIM_OF_RESPONSIBILITY: { plover: '', score: 0, cameo: ['015'], description: 'Says that it did the act.' },
    },
  },
  OTHER: {
    quad: 'NEUTRAL', score: 0, cameoRoots: [],
    description: 'Ours: an event that no other type fits.',
    modes: {},
  },
} as const satisfies Record<string, EventTypeRow>;

/** What an event is about, in PLOVER's words; several may apply. */
export const eventContexts = {
  MILITARY: 'Armed forces of states.',
  INTELLIGENCE: 'State intelligence services.',
  EXECUTIVE: 'Heads of state and executive agencies.',
  LEGISLATIVE: 'Parliaments and their business.',
  ELECTION: 'Elections and campaigns.',
  POLITICAL_INSTITUTIONS: 'Political bodies and parties, and changes to them.',
  PRO_DEMOCRACY: 'Steps towards democracy.',
  PRO_AUTOCRACY: 'Steps towards autocracy.',
  ECONOMIC: 'Trade, finance, development.',
  LEGAL: 'Courts and law, national or international.',
  HUMAN_RIGHTS: 'Human rights in general.',
  RIGHTS_FREEDOMS: 'Political rights, civil liberties, the press.',
  REPRESSION: 'Repression by security forces.',
  HUMAN_SECURITY: 'Access to water, food, housing, energy, land.',
  GENDER: 'Gender and equal treatment of the sexes.',
  LGBT: 'Sexual minorities.',
  RELIGION_ETHNICITY: 'Religion, ethnicity, caste, language.',
  INEQUALITY: 'Unequal resources and chances.',
  DIPLOMATIC: 'Diplomacy, between or within states.',
  TERRITORY: 'Disputes over land.',
  HEALTH: 'Public health and disease.',
  ASYLUM: 'Seeking and granting asylum.',
  MIGRATION: 'Migrants, refugees, the displaced.',
  DISASTERS: 'Natural disasters and accidents.',
  NATURAL_RESOURCE: 'Resources of the earth and their trade.',
  ENVIRONMENT: 'Pollution and its prevention.',
  TECHNOLOGY: 'Technology and its industry.',
  TERRORISM: 'Terrorist groups and action against them.',
  CBRN: 'Chemical, biological, radiological, nuclear arms.',
  CYBER: 'Attacks on and crime with computers.',
  MISINFORMATION: 'False news and influence operations.',
  CRIME: 'Crime of no more special kind.',
  CORRUPTION: 'Abuse of office.',
  ILLEGAL_DRUGS: 'Drugs.',
  TRAFFICKING: 'Smuggling of people or goods.',
  HUMANITARIAN: 'Humanitarian help.',
  PEACEKEEPING: 'Peacekeeping missions.',
} as const satisfies Record<string, string>;

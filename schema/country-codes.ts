/**
 * The codes under which event datasets know the countries of ISO 3166-1: FIPS 10-4 and Gleditsch–Ward (system membership, v7), with
 * the places where Correlates of War (v2016) and CAMEO differ. States that ISO no longer holds (South Yemen, 680)
 * stand in `formerCountries`: they are not the country that came after them.
 */

/** How a set writes a country. NAME is its English name; UCDP and PRIO use GW, POLECAT and ATOP COW, GDELT FIPS and CAMEO. */
export const countrySchemes = ['ISO3', 'ISO2', 'ISO_NUMERIC', 'GW', 'COW', 'FIPS', 'CAMEO', 'NAME'] as const;
export type CountryScheme = (typeof countrySchemes)[number];

/** Alpha-3 → FIPS 10-4 and Gleditsch–Ward number. */
export const fipsAndGw: Readonly<Record<string, readonly [fips: string | undefined, gw: number | undefined]>> = {
  ABW: ['AA', undefined], AFG: ['AF', 700], AGO: ['AO', 540], AIA: ['AV', undefined], ALB: ['AL', 339], AND: ['AN', 232],
  ARE: ['AE', 696], ARG: ['AR', 160], ARM: ['AM', 371], ASM: ['AQ', undefined], ATA: ['AY', undefined], ATF: ['FS', undefined],
  ATG: ['AC', 58], AUS: ['AS', 900], AUT: ['AU', 305], AZE: ['AJ', 373], BDI: ['BY', 516], BEL: ['BE', 211],
  BEN: ['BN', 434], BFA: ['UV', 439], BGD: ['BG', 771], BGR: ['BU', 355], BHR: ['BA', 692], BHS: ['BF', 31],
  BIH: ['BK', 346], BLM: ['TB', undefined], BLR: ['BO', 370], BLZ: ['BH', 80], BMU: ['BD', undefined], BOL: ['BL', 145],
  BRA: ['BR', 140], BRB: ['BB', 53], BRN: ['BX', 835], BTN: ['BT', 760], BVT: ['BV', undefined], BWA: ['BC', 571],
  CAF: ['CT', 482], CAN: ['CA', 20], CCK: ['CK', undefined], CHE: ['SZ', 225], CHL: ['CI', 155], CHN: ['CH', 710],
  CIV: ['IV', 437], CMR: ['CM', 471], COD: ['CG', 490], COG: ['CF', 484], COK: ['CW', undefined], COL: ['CO', 100],
  COM: ['CN', 581], CPV: ['CV', 402], CRI: ['CS', 94], CUB: ['CU', 40], CUW: ['UC', undefined], CXR: ['KT', undefined],
  CYM: ['CJ', undefined], CYP: ['CY', 352], CZE: ['EZ', 316], DEU: ['GM', 260], DJI: ['DJ', 522], DMA: ['DO', 54],
  DNK: ['DA', 390], DOM: ['DR', 42], DZA: ['AG', 615], ECU: ['EC', 130], EGY: ['EG', 651], ERI: ['ER', 531],
  ESH: ['WI', undefined], ESP: ['SP', 230], EST: ['EN', 366], ETH: ['ET', 530], FIN: ['FI', 375], FJI: ['FJ', 950],
  FLK: ['FK', undefined], FRA: ['FR', 220], FRO: ['FO', undefined], FSM: ['FM', 987], GAB: ['GB', 481], GBR: ['UK', 200],
  GEO: ['GG', 372], GGY: ['GK', undefined], GHA: ['GH', 452], GIB: ['GI', undefined], GIN: ['GV', 438], GLP: ['GP', undefined],
  GMB: ['GA', 420], GNB: ['PU', 404], GNQ: ['EK', 411], GRC: ['GR', 350], GRD: ['GJ', 55], GRL: ['GL', undefined],
  GTM: ['GT', 90], GUF: ['FG', undefined], GUM: ['GQ', undefined], GUY: ['GY', 110], HKG: ['HK', undefined], HMD: ['HM', undefined],
  HND: ['HO', 91], HRV: ['HR', 344], HTI: ['HA', 41], HUN: ['HU', 310], IDN: ['ID', 850], IMN: ['IM', undefined],
  IND: ['IN', 750], IOT: ['IO', undefined], IRL: ['EI', 205], IRN: ['IR', 630], IRQ: ['IZ', 645], ISL: ['IC', 395],
  ISR: ['IS', 666], ITA: ['IT', 325], JAM: ['JM', 51], JEY: ['JE', undefined], JOR: ['JO', 663], JPN: ['JA', 740],
  KAZ: ['KZ', 705], KEN: ['KE', 501], KGZ: ['KG', 703], KHM: ['CB', 811], KIR: ['KR', 970], KNA: ['SC', 60],
  KOR: ['KS', 732], KWT: ['KU', 690], LAO: ['LA', 812], LBN: ['LE', 660], LBR: ['LI', 450], LBY: ['LY', 620],
  LCA: ['ST', 56], LIE: ['LS', 223], LKA: ['CE', 780], LSO: ['LT', 570], LTU: ['LH', 368], LUX: ['LU', 212],
  LVA: ['LG', 367], MAC: ['MC', undefined], MAF: ['RN', undefined], MAR: ['MO', 600], MCO: ['MN', 221], MDA: ['MD', 359],
  MDG: ['MA', 580], MDV: ['MV', 781], MEX: ['MX', 70], MHL: ['RM', 983], MKD: ['MK', 343], MLI: ['ML', 432],
  MLT: ['MT', 338], MMR: ['BM', 775], MNE: ['MJ', 341], MNG: ['MG', 712], MNP: ['CQ', undefined], MOZ: ['MZ', 541],
  MRT: ['MR', 435], MSR: ['MH', undefined], MTQ: ['MB', undefined], MUS: ['MP', 590], MWI: ['MI', 553], MYS: ['MY', 820],
  MYT: ['MF', undefined], NAM: ['WA', 565], NCL: ['NC', undefined], NER: ['NG', 436], NFK: ['NF', undefined], NGA: ['NI', 475],
  NIC: ['NU', 93], NIU: ['NE', undefined], NLD: ['NL', 210], NOR: ['NO', 385], NPL: ['NP', 790], NRU: ['NR', 971],
  NZL: ['NZ', 920], OMN: ['MU', 698], PAK: ['PK', 770], PAN: ['PM', 95], PCN: ['PC', undefined], PER: ['PE', 135],
  PHL: ['RP', 840], PLW: ['PS', 986], PNG: ['PP', 910], POL: ['PL', 290], PRI: ['RQ', undefined], PRK: ['KN', 731],
  PRT: ['PO', 235], PRY: ['PA', 150], PSE: ['WE', undefined], PYF: ['FP', undefined], QAT: ['QA', 694], REU: ['RE', undefined],
  ROU: ['RO', 360], RUS: ['RS', 365], RWA: ['RW', 517], SAU: ['SA', 670], SDN: ['SU', 625], SEN: ['SG', 433],
  SGP: ['SN', 830], SGS: ['SX', undefined], SHN: ['SH', undefined], SJM: ['SV', undefined], SLB: ['BP', 940], SLE: ['SL', 451],
  SLV: ['ES', 92], SMR: ['SM', 331], SOM: ['SO', 520], SPM: ['SB', undefined], SRB: ['RI', 340], SSD: ['OD', 626],
  STP: ['TP', 403], SUR: ['NS', 115], SVK: ['LO', 317], SVN: ['SI', 349], SWE: ['SW', 380], SWZ: ['WZ', 572],
  SXM: ['NN', undefined], SYC: ['SE', 591], SYR: ['SY', 652], TCA: ['TK', undefined], TCD: ['CD', 483], TGO: ['TO', 461],
  THA: ['TH', 800], TJK: ['TI', 702], TKL: ['TL', undefined], TKM: ['TX', 701], TLS: ['TT', 860], TON: ['TN', 972],
  TTO: ['TD', 52], TUN: ['TS', 616], TUR: ['TU', 640], TUV: ['TV', 973], TWN: ['TW', 713], TZA: ['TZ', 510],
  UGA: ['UG', 500], UKR: ['UP', 369], URY: ['UY', 165], USA: ['US', 2], UZB: ['UZ', 704], VAT: ['VT', undefined],
  VCT: ['VC', 57], VEN: ['VE', 101], VGB: ['VI', undefined], VIR: ['VQ', undefined], VNM: ['VM', 816], VUT: ['NH', 935],
  WLF: ['WF', undefined], WSM: ['WS', 990], XKK: ['KV', 347], YEM: ['YM', 678], ZAF: ['SF', 560], ZMB: ['ZA', 551],
  ZWE: ['ZI', 552],
};

/** A state that is no more. Codes are those of ISO 3166-3; where ISO never had one, an alpha-3 of the range it leaves to users (X…), and no other. */
export interface FormerCountry {
  readonly name: string;
  readonly alpha2?: string;
  readonly numeric?: string;
  readonly gw?: number;
  /** Where it is not that of Gleditsch–Ward; null for none. */
  readonly cow?: number | null;
  readonly names: readonly string[];
}

/**
 * Alpha-3 → state. Gleditsch–Ward and COW count Russia and the Soviet Union as one state (365), as they do the two Yemens' north and
 * today's (678): these codes stay with today's country. Gleditsch–Ward count Yugoslavia to 2006 (345, "Serbia (Yugoslavia)" in UCDP) and
 * Serbia (340) as two; COW and FIPS have one code for both (345, YI), which sets of today use of Serbia, and which stays with it.
 */
export const formerCountries: Readonly<Record<string, FormerCountry>> = {
  SUN: { name: 'Soviet Union', alpha2: 'SU', numeric: '810', names: ['USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics'] },
  YUG: { name: 'Yugoslavia', alpha2: 'YU', numeric: '890', gw: 345, cow: null, names: ['Socialist Federal Republic of Yugoslavia', 'Federal Republic of Yugoslavia'] },
  ANT: { name: 'Netherlands Antilles', alpha2: 'AN', numeric: '530', names: [] },
  SCG: { name: 'Serbia and Montenegro', alpha2: 'CS', numeric: '891', names: ['State Union of Serbia and Montenegro'] },
  CSK: { name: 'Czechoslovakia', alpha2: 'CS', numeric: '200', gw: 315, names: ['Czecho-Slovakia', 'Czechoslovak Socialist Republic'] },
  DDR: { name: 'East Germany', alpha2: 'DD', numeric: '278', gw: 265, names: ['German Democratic Republic', 'GDR'] },
  YMD: { name: 'South Yemen', alpha2: 'YD', numeric: '720', gw: 680, names: ['Democratic Yemen', 'Yemen, People\'s Republic of', 'Yemen People\'s Republic', 'People\'s Democratic Republic of Yemen'] },
  XVS: { name: 'South Vietnam', gw: 817, names: ['Republic of Vietnam', 'Vietnam, Republic of'] },
  XVA: { name: 'Annam', gw: 815, names: ['Vietnam (Annam/Cochin China/Tonkin)'] },
  XAH: { name: 'Austria-Hungary', gw: 300, names: ['Austro-Hungarian Empire'] },
  XBV: { name: 'Kingdom of Bavaria', gw: 245, names: [] },
  XKO: { name: 'Korea (to 1910)', gw: 730, names: ['Korean Empire'] },
  XOF: { name: 'Orange Free State', gw: 564, names: [] },
  XTB: { name: 'Tibet (1913–1950)', gw: 711, names: [] },
  XTV: { name: 'Transvaal', gw: 563, names: ['South African Republic'] },
  XZN: { name: 'Zanzibar (1963–1964)', gw: 511, names: [] },
};

/** Numbers of Germany before 1945 (Gleditsch–Ward) and of West Germany (COW), each beside that of today. */
export const moreGw: Readonly<Record<string, string>> = { 255: 'DEU' };
export const moreCow: Readonly<Record<string, string>> = { 260: 'DEU' };

/** Alpha-3 codes that many sets use for a country that has another in the table: Kosovo, which ISO has not coded. */
export const alpha3Aliases: Readonly<Record<string, string>> = { XKX: 'XKK', RKS: 'XKK', KOS: 'XKK', KSV: 'XKK' };

/** Codes beside the one in the table: earlier or second codes of the same country. */
export const moreFips: Readonly<Record<string, string>> = { GZ: 'PSE', RB: 'SRB', YI: 'SRB', NT: 'ANT', DX: 'GBR', AX: 'GBR', IP: 'FRA', AT: 'AUS', CR: 'AUS',
  BS: 'ATF', EU: 'ATF', GO: 'ATF', JU: 'ATF', TE: 'ATF', JN: 'SJM', BQ: 'UMI', DQ: 'UMI', FQ: 'UMI', HQ: 'UMI', JQ: 'UMI', KQ: 'UMI', LQ: 'UMI', MQ: 'UMI', WQ: 'UMI',
};

/** Correlates of War numbers where they are not those of Gleditsch–Ward. */
export const cowNumbers: Readonly<Record<string, number>> = {
  DEU: 255, YEM: 679, SRB: 345, KIR: 946, NRU: 970, TON: 955, TUV: 947,
};

/** CAMEO country codes that are not ISO alpha-3. */
export const cameoCountries: Readonly<Record<string, string>> = { ROM: 'ROU', ZAR: 'COD', TMP: 'TLS', BUR: 'MMR', WBK: 'PSE', WSB: 'PSE', GZS: 'PSE' };

/** Codes of a scheme for what is no country: the regions and kinds of body of CAMEO, the oceans and disputed islands of FIPS 10-4. */
export const codesOfNoCountry: { readonly [S in CountryScheme]?: readonly string[] } = {
  CAMEO: [
    'AFR', 'ASA', 'BLK', 'CRB', 'CAU', 'CFR', 'CAS', 'CEU', 'EIN', 'EAF', 'EEU', 'EUR', 'LAM', 'MEA', 'MDT', 'NAF', 'NMR', 'PGS', 'SCN', 'SAM', 'SAS', 'SEA', 'SAF', 'WAF', 'WST', 'IGO', 'NGO', 'NGM', 'MNC', 'IMG',
  ],
  FIPS: ['OS', 'XQ', 'ZH', 'XO', 'ZN', 'OO', 'PF', 'PG'],
};

/** How datasets spell countries, folded, beside the names that `src/countries.ts` knows. */
export const countrySpellings: Readonly<Record<string, string>> = {
  'occupied palestinian territory': 'PSE', 'palestinian territory, occupied': 'PSE', 'palestinian territory': 'PSE', 'west bank': 'PSE',
  'democratic republic of congo': 'COD', 'democratic republic of the congo': 'COD', 'dr congo (zaire)': 'COD', zaire: 'COD',
  'republic of congo': 'COG', congo: 'COG', 'myanmar (burma)': 'MMR', 'russia (soviet union)': 'RUS', 
  'yemen (north yemen)': 'YEM', 'cambodia (kampuchea)': 'KHM', 'zimbabwe (rhodesia)': 'ZWE', 'madagascar (malagasy)': 'MDG',
  'macedonia, fyr': 'MKD', 'the former yugoslav republic of macedonia': 'MKD', 'serbia (yugoslavia)': 'YUG', 'bosnia-herzegovina': 'BIH', 'bosnia and herzegovina': 'BIH', 'kingdom of eswatini (swaziland)': 'SWZ',
  'the bahamas': 'BHS', 'gambia, the': 'GMB', 'cote d\'ivoire': 'CIV', 'burkina faso (upper volta)': 'BFA', 'vietnam (north vietnam)': 'VNM',
  'iran (persia)': 'IRN', 'turkey (ottoman empire)': 'TUR', 'italy/sardinia': 'ITA', rumania: 'ROU', macao: 'MAC', brunei: 'BRN', 'laos': 'LAO',
  'saint vincent and the grenadines': 'VCT', 'sao tome and principe': 'STP', 'federated states of micronesia': 'FSM', 'hong kong': 'HKG',
  'cook island': 'COK', 'faeroe islands': 'FRO', 'guinea bissau': 'GNB', madagaskar: 'MDG', gaza: 'PSE', 'republic of south africa': 'ZAF', 'timor leste': 'TLS',
  'united states virgin islands': 'VIR', 'wallis and futuna islands': 'WLF', 'cocos islands': 'CCK', 'bailiwick of guernsey': 'GGY', 'bailiwick of jersey': 'JEY',
  'saint helena, ascension and tristan da cunha': 'SHN', 'saint-barthelemy': 'BLM', 'saint-martin': 'MAF',
};

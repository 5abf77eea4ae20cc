const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written with a full stop, and followed by a name or a number: what comes next never starts a sentence. Lower case, without the stop. */
export const LEADING_ABBREVIATIONS = set(
  'mr mrs ms mx dr prof rev fr hon sr.a gen lt col maj capt cpt cmdr adm sgt cpl pvt brig det insp supt sen rep gov pres amb atty ald dist '
  + 'st ste mt ft messrs mlle mme vs v no nos fig vol pp art sec approx ca est cf e.g i.e viz al-haj',
);

/** Written with a full stop, and able to end a sentence. */
export const CLOSING_ABBREVIATIONS = set(
  'jr sr esq inc corp co ltd plc bros assn dept univ etc al ave blvd rd hwy jan feb apr jun jul aug sept sep oct nov dec '
  + 'ala ariz calif colo conn del fla ill ind kan ky md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo '
  + 'mon tue tues wed thu thur thurs fri min max govt intl natl',
);

/** Words of their own too: abbreviations only before a number. */
export const BEFORE_A_NUMBER = set('no nos fig art sec v pp vol est ca jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu fri sat sun min max');

/** Words of their own too: abbreviations only after a comma or within brackets, as states of the U.S. are written. */
export const AFTER_A_COMMA = set('ala ariz calif colo conn del fla ill ind kan ky mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo');

/** Stand before a hyphen as part of the word: "re-elected", "anti-government", "non-state". */
export const HYPHEN_PREFIXES = set(
  'anti co counter cross de e ex extra inter macro mega micro mid mini multi non over para post pre pro proto pseudo re semi socio sub super tele trans un ultra wi',
);

/** The Arabic article and its assimilated forms: part of the name that follows. */
export const ARABIC_ARTICLES = set('al el ad an ar as ash at az ul ud');

/** Units written together with their number. */
export const UNITS = set('am pm km kg cm mm mph kph bn mn tn m lb lbs ft mi');

/** Words that start a sentence more often than they go on after an abbreviation. */
export const SENTENCE_STARTERS = set(
  'the a an it its he his she her they their we our i you this that these those there here in on at by for from with as after before since when while where if although though '
  + 'but and or so yet then now what who why how not no one two some many most all both each earlier later meanwhile however also last',
);

/** Verbs of speech that may follow a quotation that ends in "?" or "!". */
export const SPEECH_VERBS = set('said says asked asks added adds told tells wrote writes shouted cried wondered replied');

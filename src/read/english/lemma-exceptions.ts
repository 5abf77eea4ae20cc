/** Verbs whose other forms no rule takes back to the base form, which stands first. */
const VERBS = `be am is are was were been being 's 're 'm ai; have has had 've; do does did done; go goes went gone gon; say says said; make made; take took taken;
come came; see saw seen; know knew known; get got gotten; give gave given; find found; think thought; tell told; become became; show shown;
leave left; feel felt; bring brought; begin began begun; keep kept; hold held; write wrote written; stand stood; hear heard; mean meant; meet met;
run ran; pay paid; sit sat; speak spoke spoken; lead led; grow grew grown; lose lost; fall fell fallen; send sent; build built;
understand understood; draw drew drawn; break broke broken; spend spent; rise rose risen; drive drove driven; buy bought; wear wore worn;
choose chose chosen; seek sought; throw threw thrown; catch caught; deal dealt; win won; forget forgot forgotten; fight fought; teach taught;
sell sold; fly flew flown flies; shoot shot; strike struck stricken; shed; bear bore borne born; beat beaten; bend bent; bind bound; bite bit bitten;
bleed bled; blow blew blown; breed bred; burn burnt; cling clung; creep crept; dig dug; dream dreamt; drink drank drunk; eat ate eaten; feed fed;
flee fled; fling flung; forbid forbade forbidden; forgive forgave forgiven; freeze froze frozen; grind ground; hang hung; hide hid hidden;
kneel knelt; lay laid; lie lay lain lying; lend lent; light lit; ride rode ridden; ring rang rung; shake shook shaken; shine shone;
shrink shrank shrunk; sing sang sung; sink sank sunk; sleep slept; slide slid; spin spun; spring sprang sprung; steal stole stolen; stick stuck;
sting stung; swear swore sworn; sweep swept; swim swam swum; swing swung; tear tore torn; undergo underwent undergone;
undertake undertook undertaken; uphold upheld; wake woke woken; weave wove woven; weep wept; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; overthrow overthrew overthrown; overcome overcame; oversee oversaw overseen; override overrode overridden;
overtake overtook overtaken; mislead misled; misunderstand misunderstood; foresee foresaw foreseen; arise arose arisen; awake awoke; behold beheld;
rebuild rebuilt; retake retook retaken; overrun overran; outrun outran; rerun reran; rethink rethought; resell resold; rewrite rewrote rewritten; outdo outdid outdone; undo undid undone;
redo redid redone; wed; die died dies dying; tie tied ties tying; vie vied vying; belie belied belying; lie lied; will 'll wo; would 'd; can ca;
shall sha; prove proven; saw sawn; sew sewn; sow sown; swell swollen; learn learnt; spell spelt; spoil spoilt; dwell dwelt; leap leapt; lean leant;
smell smelt; slay slew slain; stride strode; strive strove striven; tread trod trodden; wring wrung; mistake mistook mistaken; ally allied;
panic panicked panicking; traffic trafficked trafficking; picnic picnicked; mimic mimicked mimicking; want wan`;

/** Nouns whose plural no rule takes back to the singular, which stands first; a plural alone has no singular. */
const NOUNS = `man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; life lives; wife wives; knife knives;
leaf leaves; half halves; thief thieves; loaf loaves; wolf wolves; shelf shelves; self selves; calf calves; elf elves; scarf scarves; hoof hooves;
criterion criteria; phenomenon phenomena; medium media; datum data; bacterium bacteria; curriculum curricula; analysis analyses; crisis crises;
thesis theses; hypothesis hypotheses; oasis oases; axis axes; diagnosis diagnoses; synthesis syntheses; emphasis emphases;
index indices; appendix appendices; matrix matrices; vertex vertices; nucleus nuclei; stimulus stimuli; fungus fungi; cactus cacti; alumnus alumni;
radius radii; larva larvae; formula formulae; series; species; headquarters; means; news; politics; economics; physics; mathematics; athletics;
ethics; tactic tactics; logistics; statistic statistics; barracks; gas gases; bus buses; bias biases; virus viruses; campus campuses;
status statuses; census censuses; consensus; atlas atlases; canvas canvases; iris irises; lens lenses; tie ties; lie lies; pie pies; movie movies;
zombie zombies; cookie cookies; calorie calories; rookie rookies; hero heroes; echo echoes; veto vetoes; embargo embargoes; torpedo torpedoes;
potato potatoes; tomato tomatoes; cargo cargoes; mosquito mosquitoes; volcano volcanoes; tornado tornadoes; hippie hippies; selfie selfies;
headache headaches; ache aches; cache caches; quiz quizzes; shoe shoes; toe toes; foe foes; dose doses; canoe canoes; policeman policemen;
policewoman policewomen; gunman gunmen; spokesman spokesmen; spokeswoman spokeswomen; congressman congressmen; congresswoman congresswomen;
fisherman fishermen; businessman businessmen; businesswoman businesswomen; tribesman tribesmen; militiaman militiamen; serviceman servicemen;
servicewoman servicewomen; chairman chairmen; horseman horsemen; grandchild grandchildren; passer-by passers-by; premises; outskirts; thanks;
clothes; goods; arms; remains; proceeds; savings; earnings; surroundings; belongings`;

/** Adjectives and adverbs: the first degree, then the others; alone: what only looks like a higher degree. */
const ADJECTIVES = `good better best; bad worse worst; far farther farthest further furthest; little less least lesser; well better best; badly worse worst;
old elder eldest; free freer freest; late latest later; large larger largest; able abler ablest; fine finer finest; wide wider widest;
close closer closest; safe safer safest; nice nicer nicest; simple simpler simplest; strange stranger; true truer; wise wiser wisest;
rare rarer rarest; severe severer; brave braver bravest; gentle gentler; noble nobler; humble humbler; ripe riper; white whiter; pale paler;
sore sorer; pure purer purest; fierce fiercer fiercest; other; another; former; inner; outer; upper; lower low; under; latter; west; honest; modest;
earnest; proper; bitter; clever; eager; sober; tender; super; utter`;

/** Pronouns and particles. */
const PRONOUNS = `I me; we us 's; he him; she her; they them; who whom; this these; that those; not n't; a an`;

function table(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of text.split(';')) {
    const [base = '', ...forms] = entry.trim().split(/\s+/);
    for (const form of [base, ...forms]) if (!map.has(form.toLowerCase())) map.set(form.toLowerCase(), base);
  }
  return map;
}

/** By form, in lower case: the base form. */
export const VERB_LEMMAS = table(VERBS);
export const NOUN_LEMMAS = table(NOUNS);
export const ADJECTIVE_LEMMAS = table(ADJECTIVES);
export const PRONOUN_LEMMAS = table(PRONOUNS);

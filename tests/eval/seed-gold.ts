import { goldFormat, type GoldArticle } from './gold-format.ts';
import type { Fact } from './seed-world.ts';

/**
 * The first article in our gold format: what `acceptance/event-gold-example.json` codes, with the struck as recipients and things as targets.
 * Its words are taken from `facts.json`, which names the stretches; nothing of the article stands here.
 */

const told = {
  e1: ['F02', 'F06', 'F12', 'F17', 'F28', 'F32', 'F54', 'F58'],
  e2: ['F09', 'F37', 'F44', 'F45'],
  e3: ['F20', 'F21'],
  e4: ['F23'],
  e5: ['F41', 'F42'],
  e6: ['F30'],
  e7: ['F34'],
};

const entities = [
  { name: 'United States', type: 'Country', aliases: ['U.S.', 'U.S. military', 'United States Armed Forces', 'the military'] },
  { name: 'Joe Biden', type: 'Person', aliases: ['President Joe Biden', 'Biden'] },
  { name: 'Iran-backed militia', type: 'Group', aliases: ['Iran-backed militias', 'the militia'] },
  { name: 'Kataib Hezbollah', type: 'Militia' }, { name: 'Kataib Sayyid al-Shuhada', type: 'Militia' },
  { name: 'Pentagon', type: 'Organization', aliases: ['Department of Defense', 'United States Department of Defense'] },
  { name: 'White House', type: 'Organization' }, { name: 'Iran', type: 'Country', aliases: ['Tehran'] },
  { name: 'two U.S. officials', type: 'AnonymousSource', aliases: ['U.S. officials', 'officials', 'one of the officials', 'defense official'] },
  { name: 'facilities', type: 'Facility', aliases: ['operational and weapons storage facilities', 'facilities used by U.S. and coalition personnel', 'U.S. facilities', 'the facilities targeted', 'U.S. personnel and facilities'] },
  { name: 'U.S. personnel', type: 'Group', aliases: ['personnel', 'American personnel', 'U.S. and coalition personnel'] },
  { name: 'Biden administration', type: 'Organization', aliases: ['Biden\'s administration', 'administration'] },
];

const events = [
  {
    id: 'e1', type: 'ASSAULT', modes: ['AERIAL'], cameo: ['195'], ordered_by: ['Joe Biden'], actor: ['United States'], target: ['facilities'],
    recipient: ['Iran-backed militia', '?Kataib Hezbollah', '?Kataib Sayyid al-Shuhada'], location: ['Iraq|location in Iraq', 'Syria|location in Syria'], instrument: ['F-15', 'F-16', '?air strikes'],
    protected: ['U.S. personnel'], date: '2021-06-27', in_response_to: ['e2'], reported_by: ['United States', 'Pentagon', 'two U.S. officials'], own_voice: true,
    casualties: [{ side: ['RECIPIENT', 'UNKNOWN'], kind: 'KILLED', unknown: 'UNDISCLOSED' }, { side: ['RECIPIENT', 'UNKNOWN'], kind: 'INJURED', unknown: 'UNDISCLOSED', core: false }, { side: 'ACTOR', kind: 'KILLED', best: 0, core: false }, { side: 'ACTOR', kind: 'INJURED', best: 0, core: false }],
  },
  {
    id: 'e2', type: 'ASSAULT', modes: ['DRONE'], cameo: ['1952', '195'], actor: ['Iran-backed militia'], recipient: ['U.S. personnel', '?United States'], target: ['facilities'],
    location: ['Iraq'], instrument: ['drone'], origin: ['?facilities|one of the facilities'], date_range: ['2021-04-01', '2021-06-27'], series: { min: 5 }, reported_by: ['two U.S. officials'], own_voice: true,
  },
  { id: 'e3', type: 'ASSAULT', ordered_by: ['Joe Biden'], actor: ['?United States'], recipient: ['?Iran-backed militia'], location: ['Syria'], date: '2021-02', in_response_to: ['e4'] },
  { id: 'e4', type: 'ASSAULT', modes: ['HEAVY_WEAPONS'], cameo: ['194'], location: ['Iraq'], instrument: ['rocket'], date_free: true },
  { id: 'e5', type: 'STATEMENT', modes: ['DECLINED_COMMENT'], cameo: ['011'], core: false, actor: ['Joe Biden', 'White House'], date: '2021-06-27' },
  { id: 'e6', type: 'AGREE', or_type: ['CONSULT', 'COOPERATE', 'SUPPORT', 'CONCEDE'], status: ['PROSPECTIVE', 'HYPOTHETICAL'], core: false, actor: ['Biden administration'], recipient: ['?Iran'], date_free: true },
  { id: 'e7', type: 'CONSULT', or_type: ['COOPERATE'], status: ['ONGOING', 'OCCURRED', 'PROSPECTIVE', 'HYPOTHETICAL'], core: false, actor: ['?Joe Biden'], recipient: ['Iran'], date_free: true },
] as const;

/** The coded first article. `published`: the day from which its dates are counted. */
export function seedGold(facts: readonly Fact[], published: string): GoldArticle {
  const words = (ids: readonly string[]): string[] => ids.map((id) => facts.find((fact) => fact.id === id)?.exact ?? '').filter((exact) => exact !== '');
  return goldFormat.parse({
    id: 'seed', file: 'seed', title: 'the first article', published, kinds: ['strike', 'order'], entities,
    events: events.map((event) => ({ ...event, evidence: words(told[event.id]) })),
    relations: [
      ...['Iran-backed militia', 'Kataib Hezbollah', 'Kataib Sayyid al-Shuhada'].map((to) => ({ type: 'BACKS', from: 'Iran', to, evidence: words(['F04'])[0] })),
      { type: 'HOLDS_POSITION', from: 'Joe Biden', to: 'President|President of the United States', evidence: words(['F17'])[0] },
      { type: 'LEADS', from: 'Joe Biden', to: 'United States', core: false, evidence: words(['F17'])[0] },
      { type: 'PROXY_OF', from: 'proxies|its proxies|Iran\'s proxies|Iran and its proxies', to: 'Iran', reported_by: ['critics'], evidence: words(['F39'])[0] },
    ],
    unknowns: [{ event: 'e1', about: 'casualties', state: 'UNDISCLOSED', evidence: words(['F15'])[0] }, { event: 'e1', about: 'damage', state: 'ONGOING', evidence: words(['F16'])[0] }, { about: 'comment', state: 'DECLINED', core: false, evidence: words(['F41'])[0] }],
    ignore: words(['F33', 'F36', 'F38', 'F27', 'F56', 'F52']), boilerplate: ['Related News', 'Load more'],
  });
}

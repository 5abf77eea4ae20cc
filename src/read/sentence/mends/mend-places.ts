import type { NameMatch } from '../name-match.ts';
import { below, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right what only tells where or when, or whose, and was taken for who does it or for a part of who does it. */
export function mendPlaces(tokens: OpenToken[], names: readonly NameMatch[]): void {
  mendFrontedPlace(tokens);
  for (const [i, { from, to, name }] of names.entries()) {
    const next = names[i + 1];
    if (next && next.from === to + 2 && isPlaceName(name) && isPlaceName(next.name)) mendWithin(tokens, { place: to, from, within: next.to });
    if (!name.demonym && /^(?:Organization|Country|Militia)$/.test(name.actor.type)) mendBeforeTitle(tokens, to);
  }
  for (let at = 0; at < tokens.length - 2; at += 1) mendDayBefore(tokens, at);
}

const isPlaceName = ({ actor, demonym }: NameMatch['name']): boolean => !demonym && (actor.type === 'Place' || actor.type === 'Country');

/** "Police in Duluth, Minnesota have charged": the state is where the city is, and does nothing. */
function mendWithin(tokens: OpenToken[], { place, from, within }: { readonly place: number; readonly from: number; readonly within: number }): void {
  const [state, city] = [tokens[within], tokens[place]];
  const verb = state?.head ?? -1;
  const who = city?.head ?? -1;
  if (!state || !city || tokens[place + 1]?.text !== ',' || !state.relation.startsWith('nsubj') || verb < within || !/^(?:in|at|near|of|from|outside)$/.test(tokens[from - 1]?.text ?? '') || who < 0 || who > place || !isNominal(tokens[who])) return;
  const { relation } = state;
  retie(tokens, within, place, 'appos');
  if (!below(tokens, verb, /^nsubj/).some((i) => i < within)) retie(tokens, who, verb, relation);
}

/** "In Khorog elders met": no subject stands behind a preposition, so that takes the name before. */
function mendFrontedPlace(tokens: OpenToken[]): void {
  const [preposition, place, noun] = tokens;
  const verb = noun?.head ?? -1;
  if (!preposition || !place || !noun || !/^(?:In|At|Near|Outside)$/.test(preposition.text) || preposition.head !== 2 || place.head !== 2 || !/^\p{Lu}/u.test(place.text) || noun.xpos !== 'NNS' || !/^\p{Ll}/u.test(noun.text) || !noun.relation.startsWith('nsubj') || verb < 3) return;
  retie(tokens, 0, 1, 'case');
  retie(tokens, 1, verb, 'obl');
  place.upos = 'PROPN';
}

/** "EU foreign policy chief Josep Borrell condemned": whose chief he is does not condemn besides. */
function mendBeforeTitle(tokens: OpenToken[], at: number): void {
  const name = tokens[at];
  const verb = name?.head ?? -1;
  if (!name?.relation.startsWith('nsubj') || verb < at || has(tokens, at, /^(?:conj|appos|acl)/)) return;
  const second = below(tokens, verb, /^nsubj/).find((i) => i > at);
  if (second === undefined || second > at + 6 || !isNominal(tokens[second]) || tokens.slice(at + 1, second).some(({ head, text }) => head <= at || head > second || /^[,;:“”"'’]/.test(text))) return;
  retie(tokens, at, second, 'compound');
}

const WEEKDAY = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;

/** "Last Monday protesters burned": when, not which protesters. */
function mendDayBefore(tokens: OpenToken[], at: number): void {
  const [day, noun] = [tokens[at], tokens[at + 1]];
  if (!day || !WEEKDAY.test(day.text) || day.head !== at + 1 || !/^(?:compound|nmod|amod)/.test(day.relation) || noun?.upos !== 'NOUN' || noun.xpos !== 'NNS' || !noun.relation.startsWith('nsubj') || noun.head < at) return;
  for (const i of below(tokens, at + 1, /^(?:amod|det|case)$/)) if (i < at && tokens[i]) tokens[i].head = at;
  retie(tokens, at, noun.head, 'obl');
}

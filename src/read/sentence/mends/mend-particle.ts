import type { Lexicon } from '../../lexicon.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** Words that are a part of the verb before them where a dictionary has the two together; others open a phrase of their own ("call on"). */
const PARTICLE = /^(?:down|up|off|out|away|back|in|over)$/;

/** Words that say in which state an object is left: "found the trader guilty", "took tourists hostage". */
const STATES = /^(?:guilty|liable|hostage|captive|prisoner|unconstitutional|ablaze|alight|dead|unconscious|senseless|bloody)$/;

/** "found the trader guilty": the object stands before the word that says what becomes of it. */
function mendStates(tokens: OpenToken[]): void {
  for (const [at, state] of tokens.entries()) {
    const object = tokens[at - 1];
    if (!STATES.test(state.text) || !/^(?:obj|xcomp)$/.test(state.relation) || tokens[state.head]?.upos !== 'VERB' || object?.head !== at || !/^(?:compound|nmod|amod|obj|nsubj)$/.test(object.relation) || !isNominal(object)) continue;
    for (const [i, token] of tokens.entries()) if (token.head === at && i < at && i !== at - 1) token.head = at - 1;
    retie(tokens, at - 1, state.head, 'obj');
    [state.relation, state.upos] = ['xcomp', 'ADJ'];
    for (const [i, token] of tokens.entries()) if (token.head === at && i > at) token.head = state.head;
  }
}

/** "shot down a drone": what the dictionary has as one verb takes its object. */
export function mendParticles(tokens: OpenToken[], { verbs, operators, lights }: Lexicon): void {
  for (const [at, particle] of tokens.entries()) {
    const verb = tokens[at - 1];
    if (verb?.upos !== 'VERB' || particle.relation !== 'case' || !PARTICLE.test(particle.text) || tokens[at + 1]?.text === 'of') continue;
    const noun = tokens[particle.head];
    const words = [...verbs.get(verb.lemma) ?? [], ...operators.get(verb.lemma) ?? [], ...lights.get(verb.lemma) ?? []];
    const isItsObject = words.some((word) => word.particle === particle.text && 'act' in word && word.act.needs.object?.some((object) => object.split(' ').at(-1) === noun?.lemma) === true);
    if (noun?.head !== at - 1 || !/^(?:obl|obj)$/.test(noun.relation) || (particle.text === 'in' && noun.xpos !== 'NNS' && !isItsObject) || !words.some((word) => word.particle === particle.text)) continue;
    retie(tokens, particle.head, at - 1, 'obj');
    retie(tokens, at, at - 1, 'compound:prt');
  }
}

/** "held at his home": what has a preposition is no object; "called off their strike": what a verb and its particle have beneath them is. */
export function mendObjects(tokens: OpenToken[]): void {
  mendStates(tokens);
  const has = (head: number, relation: RegExp): boolean => tokens.some((token) => token.head === head && relation.test(token.relation));
  for (const [at, token] of tokens.entries()) {
    // "with pepper spray": the preposition stands before the whole.
    const noun = tokens[token.head];
    if (token.relation === 'case' && noun?.relation === 'compound' && noun.head > token.head && token.head > at && isNominal(tokens[noun.head]) && !/^[-–]$/.test(tokens[at - 1]?.text ?? '')) token.head = noun.head;
    if (token.text === 'of' && token.relation === 'fixed') mendOutOf(tokens, at);
    if (token.text === 'to' && token.relation === 'mark' && isNominal(tokens[token.head])) [token.upos, token.relation] = ['ADP', 'case'];
    // "cut off funding"
    if (token.xpos === 'VBG' && /^(?:obl|obj)$/.test(token.relation) && tokens[token.head]?.upos === 'VERB' && has(token.head, /^compound:prt$/) && !has(token.head, /^obj$/)) Object.assign(token, { upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase(), relation: 'obj' });
    if (token.relation === 'aux:pass' && /^(?:ha[sd]|have|having|['’]ve)$/i.test(token.text)) token.relation = 'aux';
    if (!isNominal(token) || tokens[token.head]?.upos !== 'VERB') continue;
    if (token.relation === 'obj' && tokens.some((mark, i) => mark.head === at && i < at && mark.relation === 'case' && mark.upos === 'ADP')) token.relation = 'obl';
    else if (token.relation === 'xcomp' && has(at, /^(?:det|nmod:poss)$/) && /^(?:call|ring)$/.test(tokens[token.head]?.lemma ?? '') && tokens.some(({ head, relation, upos }, i) => head === token.head && relation === 'xcomp' && upos === 'VERB' && i > at)) token.relation = 'obj';
    else if (token.relation === 'xcomp' && /^(?:strike|walkout|stoppage|election|referendum|vote|meeting|summit|truce|halt|boycott)$/.test(token.lemma) && tokens[token.head]?.lemma === 'call' && !has(token.head, /^(?:obj|aux:pass)$/)) token.relation = 'obj';
    else if (token.relation === 'xcomp' && has(at, /^(?:det|nmod:poss)$/) && has(token.head, /^compound:prt$/) && !has(token.head, /^obj$/)) token.relation = 'obj';
  }
}

/** In words: how far behind "out of" its noun may stand. */
const OUT_OF = 6;

/** "pulled out of the talks": the verb has its particle, and the noun its preposition. */
function mendOutOf(tokens: OpenToken[], at: number): void {
  const particle = tokens[at - 1];
  if (tokens[at]?.head !== at - 1 || particle?.relation !== 'compound:prt' || !/^(?:out|off)$/.test(particle.text)) return;
  const noun = tokens.findIndex((token, i) => i > at && i <= at + OUT_OF && isNominal(token) && token.head === particle.head);
  if (noun > 0) retie(tokens, at, noun, 'case');
}

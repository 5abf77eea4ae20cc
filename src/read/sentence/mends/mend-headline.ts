import type { EventType } from '../../../ontology.ts';
import type { Lexicon } from '../../lexicon.ts';
import { isNominal, type OpenToken } from './retie.ts';

/** Types of acts whose verbs have somebody or something that suffers them. */
const SUFFERED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'AID', 'RETREAT']);

const BEHIND = /^(?:dead|in|with|by|over|for|after|at|near|on|during|to|as|amid|from|off|of|outside|inside|under|following|while|when|before|,|;)$/;

/** "Two soldiers killed in ambush": headlines tell what is done in the present, so that a past without object is what was done to its subject. */
export function mendPassives(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length; at += 1) if (isSuffered(tokens, at, lexicon)) mendPassive(tokens, at);
}

/** The word behind a verb and its particle: "shut down by". */
const behindOf = (tokens: readonly OpenToken[], at: number): number => (tokens[at + 1]?.head === at && tokens[at + 1]?.relation === 'compound:prt' ? at + 2 : at + 1);

const RETREATS = /^(?:free|release|rescue|evacuate|return|hand|save)$/;

function isSuffered(tokens: readonly OpenToken[], at: number, { verbs }: Lexicon): boolean {
  const verb = tokens[at];
  if (!verb || verb.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || !BEHIND.test(tokens[behindOf(tokens, at)]?.text.toLowerCase() ?? ',')) return false;
  const acts = verbs.get(verb.lemma.toLowerCase()) ?? [];
  if (!acts.some(({ act: { type } }) => SUFFERED.has(type) && (RETREATS.test(verb.lemma) || (type !== 'RETREAT' && type !== 'AID')))) return false;
  const under = tokens.filter(({ head }) => head === at);
  return under.some((token) => (token.relation === 'nsubj' || (token === tokens[0] && /^(?:nummod|dep)$/.test(token.relation) && token.upos === 'NUM')) && token.end < verb.start && (isNominal(token) || token.upos === 'NUM')) && !under.some(({ relation }) => /^(?:aux|mark|ccomp)/.test(relation));
}

/** What the parser took for an object stands behind the preposition that follows the verb. */
function mendPassive(tokens: OpenToken[], at: number): void {
  const object = tokens.findIndex(({ head, relation }, i) => i > at && head === at && relation === 'obj');
  if (object > 0 && /^\p{L}/u.test(tokens[at + 1]?.text ?? '')) Object.assign(tokens[at + 1] ?? {}, { head: object, relation: 'case', upos: 'ADP' });
  for (const token of tokens) {
    if (token.head !== at) continue;
    if (token.relation === 'nsubj' || (token === tokens[0] && /^(?:nummod|dep)$/.test(token.relation) && token.upos === 'NUM')) token.relation = 'nsubj:pass';
    else if (token.relation === 'obj') token.relation = 'obl';
  }
  Object.assign(tokens[at] ?? {}, { xpos: 'VBN' });
}

import { isDateWord } from '../calendar-words.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/** "The killing of its leader, Omar Khan, by police angered the group": who did what the noun tells is no way in which the verb was done. */
export function mendAgents(tokens: OpenToken[]): void {
  for (const [at, agent] of tokens.entries()) {
    const by = tokens.findIndex(({ head, relation, text }) => head === at && relation === 'case' && text === 'by');
    const over = tokens[agent.head];
    if (by < 0 || !isNominal(agent) || isDateWord(agent.text) || over === undefined || !/^(?:obl|obl:agent|nmod)$/.test(agent.relation)) continue;
    const object = agent.relation === 'obl:agent' && over.upos === 'VERB' && over.relation !== 'acl' && !has(tokens, agent.head, /^aux:pass$/) ? objectBefore(tokens, by, agent.head) : undefined;
    if (object !== undefined) {
      retie(tokens, at, object, 'nmod');
      continue;
    }
    const noun = isAhead(tokens, at, agent.head) ? subjectOf(tokens, agent.head) : besideName(tokens, by, agent.head);
    if (noun !== undefined && noun < by && actOf(tokens, noun)) retie(tokens, at, noun, 'nmod');
  }
}

/** "turned down a demand by miners": the object of a verb in the active, right before "by". */
function objectBefore(tokens: readonly OpenToken[], by: number, verb: number): number | undefined {
  const object = tokens[by - 1];
  return object?.head === verb && object.relation === 'obj' && isNominal(object) ? by - 1 : undefined;
}

/** Whether a phrase stands before a verb that is no passive. */
const isAhead = (tokens: readonly OpenToken[], at: number, verb: number): boolean => verb > at && tokens[verb]?.upos === 'VERB' && !has(tokens, verb, /^aux:pass$/);

const subjectOf = (tokens: readonly OpenToken[], verb: number): number | undefined => {
  const at = tokens.findIndex(({ head, relation }) => head === verb && relation.startsWith('nsubj'));
  return at < 0 ? undefined : at;
};

/** "the killing of its leader, Omar Khan, by police": past the comma that closes a name, the act of which he is the sufferer. */
function besideName(tokens: readonly OpenToken[], by: number, over: number): number | undefined {
  if (tokens[by - 1]?.text !== ',') return undefined;
  let at = over;
  for (let steps = 0; steps < 3 && /^(?:appos|flat|nmod)$/.test(tokens[at]?.relation ?? '') && !actOf(tokens, at); steps += 1) at = tokens[at]?.head ?? -1;
  return isNominal(tokens[at]) ? at : undefined;
}

/** Whether a noun has what it is done to behind "of". */
const actOf = (tokens: readonly OpenToken[], at: number): boolean =>
  isNominal(tokens[at]) && tokens.some(({ head, relation }, i) => i > at && head === at && relation === 'nmod' && tokens.some((mark) => mark.head === i && mark.relation === 'case' && mark.text === 'of'));

import { retie, type OpenToken } from './retie.ts';

const DAYTIMES = /^(?:dawn|dusk|noon|midday|midnight|daybreak|sunrise|sunset|nightfall|daylight|lunchtime)$/i;

/** "bombed a camp before dawn on Monday, killing three": a time of day is no clause, and what goes on behind it is of the verb before. */
export function mendDaytimes(tokens: OpenToken[]): void {
  for (const [at, token] of tokens.entries()) {
    const [mark, above] = [tokens[at - 1], tokens[token.head]];
    if (!DAYTIMES.test(token.text) || token.head < 0 || token.head > at || above?.upos !== 'VERB' || mark?.head !== at || !/^(?:before|after|since|until|by|at|around)$/i.test(mark.text)) continue;
    const { head } = token;
    if (mark.relation === 'mark') Object.assign(mark, { relation: 'case', upos: 'ADP' });
    if (token.relation === 'advcl') retie(tokens, at, head, 'obl');
    tokens.forEach((below, i) => {
      if (below.head === at && i > at && below.xpos === 'VBG' && tokens.slice(at, i).some(({ text }) => text === ',')) retie(tokens, i, head, 'advcl');
    });
  }
}

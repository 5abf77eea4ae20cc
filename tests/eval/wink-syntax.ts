import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ModelAddons } from 'wink-nlp';
import { PARTS_OF_SPEECH, type SyntaxParser, type Token, type Upos } from '../../src/read/syntax.ts';
import { attachByRules } from './attachment-rules.ts';

/** A tagger that is used as it comes, with how often its words were ours. */
export interface WinkSyntax extends SyntaxParser {
  /** Of the tokens parsed so far, how many wink-nlp cut just so. */
  readonly aligned: () => { readonly same: number; readonly all: number };
}

interface Tagged extends Token {
  readonly upos: Upos;
  readonly lemma: string;
}

/** What is asked of wink-nlp's tokens. Its own types ask too little for `lemma`. */
interface Asked {
  precedingSpaces(this: void, index: number, token: unknown, cache: unknown, addons: ModelAddons): string;
  pos(this: void, index: number, token: unknown, cache: unknown, addons: ModelAddons): string;
  lemma(this: void, index: number, token: unknown, cache: unknown, addons: ModelAddons): string;
}

/** A peer of our own parser: the tags and lemmas of wink-nlp (`wink-eng-lite-web-model`), and trees by hand-made rules over them. It has no tags of the Penn Treebank. */
export function makeWinkSyntax(): WinkSyntax {
  const nlp = winkNLP(winkModel, ['pos']);
  const its: Asked = nlp.its;
  let [same, all] = [0, 0];
  const tag = (text: string): Tagged[] => {
    let at = 0;
    const tagged: Tagged[] = [];
    nlp.readDoc(text).tokens().each((token: ItemToken) => {
      const value = token.out();
      const start = at + token.out(its.precedingSpaces).length;
      at = start + value.length;
      tagged.push({ text: value, start, end: at, lemma: token.out(its.lemma), upos: PARTS_OF_SPEECH.find((part) => part === token.out(its.pos)) ?? 'X' });
    });
    return tagged;
  };
  return {
    name: 'wink-nlp with attachment rules', version: '2.4.0',
    aligned: () => ({ same, all }),
    parse: (tokens) => {
      const found = tag(textOf(tokens));
      const offset = tokens[0]?.start ?? 0;
      const words = tokens.map((token) => {
        const [start, end] = [token.start - offset, token.end - offset];
        const inside = found.filter((word) => word.start < end && word.end > start);
        const exact = inside.find((word) => word.start === start && word.end === end);
        all += 1;
        if (exact) same += 1;
        const word = exact ?? inside.findLast(({ upos }) => upos !== 'PUNCT') ?? inside[0];
        return { ...token, upos: word?.upos ?? 'X', lemma: word?.lemma ?? token.text.toLowerCase() };
      });
      const ties = attachByRules(words);
      return words.map((word, i) => ({ ...word, xpos: '', head: ties[i]?.head ?? -1, relation: ties[i]?.relation ?? 'dep' }));
    },
  };
}

/** The tokens as they were written, a space where something stood between. */
function textOf(tokens: readonly Token[]): string {
  let text = '';
  const offset = tokens[0]?.start ?? 0;
  for (const token of tokens) text = text.padEnd(token.start - offset) + token.text;
  return text;
}

import { readerConfidence } from '../schema/reader-confidence.ts';
import { bundledLexicon } from './lexicon-entries.ts';
import type { LexiconEntry } from './lexicon-shapes.ts';
import { makeEnglishSyntax } from './read/english/english-syntax.ts';
import { compileLexicon } from './read/lexicon.ts';
import { createRulesExtractor, type RulesExtractor } from './read/rules-extractor.ts';
import { englishSyntaxWeights } from './reader-data.ts';

/** The rules reader with what comes with newsgraph; `more` are entries of the user's own, which win over ours where both give a name. */
export const bundledReader = (more: readonly LexiconEntry[] = []): RulesExtractor =>
  createRulesExtractor({ parser: makeEnglishSyntax(englishSyntaxWeights()), lexicon: compileLexicon([...bundledLexicon(), ...more]), confidence: readerConfidence });

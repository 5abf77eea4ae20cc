import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './folder-source.ts';

/** The bytes of the weights with which `makeEnglishSyntax` parses, as they come with the package. */
export const englishSyntaxWeights = (): Uint8Array => readFileSync(join(packageRoot(), 'data', 'reader', 'english-syntax.bin'));

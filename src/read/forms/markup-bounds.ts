import { Parser } from 'htmlparser2';
import { DocumentFault } from './document-fault.ts';

/** The deepest nesting of elements; pages of news have 20 to 40, and browsers stop at some 500. */
const DEEPEST = 250;
/** The most stretches of text between elements, entities and stray "<". */
const MOST_TEXTS = 200_000;
/** The most elements; 30,000 links take the search for the main text some five seconds. */
const MOST_ELEMENTS = 30_000;
/** The most elements, each counted with its depth: what telling the main text from the rest costs, a second for some 200,000. A page of news has under 100,000. */
const MOST_WORK = 500_000;

/**
 * Throws DocumentFault when markup is so deep or so large that making a tree of it, or looking for the main text in it, takes more than
 * some seconds. Reads it once, as a stream that keeps nothing.
 */
export function refuseUnboundedMarkup(html: string): void {
  let [depth, elements, texts, work] = [0, 0, 0, 0];
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      elements += 1;
      work += depth;
      refuseWhen(depth > DEEPEST, 'TOO_DEEP', `its elements are nested more than ${DEEPEST} deep`);
      refuseWhen(elements > MOST_ELEMENTS, 'TOO_LARGE', `it has more than ${MOST_ELEMENTS} elements`);
      refuseWhen(work > MOST_WORK, 'TOO_LARGE', `it has too many elements, nested too deep: over ${MOST_WORK} counted with their depth`);
    },
    onclosetag: () => {
      depth -= 1;
    },
    ontext: () => {
      texts += 1;
      refuseWhen(texts > MOST_TEXTS, 'TOO_LARGE', `it has more than ${MOST_TEXTS} stretches of text`);
    },
  });
  parser.write(html);
  parser.end();
}

function refuseWhen(isTooMuch: boolean, code: 'TOO_DEEP' | 'TOO_LARGE', what: string): void {
  if (isTooMuch) throw new DocumentFault(code, `the markup is not read: ${what}. Give its text alone, with --form plain`);
}

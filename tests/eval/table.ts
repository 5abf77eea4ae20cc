import { calibrationError, reliability } from './calibration.ts';
import { rows, type Mistake, type Score } from './score.ts';
import { f1, precision, recall } from './tally.ts';

/** A share as a whole percentage; a dash where there is none. */
export const percent = (share: number | undefined): string => (share === undefined ? '–' : `${(100 * share).toFixed(0)} %`);

/** A Markdown table. */
export const markdownTable = (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`).join('\n');

/** The table of precision and recall, and the counts that must be nought. */
export function scoreTable(score: Score): string {
  const lines = rows.map((row) => {
    const tally = score.tallies[row];
    return [row, percent(precision(tally)), percent(recall(tally)), percent(f1(tally)), `${tally.right}/${tally.read}`, `${tally.found}/${tally.wanted}`];
  });
  const perSecond = score.seconds > 0 ? `${Math.round(score.sentences / score.seconds)}` : '–';
  const counts = [
    ['forbidden claims made', `${score.forbidden}`], ['not happened, told as happened', `${score.asserted}`],
    ['spans exact', `${score.spans - score.spanFaults} of ${score.spans}`], ['events told twice', `${score.again}`],
    ['plans and possibilities beside the gold', `${score.unasserted}`], ['hidden (inferred) fillers right', `${score.hiddenRight} of ${score.hidden}`],
    ['calibration error (ECE)', calibrationError(score.sureness)?.toFixed(3) ?? '–'],
    ['articles, sentences, sentences a second', `${score.articles}, ${score.sentences}, ${perSecond}`],
  ];
  return [
    markdownTable(['', 'precision', 'recall', 'F1', 'right/read', 'found/in gold'], lines), '',
    markdownTable(['', ''], counts), '',
    markdownTable(['confidence', 'events', 'mean', 'right'], reliability(score.sureness).map((bin) => [`${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`, `${bin.count}`, bin.sure.toFixed(2), bin.right.toFixed(2)])),
  ].join('\n');
}

/** Every mistake on a line of its own, by article. */
export const mistakeLines = (mistakes: readonly Mistake[]): string =>
  mistakes.map(({ article, row, kind, what, words }) => `${article}\t${row}\t${kind}\t${what}\t«${words.replaceAll('\n', ' ')}»`).join('\n');

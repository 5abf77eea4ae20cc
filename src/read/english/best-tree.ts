/**
 * The projective tree of the highest sum of scores, with one root (Eisner's algorithm): by word, its head, -1 for the root. `scores[d * width + h]` is the score of word h as
 * the head of word d, and h = n stands for the root. O(n³) in time; ties go to the first.
 */
export function bestTree(scores: Float32Array, width: number, n: number): Int32Array {
  const chart = makeChart(n);
  for (let length = 1; length < n; length += 1) for (let left = 0; left + length < n; left += 1) fillSpan(chart, scores, width, left, left + length);
  return readHeads(chart, bestRoot(chart, scores, width));
}

/** By span (left * n + right): the best sum, and where it splits; complete spans headed by their right or left end, and those whose ends are joined. */
interface Chart {
  readonly n: number;
  readonly toLeft: Float64Array;
  readonly toRight: Float64Array;
  readonly joinedLeft: Float64Array;
  readonly joinedRight: Float64Array;
  readonly splitLeft: Int32Array;
  readonly splitRight: Int32Array;
  readonly splitJoined: Int32Array;
}

function makeChart(n: number): Chart {
  const sums = (): Float64Array => new Float64Array(n * n);
  const splits = (): Int32Array => new Int32Array(n * n);
  return { n, toLeft: sums(), toRight: sums(), joinedLeft: sums(), joinedRight: sums(), splitLeft: splits(), splitRight: splits(), splitJoined: splits() };
}

/** `toLeft` of a span: its right end heads it all; `toRight`: its left end does. */
function fillSpan(chart: Chart, scores: Float32Array, width: number, left: number, right: number): void {
  const { n, toLeft, toRight, joinedLeft, joinedRight } = chart;
  const span = left * n + right;
  const joined = bestSplit(toRight, toLeft, n, left, right, left, right - 1, 1);
  chart.splitJoined[span] = joined;
  const inner = (toRight[left * n + joined] ?? 0) + (toLeft[(joined + 1) * n + right] ?? 0);
  joinedLeft[span] = inner + (scores[left * width + right] ?? 0);
  joinedRight[span] = inner + (scores[right * width + left] ?? 0);
  const onLeft = bestSplit(toLeft, joinedLeft, n, left, right, left, right - 1, 0);
  chart.splitLeft[span] = onLeft;
  toLeft[span] = (toLeft[left * n + onLeft] ?? 0) + (joinedLeft[onLeft * n + right] ?? 0);
  const onRight = bestSplit(joinedRight, toRight, n, left, right, left + 1, right, 0);
  chart.splitRight[span] = onRight;
  toRight[span] = (joinedRight[left * n + onRight] ?? 0) + (toRight[onRight * n + right] ?? 0);
}

function bestSplit(first: Float64Array, second: Float64Array, n: number, left: number, right: number, from: number, to: number, gap: number): number {
  let [best, at] = [-Infinity, from];
  for (let split = from; split <= to; split += 1) {
    const sum = (first[left * n + split] ?? 0) + (second[(split + gap) * n + right] ?? 0);
    if (sum > best) [best, at] = [sum, split];
  }
  return at;
}

function bestRoot({ n, toLeft, toRight }: Chart, scores: Float32Array, width: number): number {
  let [best, root] = [-Infinity, 0];
  for (let word = 0; word < n; word += 1) {
    const sum = (scores[word * width + n] ?? 0) + (toLeft[word] ?? 0) + (toRight[word * n + n - 1] ?? 0);
    if (sum > best) [best, root] = [sum, word];
  }
  return root;
}

function readHeads({ n, splitLeft, splitRight, splitJoined }: Chart, root: number): Int32Array {
  const heads = new Int32Array(n).fill(-1);
  const open: { readonly left: number; readonly right: number; readonly headedLeft: boolean }[] = [
    { left: 0, right: root, headedLeft: false }, { left: root, right: n - 1, headedLeft: true },
  ];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const { left, right, headedLeft } = span;
    if (left === right) continue;
    const split = (headedLeft ? splitRight : splitLeft)[left * n + right] ?? 0;
    const [from, to] = headedLeft ? [left, split] : [split, right];
    heads[headedLeft ? to : from] = headedLeft ? from : to;
    const middle = splitJoined[from * n + to] ?? 0;
    open.push(headedLeft ? { left: split, right, headedLeft: true } : { left, right: split, headedLeft: false });
    open.push({ left: from, right: middle, headedLeft: true }, { left: middle + 1, right: to, headedLeft: false });
  }
  return heads;
}

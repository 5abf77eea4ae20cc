import { expect, test } from 'vitest';
import { makeMatrixKernel } from '../../../src/read/english/matrix-kernel.ts';
import { seededRandom } from '../../training/random.ts';

test.each([[4, 1, 8], [4, 7, 16], [8, 33, 24], [12, 128, 8]])('addProduct adds the product of %i×%i and a width of %i to what is there', (rows, inner, width) => {
  const { floats, addProduct } = makeMatrixKernel(10_000);
  const random = seededRandom(rows * inner * width);
  const [left, right, sum] = [8, 8 + rows * inner, 8 + rows * inner + inner * width];
  const end = sum + rows * width;
  for (let i = 0; i < end + 8; i += 1) floats[i] = random() - 0.5;
  const before = floats.slice();
  addProduct(left, right, sum, rows, inner, width);
  for (let i = 0; i < end + 8; i += 1) {
    const [row, column] = [Math.floor((i - sum) / width), (i - sum) % width];
    let expected = before[i] ?? 0;
    if (i >= sum && i < end) for (let k = 0; k < inner; k += 1) expected += (before[left + row * inner + k] ?? 0) * (before[right + k * width + column] ?? 0);
    expect(floats[i]).toBeCloseTo(expected, 5);
  }
});

import { at, syllables, type Word } from './vocabulary.ts';

/** A brand that nobody bears: three syllables in the manner of a language, no two alike below `total` of them. */
export function coinedName(family: string, index: number): Word {
  const words = syllables[family];
  if (!words) throw new Error(`No syllables for ${family}`);
  const { start, middle, end } = words;
  const total = start.length * middle.length * end.length;
  // A stride prime to the total visits every combination once and never two neighbours in a row.
  const combination = (index * strideFor(total) + 17) % total;
  const parts = [
    at(start, combination % start.length),
    at(middle, Math.floor(combination / start.length) % middle.length),
    at(end, Math.floor(combination / (start.length * middle.length))),
  ];
  const native = parts.every((part) => part[2]) ? parts.map((part) => part[2]).join('') : undefined;
  const latin = parts.map((part) => part[0]).join('');
  const chinese = parts.map((part) => part[1]).join('');
  return native ? [latin, chinese, native] : [latin, chinese];
}

const strides = new Map<number, number>();

function strideFor(total: number): number {
  const known = strides.get(total);
  if (known !== undefined) return known;
  let stride = Math.floor(total * 0.618) | 1;
  while (gcd(stride, total) !== 1) stride += 2;
  strides.set(total, stride);
  return stride;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

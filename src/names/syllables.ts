import { pinyin } from 'pinyin-pro';

const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 20_000;

/** Returns the pinyin of each character of a Chinese text, without tones and with `u` for `ü`; other characters stand for themselves. */
export function syllables(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = pinyin(text, { toneType: 'none', type: 'array' }).map((each) =>
    each.replaceAll('ü', 'u').toLowerCase(),
  );
  kept.set(text, found);
  return found;
}

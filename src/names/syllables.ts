import { pinyin } from 'pinyin-pro';
import { rememberTexts } from './rememberTexts.ts';

/** Returns the pinyin of each character of a Chinese text, without tones and with `u` for `ü`; other characters stay as they are. */
export const syllables = rememberTexts(20_000, (text): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array' }).map((each) => each.replaceAll('ü', 'u').toLowerCase()),
);

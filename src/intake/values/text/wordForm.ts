import { normalForm } from '../../../names/normalForm.ts';

const spaceWithin =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;

/** Returns the normal form of a word without the spaces within Chinese, Japanese and Korean, in which people write it with and without: 공동 연구, 공동연구. */
export const wordForm = (text: string): string => normalForm(text).replace(spaceWithin, '');

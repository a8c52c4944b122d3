import { wordForm } from '../values/text/wordForm.ts';

/** Particles between a record and its column that change nothing: 外方的国别, 外国企業の国, 외국 기업의 국가. */
const particles =
  /的|(?<=[\p{Script=Han}\p{Script=Katakana}ー])の(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=\p{Script=Hangul})의(?= )/gu;

/** Returns a header in the form by which headers are compared, without its numbers. */
export const headerForm = (header: string): string =>
  wordForm(
    header
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll('_', ' ')
      .replace(particles, '')
      .replace(/\p{Nd}+/gu, ' '),
  );

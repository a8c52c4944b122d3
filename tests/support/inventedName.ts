import fc from 'fast-check';
import { normalForm } from '../../src/names/normalForm.ts';

const letters = [
  ...'abcdeoöüéèñçøłđßžőİı',
  ...'абвгдёйщ',
  ...'αβγόώς',
  ...'清华大学研究院台灣機電龍乾',
  ...'あがパーカ',
  ...'한글대학',
  ...'אבגדש',
  ...'جامعةأإ',
  ...'ａＢ３',
  ...'0123456789',
];
const joiners = [
  "'",
  '’',
  'ʼ',
  '`',
  '´',
  '.',
  '. ',
  ' & ',
  '/',
  '-',
  ' ',
  ', ',
  '·',
  '・',
  '\u200b',
  '\u0301',
  ' (',
  ') ',
];

/** Names in many scripts, with the marks that people write between letters. */
export const inventedName = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...letters) },
      { weight: 1, arbitrary: fc.constantFrom(...joiners) },
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[;"\s]+/g, ' ')
      .trim(),
  )
  .filter((text) => normalForm(text) !== '');

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../../src/names/compare/compareNames.ts';
import { mayBeAlike } from '../../../src/names/compare/mayBeAlike.ts';
import { readName } from '../../../src/names/readName.ts';
import { readSynonyms } from '../../../src/names/vocabulary/readSynonyms.ts';
import { technologyTerms } from '../../../src/names/vocabulary/technologies.ts';
import { rounds } from '../../support/rounds.ts';

const ids = technologyTerms
  .trim()
  .split('\n')
  .map((line) => line.split(' ', 1)[0] ?? '');
const terms = ids.flatMap((id) => readSynonyms(id).map(({ text }) => readName(text)));

describe('names that may be alike', () => {
  test('are all terms that are half like a term which lacks a character', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terms), fc.nat(), ({ text }, nat) => {
        const characters = [...text];
        const asked = readName(characters.toSpliced(nat % characters.length, 1).join(''));
        const missed = terms.filter(
          (term) => !mayBeAlike(asked, term) && compareNames(asked, term).score >= 50,
        );
        expect([asked.text, missed.map(({ text: each }) => each)]).toEqual([asked.text, []]);
      }),
      rounds(100),
    );
  });

  test.each([
    ['ML', 'machine learning', true],
    ['wurenji', '无人机', true],
    ['3D printing', '3-D printing', true],
    ['graphene', 'blockchain', false],
    ['石墨烯', '区块链', false],
    ['hydrogen', '区块链', false],
  ])('%s and %s: %s', (one, other, may) => {
    expect(mayBeAlike(readName(one), readName(other))).toBe(may);
  });
});

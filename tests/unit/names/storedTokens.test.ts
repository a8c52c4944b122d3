import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { NAMES_VERSION, storedTokens } from '../../../src/names/storedTokens.ts';
import { terms } from '../../../src/names/vocabulary/terms.ts';

const names = [
  'Chamantoire Chemicals S.à r.l.',
  '驻德国大使馆',
  'Xi’an Jiaotong University (China)',
  '臺灣積體電路製造股份有限公司',
  'がくせい 3D',
  'جَامِعَة',
  '한글',
  `${'A name of more than eighty letters '.repeat(4)}Ltd`,
];

/** Tokens of names in several scripts, the vocabulary, and the terms of technologies. */
function everything(): string {
  const tokens = names.map((name, index) => storedTokens({ id: `company/${index}`, name, aliases: [] }));
  const vocabulary = [...terms().meanings, ...terms().whole].map(([term, found]) => [
    term,
    found.map(({ key }) => key),
  ]);
  const technologies = readFileSync(
    new URL('../../../src/names/vocabulary/technologies.ts', import.meta.url),
    'utf8',
  );
  return createHash('sha256')
    .update(JSON.stringify([tokens, vocabulary, technologies]))
    .digest('hex')
    .slice(0, 16);
}

test('a change of tokens requires a new version, so that stored graphs are updated', () => {
  expect({ version: NAMES_VERSION, gives: everything() }).toEqual({ version: 6, gives: '6a7841d5b6d69ac3' });
});

test('an identifier that is stored as an address is found by its value', () => {
  const tokens = (identifier: string) =>
    storedTokens({ id: 'company/x', name: 'X', aliases: [], identifiers: [identifier] }).split(' ');
  for (const identifier of ['ROR:03cve4549', 'ROR:https://ror.org/03cve4549', 'https://ror.org/03cve4549'])
    expect(tokens(identifier)).toContain('#03cve4549');
});

test('tokens do not depend on the order of the names', () => {
  const aliases = names.map((text) => ({ text }));
  const one = storedTokens({ id: 'target/x', name: 'X', aliases });
  expect(storedTokens({ id: 'target/x', name: 'X', aliases: aliases.toReversed() })).toBe(one);
});

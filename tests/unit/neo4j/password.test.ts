import { expect, test } from '@jest/globals';
import { newPassword } from '../../../src/neo4j/store/password.ts';

test('a generated password holds nothing that a command line could take for an option or a file', () => {
  const passwords = Array.from({ length: 500 }, newPassword);
  expect(new Set(passwords).size).toBe(500);
  for (const password of passwords) expect(password).toMatch(/^[0-9a-f]{48}$/);
});

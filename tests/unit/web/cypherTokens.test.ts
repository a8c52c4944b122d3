import { expect, test } from '@jest/globals';
import { cypherTokens } from '../../../web/playground/cypherTokens.ts';

const statement = `// the cases of a post
MATCH (this:Post {id: $args.id})-[r:REFERRED]->(case:Case)
WHERE case.title = 'MATCH // not a comment' RETURN count(case)`;

test('the tokens together are the statement again', () => {
  expect(
    cypherTokens(statement)
      .map(({ text }) => text)
      .join(''),
  ).toBe(statement);
});

test('keywords, labels, parameters, texts and comments are told apart', () => {
  const of = (kind: string) =>
    cypherTokens(statement)
      .filter((token) => token.kind === kind)
      .map(({ text }) => text);
  expect(of('keyword')).toEqual(['MATCH', 'WHERE', 'RETURN']);
  expect(of('label')).toEqual([':Post', ':REFERRED', ':Case']);
  expect(of('parameter')).toEqual(['$args.id']);
  expect(of('string')).toEqual(["'MATCH // not a comment'"]);
  expect(of('comment')).toEqual(['// the cases of a post']);
});

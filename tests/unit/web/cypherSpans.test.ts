import { expect, test } from '@jest/globals';
import { cypherSpans } from '../../../web/playground/cypherSpans.ts';

const statement = `// the cases of a post
MATCH (this:Post {id: $args.id})

RETURN 'MATCH', \`a b\``;

/** Tokens as Monaco's grammar returns them for the statement. */
const tokens = [
  [{ offset: 0, type: 'comment.cypher' }],
  [
    { offset: 0, type: 'keyword.cypher' },
    { offset: 5, type: 'white.cypher' },
    { offset: 6, type: 'delimiter.parenthesis.cypher' },
    { offset: 7, type: 'identifier.cypher' },
    { offset: 11, type: 'type.identifier.cypher' },
    { offset: 16, type: 'white.cypher' },
    { offset: 17, type: 'delimiter.curly.cypher' },
    { offset: 18, type: 'identifier.cypher' },
    { offset: 22, type: 'identifier.cypher' },
    { offset: 27, type: 'delimiter.cypher' },
    { offset: 28, type: 'identifier.cypher' },
  ],
  [],
  [
    { offset: 0, type: 'keyword.cypher' },
    { offset: 6, type: 'white.cypher' },
    { offset: 7, type: 'string.cypher' },
    { offset: 14, type: 'delimiter.cypher' },
    { offset: 16, type: 'identifier.escape.cypher' },
  ],
];

test('the spans together are the statement again, with tokens or without', () => {
  for (const given of [tokens, []])
    expect(
      cypherSpans(statement, given)
        .map(({ text }) => text)
        .join(''),
    ).toBe(statement);
});

test('keywords, labels, parameters, strings and comments have spans of their kind', () => {
  const of = (kind: string) =>
    cypherSpans(statement, tokens)
      .filter((span) => span.kind === kind)
      .map(({ text }) => text);
  expect(of('keyword')).toEqual(['MATCH', 'RETURN']);
  expect(of('label')).toEqual([':Post']);
  expect(of('parameter')).toEqual(['$args']);
  expect(of('string')).toEqual(["'MATCH'", '`a b`']);
  expect(of('comment')).toEqual(['// the cases of a post']);
});

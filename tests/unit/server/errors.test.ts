import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { OperationAnswer } from '../../../src/answer/createAnswerer.ts';
import { type ErrorCode, ExpectedError } from '../../../src/errors.ts';
import { type StubServer, stubServer } from '../../support/stubServer.ts';

let server: StubServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const answering = async (answer: () => Promise<OperationAnswer>) => {
  server = await stubServer({ answer });
  return server;
};

describe('an error that nobody expected', () => {
  test('is masked for the caller, and logged whole under the same request id', async () => {
    const { ask, log } = await answering(async () => {
      throw new TypeError('password hunter2 is not a function');
    });
    const { status, headers, text, body } = await ask({ query: '{ word }' });
    expect(status).toBe(500);
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('stack');
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', retryable: false });
    const id = headers.get('x-request-id');
    expect(error?.extensions.requestId).toBe(id);
    expect(error?.extensions.hint).toContain(id);
    const logged = log.find(({ level }) => level === 50);
    expect(logged).toMatchObject({
      id,
      err: { type: 'TypeError', message: 'password hunter2 is not a function' },
    });
    expect(JSON.stringify(logged)).toContain('errors.test.ts');
  });

  test('is masked inside an answer too, which keeps its data, its place and the status 200', async () => {
    const bug = new GraphQLError('secret', { path: ['post', 'name'], originalError: new Error('secret') });
    const { ask, log } = await answering(async () => ({ data: { post: { name: null } }, errors: [bug] }));
    const { status, text, body } = await ask({ query: '{ post { name } }' });
    expect(status).toBe(200);
    expect(text).not.toContain('secret');
    expect(body.data).toEqual({ post: { name: null } });
    expect(body.errors?.[0]).toMatchObject({
      path: ['post', 'name'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(log.filter(({ level }) => level === 50)).toHaveLength(1);
  });

  test('is masked even if the thrown value is not an Error', async () => {
    const { ask } = await answering(() => Promise.reject('a bare string'));
    const { status, body } = await ask({ query: '{ word }' });
    expect(status).toBe(500);
    expect(body.errors?.[0]?.message).toBe('Something went wrong in the server.');
  });
});

describe('an expected error without data', () => {
  const statuses: [ErrorCode, number][] = [
    ['BAD_USER_INPUT', 400],
    ['LIMIT_EXCEEDED', 400],
    ['NOT_FOUND', 404],
    ['NOT_READY', 503],
    ['DATABASE_UNAVAILABLE', 503],
    ['TIMEOUT', 504],
  ];
  test.each(statuses)('%s keeps its words and answers with status %i', async (code, expected) => {
    const { ask, log } = await answering(async () => {
      throw new ExpectedError(code, 'What happened.', 'What to do.', { retryable: true });
    });
    const { status, headers, body } = await ask({ query: '{ word }' }, { 'x-request-id': 'mine-1' });
    expect(status).toBe(expected);
    expect(headers.get('retry-after')).toBe(expected === 503 ? '2' : null);
    expect('data' in body).toBe(false);
    expect(body.errors).toEqual([
      {
        message: 'What happened.',
        extensions: { code, hint: 'What to do.', retryable: true, requestId: 'mine-1' },
      },
    ]);
    expect(log.filter(({ level }) => level === 50)).toEqual([]);
  });
});

describe('what graphql-js says', () => {
  test('about syntax keeps message and place, with code and hint', async () => {
    server = await stubServer();
    const { status, body } = await server.ask({ query: '{ word ' });
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      locations: [{ line: 1, column: 8 }],
      extensions: {
        code: 'GRAPHQL_PARSE_FAILED',
        hint: expect.stringContaining('locations'),
        retryable: false,
      },
    });
    expect(server.asked).toEqual([]);
  });

  test('about an unknown field keeps its suggestion', async () => {
    server = await stubServer();
    const { status, body } = await server.ask({ query: '{ wort }' });
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Cannot query field "wort" on type "Query". Did you mean "word" or "post"?',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', hint: expect.stringContaining('/playground') },
    });
  });

  test('about a variable is the caller’s mistake', async () => {
    server = await stubServer();
    const { status, body } = await server.ask({
      query: 'query Q($first: Int!) { post(first: $first) { id } }',
      variables: { first: 'many' },
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('Variable "$first" got invalid value "many"');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('about an operation that is not in the document names it', async () => {
    server = await stubServer();
    const { status, body } = await server.ask({ query: 'query A { word }', operationName: 'B' });
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Unknown operation named "B".',
      extensions: { code: 'BAD_REQUEST' },
    });
    expect(server.asked).toEqual([]);
  });

  test('about a mutation is said before anything runs', async () => {
    server = await stubServer();
    const { status, body } = await server.ask({ query: 'mutation { __typename }' });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('no mutations');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

test('an error keeps the hint that a scalar gave it', async () => {
  const { ask } = await answering(async () => ({
    errors: [
      new GraphQLError('"x" is not a date.', {
        extensions: { code: 'BAD_USER_INPUT', hint: 'Write 2019-03.' },
      }),
    ],
  }));
  const { body } = await ask({ query: '{ word }' });
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', hint: 'Write 2019-03.' });
});

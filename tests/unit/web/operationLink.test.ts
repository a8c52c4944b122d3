import { expect, test } from '@jest/globals';
import { asksToRun, operationLink, readOperationLink } from '../../../web/operationLink.ts';

const operation = {
  query: 'query Q($id: ID!) {\n  post(id: $id) { name } # 100 % & more\n}',
  variables: '{ "id": "post/houston" }',
};

test('a shared link opens the very same operation, variables and all', () => {
  expect(readOperationLink(operationLink('http://127.0.0.1:4000', operation))).toEqual(operation);
});

test('only a link that says so runs its operation', () => {
  expect(asksToRun(operationLink('http://127.0.0.1:4000', operation))).toBe(false);
  const link = operationLink('http://127.0.0.1:4000', operation, true);
  expect(asksToRun(link)).toBe(true);
  expect(readOperationLink(link)).toEqual(operation);
});

test('a shared link keeps the operation out of what a server sees', () => {
  const link = new URL(operationLink('http://127.0.0.1:4000', operation));
  expect([link.pathname, link.search]).toEqual(['/playground', '']);
});

test('an operation may also stand in the query string, without variables', () => {
  expect(
    readOperationLink('http://localhost/playground?query=%7B%20dataset%20%7B%20revision%20%7D%20%7D'),
  ).toEqual({
    query: '{ dataset { revision } }',
    variables: '',
  });
});

test('an address without an operation opens none', () => {
  expect(readOperationLink('http://localhost/playground#example=01-posts-and-sectors')).toBeNull();
});

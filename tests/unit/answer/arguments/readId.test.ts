import { describe, expect, test } from '@jest/globals';
import { readId } from '../../../../src/answer/arguments/readId.ts';

const every = ['POST', 'CASE', 'TARGET', 'COUNTRY'];
const post = { kinds: ['POST'] };
const parties = { kinds: ['POST', 'TARGET'] };

describe('an id of the caller', () => {
  test('may leave out its kind where the place names one', () => {
    expect(readId('houston', post, every, 'post.eq')).toBe('post/houston');
    expect(readId('post/houston', post, every, 'post.eq')).toBe('post/houston');
    expect(readId('us', { kinds: ['COUNTRY'] }, every, 'country.eq')).toBe('country/US');
    expect(readId('Zu\u0308rich', post, every, 'post.eq')).toBe('post/Z\u00fcrich');
  });

  test('names its kind where the place allows several', () => {
    expect(readId('target/x', parties, every, 'from')).toBe('target/x');
    expect(() => readId('x', parties, every, 'from')).toThrow('does not name its kind');
  });

  test('of another kind is refused, by its value and its place', () => {
    expect(() => readId('target/x', post, every, 'where.post.eq')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: '`where.post.eq: "target/x"` is the id of a target; the id of a post is expected.',
      }),
    );
  });

  test.each([
    '',
    'post/',
    'post/a b',
    'post/-a',
    'nobody/x',
    'post/a/b',
    `post/${'x'.repeat(201)}`,
    'post/\u0000',
    '\ud800',
    'post/*',
  ])('%j is refused', (id) => {
    expect(() => readId(id, post, every, 'id')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test('is any text where a place accepts ids of every kind and others', () => {
    expect(readId('none/such', {}, every, 'id')).toBe('none/such');
    expect(() => readId('a\u0000', {}, every, 'id')).toThrow('control character');
  });
});

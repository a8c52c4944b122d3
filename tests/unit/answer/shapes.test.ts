import { describe, expect, test } from '@jest/globals';
import {
  type Failures,
  leaf,
  list,
  nullable,
  object,
  required,
  UnexpectedNull,
} from '../../../src/answer/shape/shapes.ts';

/** Posts with a nullable place, whose latitude is promised. */
function postsShape(failures: Failures) {
  const place = object(failures, [{ key: 'lat', slot: 0, shape: required('Location.latitude', leaf) }]);
  const post = object(failures, [
    { key: 'id', slot: 0, shape: required('Post.id', leaf) },
    { key: 'where', slot: 1, shape: nullable(failures, place) },
  ]);
  return object(failures, [{ key: 'posts', slot: 0, shape: list(failures, required('Query.posts', post)) }]);
}

describe('the shape of an answer', () => {
  test('gives objects with their keys in the order of the selection, from rows of values', () => {
    const failures: Failures = [];
    const shaped = postsShape(failures)([
      [
        ['post/a', [59.9]],
        ['post/b', null],
      ],
    ]);
    expect(JSON.stringify(shaped)).toBe(
      '{"posts":[{"id":"post/a","where":{"lat":59.9}},{"id":"post/b","where":null}]}',
    );
    expect(failures).toEqual([]);
  });

  test('turns an unexpected null into null at the nearest nullable place, and notes the whole path', () => {
    const failures: Failures = [];
    const shaped = postsShape(failures)([
      [
        ['post/a', [59.9]],
        ['post/b', [null]],
      ],
    ]);
    expect(shaped).toEqual({
      posts: [
        { id: 'post/a', where: { lat: 59.9 } },
        { id: 'post/b', where: null },
      ],
    });
    expect(failures.map(({ message, path }) => [message, path])).toEqual([
      ['Cannot return null for non-nullable field Location.latitude.', ['posts', 1, 'where', 'lat']],
    ]);
  });

  test('passes an unexpected null up through all non-null places', () => {
    const failures: Failures = [];
    const shape = postsShape(failures);
    const thrown = (() => {
      try {
        return shape([
          [
            ['post/a', [null]],
            [null, null],
          ],
        ]);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(UnexpectedNull);
    expect(thrown).toMatchObject({ path: ['posts', 1, 'id'] });
    expect(failures.map(({ path }) => path)).toEqual([['posts', 0, 'where', 'lat']]);
  });
});

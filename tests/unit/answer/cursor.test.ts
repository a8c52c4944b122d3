import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CursorKey, cursorKeys, readCursor, writeCursor } from '../../../src/answer/compose/cursor.ts';
import { rounds } from '../../support/rounds.ts';

const thrownBy = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

const isAny = (given: CursorKey): given is CursorKey => true;

const key = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

describe('a cursor', () => {
  test('gives back the key, with its type, and the id that it was written from', () => {
    fc.assert(
      fc.property(key, fc.string(), (given, id) => {
        const read = readCursor(writeCursor('DATE DESC', given, id), 'DATE DESC', isAny);
        expect(read.id).toBe(id);
        // JSON knows one zero.
        expect(read.key).toBe(given === 0 ? 0 : given);
      }),
      rounds(100),
    );
  });

  test('holds nothing that a URL would have to escape', () => {
    expect(writeCursor('NAME ASC', '欧洲 <&?>', 'target/ü')).toMatch(/^[\w-]+$/);
  });

  test('is refused under another order, which the message names', () => {
    const cursor = writeCursor('NAME ASC', 'a', 'post/a');
    for (const order of ['NAME DESC', 'CASES ASC']) {
      expect(thrownBy(() => readCursor(cursor, order, cursorKeys.text))).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `The cursor is of a list ordered by NAME ASC; this list is ordered by ${order}.`,
      });
    }
  });

  test('without a key is refused where every key is known', () => {
    const cursor = writeCursor('NAME ASC', null, 'post/a');
    const orUnknown = cursorKeys.orUnknown(cursorKeys.text);
    expect(readCursor(cursor, 'NAME ASC', orUnknown)).toEqual({ key: null, id: 'post/a' });
    expect(thrownBy(() => readCursor(cursor, 'NAME ASC', cursorKeys.text))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test.each([
    ['no base64', '***'],
    ['nothing', ''],
    ['no JSON', Buffer.from('{"a"').toString('base64url')],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['too short a list', Buffer.from('["NAME ASC","a"]').toString('base64url')],
    ['an id that is no text', Buffer.from('["NAME ASC","a",1]').toString('base64url')],
    ['a key that is a list', Buffer.from('["NAME ASC",["a"],"b"]').toString('base64url')],
    ['a key that is a map', Buffer.from('["NAME ASC",{"a":1},"b"]').toString('base64url')],
  ])('that holds %s is refused as the caller’s mistake', (_, cursor) => {
    expect(thrownBy(() => readCursor(cursor, 'NAME ASC', isAny))).toMatchObject({
      code: 'BAD_USER_INPUT',
      hint: 'Pass the `endCursor` of the page before.',
    });
  });

  test('that a caller made up is either refused or read as a plain key and an id', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          const read = thrownBy(() => readCursor(text, 'NAME ASC', isAny));
          expect(read).toMatchObject({ code: 'BAD_USER_INPUT' });
        },
      ),
      rounds(100),
    );
  });
});

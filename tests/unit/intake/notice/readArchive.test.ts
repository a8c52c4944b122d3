import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { WARCRecord, WARCSerializer } from 'warcio';
import { readNotices } from '../../../../src/intake/notice/page/readNotices.ts';

interface Recorded {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  readonly encoding?: string;
}

/** A WARC of responses, as a crawler writes it. */
async function warcOf(responses: readonly Recorded[], gzip = false): Promise<Uint8Array> {
  const records: Uint8Array[] = [];
  for (const { url, body, type = 'text/html', status = '200 OK', encoding } of responses) {
    const content = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const record = WARCRecord.create(
      {
        url,
        type: 'response',
        httpHeaders: { 'Content-Type': type, ...(encoding ? { 'Content-Encoding': encoding } : {}) },
        statusline: `HTTP/1.1 ${status}`,
      },
      [content],
    );
    records.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(records);
}

const first = {
  url: 'http://de.example.invalid/1.htm',
  body: '<html><h1>德国激光</h1><p>寻求合作</p></html>',
};
const second = { url: 'http://us.example.invalid/2.txt', body: 'Sensors sought', type: 'text/plain' };
const others = [
  { url: 'http://de.example.invalid/a.png', body: 'PNG', type: 'image/png' },
  { url: 'http://de.example.invalid/old', body: '<p>Moved</p>', status: '302 Found' },
  first,
];
const expected = [
  { text: '德国激光\n\n寻求合作', title: '德国激光', url: first.url },
  { text: 'Sensors sought', title: null, url: second.url },
];

describe('a web archive', () => {
  test('has a notice for each page that was answered, once, with its address', async () => {
    expect(await readNotices(await warcOf([first, ...others, second]), 'a.warc')).toEqual(expected);
  });

  test('is read gzipped too, each record by itself, and within a WACZ', async () => {
    const gz = await warcOf([first, ...others, second], true);
    expect(await readNotices(gz, 'a.warc.gz')).toEqual(expected);
    const wacz = zipSync({ 'datapackage.json': new Uint8Array(), 'archive/data.warc.gz': gz });
    expect(await readNotices(wacz, 'a.wacz')).toEqual(expected);
  });

  test.each([
    ['windows-1251', 'cfeee8f1ea20eee1eef0f3e4eee2e0ede8ff', 'Поиск оборудования'],
    ['big5', 'a578c657', '台灣'],
    ['utf-16le', '2f6e5f6a', '港機'],
    ['iso-8859-1', Buffer.from('德国激光').toString('hex'), '德国激光'],
  ])('has texts in the encoding that the server named: %s', async (charset, hex, text) => {
    const sent = { ...second, body: Buffer.from(hex, 'hex'), type: `text/plain; charset="${charset}"` };
    expect(await readNotices(await warcOf([sent]), 'a.warc')).toMatchObject([{ text }]);
  });

  test('has pages in the encoding that they name, where the server named one that does not exist', async () => {
    const body = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1251"><p>'),
      Buffer.from('cfeee8f1ea20eee1eef0f3e4eee2e0ede8ff', 'hex'),
    ]);
    const sent = { ...first, body, type: 'text/html; charset=none' };
    expect(await readNotices(await warcOf([sent]), 'a.warc')).toMatchObject([{ text: 'Поиск оборудования' }]);
  });

  test('may hold pages that were sent gzipped', async () => {
    const sent = { ...first, body: gzipSync(first.body), encoding: 'gzip' };
    expect(await readNotices(await warcOf([sent]), 'a.warc')).toMatchObject([expected[0]]);
  });

  test('is refused where a small page would become a large one, or it holds too many', async () => {
    const bomb = { ...first, body: gzipSync(Buffer.alloc(30_000_000, 'a')), encoding: 'gzip' };
    await expect(readNotices(await warcOf([bomb]), 'a.warc')).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'a.warc has more than 20,000,000 bytes in one page, the limit.',
    });
    const many = Array.from({ length: 101 }, (_, at) => ({ ...first, url: `${first.url}?${at}` }));
    await expect(readNotices(await warcOf(many), 'a.warc')).rejects.toMatchObject({
      message: 'a.warc has more than 100 pages, the limit.',
    });
  });

  test('is refused where it is none, or holds no page', async () => {
    await expect(readNotices(Buffer.from('no archive'), 'a.warc')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(readNotices(Buffer.from('no archive'), 'a.wacz')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(readNotices(await warcOf(others.slice(0, 2)), 'a.warc')).rejects.toMatchObject({
      message: 'a.warc has no text.',
    });
  });
});

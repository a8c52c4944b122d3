import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../../src/intake/notice/page/readPage.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body><ul class="m"><li><a href="/">首页</a></li><li><a href="/q">量子计算</a></li></ul>${body}<footer>版权所有</footer></body></html>`;

const notice =
  '<h1>德国公司寻求合作</h1><div>2019-03-25<br>来源：驻德国使馆科技处</div><p>该公司&nbsp;拥有专利。</p><script>alert(1)</script>';

const expected = '德国公司寻求合作\n\n2019-03-25\n来源：驻德国使馆科技处\n\n该公司 拥有专利。';

describe('the page of a notice', () => {
  test('is read without menus, footers and scripts', async () => {
    expect(await readPage(Buffer.from(page(notice)), 'notice.html')).toEqual({
      text: expected,
      title: '德国公司寻求合作',
      url: null,
    });
  });

  test.each([
    `<!DOCTYPE html><html><head><title>T</title></head>${notice}</html>`,
    `<!DOCTYPE html><html>${notice}</html>`,
    `<!DOCTYPE html>${notice}`,
  ])('is read whole where its body has no tags', async (html) => {
    expect((await readPage(Buffer.from(html), 'notice.html')).text).toBe(expected);
  });

  test('is read in the encoding that it names, or in GB18030', async () => {
    // 中文 in GB18030, which is no UTF-8.
    const bytes = Buffer.concat([
      Buffer.from('<html><body><p>'),
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
      Buffer.from('</p></body></html>'),
    ]);
    expect((await readPage(bytes, 'notice.html')).text).toBe('中文');
    const big5 = Buffer.concat([
      Buffer.from('<html><head><meta charset="big5"></head><body><p>'),
      Buffer.from([0xa4, 0xa4, 0xa4, 0xe5]),
      Buffer.from('</p></body></html>'),
    ]);
    expect((await readPage(big5, 'notice.html')).text).toBe('中文');
  });

  test('that was saved as one file says from where', async () => {
    const html = Buffer.from(page(notice)).toString('base64');
    const saved = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://notices.invalid/1.html',
      'Subject: notice',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----part"',
      '',
      '------part',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://notices.invalid/1.html',
      '',
      html,
      '------part--',
      '',
    ].join('\r\n');
    expect(await readPage(Buffer.from(saved), 'notice.mhtml')).toEqual({
      text: expected,
      title: '德国公司寻求合作',
      url: 'https://notices.invalid/1.html',
    });
  });

  test('that is long is read as its article, with the lines of its day and source', async () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, at) => `<p>第${at}段。${'该公司拥有多项专利，并希望与中方合作。'.repeat(8)}</p>`,
    ).join('');
    const { text } = await readPage(
      Buffer.from(
        page(`<div id="side"><div>热门文章：机器人</div></div><article>${notice}${paragraphs}</article>`),
      ),
      'notice.html',
    );
    expect(text).toContain('来源：驻德国使馆科技处');
    expect(text).toContain('第59段');
    expect(text.startsWith('德国公司寻求合作')).toBe(true);
  });

  test('that is plain text keeps its lines, without what is not seen', async () => {
    expect(
      (await readPage(Buffer.from('\ufeff一\r\n二\u200b三\u00a0四\n\n\n\n五  \n'), 'notice.txt')).text,
    ).toBe('一\n二三 四\n\n五');
  });
});

import { describe, expect, test } from '@jest/globals';
import { knownRecords } from '../../../../bench/notices/knownRecords.ts';
import { readNotices } from '../../../../bench/notices/rightRecords.ts';
import { knownNames } from '../../../../src/intake/notice/known.ts';
import { readPage } from '../../../../src/intake/notice/page/readPage.ts';
import { proposalForm } from '../../../../src/intake/notice/proposal.ts';
import { proposeCase } from '../../../../src/intake/notice/proposeCase.ts';
import { nothingRead } from './nothingRead.ts';

const records = [
  ...knownRecords(),
  { id: 'target/wildthal', name: 'Wildthal Präzisionsmaschinen GmbH', country: 'DE', aliases: [] },
  { id: 'target/wildthal-ag', name: 'Wildthal Werke AG', country: 'DE', aliases: [] },
];
const known = knownNames(records);
const propose = (text: string) => proposeCase(text, known);

const notice = `德国公司提供高精度齿轮磨床技术

信息来源：驻德国使馆科技处
发布时间：2018年6月12日

德国维尔特精密机床有限公司（Wildthal Präzisionsmaschinen GmbH）位于开姆尼茨，生产高精度齿轮磨床。公司拟与中国机床企业合资生产，并转让部分专利技术。请于9月底前联系。`;

describe('a notice', () => {
  test('becomes a proposed case, each value with its words', () => {
    const proposal = propose(notice);
    expect(proposal).toMatchObject({
      title: { value: '德国公司提供高精度齿轮磨床技术', quote: { start: 0 } },
      kind: { value: 'OFFER', quote: { exact: '提供' } },
      publishedOn: { value: '2018-06-12', quote: { exact: '2018年6月12日' } },
      occurredOn: null,
      otherDates: [{ value: '2018-09-21/2018-09-30' }],
      posts: [
        {
          id: 'post/berlin',
          role: 'REFERRED',
          section: '科技处',
          sectionKind: 'SCIENCE_AND_TECHNOLOGY',
          quote: { exact: '驻德国使馆科技处', prefix: '德国公司提供高精度齿轮磨床技术\n\n信息来源：' },
        },
      ],
      technologies: [{ id: 'technology/mfg-machine-tools-and-precision-machining' }],
      cooperation: [{ value: 'JOINT_VENTURE' }, { value: 'LICENSING' }],
      companies: [],
    });
  });

  test('names parties with the records that they may be', () => {
    const [target, ...others] = propose(notice).targets;
    expect(others).toEqual([]);
    expect(target).toMatchObject({
      name: 'Wildthal Präzisionsmaschinen GmbH',
      nameZh: '德国维尔特精密机床有限公司',
      kind: 'COMPANY',
      country: 'DE',
      id: 'target/wildthal',
      quote: { exact: '德国维尔特精密机床有限公司（Wildthal Präzisionsmaschinen GmbH）' },
    });
    expect(target?.candidates[0]).toMatchObject({ id: 'target/wildthal', verdict: 'SAME' });
  });

  test('gives each party the role that its own words state', () => {
    const { posts, targets, companies } = propose(
      '中芬对接会举行\n\n会议由驻芬兰使馆与芬兰北星健康创新中心联合主办，广东省科技厅、深圳云帆科技有限公司等单位参会。',
    );
    expect([...posts, ...targets, ...companies].map(({ name, role }) => [name, role])).toEqual([
      ['驻芬兰使馆', 'CO_ORGANISED'],
      ['芬兰北星健康创新中心', 'CO_ORGANISED'],
      ['广东省科技厅', 'ATTENDED'],
      ['深圳云帆科技有限公司', 'ATTENDED'],
    ]);
    const visit = propose(
      'Delegation tours Ruhr\n\nA delegation of the Zhejiang Qianlan Science Academy visited Kupferbach Recycling GmbH.',
    );
    expect(visit.companies.map(({ role }) => role)).toEqual(['VISITED']);
    expect(visit.targets.map(({ role }) => role)).toEqual([null]);
  });

  test('of which little can be read leaves the rest empty', () => {
    expect(propose('天气很好。')).toMatchObject({
      ...nothingRead,
    });
  });

  test('of foreign missions in China, and of a day without a year or a notice, proposes neither', () => {
    const proposal = propose(
      '德国驻华使馆、法国驻上海总领馆代表出席。\n\nThe German Embassy in Beijing attended on 3 May.',
    );
    expect(proposal.posts).toEqual([]);
    expect(proposal.occurredOn).toBeNull();
  });

  test.each([...readNotices('open'), ...readNotices('held-out')].map((each) => [each.name, each] as const))(
    '%s is quoted as it stands, in the form that confirmation takes',
    async (_, { bytes, name }) => {
      const { text } = await readPage(bytes, name);
      const proposal = propose(text);
      expect(proposalForm.parse(proposal)).toEqual(proposal);
      const quotes = quotesIn(proposal);
      expect(quotes.length).toBeGreaterThan(3);
      for (const { exact, prefix, suffix, start, end } of quotes) {
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
      }
    },
  );
});

interface Found {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

function quotesIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'quote' && each ? [each as Found] : quotesIn(each),
  );
}

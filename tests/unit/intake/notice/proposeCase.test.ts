import { describe, expect, test } from '@jest/globals';
import { knownRecords } from '../../../../bench/notices/knownRecords.ts';
import { parts, readNotices } from '../../../../bench/notices/rightRecords.ts';
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

  test('knows the section of a post by its words, in either language and script', () => {
    for (const [words, id, section, kind] of [
      ['驻日本使馆经济商务处', 'post/tokyo', '经济商务处', 'COMMERCIAL'],
      ['驻米兰总领事馆教育组', 'post/milan', '教育组', 'EDUCATION'],
      ['驻德国大使馆公使衔科技参赞', 'post/berlin', '公使衔科技参赞', 'SCIENCE_AND_TECHNOLOGY'],
      ['驻法国大使馆科技与教育处', 'post/paris', '科技与教育处', 'SCIENCE_AND_TECHNOLOGY'],
      ['駐墨爾本總領館商務參贊處', 'post/melbourne', '商務參贊處', 'COMMERCIAL'],
      ['驻巴西大使馆文化处', 'post/brasilia', '文化处', 'OTHER'],
      ['驻休斯敦总领馆', 'post/houston', null, null],
      ['Chinese Embassy in Norway, Commercial Section', 'post/oslo', 'Commercial Section', 'COMMERCIAL'],
      ['Cultural Office of the Chinese Embassy in Spain', 'post/madrid', 'Cultural Office', 'OTHER'],
    ] as const) {
      const [post, ...others] = propose(`A notice\n\n${words}\n2019-03-12`).posts;
      expect([words, post?.id, post?.section, post?.sectionKind]).toEqual([words, id, section, kind]);
      expect(others).toEqual([]);
    }
  });

  test('takes a name in brackets behind another one for the same party, whichever script comes first', () => {
    const { companies, targets } = propose(
      'A call\n\nNantong Haiyue Shipbuilding Co., Ltd. (南通海跃船舶重工有限公司) asks 日本关西轻金属学会（Kansai Light Metals Society） for help.',
    );
    expect(companies.map(({ name, nameZh, quote }) => [name, nameZh, quote.exact])).toEqual([
      [
        'Nantong Haiyue Shipbuilding Co., Ltd.',
        '南通海跃船舶重工有限公司',
        'Nantong Haiyue Shipbuilding Co., Ltd. (南通海跃船舶重工有限公司)',
      ],
    ]);
    expect(targets.map(({ name, nameZh }) => [name, nameZh])).toEqual([
      ['Kansai Light Metals Society', '日本关西轻金属学会'],
    ]);
  });

  test('reads an abbreviation in capitals alone: a delegation that is led by somebody brings no lamps', () => {
    const ids = (text: string) => propose(`A visit\n\n${text}`).technologies.map(({ id }) => id);
    expect(ids('A delegation led by the mayor.')).toEqual([]);
    expect(ids('Led by the mayor, a delegation came.')).toEqual([]);
    expect(ids('New LED lamps.')).toEqual(['technology/sem-photonics-and-lasers']);
  });

  test.each([
    ['A process for lithium batteries.', ['technology/nrg-batteries-and-storage']],
    ['A lithium battery of little weight.', ['technology/nrg-batteries-and-storage']],
    ['该馆推荐极紫外光源。', ['technology/sem-fabrication-equipment']],
    ['代表团受到当地热烈欢迎。', []],
    ['企业拟开发地热资源。', ['technology/nrg-oil-gas-and-geothermal']],
    ['双方开展各种业务合作。', []],
    ['减少温室气体排放。', []],
    ['A visit to the Hong Kong SAR.', []],
    ['A radar with synthetic aperture.', ['technology/sen-radar-and-lidar']],
    ['会议搭建了交流的桥梁。', []],
  ])('reads of “%s” the technologies %j', (text, right) => {
    expect(propose(`A visit\n\n${text}`).technologies.map(({ id }) => id)).toEqual(right);
  });

  test('says a date that stands twice once, and reads the end of this month by the day of the notice', () => {
    const proposal = propose(
      '对接会将于本月底举办\n\n发布时间：2019年9月5日\n\n驻芬兰大使馆拟于本月底举办对接会，欢迎于9月5日起报名。',
    );
    expect(proposal).toMatchObject({
      publishedOn: { value: '2019-09-05' },
      occurredOn: { value: '2019-09-21/2019-09-30' },
      otherDates: [],
    });
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

  test.each(
    parts.flatMap((part) => readNotices(part).map((each) => [`${part}/${each.name}`, each] as const)),
  )('%s is quoted as it stands, in the form that confirmation takes', async (_, { bytes, name }) => {
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
  });
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

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { knownRecords } from '../../../../bench/notices/knownRecords.ts';
import { knownNames } from '../../../../src/intake/notice/known.ts';
import { checkProposal } from '../../../../src/intake/notice/package/checkProposal.ts';
import { packageFiles } from '../../../../src/intake/notice/package/packageFiles.ts';
import { proposeCase } from '../../../../src/intake/notice/proposeCase.ts';
import { nothingRead } from './nothingRead.ts';

const known = knownNames(knownRecords());

const text = `Agreement on soil remediation signed

Source: Chinese Consulate General in Sao Paulo
22 October 2019

On 18 October the Paulista Agency for Soil Recovery and the Guangxi Lijiang Academy of Environmental Sciences signed an agreement on joint research into soil remediation.`;

const facts = { name: 'my-notices', title: 'My notices', synthetic: true };
const proposed = () => JSON.parse(JSON.stringify(proposeCase(text, known)));
const rowsOf = (files: ReadonlyMap<string, string>, file: string): Record<string, string>[] =>
  parse(files.get(file) ?? '', { columns: true });

describe('a confirmed proposal', () => {
  test('becomes a dataset with the text beside its hash, and a citation for each party', () => {
    const files = packageFiles([checkProposal(proposed(), 'p.json')], facts);
    const hash = createHash('sha256').update(text).digest('hex');
    const id = `my-notices-${hash.slice(0, 12)}`;
    expect(files.get(`texts/${id}.txt`)).toBe(text);
    expect(rowsOf(files, 'reports.csv')).toMatchObject([
      { id, text_sha256: hash, published_on: '2019-10-22', language: 'en' },
    ]);
    expect(rowsOf(files, 'cases.csv')).toMatchObject([
      {
        id,
        kind: 'AGREEMENT',
        occurred_on: '2019-10-18',
        posts: 'post/sao-paulo',
        targets: 'target/my-notices-paulista-agency-for-soil-recovery',
        companies: 'company/my-notices-guangxi-lijiang-academy-of-environmental-sciences',
        technologies: 'technology/env-soil-remediation',
        cooperation: 'JOINT_RESEARCH',
      },
    ]);
    expect(rowsOf(files, 'targets.csv')).toMatchObject([{ country: 'BR', kind: 'GOVERNMENT' }]);
    const citations = rowsOf(files, 'citations.csv');
    expect(citations.map(({ entity }) => entity?.split('/')[0])).toEqual([
      '',
      'post',
      'target',
      'company',
      'technology',
    ]);
    for (const { quote = '', locator = '' } of citations) {
      const [start, end] = locator.replace('char=', '').split(',').map(Number);
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
      name: 'my-notices',
      synthetic: true,
    });
  });

  test('names a new party once, however many notices name it', () => {
    const other = { ...proposed(), text: `${text}\n\nMore.` };
    const files = packageFiles(
      [proposed(), other, proposed()].map((each) => checkProposal(each, 'p.json')),
      facts,
    );
    expect(rowsOf(files, 'cases.csv')).toHaveLength(2);
    expect(rowsOf(files, 'targets.csv')).toHaveLength(1);
  });

  test('of another program may leave out contexts and offsets', () => {
    const mine = {
      form: 'wishlist-proposal/1',
      text,
      report: { title: 'Agreement' },
      title: { value: 'Agreement', quote: { exact: 'Agreement on soil remediation signed' } },
      ...nothingRead,
      targets: [{ name: 'Agency', kind: 'GOVERNMENT', country: 'BR', quote: { exact: 'Paulista Agency' } }],
    };
    expect(checkProposal(mine, 'p.json').targets[0]?.quote).toMatchObject({
      exact: 'Paulista Agency',
      suffix: ' for Soil Recovery and the Guang',
      start: text.indexOf('Paulista Agency'),
    });
  });

  test.each([
    [
      'a quote that is not in the text',
      { title: { value: 'T', quote: { exact: 'water remediation' } } },
      /title\.quote is not in the text: "water remediation"/,
    ],
    [
      'a quote whose offset is another place',
      { title: { value: 'T', quote: { exact: 'Soil  remediation', start: 13, end: 29 } } },
      /not in the text/,
    ],
    ['a kind that there is not', { kind: { value: 'DEAL', quote: null } }, /kind\.value .*"DEAL"/],
    [
      'a date that is none',
      { publishedOn: { value: '22.10.2019', quote: null } },
      /publishedOn\.value must be a day.*"22\.10\.2019"/,
    ],
    [
      'a post without id',
      { posts: [{ id: null, name: 'Post', quote: { exact: 'signed' } }] },
      /posts\[0\]\.id must be that of a post/,
    ],
    [
      'an id of another kind',
      { technologies: [{ id: 'area/env', name: 'x', quote: { exact: 'signed' } }] },
      /technologies\[0\]\.id .*"area\/env"/,
    ],
    [
      'a new foreign party without a country',
      { targets: [{ name: 'A', kind: 'COMPANY', quote: { exact: 'signed' } }] },
      /targets\[0\]\.country/,
    ],
    ['another form', { form: 'other/2' }, /form/],
  ])('with %s is refused, and told why', (_, change, message) => {
    expect(() => checkProposal({ ...proposed(), ...change }, 'p.json')).toThrow(message);
  });

  test('that is no object is refused', () => {
    expect(() => checkProposal([], 'p.json')).toThrow(/p\.json cannot become a case/);
    expect(() => checkProposal('text', 'p.json')).toThrow(/p\.json cannot become a case/);
  });
});

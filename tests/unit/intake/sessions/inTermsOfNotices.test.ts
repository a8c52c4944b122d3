import { expect, test } from '@jest/globals';
import { inTermsOfNotices } from '../../../../src/intake/sessions/notices/inTermsOfNotices.ts';

const files = new Map([
  [
    'reports.csv',
    'id,title,url\nnotices-1,"Lenses,\nsought",https://a.invalid/\nnotices-2,Pumps,https://a.invalid/\n',
  ],
  ['companies.csv', 'id,name\nnew-1,Lijiang\nnew-2,Lijiang Works\n'],
  ['texts/notices-1.txt', 'Lenses'],
]);
const problem = { severity: 'warning' as const, remedy: 'Judge them.', column: 'url' };

test('a warning names the notices and parties by their titles, and no line of a file that nobody sees', () => {
  expect(
    inTermsOfNotices(
      [
        {
          ...problem,
          file: '/somewhere/reports.csv',
          line: 4,
          value: 'https://a.invalid/',
          rule: 'two records have it: report/notices-2, and report/notices-1',
        },
        {
          ...problem,
          file: '/somewhere/companies.csv',
          line: 3,
          value: 'new-2',
          rule: 'two records have it: company/new-2, and company/c9 of the graph',
        },
        { ...problem, file: '/somewhere', rule: 'says nothing of a line' },
      ],
      files,
      'the notices',
    ),
  ).toEqual([
    {
      ...problem,
      file: 'the notices',
      value: 'https://a.invalid/',
      rule: 'two records have it: “Pumps”, and “Lenses,\nsought”',
    },
    {
      ...problem,
      file: 'the notices',
      value: '“Lijiang Works”',
      rule: 'two records have it: “Lijiang Works”, and company/c9 of the graph',
    },
    { ...problem, file: 'the notices', rule: 'says nothing of a line' },
  ]);
});

import { expect, test } from '@jest/globals';
import { quotedStatements } from '../../../../web/workbench/features/grades/quotedStatements.ts';

type Case = Parameters<typeof quotedStatements>[1][number];
type Citation = Case['citations']['nodes'][number];

const named = (id: string, label: string) => ({ __typename: 'Case' as const, id, label, labelZh: null });

const citation = (quote: string | null, part: Partial<Citation> = {}): Citation => ({
  assertion: 'STATED',
  role: null,
  section: null,
  grade: null,
  locator: 'p. 3',
  quote,
  entity: null,
  report: {
    ...named('report/a', 'Report'),
    __typename: 'Report',
    publisher: null,
    publishedOn: null,
    language: 'zh',
    url: null,
    archivedUrl: null,
    grade: null,
    synthetic: false,
  },
  ...part,
});

const post = { __typename: 'Post' as const, id: 'post/x', label: 'Post X', labelZh: null };

const caseWith = (id: string, ...nodes: Citation[]): Case => ({
  ...named(id, id),
  date: '2018',
  citations: { nodes },
});

test('the words of a report are shown once, with every case and party that they are about', () => {
  const shared = citation('One page about both.');
  const ofPost = citation('One page about both.', { entity: post, role: 'HOSTED' });
  const elsewhere = citation('One page about both.', { locator: 'p. 4' });
  const another = citation('Not its own.', { report: { ...shared.report, id: 'report/b' } });
  const cases = [caseWith('case/1', shared, ofPost, another), caseWith('case/2', shared, elsewhere)];
  const told = quotedStatements('report/a', cases).map((each) => ({
    quote: each.quote,
    locator: each.locator,
    cases: [...each.cases].map(([{ id }, parties]) => [id, ...parties]),
  }));
  expect(told).toEqual([
    {
      quote: 'One page about both.',
      locator: 'p. 3',
      cases: [['case/1', 'Post X was the host'], ['case/2']],
    },
    { quote: 'One page about both.', locator: 'p. 4', cases: [['case/2']] },
  ]);
});

import { expect, test } from '@jest/globals';
import type { BriefBasis, BriefCase } from '../../../../web/workbench/features/export/briefBasis.ts';
import { casesOfBrief } from '../../../../web/workbench/features/export/briefBasis.ts';
import { restsOnSections } from '../../../../web/workbench/features/export/restsOnSections.ts';
import { emptyInvestigation } from '../../../../web/workbench/state/investigation.ts';

const report = (name: string, grade: string | null) => ({
  __typename: 'Report' as const,
  id: `report/${name}`,
  label: `Report ${name}`,
  labelZh: null,
  grade,
});

const ofCase = (
  name: string,
  independentReports: number,
  said: readonly (readonly ['STATED' | 'INFERRED' | 'DENIED', ReturnType<typeof report>])[],
  uncertain: string | null = null,
): BriefCase => ({
  __typename: 'Case',
  id: `case/${name}`,
  label: `Case ${name}`,
  labelZh: null,
  date: '2018-05-01',
  independentReports,
  uncertain,
  citations: {
    totalCount: said.length,
    nodes: said.map(([assertion, each]) => ({ assertion, report: each })),
  },
});

const [b2, f6, bare] = [report('a', 'B2'), report('b', 'F6'), report('c', null)];
const basis: BriefBasis = {
  cases: [
    ofCase('1', 2, [
      ['STATED', b2],
      ['INFERRED', f6],
    ]),
    ofCase('2', 1, [['STATED', b2]], 'The day is not stated.'),
    ofCase('3', 0, [
      ['DENIED', f6],
      ['DENIED', bare],
    ]),
  ],
  caseCount: 3,
  mayBeMore: false,
  allCount: 104,
  findings: ['Best path: holds whichever single report is wrong'],
};

const linesOf = (given: Parameters<typeof restsOnSections>[0]) =>
  Object.fromEntries(restsOnSections(given).map(({ head, lines }) => [head, lines]));

test('the end of a brief counts each report once by its grade, and none for a denial', () => {
  expect(linesOf({ basis, search: null, filters: '' })['Reports by grade']).toEqual([
    '2 reports for 3 cases',
    'B2: 1 report',
    'F6, which no person has graded or which cannot be judged: 1 report',
  ]);
});

test('where its cases were not all counted, it says so in every number of them', () => {
  const cut = linesOf({ basis: { ...basis, caseCount: 40, mayBeMore: true }, search: null, filters: '' });
  expect(cut['Reports by grade']?.[0]).toBe('2 reports for at least 40 cases');
  expect(cut['Not searched']?.slice(1, 3)).toEqual([
    'At most 64 cases of 104 in the graph that this brief is not about',
    'The reports of at least 37 cases beyond the first 3',
  ]);
  const read = linesOf({ basis: { ...basis, mayBeMore: true }, search: null, filters: '' });
  expect(read['Not searched']?.[2]).toBe('The reports of cases beyond the first 3');
});

test('it names what one report carries, what no report supports, what is denied and what is doubtful', () => {
  const lines = linesOf({ basis, search: null, filters: '' });
  expect(lines['Findings from a single source']).toEqual([
    'Best path: holds whichever single report is wrong',
    '1 case that no report supports',
    '1 case of 3 with one independent report:',
    '“Case 2” (2018-05)',
  ]);
  expect(lines['Contradictions and doubts']).toEqual([
    '“Case 3” is denied by “Report b” (F6)',
    '“Case 3” is denied by “Report c” (not graded)',
    '“Case 2”: The day is not stated.',
  ]);
});

test('it says which cases, paths and statements were not searched', () => {
  const paths = { complete: true, settledHops: 4, stoppedBy: null, explored: 12, paths: [{ hops: [] }] };
  const search = {
    question: { ...emptyInvestigation.trace, avoid: ['post/houston'] },
    answer: paths as never,
  };
  expect(linesOf({ basis, search, filters: 'years from 2015' })['Not searched']).toEqual([
    'Only this graph was searched: what no report in it says is not here.',
    '101 cases of 104 in the graph that this brief is not about',
    'Cases outside the dates and filters (years from 2015)',
    'Paths of more than 4 hops, or beyond the first 5',
    'Paths through anything but companies and targets',
    'Paths through what was avoided: post/houston',
    'Hops by cases that no report supports',
    'Hops between two records of one kind',
    'These are the best paths (12 partial paths examined).',
  ]);
});

test('a brief is about the cases of its paths and of the number last opened, else about all within the filters', () => {
  const filters = { ...emptyInvestigation.filters, from: '2018' };
  const slice = { label: 'Houston', where: { post: { eq: 'post/houston' } } };
  const path = { hops: [{ case: { id: 'case/1' } }, { case: { id: 'case/1' } }] } as never;
  expect(casesOfBrief(emptyInvestigation, [], [])).toBeUndefined();
  expect(casesOfBrief({ ...emptyInvestigation, filters }, [], [])).toEqual({ date: { gte: '2018' } });
  expect(casesOfBrief({ ...emptyInvestigation, slice }, [path], [])).toEqual({
    or: [{ id: { in: ['case/1'] } }, { post: { eq: 'post/houston' } }],
  });
});

test('a brief with a picture is about the cases that it shows, as records and as ties', () => {
  const filters = { ...emptyInvestigation.filters, from: '2018' };
  const within = { date: { gte: '2018' } };
  const about = (...drawn: string[]) => casesOfBrief({ ...emptyInvestigation, filters }, [], drawn);
  expect(about('case/1', 'post/houston')).toEqual({ id: { in: ['case/1'] } });
  expect(about('post/houston', 'target/1', 'post/tokyo')).toEqual({
    and: [within, { post: { in: ['post/houston', 'post/tokyo'] } }, { target: { in: ['target/1'] } }],
  });
  expect(about('post/houston')).toEqual({ and: [{ post: { eq: 'post/houston' } }, within] });
  const many = Array.from({ length: 501 }, (_, index) => `case/${index}`);
  expect(about(...many)).toEqual({ or: [{ id: { in: many.slice(0, 500) } }, { id: { in: ['case/500'] } }] });
});

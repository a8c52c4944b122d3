import type { TraceQuery } from '../../../generated/operations.ts';
import { counted, kinds } from '../../model/kinds.ts';
import type { TracedPath } from '../../queries/pathRecords.ts';
import type { TraceQuestion } from '../../state/investigation.ts';
import { completenessWords } from '../../words/completenessWords.ts';
import type { BriefBasis } from './briefBasis.ts';

/** A part of the end of a brief: its head and its lines. */
export interface BriefSection {
  readonly head: string;
  readonly lines: readonly string[];
}

/** The search for paths that a brief reports. */
export interface BriefSearch {
  readonly question: TraceQuestion;
  readonly answer: TraceQuery['paths'];
}

interface Rest {
  readonly basis: BriefBasis;
  readonly search: BriefSearch | null;
  /** The filters in words; empty where all cases count. */
  readonly filters: string;
}

/** Most lines of one part; the rest are counted. */
const MAX_LINES = 20;

const cut = (lines: readonly string[]): readonly string[] =>
  lines.length > MAX_LINES
    ? [...lines.slice(0, MAX_LINES), `and ${(lines.length - MAX_LINES).toLocaleString('en')} more`]
    : lines;

/** The end of a brief: its reports by grade, findings of a single report, contradictions, and limits of the search. */
export const restsOnSections = (rest: Rest): readonly BriefSection[] => [
  { head: 'Reports by grade', lines: reportsByGrade(rest.basis) },
  { head: 'Findings from a single source', lines: singleSource(rest) },
  { head: 'Contradictions and doubts', lines: contradictions(rest.basis) },
  { head: 'Not searched', lines: notSearched(rest) },
];

/** The order of grades: the best first, those that cannot be judged last. */
const place = (grade: string): string => (/^F|6$|^not/.test(grade) ? `~${grade}` : grade);

function reportsByGrade({ cases, caseCount, mayBeMore }: BriefBasis): readonly string[] {
  const grades = new Map<string, string>();
  for (const { citations } of cases)
    for (const { assertion, report } of citations.nodes)
      if (assertion !== 'DENIED') grades.set(report.id, report.grade ?? 'not graded');
  const counts = new Map<string, number>();
  for (const grade of grades.values()) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  const ordered = [...counts].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1));
  return [
    `${counted(grades.size, 'REPORT')} for ${mayBeMore ? 'at least ' : ''}${counted(caseCount, 'CASE')}`,
    ...ordered.map(([grade, count]) =>
      grade === 'F6'
        ? `F6, which no person has graded or which cannot be judged: ${counted(count, 'REPORT')}`
        : `${grade}: ${counted(count, 'REPORT')}`,
    ),
  ];
}

function singleSource({ basis: { cases, findings }, search }: Rest): readonly string[] {
  const alone = cases.filter(({ independentReports }) => independentReports === 1);
  const none = cases.filter(({ independentReports }) => independentReports === 0);
  const hops = (search?.answer.paths ?? []).flatMap(singleHops);
  return [
    ...findings,
    ...cut([...new Set(hops)]),
    ...(none.length > 0 ? [`${counted(none.length, 'CASE')} that no report supports`] : []),
    `${counted(alone.length, 'CASE')} of ${cases.length.toLocaleString('en')} with one independent report${alone.length > 0 ? ':' : ''}`,
    ...cut(alone.map(({ label, date }) => `“${label}” (${date.slice(0, 7)})`)),
  ];
}

const singleHops = ({ hops }: TracedPath): string[] =>
  hops
    .filter(({ independentReports }) => independentReports <= 1)
    .map(
      ({ from, to, independentReports }) =>
        `${from.label} to ${to.label} rests on ${independentReports === 1 ? 'one independent report' : 'no report'}`,
    );

function contradictions({ cases }: BriefBasis): readonly string[] {
  const denials = cases.flatMap(({ label, citations }) =>
    citations.nodes
      .filter(({ assertion }) => assertion === 'DENIED')
      .map(({ report }) => `“${label}” is denied by “${report.label}” (${report.grade ?? 'not graded'})`),
  );
  const doubts = cases.flatMap(({ label, uncertain }) => (uncertain ? [`“${label}”: ${uncertain}`] : []));
  const lines = [...new Set(denials), ...doubts];
  return lines.length > 0
    ? cut(lines)
    : ['No report denies one of these cases, and none is marked as doubtful.'];
}

function notSearched({ basis, search, filters }: Rest): readonly string[] {
  const { cases, caseCount, mayBeMore, allCount } = basis;
  const beyond = caseCount - cases.length;
  const cutCitations = cases.filter(({ citations }) => citations.totalCount > citations.nodes.length).length;
  return [
    'Only this graph was searched: what no report in it says is not here.',
    ...(allCount > caseCount
      ? [
          `${mayBeMore ? 'At most ' : ''}${counted(allCount - caseCount, 'CASE')} of ${allCount.toLocaleString('en')} in the graph that this brief is not about`,
        ]
      : []),
    ...(filters ? [`Cases outside the dates and filters (${filters})`] : []),
    ...(beyond > 0 || mayBeMore
      ? [
          `The reports of ${beyond > 0 ? `${mayBeMore ? 'at least ' : ''}${counted(beyond, 'CASE')}` : 'cases'} beyond the first ${cases.length.toLocaleString('en')}`,
        ]
      : []),
    ...(cutCitations > 0 ? [`Statements beyond the first 50 of ${counted(cutCitations, 'CASE')}`] : []),
    ...(search ? notTraced(search) : ['No path was searched.']),
  ];
}

function notTraced({ question, answer }: BriefSearch): readonly string[] {
  const { maxHops, through, avoid, first, unsourced, sameRole, timeRespecting } = question;
  return [
    `Paths of more than ${maxHops} ${maxHops === 1 ? 'hop' : 'hops'}, or beyond the first ${first}`,
    `Paths through anything but ${through.map((kind) => kinds[kind].many).join(' and ') || 'nothing'}`,
    ...(avoid.length > 0 ? [`Paths through what was avoided: ${avoid.join(', ')}`] : []),
    ...(unsourced ? [] : ['Hops by cases that no report supports']),
    ...(sameRole ? [] : ['Hops between two records of one kind']),
    ...(timeRespecting ? ['Paths on which dates go backwards, and cases without a date'] : []),
    completenessWords(answer),
  ];
}

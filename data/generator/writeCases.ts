import { caseFacts } from './caseFacts.ts';
import { caseRow } from './caseRow.ts';
import { caseTitle } from './caseTitle.ts';
import { citationsOf, hasDenial } from './citationsOf.ts';
import { csvFile } from './csvFile.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { type ReportDraft, reportsOf } from './reportsOf.ts';
import { idWidth, syntheticId } from './syntheticId.ts';
import { at } from './vocabulary.ts';

/** Writes cases.csv with reports.csv and citations.csv beside it, one case after the other. */
export function writeCases(folder: string, plan: Plan): void {
  const cases = csvFile(folder, 'cases', [
    'id',
    'title',
    'title_zh',
    'kind',
    'summary',
    'published_on',
    'posts',
    'targets',
    'companies',
    'technologies',
    'programme',
    'cooperation',
    'stage',
    'stage_on',
    'follows',
    'companies_unnamed',
    'occurred_on',
    'reports',
  ]);
  const reports = csvFile(folder, 'reports', [
    'id',
    'title',
    'publisher',
    'published_on',
    'language',
    'url',
    'archived_url',
    'reliability',
    'credibility',
    'derived_from',
  ]);
  const citations = csvFile(folder, 'citations', [
    'case',
    'report',
    'entity',
    'role',
    'assertion',
    'credibility',
    'locator',
    'quote',
  ]);
  const reportWidth = idWidth(plan.caseCount * 2);
  /** A report that told of several cases of a post at once, until it is too old to tell of the next. */
  const roundups = new Map<string, { id: string; day: number }>();
  let reportCount = 0;
  for (let index = 0; index < plan.caseCount; index++) {
    const random = randomFor(45, index);
    const facts = caseFacts(plan, index);
    const titles = caseTitle(facts);
    const own: string[] = [];
    for (const report of reportsOf(facts, titles, hasDenial(index) ? 2 : 0)) {
      const id = syntheticId(reportCount++, reportWidth);
      reports.write(reportRow(id, report, own[0]));
      own.push(id);
    }
    const roundup = roundups.get(facts.post);
    if (roundup && facts.day - roundup.day < 60 && random.chance(0.4)) own.push(roundup.id);
    else if (own.length > 0 && random.chance(0.15))
      roundups.set(facts.post, { id: at(own, 0), day: facts.day });
    const row = caseRow(plan, facts, titles, own);
    cases.write(row);
    for (const citation of citationsOf(facts, own, plan.companyCount))
      citations.write({ case: row.id, ...citation });
  }
  for (const file of [cases, reports, citations]) file.close();
}

function reportRow(id: string, report: ReportDraft, first: string | undefined) {
  const year = report.publishedOn.slice(0, 4);
  return {
    id,
    title: report.title,
    publisher: report.publisher,
    published_on: report.publishedOn,
    language: report.language,
    url: `https://notices.invalid/${year}/${id}.html`,
    archived_url: report.archived ? `https://archive.invalid/${year}/${id}.html` : '',
    reliability: report.reliability,
    credibility: report.credibility,
    derived_from: report.copiesFirst && first !== undefined ? first : '',
  };
}

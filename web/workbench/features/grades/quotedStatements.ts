import type { ReportStatementsQuery } from '../../../generated/operations.ts';
import { citationRoleWords } from '../../words/citationRoleWords.ts';

type CaseOfReport = ReportStatementsQuery['cases']['nodes'][number];
type Citation = CaseOfReport['citations']['nodes'][number];

/** Words of a report, once, with all that it says by them. */
export interface QuotedStatement {
  /** Null for what it says without words that were copied. */
  readonly quote: string | null;
  readonly locator: string | null;
  readonly language: string | null;
  /** Its cases, each with the parties that the words are about and their roles. */
  readonly cases: Map<CaseOfReport, string[]>;
}

/** Returns what a report says about cases, each quote once, in the order in which the cases bring them. */
export function quotedStatements(report: string, cases: readonly CaseOfReport[]): readonly QuotedStatement[] {
  const statements = new Map<string, QuotedStatement>();
  for (const each of cases)
    for (const citation of each.citations.nodes.filter((one) => one.report.id === report)) {
      const { quote, locator } = citation;
      const key = JSON.stringify([quote, locator]);
      const statement = statements.get(key) ?? {
        quote,
        locator,
        language: citation.report.language,
        cases: new Map<CaseOfReport, string[]>(),
      };
      statements.set(key, statement);
      statement.cases.set(each, [...(statement.cases.get(each) ?? []), ...partyWords(citation)]);
    }
  return [...statements.values()];
}

/** Returns the party of a citation and its role in words; none for the case as a whole. */
function partyWords({ entity, role }: Citation): readonly string[] {
  const label = entity && 'label' in entity ? entity.label : null;
  const words = [label, role && citationRoleWords[role]].filter(Boolean).join(' ');
  return words ? [words] : [];
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { askPages } from '../../../client/askPages.ts';
import type { CaseTableQuery, CaseTableQueryVariables } from '../../../generated/operations.ts';
import { caseTable } from '../../../generated/operations.ts';
import { saveFile } from '../../components/saveFile.ts';
import { toCsv } from '../../components/toCsv.ts';
import { counted } from '../../model/kinds.ts';
import { reportError } from '../../state/workbench.ts';

type Case = CaseTableQuery['cases']['nodes'][number];

const CASES_A_PAGE = 100;
/** Most pages that one file holds. */
const MAX_PAGES = 200;

/** Most cases that one file holds. */
const MAX_CASES = CASES_A_PAGE * MAX_PAGES;

/** Saves all cases that match as CSV, not only those on show; a file that cannot hold all of them says so before. */
export function DownloadCases({
  total,
  variables,
  heads,
  rowOf,
}: {
  total: number;
  variables: Omit<CaseTableQueryVariables, 'first' | 'after'>;
  heads: readonly string[];
  rowOf: (each: Case) => readonly string[];
}) {
  const [isReading, setReading] = useState(false);
  const download = async () => {
    setReading(true);
    try {
      const pages = await askPages(
        caseTable,
        { ...variables, first: CASES_A_PAGE },
        {
          // The pages are of one revision, or are read again.
          placeOf: ({ cases, dataset: { revision } }) => ({ ...cases, revision }),
          most: MAX_PAGES,
        },
      );
      const cases = pages.flatMap((page) => page.cases.nodes);
      saveFile('cases.csv', toCsv([heads, ...cases.map(rowOf)]), 'text/csv');
    } catch (error) {
      reportError(error);
    } finally {
      setReading(false);
    }
  };
  const many =
    total > MAX_CASES
      ? `the first ${MAX_CASES.toLocaleString('en')} of ${counted(total, 'CASE')}`
      : `all ${counted(total, 'CASE')}`;
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={isReading}
      disabled={total === 0}
      onClick={() => void download()}
    >
      Download {many} as CSV
    </Button>
  );
}

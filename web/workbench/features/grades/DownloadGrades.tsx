import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../../client/ask.ts';
import { recordNames } from '../../../generated/operations.ts';
import { saveFile } from '../../components/saveFile.ts';
import { type Grading, setGrader } from '../../state/grading.ts';
import { reportError } from '../../state/workbench.ts';
import { gradesCsv, gradesPackage } from './gradesCsv.ts';

/** Most ids that one question names. */
const IDS_AT_ONCE = 200;
/** The most letters of a name that the import takes. */
const MAX_GRADER = 200;

/** Of these reports, those that the graph holds: the import refuses a grade of any other. */
async function heldReports(ids: readonly string[]): Promise<readonly string[]> {
  const held: string[] = [];
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const asked = ids.slice(from, from + IDS_AT_ONCE);
    const { nodes } = await ask(recordNames, { ids: asked });
    held.push(...asked.filter((_, index) => nodes[index]));
  }
  return held;
}

/** The grader's name and the files to import. The file holds every decision, those that were imported before too: importing it anew takes none of them back. */
export function DownloadGrades({ grading, decided }: { grading: Grading; decided: readonly string[] }) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const isReady = decided.length > 0 && grading.by.trim() !== '';
  const download = async () => {
    const held = await heldReports(decided);
    setLeftOut(decided.filter((id) => !held.includes(id)));
    saveFile('grades.csv', gradesCsv(grading, held), 'text/csv');
  };
  return (
    <>
      <TextInput
        size="xs"
        aria-label="Graded by"
        placeholder="Graded by: a role or initials"
        maxLength={MAX_GRADER}
        value={grading.by}
        onChange={({ currentTarget: { value } }) => setGrader(value)}
      />
      <Button
        size="compact-sm"
        disabled={!isReady}
        title={isReady ? undefined : 'Grade a report, and say who grades.'}
        onClick={() => void download().catch(reportError)}
      >
        Download grades.csv
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!isReady}
        title="The descriptor to put beside grades.csv, in a folder of their own"
        onClick={() => saveFile('datapackage.json', gradesPackage(grading.by), 'application/json')}
      >
        datapackage.json
      </Button>
      {leftOut.length > 0 && (
        <span className="caution" role="status">
          Left out, since this graph does not hold them: {leftOut.join(', ')}. The decisions are kept.
        </span>
      )}
    </>
  );
}

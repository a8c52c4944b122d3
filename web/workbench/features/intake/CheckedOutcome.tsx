import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { CheckedInput } from '../../../client/intakeTypes.ts';
import { setMakeNew } from '../../state/intake.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { cellWords, missingWords, removedWords, rowWords } from './intakeWords.ts';
import { NameList } from './NameList.tsx';
import { OwnStore } from './OwnStore.tsx';
import { ProblemList } from './ProblemList.tsx';

/** The outcome of a dry run: what would be added, changed and left, what waits for a person, and what is wrong. */
export function CheckedOutcome({ result, makeNew }: { result: CheckedInput; makeNew: boolean }) {
  const { tables, kinds, builtInCount, problems, refused } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome is brought into view
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
  }, [result]);
  const reasons = problems.filter(({ severity, line }) => severity === 'error' && line === undefined);
  return (
    <section className="checked" aria-label="Checked">
      <h3 ref={heading}>What an import would do</h3>
      {refused && (
        <div className="error-notice">
          <p>This cannot be imported as it is.</p>
          {reasons.map(({ rule, remedy }) => (
            <p key={rule}>
              {rule} {remedy && <span className="quiet">{remedy}</span>}
            </p>
          ))}
          <OwnStore />
        </div>
      )}
      {tables.map((table) => (
        <div key={table.shown}>
          <p>
            {tables.length > 1 && `${table.shown}: `}
            {rowWords(table)}
          </p>
          <p className="quiet">
            {cellWords(table)} {missingWords(table)} {removedWords(table)}
          </p>
        </div>
      ))}
      <ChangesTable
        kinds={kinds}
        builtInCount={builtInCount}
        label="Records that an import would add, change and leave"
      />
      <NameList names={result.names} count={result.namesCount} />
      <Checkbox
        size="xs"
        mt="xs"
        label="Make a new target, company or programme of every name in doubt"
        checked={makeNew}
        onChange={({ currentTarget: { checked } }) => setMakeNew(checked)}
      />
      <ProblemList problems={problems} count={result.problemCount} />
    </section>
  );
}

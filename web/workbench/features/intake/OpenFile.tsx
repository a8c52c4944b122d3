import { Button } from '@mantine/core';
import { forgetInput } from '../../../client/intake.ts';
import { saveFile } from '../../components/saveFile.ts';
import { type Intake, putAside, takeProposal } from '../../state/intake.ts';
import { cancel } from './bringIn.ts';
import { decisionsCsv } from './decisionsCsv.ts';
import { countedWords } from './intakeWords.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** The name of the file that is open, what was kept for files like it, and what the command line needs to do the same. */
export function OpenFile({ intake }: { intake: Intake }) {
  const { source, input, mapping, decisions, resumed, checked, doing } = intake;
  if (!source || !input || !mapping) return null;
  const stem = source.name.replace(/\.[A-Za-z0-9]{1,8}$/, '') || 'table';
  const decided = Object.keys(decisions).length;
  return (
    <header>
      <h3>{source.name}</h3>
      <Button
        size="compact-sm"
        variant="default"
        disabled={doing === 'import' || doing === 'undo'}
        onClick={() => {
          cancel();
          forgetInput(input.id);
          putAside();
        }}
      >
        Another file
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        title="What the columns are, for `wishlist import --mapping`"
        onClick={() =>
          saveFile(`${stem}.map.json`, `${JSON.stringify(mapping, null, 2)}\n`, 'application/json')
        }
      >
        Download the mapping
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={decided === 0 && !checked}
        title="What the names stand for: put it beside the mapping"
        onClick={() =>
          saveFile(`${stem}.decisions.csv`, decisionsCsv(decisions, checked?.result.names ?? []), 'text/csv')
        }
      >
        Download the decisions
      </Button>
      {resumed && (
        <p className="resumed">
          The columns are those of {resumed.name}, as you last left it on {day.format(resumed.changedAt)}: its
          mapping {decided > 0 && `and ${countedWords(decided, 'decision')} `}
          {decided > 0 ? 'are' : 'is'} used again.{' '}
          <button type="button" className="plain-link" onClick={takeProposal}>
            Begin with a new mapping
          </button>
        </p>
      )}
    </header>
  );
}

import { Button, FileButton, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { datasetOverview } from '../../../generated/operations.ts';
import { saveFile } from '../../components/saveFile.ts';
import { useCurrentCanvas } from '../../queries/names/useCurrentCanvas.ts';
import { useNoteSubjects } from '../../queries/names/useNoteSubjects.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { sliceByIds, sliceByNames } from '../../state/describeSlice.ts';
import { droppedWords } from '../../state/repairInvestigation.ts';
import {
  editNote,
  editTitle,
  openInvestigation,
  reportError,
  useInvestigation,
} from '../../state/workbench.ts';
import { ChangesSinceSaved } from './ChangesSinceSaved.tsx';
import { readInvestigationFile, writeInvestigationFile } from './investigationFile.ts';
import { KeptInvestigations } from './KeptInvestigations.tsx';

/** Title and notes of an investigation, with buttons to save and open files; `children` stand below. */
export function NotesTool({ children }: { children: ReactNode }) {
  const investigation = useInvestigation((each) => each);
  const { title, notes } = investigation;
  const { data } = useAnswer(datasetOverview, {});
  const { canvas } = useCurrentCanvas();
  const subjects = useNoteSubjects();
  const save = () => {
    if (!data) return;
    const about = {
      revision: data.dataset.revision,
      synthetic: data.dataset.synthetic,
      savedAt: new Date().toISOString(),
    };
    saveFile(
      `${(title || 'investigation').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.json`,
      writeInvestigationFile({ ...investigation, canvas }, about),
      'application/json',
    );
  };
  const read = (file: File | null) => {
    if (file)
      file
        .text()
        .then(async (text) => {
          const { investigation: opened, dropped } = readInvestigationFile(text);
          const { slice } = opened;
          const described = slice && (await sliceByNames(slice).catch(() => sliceByIds(slice)));
          openInvestigation({ ...opened, slice: described }, null, droppedWords(dropped));
        })
        .catch(reportError);
  };
  return (
    <div className="tool">
      <h2>Investigation</h2>
      <ChangesSinceSaved investigation={investigation} />
      <TextInput label="Title" value={title} onChange={({ currentTarget: { value } }) => editTitle(value)} />
      <Textarea
        label="General notes"
        autosize
        minRows={3}
        value={notes[''] ?? ''}
        onChange={({ currentTarget: { value } }) => editNote('', value)}
      />
      {Object.entries(notes)
        .filter(([id]) => id !== '')
        .map(([id, text]) => (
          <Textarea
            key={id}
            label={subjects.nameOf(id)}
            description={
              subjects.isGone(id) ? 'No longer in the graph: files leave this note out.' : undefined
            }
            autosize
            value={text}
            onChange={({ currentTarget: { value } }) => editNote(id, value)}
          />
        ))}
      <div className="actions">
        <Button size="compact-sm" disabled={!data} onClick={save}>
          Save to a file
        </Button>
        <FileButton accept="application/json,.json" onChange={read}>
          {(props) => (
            <Button size="compact-sm" variant="default" {...props}>
              Open a file
            </Button>
          )}
        </FileButton>
      </div>
      <p className="quiet">This browser keeps it by itself. “Share” copies a link that holds a copy.</p>
      <KeptInvestigations />
      {children}
    </div>
  );
}

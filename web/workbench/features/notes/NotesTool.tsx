import { Button, FileButton, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { datasetOverview } from '../../../generated/operations.ts';
import { saveFile } from '../../components/saveFile.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { droppedWords } from '../../state/repairInvestigation.ts';
import {
  changeInvestigation,
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
  const { title, notes, canvas } = investigation;
  const { data } = useAnswer(datasetOverview, {});
  const names = new Map(canvas.nodes.map(({ id, label }) => [id, label]));
  const note = (id: string, text: string) => {
    const { [id]: _, ...others } = notes;
    changeInvestigation({ notes: text ? { ...others, [id]: text } : others });
  };
  const save = () => {
    if (!data) return;
    const about = {
      revision: data.dataset.revision,
      synthetic: data.dataset.synthetic,
      savedAt: new Date().toISOString(),
    };
    saveFile(
      `${(title || 'investigation').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.json`,
      writeInvestigationFile(investigation, about),
      'application/json',
    );
  };
  const read = (file: File | null) => {
    if (file)
      file
        .text()
        .then((text) => {
          const { investigation: opened, dropped } = readInvestigationFile(text);
          openInvestigation(opened, droppedWords(dropped));
        })
        .catch(reportError);
  };
  return (
    <div className="tool">
      <h2>Investigation</h2>
      <ChangesSinceSaved investigation={investigation} />
      <TextInput
        label="Title"
        value={title}
        onChange={({ currentTarget: { value } }) => changeInvestigation({ title: value })}
      />
      <Textarea
        label="General notes"
        autosize
        minRows={3}
        value={notes[''] ?? ''}
        onChange={({ currentTarget: { value } }) => note('', value)}
      />
      {Object.entries(notes)
        .filter(([id]) => id !== '')
        .map(([id, text]) => (
          <Textarea
            key={id}
            label={id
              .split('|')
              .map((each) => names.get(each) ?? each)
              .join(' × ')}
            autosize
            value={text}
            onChange={({ currentTarget: { value } }) => note(id, value)}
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

import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { openSource } from './bringIn.ts';
import { KeptMappings } from './KeptMappings.tsx';

/** The ways to give a file: choose it, drop it, or paste cells. */
export function GiveFile() {
  const [cells, setCells] = useState('');
  const paste = () => openSource({ name: 'pasted.tsv', content: new Blob([cells], { type: 'text/plain' }) });
  return (
    <>
      <div className="drop">
        <FileButton onChange={(file) => file && void openSource({ name: file.name, content: file })}>
          {(props) => <Button {...props}>Choose a file</Button>}
        </FileButton>
        <span>or drop it here</span>
        <p className="quiet">
          Sheets with a row for each notice, case, target or company: <code>.xlsx</code>, <code>.csv</code>{' '}
          and <code>.tsv</code> in any encoding, also zipped. You see what each column was taken for before
          anything is stored.
        </p>
      </div>
      <details className="paste-cells">
        <summary>Paste cells</summary>
        <Textarea
          label="Cells copied from a sheet, with their headers"
          autosize
          minRows={3}
          maxRows={10}
          value={cells}
          onChange={({ currentTarget: { value } }) => setCells(value)}
        />
        <p className="actions">
          <Button size="compact-sm" disabled={cells.trim() === ''} onClick={() => void paste()}>
            Read these cells
          </Button>
        </p>
      </details>
      <KeptMappings />
    </>
  );
}

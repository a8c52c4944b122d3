import { Button, FileButton, Textarea } from '@mantine/core';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { matchNames, useMatching, writeNames } from '../../state/matching.ts';
import { reportError } from '../../state/workbench.ts';
import { ChosenColumns } from './ChosenColumns.tsx';
import { MAX_NAMES, namesIn } from './namesIn.ts';
import { type ColumnChoice, type Columns, listOf, MAX_TABLE, readColumns } from './readColumns.ts';

const matchWords = (count: number): string => {
  if (count === 0) return 'Match these names';
  return count === 1 ? 'Match this name' : `Match these ${count} names`;
};

/** The list of names: typed, pasted, or columns of a file that is dropped or opened. */
export function NamesInput() {
  const text = useMatching((state) => state.text);
  const [table, setTable] = useState<{ columns: Columns; choice: ColumnChoice } | null>(null);
  const { names, leftOut } = namesIn(text);
  const take = (columns: Columns, choice: ColumnChoice) => {
    setTable(columns.names.length > 1 ? { columns, choice } : null);
    writeNames(listOf(columns, choice));
  };
  const readTable = (written: string, isFile: boolean) => {
    try {
      const columns = readColumns(written, isFile);
      take(columns, columns.best);
    } catch (error) {
      reportError(`The table cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const readFile = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > MAX_TABLE)
      return reportError(
        `${file.name} has more than ${MAX_TABLE / 1_000_000} MB: drop its column of names alone.`,
      );
    readTable(await file.text(), true);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!pasted.includes('\t')) return;
    event.preventDefault();
    readTable(pasted, false);
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void readFile(file).catch(reportError);
  };
  return (
    <section
      className="names-input"
      aria-label="Names to match"
      onDrop={onDrop}
      onDragOver={(event) => event.preventDefault()}
    >
      <Textarea
        label="Names, one a line"
        description={`English, Chinese or pinyin; at most ${MAX_NAMES}. Cells of a spreadsheet can be pasted, and a CSV file can be dropped here; columns of countries and identifiers count in the match.`}
        autosize
        minRows={3}
        maxRows={8}
        value={text}
        onChange={({ currentTarget: { value } }) => writeNames(value)}
        onPaste={onPaste}
      />
      <div className="actions">
        <Button size="compact-sm" disabled={names.length === 0} onClick={() => matchNames(names)}>
          {matchWords(names.length)}
        </Button>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(file) => void readFile(file).catch(reportError)}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              Open a CSV file
            </Button>
          )}
        </FileButton>
        {table && (
          <ChosenColumns
            names={table.columns.names}
            choice={table.choice}
            choose={(choice) => take(table.columns, choice)}
          />
        )}
      </div>
      {leftOut > 0 && (
        <p className="caution">
          {leftOut} more {leftOut === 1 ? 'name is' : 'names are'} left out. <code>wishlist match</code> takes
          a list of any length.
        </p>
      )}
    </section>
  );
}

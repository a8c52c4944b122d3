import { Button, FileButton, Select, Textarea } from '@mantine/core';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { matchNames, useMatching, writeNames } from '../../state/matching.ts';
import { reportError } from '../../state/workbench.ts';
import { MAX_NAMES, namesIn } from './namesIn.ts';
import { type Columns, listOf, MAX_TABLE, readColumns } from './readColumns.ts';

/** The list of names: typed, pasted, or a column of a file that is dropped or opened. */
export function NamesInput() {
  const text = useMatching((state) => state.text);
  const [columns, setColumns] = useState<Columns | null>(null);
  const [column, setColumn] = useState(0);
  const { names, leftOut } = namesIn(text);
  const take = (table: Columns, at: number) => {
    setColumns(table.names.length > 1 ? table : null);
    setColumn(at);
    writeNames(listOf(table, at));
  };
  const readTable = (written: string, hasHeader: boolean) => {
    try {
      const table = readColumns(written, hasHeader);
      take(table, table.best);
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
        description={`English, Chinese or pinyin; at most ${MAX_NAMES}. Cells of a spreadsheet can be pasted, and a CSV file can be dropped here.`}
        autosize
        minRows={3}
        maxRows={8}
        value={text}
        onChange={({ currentTarget: { value } }) => writeNames(value)}
        onPaste={onPaste}
      />
      <div className="actions">
        <Button size="compact-sm" disabled={names.length === 0} onClick={() => matchNames(names)}>
          Match {names.length === 1 ? 'this name' : `these ${names.length} names`}
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
        {columns && (
          <Select
            size="xs"
            label="Column of names"
            allowDeselect={false}
            data={columns.names.map((name, index) => ({ value: String(index), label: name }))}
            value={String(column)}
            onChange={(value) => take(columns, Number(value))}
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

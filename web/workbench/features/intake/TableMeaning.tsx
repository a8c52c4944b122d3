import { Checkbox } from '@mantine/core';
import type { FoundTable, OfferedMeaning, TableMapping } from '../../../client/intakeTypes.ts';
import { chooseHeader } from './bringIn.ts';
import { ColumnMeaning } from './ColumnMeaning.tsx';
import { Constants } from './Constants.tsx';
import { meaningGroups } from './meaningGroups.ts';
import { RowKey } from './RowKey.tsx';

/** A table with its first rows, and below each header what it was taken for. */
export function TableMeaning({
  at,
  found,
  mapping,
  meanings,
}: {
  /** Place of the table in the mapping. */
  at: number;
  found: FoundTable;
  mapping: TableMapping;
  meanings: readonly OfferedMeaning[];
}) {
  const groups = meaningGroups(meanings, mapping);
  const unused = mapping.columns.filter(({ is }) => is === null).map(({ column }) => column);
  return (
    <section className="table-meaning" aria-label={`Columns of ${found.shown}`}>
      {found.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {found.header && (
        <Checkbox
          size="xs"
          my="xs"
          label="First row is a header"
          checked={found.header === 'row'}
          onChange={({ currentTarget: { checked } }) => void chooseHeader(at, checked ? 'row' : 'none')}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
      <section className="sideways" aria-label={`First rows of ${found.shown}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                Line
              </th>
              {found.columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header
                <th key={index} scope="col" className={mapping.columns[index]?.is ? '' : 'unused'}>
                  <span className="header">{column.header}</span>
                  <ColumnMeaning
                    table={at}
                    column={index}
                    found={column}
                    mapping={mapping.columns[index] ?? { column: column.header, is: null }}
                    groups={groups}
                    texts={[...column.samples, ...found.rows.map(({ cells }) => cells[index] ?? '')]}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.rows.map(({ line, cells }) => (
              <tr key={line}>
                <td className="number quiet">{line}</td>
                {found.columns.map((_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header
                  <td key={index} className={mapping.columns[index]?.is ? '' : 'unused'}>
                    <span className="cell" title={cells[index]}>
                      {cells[index]}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RowKey at={at} mapping={mapping} />
      <Constants at={at} mapping={mapping} groups={groups} meanings={meanings} />
      {unused.length > 0 && (
        <p className="caution">
          Not used: {unused.join(', ')}. {unused.length === 1 ? 'Its cells are' : 'Their cells are'} left out.
        </p>
      )}
    </section>
  );
}

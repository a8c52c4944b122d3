import { Button, Checkbox, Popover } from '@mantine/core';
import type { TableMapping } from '../../../client/intakeTypes.ts';
import { editTable } from '../../state/intake.ts';

/** Columns by which the case of a row is known again; absent where a column has its id, or the rows make no cases. */
export function RowKey({ at, mapping }: { at: number; mapping: TableMapping }) {
  const meanings = mapping.columns.map(({ is }) => is ?? '');
  const makesCases = meanings.some((is) => is.startsWith('case.'));
  if (!makesCases || meanings.includes('case.id')) return null;
  const key = mapping.keys?.case ?? [];
  const choose = (columns: readonly string[]) =>
    editTable(at, ({ keys, ...table }) => {
      const { case: _, ...others } = keys ?? {};
      const next = columns.length > 0 ? { ...others, case: columns } : others;
      return Object.keys(next).length > 0 ? { ...table, keys: next } : table;
    });
  return (
    <p className={key.length > 0 ? 'row-key' : 'row-key caution'}>
      {key.length > 0
        ? `A case is known again by ${key.join(' and ')}.`
        : 'Choose the columns by which a case is known again: without them, no case is made.'}{' '}
      <Popover withinPortal>
        <Popover.Target>
          <Button size="compact-xs" variant="default">
            {key.length > 0 ? 'Change' : 'Choose'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className="column-menu">
          {[...new Set(mapping.columns.map(({ column }) => column))].map((column) => (
            <Checkbox
              key={column}
              size="xs"
              label={column}
              checked={key.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                choose(checked ? [...key, column] : key.filter((each) => each !== column))
              }
            />
          ))}
        </Popover.Dropdown>
      </Popover>
    </p>
  );
}

import { NativeSelect } from '@mantine/core';
import type { ColumnMapping, FoundColumn } from '../../../client/intakeTypes.ts';
import { dateColumns, listColumns } from '../../../generated/model.ts';
import { editColumn } from '../../state/intake.ts';
import { hasTwoReadings } from './ambiguousDates.ts';
import { becauseWords } from './intakeWords.ts';
import { columnOfMeaning, type MeaningGroup } from './meaningGroups.ts';

const NOT_USED = { value: '', label: 'not used' };

const dateOrders = [
  { value: '', label: 'Ask at each date' },
  { value: 'DMY', label: 'Day first: 31.12.' },
  { value: 'MDY', label: 'Month first: 12/31' },
];

/** Texts that commonly stand between the items of a cell. */
const separators = [
  { value: '', label: 'Split as usual' },
  { value: ';', label: 'Split at ;' },
  { value: ',', label: 'Split at ,' },
  { value: '、', label: 'Split at 、' },
  { value: '/', label: 'Split at /' },
  { value: '|', label: 'Split at |' },
  { value: '\n', label: 'Split at new lines' },
];

/** Menus below a header: what the column is, and how its dates and lists are read. */
export function ColumnMeaning({
  table,
  column,
  found,
  mapping: { is, split, dates },
  groups,
  texts,
}: {
  table: number;
  column: number;
  found: FoundColumn;
  mapping: ColumnMapping;
  groups: readonly MeaningGroup[];
  /** Cells of the column, by which the menus that it needs are chosen. */
  texts: readonly string[];
}) {
  const { header } = found;
  const of = is === null ? '' : columnOfMeaning(is);
  const because = is === found.is ? becauseWords(found) : '';
  const known = separators.some(({ value }) => value === (split ?? ''));
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`Meaning of ${header}`}
        value={is ?? ''}
        data={[
          NOT_USED,
          ...groups.map(({ label, meanings }) => ({
            group: label,
            items: meanings.map((each) => ({ value: each.is, label: each.label })),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          editColumn(table, column, { is: value || null, split: undefined, dates: undefined })
        }
      />
      {because && <span className="because">{because}</span>}
      {dateColumns.has(of) && (dates || hasTwoReadings(texts)) && (
        <NativeSelect
          size="xs"
          aria-label={`Order of day and month in ${header}`}
          value={dates ?? ''}
          data={dateOrders}
          onChange={({ currentTarget: { value } }) =>
            editColumn(table, column, { dates: value === 'DMY' || value === 'MDY' ? value : undefined })
          }
        />
      )}
      {listColumns.has(of) && (
        <NativeSelect
          size="xs"
          aria-label={`Splitting of ${header}`}
          value={split ?? ''}
          data={known ? separators : [...separators, { value: split ?? '', label: `Split at ${split}` }]}
          onChange={({ currentTarget: { value } }) =>
            editColumn(table, column, { split: value || undefined })
          }
        />
      )}
    </>
  );
}

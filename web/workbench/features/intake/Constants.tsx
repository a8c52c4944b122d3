import { NativeSelect, TextInput } from '@mantine/core';
import type { OfferedMeaning, TableMapping } from '../../../client/intakeTypes.ts';
import { editTable } from '../../state/intake.ts';
import { type MeaningGroup, meaningText } from './meaningGroups.ts';

/** Values that every row of a table has, beside those of its columns. */
export function Constants({
  at,
  mapping: { constants = {}, columns },
  groups,
  meanings,
}: {
  /** Place of the table in the mapping. */
  at: number;
  mapping: TableMapping;
  groups: readonly MeaningGroup[];
  meanings: readonly OfferedMeaning[];
}) {
  const said = new Set([...columns.map(({ is }) => is), ...Object.keys(constants)]);
  const free = groups
    .map(({ label, meanings: some }) => ({ label, some: some.filter(({ is }) => !said.has(is)) }))
    .filter(({ some }) => some.length > 0);
  const change = (next: Readonly<Record<string, string>>) =>
    editTable(at, ({ constants: _, ...table }) =>
      Object.keys(next).length > 0 ? { ...table, constants: next } : table,
    );
  return (
    <div className="constants">
      {Object.entries(constants).map(([is, value]) => (
        <div key={is}>
          <TextInput
            size="xs"
            label={`${meaningText(is, meanings)}, in every row`}
            value={value}
            onChange={({ currentTarget }) => change({ ...constants, [is]: currentTarget.value })}
          />
          <button
            type="button"
            className="plain-link"
            aria-label={`Remove ${meaningText(is, meanings)} of every row`}
            onClick={() => {
              const { [is]: _, ...others } = constants;
              change(others);
            }}
          >
            Remove
          </button>
        </div>
      ))}
      <NativeSelect
        size="xs"
        aria-label="Add a value for every row"
        value=""
        data={[
          { value: '', label: 'Add a value for every row…' },
          ...free.map(({ label, some }) => ({
            group: label,
            items: some.map((each) => ({ value: each.is, label: each.label })),
          })),
        ]}
        onChange={({ currentTarget: { value } }) => value && change({ ...constants, [value]: '' })}
      />
    </div>
  );
}

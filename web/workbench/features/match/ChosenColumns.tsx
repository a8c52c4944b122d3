import { MultiSelect, Select } from '@mantine/core';
import type { ColumnChoice } from './readColumns.ts';

/** The columns of a table that have the names, their countries and their identifiers. */
export function ChosenColumns({
  names,
  choice,
  choose,
}: {
  names: readonly string[];
  choice: ColumnChoice;
  choose: (choice: ColumnChoice) => void;
}) {
  const data = names.map((name, index) => ({ value: String(index), label: name }));
  return (
    <>
      <Select
        size="xs"
        label="Column of names"
        allowDeselect={false}
        data={data}
        value={String(choice.name)}
        onChange={(value) => choose({ ...choice, name: Number(value) })}
      />
      <Select
        size="xs"
        label="Column of countries"
        placeholder="None"
        clearable
        data={data}
        value={choice.country === null ? null : String(choice.country)}
        onChange={(value) => choose({ ...choice, country: value === null ? null : Number(value) })}
      />
      <MultiSelect
        size="xs"
        label="Columns of identifiers"
        placeholder={choice.identifiers.length > 0 ? '' : 'None'}
        data={data}
        value={choice.identifiers.map(String)}
        onChange={(values) => choose({ ...choice, identifiers: values.map(Number) })}
      />
    </>
  );
}

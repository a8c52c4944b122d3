import { Select } from '@mantine/core';
import { schemes } from '../../generated/operations.ts';
import { useAnswer } from '../queries/useAnswer.ts';

/** A box for the classes of all classification schemes, under the names of their schemes. */
export function ClassPicker({ onChoose }: { onChoose: (id: string) => void }) {
  const { data } = useAnswer(schemes, {});
  const groups = (data?.schemes.nodes ?? []).map(({ name, classes }) => ({
    group: name,
    items: classes.nodes.map(({ id, name: label, code }) => ({
      value: id,
      label: code === null ? label : `${code} ${label}`,
    })),
  }));
  return (
    <Select
      label="Limit to a class of a scheme"
      placeholder="Limit to a class of a scheme…"
      searchable
      limit={60}
      comboboxProps={{ withinPortal: false }}
      data={groups}
      value={null}
      onChange={(id) => id && onChoose(id)}
    />
  );
}

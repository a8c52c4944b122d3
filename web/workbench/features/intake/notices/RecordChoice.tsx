import { NativeSelect } from '@mantine/core';
import type { PartyChoice } from '../../../../client/noticeTypes.ts';
import type { EntityKind } from '../../../../generated/operations.ts';
import { FindBox } from '../../../components/FindBox.tsx';

/** The record that a name of a notice is: one that it may be, another one, or where that is possible a new one. */
export function RecordChoice({
  name,
  id,
  candidates,
  kind,
  canBeNew,
  choose,
}: {
  name: string;
  id: string | null;
  candidates: readonly PartyChoice[];
  kind: EntityKind;
  canBeNew: boolean;
  choose: (id: string | null) => void;
}) {
  const none = { value: '', label: canBeNew ? `New ${kind.toLowerCase()}` : 'To choose…' };
  const offered = candidates.map((each) => ({
    value: each.id,
    label: `${each.label} (${each.score} of 100)`,
  }));
  const other = id === null || offered.some(({ value }) => value === id) ? [] : [{ value: id, label: id }];
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`Record of ${name}`}
        value={id ?? ''}
        data={[none, ...other, ...offered]}
        onChange={({ currentTarget: { value } }) => choose(value || null)}
      />
      <FindBox
        label={`Another record for ${name}`}
        placeholder={`Another ${kind.toLowerCase()}…`}
        kinds={[kind]}
        onChoose={(record) => choose(record.id)}
      />
    </>
  );
}

import { recordNames } from '../../generated/operations.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { RemovableChip } from './RemovableChip.tsx';

/** Chosen records as chips with their names; a click takes one out of the choice, as `removal` says of its name. */
export function RecordChips({
  ids,
  removal,
  onChange,
}: {
  ids: readonly string[];
  removal: (name: string) => string;
  onChange: (ids: readonly string[]) => void;
}) {
  const { data, former } = useAnswer(recordNames, ids.length > 0 ? { ids: [...ids] } : null);
  const names = new Map(
    ((data ?? former)?.nodes ?? []).flatMap((node) =>
      node && 'label' in node ? [[node.id, node.label] as const] : [],
    ),
  );
  return ids.map((id) => (
    <RemovableChip
      key={id}
      name={names.get(id) ?? (data ? `${id} (no longer in the graph)` : '…')}
      label={removal(names.get(id) ?? id)}
      onRemove={() => onChange(ids.filter((each) => each !== id))}
    />
  ));
}

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
  const { data, stale } = useAnswer(recordNames, ids.length > 0 ? { ids: [...ids] } : null, { keep: true });
  const names = new Map(
    (data?.nodes ?? []).flatMap((node) => (node && 'label' in node ? [[node.id, node.label] as const] : [])),
  );
  const isAsked = !data || stale;
  return ids.map((id) => (
    <RemovableChip
      key={id}
      name={names.get(id) ?? (isAsked ? '…' : id)}
      label={removal(names.get(id) ?? id)}
      onRemove={() => onChange(ids.filter((each) => each !== id))}
    />
  ));
}

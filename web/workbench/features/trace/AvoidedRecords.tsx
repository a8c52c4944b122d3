import { partyKinds } from '../../../generated/model.ts';
import { recordNames } from '../../../generated/operations.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { RemovableChip } from '../../components/RemovableChip.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';

/** Records that paths must avoid: a box to add one, and a chip each to remove it. */
export function AvoidedRecords({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { data } = useAnswer(recordNames, ids.length > 0 ? { ids } : null, { keep: true });
  const names = new Map(
    (data?.nodes ?? []).flatMap((node) => (node && 'label' in node ? [[node.id, node.label] as const] : [])),
  );
  return (
    <div>
      <FindBox
        label="Avoid"
        placeholder="Avoid a target, company…"
        kinds={partyKinds}
        onChoose={({ id }) => onChange([...new Set([...ids, id])])}
      />
      {ids.length > 0 && (
        <p className="chosen">
          Avoiding{' '}
          {ids.map((id) => (
            <RemovableChip
              key={id}
              name={names.get(id) ?? (data ? id : '…')}
              label={`No longer avoid ${names.get(id) ?? id}`}
              onRemove={() => onChange(ids.filter((each) => each !== id))}
            />
          ))}
        </p>
      )}
    </div>
  );
}

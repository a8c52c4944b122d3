import { partyKinds } from '../../../generated/model.ts';
import { recordNames } from '../../../generated/operations.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { RemovableChip } from '../../components/RemovableChip.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';

/** The records of one side, with a box to add one. */
export function SideBox({
  label,
  ids,
  onChange,
}: {
  label: string;
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { data } = useAnswer(recordNames, ids.length > 0 ? { ids: [...ids] } : null, { keep: true });
  const labels = new Map(
    (data?.nodes ?? []).flatMap((node) => (node && 'label' in node ? [[node.id, node.label] as const] : [])),
  );
  return (
    <>
      <FindBox
        label={label}
        placeholder={`${label}: add a post, target, company…`}
        kinds={partyKinds}
        onChoose={({ id }) => onChange([...new Set([...ids, id])])}
      />
      {ids.length > 0 && (
        <p className="chosen">
          {ids.map((id) => (
            <RemovableChip
              key={id}
              name={labels.get(id) ?? (data ? id : '…')}
              label={`Take ${labels.get(id) ?? id} away`}
              onRemove={() => onChange(ids.filter((each) => each !== id))}
            />
          ))}
        </p>
      )}
    </>
  );
}

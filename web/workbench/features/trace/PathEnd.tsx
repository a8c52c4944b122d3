import { partyKinds } from '../../../generated/model.ts';
import { recordNames } from '../../../generated/operations.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';

/** One end of a path: the chosen record, or a box to choose one. */
export function PathEnd({
  label,
  id,
  onChange,
}: {
  label: string;
  id: string | null;
  onChange: (id: string | null) => void;
}) {
  const { data } = useAnswer(recordNames, id ? { ids: [id] } : null);
  if (!id)
    return (
      <FindBox
        label={label}
        placeholder={`${label}: a post, target, company…`}
        kinds={partyKinds}
        onChoose={(record) => onChange(record.id)}
      />
    );
  const [node] = data?.nodes ?? [];
  return (
    <p className="end">
      <span className="quiet">{label}</span>{' '}
      {node && 'label' in node ? <RecordName record={node} /> : data ? `${id} (no longer in the graph)` : '…'}{' '}
      <button type="button" className="plain" aria-label={`Change “${label}”`} onClick={() => onChange(null)}>
        ✕
      </button>
    </p>
  );
}

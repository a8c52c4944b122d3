import { partyKinds } from '../../../generated/model.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { RecordChips } from '../../components/RecordChips.tsx';

/** Records that paths must avoid: a box to add one, and a chip each to remove it. */
export function AvoidedRecords({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
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
          Avoiding <RecordChips ids={ids} removal={(name) => `No longer avoid ${name}`} onChange={onChange} />
        </p>
      )}
    </div>
  );
}

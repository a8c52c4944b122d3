import { partyKinds } from '../../../generated/model.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { RecordChips } from '../../components/RecordChips.tsx';

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
          <RecordChips ids={ids} removal={(name) => `Take ${name} away`} onChange={onChange} />
        </p>
      )}
    </>
  );
}

import { partyKinds } from '../../../generated/model.ts';
import { FindBox } from '../../components/FindBox.tsx';
import { PeriodEnd } from '../../components/PeriodEnd.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import type { NamedRecord } from '../../model/namedRecord.ts';
import type { ComparedSide } from '../../state/investigation.ts';

/** One side of a comparison, with what chooses its record and its period. */
export function SideHead({
  label,
  side,
  record,
  isGone,
  onChange,
}: {
  label: string;
  side: ComparedSide;
  record: NamedRecord | null;
  /** True if the graph has no record of the side's id. */
  isGone: boolean;
  onChange: (side: ComparedSide) => void;
}) {
  return (
    <section className="side-head" aria-label={label}>
      {side.id ? (
        <p>
          {record ? <RecordName record={record} /> : isGone ? side.id : '…'}{' '}
          {isGone && <span className="caution">no longer in the graph</span>}{' '}
          <button
            type="button"
            className="plain"
            aria-label={`Take the record of “${label}” away`}
            onClick={() => onChange({ ...side, id: null })}
          >
            ✕
          </button>
        </p>
      ) : (
        <FindBox
          label={`${label}: a record`}
          placeholder="A post, country, area, company…"
          kinds={partyKinds}
          onChoose={({ id }) => onChange({ ...side, id })}
        />
      )}
      <div className="period">
        <PeriodEnd
          key={`from ${side.from}`}
          label={`${label}: from`}
          value={side.from}
          onChange={(from) => onChange({ ...side, from })}
        />
        <span className="quiet">to</span>
        <PeriodEnd
          key={`to ${side.to}`}
          label={`${label}: to`}
          value={side.to}
          onChange={(to) => onChange({ ...side, to })}
        />
      </div>
    </section>
  );
}

import type { JudgedRecord } from '../../state/judging.ts';

/** The records that answer as one: which of them is judged, and which other one, since a search finds them under one id. */
export function JoinedChoice({
  joined,
  record,
  other,
  setRecord,
  setOther,
}: {
  joined: readonly JudgedRecord[];
  record: JudgedRecord;
  other: JudgedRecord | null;
  setRecord: (record: JudgedRecord) => void;
  setOther: (record: JudgedRecord) => void;
}) {
  const chips = (label: string, chosen: string | undefined, choose: (record: JudgedRecord) => void) => (
    <fieldset className="actions plain" aria-label={label}>
      <span className="quiet">{label}</span>
      {joined.map((each) => (
        <button
          key={each.id}
          type="button"
          className="chip"
          aria-pressed={each.id === chosen}
          onClick={() => choose(each)}
        >
          {each.label} <code>{each.id}</code>
        </button>
      ))}
    </fieldset>
  );
  return (
    <div className="joined-records">
      <p className="quiet">These {joined.length} records are judged the same, and answer as one.</p>
      {chips('Judge', record.id, setRecord)}
      {chips('beside', other?.id, setOther)}
    </div>
  );
}

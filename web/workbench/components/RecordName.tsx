import { kindOf } from '../model/kinds.ts';
import type { NamedRecord } from '../model/namedRecord.ts';
import { changeInvestigation } from '../state/workbench.ts';
import { KindMark } from './KindMark.tsx';

/** A record by its names, English first; a click shows it in the panel. */
export function RecordName({ record, chinese = true }: { record: NamedRecord; chinese?: boolean }) {
  return (
    <button
      type="button"
      className="record-name"
      onClick={() => changeInvestigation({ selected: record.id })}
    >
      <KindMark kind={kindOf(record.id)} />
      <span>
        {record.label}
        {chinese && record.labelZh && record.labelZh !== record.label && (
          <span className="zh" lang="zh">
            {record.labelZh}
          </span>
        )}
      </span>
    </button>
  );
}

import { kindOf } from '../model/kinds.ts';
import type { Brief } from '../model/namedRecord.ts';
import { change } from '../state/workbench.ts';
import { KindMark } from './KindMark.tsx';

/** A record by its names, English first; a click shows it in the panel. */
export function RecordName({ record, chinese = true }: { record: Brief; chinese?: boolean }) {
  return (
    <button type="button" className="record-name" onClick={() => change({ selected: record.id })}>
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

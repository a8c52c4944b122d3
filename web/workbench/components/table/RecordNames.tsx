import type { NamedRecord } from '../../model/namedRecord.ts';
import { RecordName } from '../RecordName.tsx';

/** The first records of a list, and how many there are where more are known of. */
export interface FirstRecords {
  readonly nodes: readonly NamedRecord[];
  readonly totalCount?: number;
}

const moreWords = ({ nodes, totalCount = 0 }: FirstRecords): string =>
  totalCount > nodes.length ? ` and ${totalCount - nodes.length} more` : '';

/** The names of the first records of a list, as text. */
export const namesText = (list: FirstRecords): string =>
  list.nodes.map(({ label }) => label).join('; ') + moreWords(list);

/** The names of the first records of a list, each of which shows its record, as far as the width goes; beside them how many there are. */
export function RecordNames({ list }: { list: FirstRecords }) {
  const count = list.totalCount ?? list.nodes.length;
  return (
    <span className="record-names">
      <span className="first-names">
        {list.nodes.map((node) => (
          <RecordName key={node.id} record={node} chinese={false} />
        ))}
      </span>
      <span className="beyond quiet">{moreWords(list)}</span>
      {count > 1 && <span className="count quiet">({count})</span>}
    </span>
  );
}

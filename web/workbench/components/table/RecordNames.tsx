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

/** The names of the first records of a list, each of which shows its record. */
export const RecordNames = ({ list }: { list: FirstRecords }) => (
  <span className="record-names">
    {list.nodes.map((node) => (
      <RecordName key={node.id} record={node} chinese={false} />
    ))}
    <span className="quiet">{moreWords(list)}</span>
  </span>
);

import { RecordName } from '../../components/RecordName.tsx';
import type { TracedPath } from '../../queries/pathRecords.ts';

/** An end of a hop by its name, a target with its country: `Acme Bio (US)`. */
export const HopEnd = ({ record }: { record: TracedPath['hops'][number]['from'] }) => (
  <>
    <RecordName record={record} chinese={false} />
    {'country' in record && ` (${record.country.id.replace('country/', '')})`}
  </>
);

import type { JudgementsAboutQuery } from '../../../generated/operations.ts';
import type { JudgedRecord } from '../../state/judging.ts';

/** The most judgements of a record that are read. */
export const MOST_JUDGEMENTS = 200;

type StoredJudgement = JudgementsAboutQuery['judgements']['nodes'][number];

/** Returns both records of a stored judgement, by the names that they had before they were joined. */
export const recordsOf = ({
  recordId,
  recordName,
  otherId,
  otherName,
}: StoredJudgement): readonly [JudgedRecord, JudgedRecord] => [
  { id: recordId, label: recordName },
  { id: otherId, label: otherName },
];

/** Returns the records that answer as one with the record that the judgements are about, itself included, in the order of their ids; none if it stands alone. */
export function joinedRecords(judgements: readonly StoredJudgement[]): JudgedRecord[] {
  const same = judgements.filter(({ verdict }) => verdict === 'SAME').flatMap(recordsOf);
  const records = new Map(same.map((record) => [record.id, record]));
  return [...records.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

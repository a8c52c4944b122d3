import type { TraceQuery } from '../../../generated/operations.ts';
import { counted, kinds } from '../../model/kinds.ts';

/** Kinds that no path may pass through, with the number of two-hop paths that this excludes. */
export function ExcludedKinds({ kinds: left }: { kinds: TraceQuery['paths']['leftOut'] }) {
  if (left.length === 0) return null;
  const shared = left.filter(({ nearBoth }) => nearBoth > 0);
  return (
    <p className="quiet">
      Not used as intermediaries: {left.map(({ kind }) => kinds[kind].many).join(', ')}, which join almost
      everything.{' '}
      {shared.length === 0
        ? 'None of them is next to both ends.'
        : `Next to both ends: ${shared.map(({ kind, nearBoth }) => counted(nearBoth, kind)).join(', ')}. Each would make a path of two hops.`}
    </p>
  );
}

import type { EntityKind } from '../../generated/operations.ts';
import { kinds } from '../model/kinds.ts';

/** The shape and colour of a kind, with its name for those who do not see it; `plain` where colours mean something else. */
export function KindMark({
  kind,
  silent = false,
  plain = false,
}: {
  kind: EntityKind;
  silent?: boolean;
  plain?: boolean;
}) {
  const { one, path, colour } = kinds[kind];
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" width="13" height="13" aria-hidden={silent}>
      <title>{one}</title>
      <path d={path} fill={`var(${plain ? '--ink' : colour})`} />
    </svg>
  );
}

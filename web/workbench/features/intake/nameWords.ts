import type { FoundName, NameDecision } from '../../../client/intakeTypes.ts';
import { kindText } from './meaningGroups.ts';

/** Kinds of which a name alone makes a new record; the others are lists that the store has. */
const newKinds: ReadonlySet<string> = new Set(['target', 'company', 'programme']);

/** True if a name may be that of a new record. */
export const canBeNew = ({ kind }: Pick<FoundName, 'kind'>): boolean => newKinds.has(kind);

/** The place of a name: its kind, country and rows. */
export function placeWords({ kind, country, lines, count }: FoundName): string {
  const rows =
    count === 1
      ? `line ${lines[0] ?? '?'}`
      : `${count.toLocaleString('en')} rows, first line ${lines[0] ?? '?'}`;
  return [kindText(kind), country, rows].filter(Boolean).join(' · ');
}

/** A decision in words. */
export function decisionWords(
  { decision, id }: Pick<NameDecision, 'decision' | 'id'>,
  { kind, candidates }: FoundName,
): string {
  if (decision === 'same') return candidates.find((each) => each.id === id)?.name ?? id;
  if (decision === 'new') return `new ${kindText(kind)}`;
  return decision === 'none' ? 'left out' : 'to decide';
}

import { decisionKey, type NameDecision } from './decisions.ts';
import type { NamedValue } from './namedValue.ts';

/** Returns the decisions after an input was read: those that stood there, and one for each different name that has none yet. */
export function nextDecisions(before: readonly NameDecision[], names: readonly NamedValue[]): NameDecision[] {
  const keyOf = ({ kind, value, country }: Pick<NameDecision, 'kind' | 'value' | 'country'>) =>
    decisionKey(kind, value, country);
  const next = new Map(before.map((each) => [keyOf(each), each]));
  for (const name of names) {
    const known = next.get(keyOf(name)) ?? next.get(keyOf({ ...name, country: '' }));
    if (name.how === 'DECIDED' || name.how === 'NONE' || name.how === 'ID') continue;
    if (known && known.decision !== '') continue;
    if (known) next.delete(keyOf(known));
    next.set(keyOf(name), decisionOf(name));
  }
  return [...next.values()];
}

function decisionOf({ kind, value, country, how, id, by, candidates }: NamedValue): NameDecision {
  const isOpen = how === 'DOUBT';
  return {
    value,
    kind,
    country,
    decision: isOpen ? '' : how === 'NEW' ? 'new' : 'same',
    id,
    by: isOpen ? '' : by,
    candidates: candidates.map((each) => `${each.id} ${each.score} ${each.name}`.trim()).join(' | '),
  };
}

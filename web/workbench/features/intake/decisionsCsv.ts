import type { FoundName } from '../../../client/intakeTypes.ts';
import { csvRows } from '../../components/toCsv.ts';
import { type Decisions, nameKey } from '../../state/intake.ts';

const columns = ['value', 'kind', 'country', 'decision', 'id', 'by', 'candidates'];

const candidatesText = ({ candidates }: FoundName): string =>
  candidates.map(({ id, name, score }) => `${id} ${score} ${name}`).join(' | ');

/** The decisions as the file that `wishlist import` reads beside a mapping: names that wait, what persons decided, and what the program found. */
export function decisionsCsv(decisions: Decisions, names: readonly FoundName[]): string {
  const found = new Map(names.map((name) => [nameKey(name), name]));
  const decided = Object.entries(decisions).map(([key, { value, kind, country, decision, id, by }]) => {
    const name = found.get(key);
    // A new record has an id since the last check.
    const ofRecord = id || (decision === 'new' && name?.decision === 'new' && name.id) || '';
    return [value, kind, country, decision, ofRecord, by, name ? candidatesText(name) : ''];
  });
  const others = names
    .filter((name) => !decisions[nameKey(name)] && name.decision !== 'none')
    .map((name) => {
      const { value, kind, country, decision, id } = name;
      return [value, kind, country, decision, id ?? '', decision ? 'program' : '', candidatesText(name)];
    });
  return `\uFEFF${csvRows([columns, ...others, ...decided])}`;
}

import type { KindChanges } from '../../../client/intakeTypes.ts';
import { type Intake, isChecked } from '../../state/intake.ts';
import { countedWords } from './intakeWords.ts';
import { kindText } from './meaningGroups.ts';

type Kinds = Readonly<Record<string, KindChanges>>;

/** Number of records that an import adds, changes or removes. */
export const changesOf = (kinds: Kinds): number =>
  Object.values(kinds).reduce((sum, { added, changed, removed = 0 }) => sum + added + changed + removed, 0);

/** The changes of an import in words: `3 added (case 2, target 1), 1 changed (company 1)`. */
function changeWords(kinds: Kinds): string {
  const part = (word: 'added' | 'changed') => {
    const some = Object.entries(kinds).filter(([, changes]) => changes[word] > 0);
    const sum = some.reduce((total, [, changes]) => total + changes[word], 0);
    const each = some.map(([kind, changes]) => `${kindText(kind)} ${changes[word].toLocaleString('en')}`);
    return sum > 0 ? [`${sum.toLocaleString('en')} ${word} (${each.join(', ')})`] : [];
  };
  return [...part('added'), ...part('changed')].join('; ') || 'nothing changed';
}

/** The state of a file that is being brought in, and the next step, in a sentence or two. */
export function stepWords(intake: Intake): string {
  const { source, input, doing, progress, report, undone, checked } = intake;
  if (doing === 'open') return `Reading ${source?.name ?? 'the file'}…`;
  if (doing === 'check') return 'Checking: nothing is stored yet…';
  if (doing === 'undo') return 'Undoing the import…';
  // Without numbers, which would be read out again and again.
  if (doing === 'import') return progress?.phase === 'write' ? 'Importing: writing…' : 'Importing: checking…';
  if (report?.number === null)
    return report.refused
      ? 'Nothing was imported: the import was refused.'
      : 'Nothing was imported: the store has all of it already.';
  if (report) return `Imported as number ${report.number}: ${changeWords(report.kinds)}.`;
  if (undone !== null) return `Import ${undone} is undone: the store is as it was before.`;
  if (!input) return '';
  if (!checked) return 'Look at the columns, then check: nothing is stored yet.';
  if (!isChecked(intake)) return 'You have changed something since the last check.';
  if (checked.result.refused) return 'This cannot be imported yet: the reason is above.';
  const held = checked.result.tables.reduce((sum, table) => sum + table.held, 0);
  const rest = held > 0 ? ` ${countedWords(held, 'row')} held back.` : '';
  const changes = changesOf(checked.result.kinds);
  if (changes === 0) return `An import would change nothing.${rest}`;
  return `${countedWords(changes, 'record')} to add or change.${rest}`;
}

import type { KindChanges } from '../../../client/intakeTypes.ts';
import { countedWords } from './intakeWords.ts';
import { kindText } from './meaningGroups.ts';

/** Numbers of records of each kind that an import adds, changes and leaves; absent where it has none. Records that come with the program are told of below. */
export function ChangesTable({
  kinds,
  label,
  builtInCount = 0,
}: {
  kinds: Readonly<Record<string, KindChanges>>;
  label: string;
  builtInCount?: number;
}) {
  const changes = Object.entries(kinds);
  if (changes.length === 0) return null;
  return (
    <>
      <table className="changes" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Records</th>
            {['added', 'changed', 'left as they are'].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(([kind, { added, changed, unchanged }]) => (
            <tr key={kind}>
              <th scope="row">{kindText(kind)}</th>
              <td className="number">{added.toLocaleString('en')}</td>
              <td className="number">{changed.toLocaleString('en')}</td>
              <td className="number">{unchanged.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {builtInCount > 0 && (
        <p className="quiet">
          With them {countedWords(builtInCount, 'record')} that come with the program: countries, posts and
          areas.
        </p>
      )}
    </>
  );
}

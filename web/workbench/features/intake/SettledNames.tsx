import type { FoundName } from '../../../client/intakeTypes.ts';
import { countedWords } from './intakeWords.ts';
import { decisionWords, placeWords } from './nameWords.ts';

/** Names that the program matched without help, with the record it took for each; a person may decide otherwise. */
export function SettledNames({
  names,
  reopen,
}: {
  names: readonly FoundName[];
  reopen: (name: FoundName) => void;
}) {
  return (
    <details>
      <summary>{countedWords(names.length, 'name')} found, or new</summary>
      <table aria-label="Names that were found, or are new">
        <tbody>
          {names.map((name) => (
            <tr key={`${name.kind} ${name.value} ${name.country}`}>
              <td>
                {name.value} <span className="quiet">{placeWords(name)}</span>
              </td>
              <td>{decisionWords({ decision: name.decision, id: name.id ?? '' }, name)}</td>
              <td>
                <button
                  type="button"
                  className="plain-link"
                  aria-label={`Decide about ${name.value}`}
                  onClick={() => reopen(name)}
                >
                  Decide otherwise
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import type { IntakeProblem } from '../../../client/intakeTypes.ts';
import { countedWords } from './intakeWords.ts';

/** Errors and warnings with their places, errors first. */
export function ProblemList({ problems, count }: { problems: readonly IntakeProblem[]; count: number }) {
  if (problems.length === 0) return <p>No cell is wrong or in doubt.</p>;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {[['Wrong or in doubt', errors] as const, ['Duplicates and other warnings', warnings] as const].map(
        ([label, some]) =>
          some.length > 0 && (
            <section key={label} aria-label={label}>
              <h4>
                {label} <span className="quiet">{some.length.toLocaleString('en')}</span>
              </h4>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
              <section className="sideways problems" aria-label={`${label}: list`} tabIndex={0}>
                <table>
                  <tbody>
                    {some.map((problem) => (
                      <tr key={JSON.stringify(problem)}>
                        <td className="quiet place">
                          {problem.line === undefined ? problem.file : `line ${problem.line}`}
                          {problem.column && `, ${problem.column}`}
                        </td>
                        <td>
                          {problem.value && <q>{problem.value}</q>} {problem.rule}
                          {problem.remedy && <span className="quiet remedy">{problem.remedy}</span>}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            </section>
          ),
      )}
      {count > problems.length && (
        <p className="caution">
          {countedWords(count - problems.length, 'more problem')}{' '}
          {count - problems.length === 1 ? 'is' : 'are'} not listed: correct these first, and check again.
        </p>
      )}
    </>
  );
}

import { datasetOverview } from '../../../generated/operations.ts';
import { matchNamesView } from '../../actions/viewActions.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { KindMark } from '../../components/KindMark.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { AboutThisStore } from './AboutThisStore.tsx';

const shown = [
  ['POST', 'posts'],
  ['CASE', 'cases'],
  ['TARGET', 'targets'],
  ['COMPANY', 'companies'],
  ['TECHNOLOGY', 'technologies'],
  ['COUNTRY', 'countries'],
  ['REPORT', 'reports'],
] as const;

/** The first tool: what this store is, its size, and its limits. */
export function FindTool() {
  const asked = useAnswer(datasetOverview, {});
  return (
    <div className="tool">
      <h2>In this store</h2>
      <Outcome asked={asked} doing="Loading">
        {({ dataset }) => (
          <>
            <AboutThisStore dataset={dataset} />
            <dl className="counts">
              {shown.map(([kind, name]) => (
                <div key={kind}>
                  <dt>
                    <KindMark kind={kind} silent /> {kinds[kind].many}
                  </dt>
                  <dd>{dataset.counts[name].toLocaleString('en')}</dd>
                </div>
              ))}
            </dl>
            <p className="quiet">
              Posts, technologies and countries are those of cases; lists have the others too.
            </p>
            {dataset.importing && <p className="caution">An import is under way: counts may be partial.</p>}
          </>
        )}
      </Outcome>
      <p className="actions">
        <ActionButton action={matchNamesView} variant="default" />
        <span className="quiet">Paste a list, or drop a column: which records do they name?</span>
      </p>
      <h2>What it means</h2>
      <ul className="meaning">
        <li>A case is one published matchmaking opportunity. A listing is not an accusation.</li>
        <li>That parties appear together in a case does not show that anything was transferred.</li>
        <li>Grades and confidence rate how well reports support a record. They are never probabilities.</li>
      </ul>
    </div>
  );
}

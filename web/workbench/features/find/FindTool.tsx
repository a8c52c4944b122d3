import { datasetOverview } from '../../../generated/operations.ts';
import { KindMark } from '../../components/KindMark.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { StarterQuestions } from '../../components/StarterQuestions.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';

const shown = [
  ['POST', 'posts'],
  ['CASE', 'cases'],
  ['TARGET', 'targets'],
  ['COMPANY', 'companies'],
  ['TECHNOLOGY', 'technologies'],
  ['COUNTRY', 'countries'],
  ['REPORT', 'reports'],
] as const;

/** The first tool: starter questions, the size of the dataset, and its limits. */
export function FindTool() {
  const asked = useAnswer(datasetOverview, {});
  return (
    <div className="tool">
      <h2>Begin</h2>
      <StarterQuestions />
      <h2>In this graph</h2>
      <Outcome asked={asked} doing="Loading">
        {({ dataset }) => (
          <>
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
              {dataset.synthetic === null
                ? 'The graph is empty: import a dataset to begin.'
                : dataset.synthetic
                  ? 'Invented data whose totals match published figures. Posts, countries and technologies are real; every case, target, company and report is made up.'
                  : 'Documented cases, each with its published sources.'}{' '}
              {dataset.synthetic && <SyntheticBadge />}
            </p>
            {dataset.importing && <p className="caution">An import is under way: counts may be partial.</p>}
          </>
        )}
      </Outcome>
      <h2>What it means</h2>
      <ul className="meaning">
        <li>A case is one published matchmaking opportunity. A listing is not an accusation.</li>
        <li>That parties appear together in a case does not show that anything was transferred.</li>
        <li>Grades and confidence rate how well reports support a record. They are never probabilities.</li>
      </ul>
    </div>
  );
}

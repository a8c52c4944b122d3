import type { PlannedRemovalsQuery } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { kindOf } from '../../model/kinds.ts';
import { showCases } from '../../state/showCases.ts';

type Step = PlannedRemovalsQuery['removalPlan']['steps'][number];

/** A record to remove, which opens to the pairs that this cuts; the number of a pair opens its cases. */
export function RemovalStep({ step: { node, weight, pairCount, pairs } }: { step: Step }) {
  // All pairs of a removed post are its own.
  const isPost = kindOf(node.id) === 'POST';
  return (
    <li>
      <RecordName record={node} chinese={false} />
      {pairCount === 0 ? (
        <p className="quiet">cuts nothing by itself, but together with the next</p>
      ) : (
        <details>
          <summary>
            cuts {pairCount.toLocaleString('en')} {pairCount === 1 ? 'pair' : 'pairs'}, weight{' '}
            {weight.toLocaleString('en')}
          </summary>
          <table className="ranked" aria-label={`Pairs that ${node.label} cuts`}>
            <thead>
              <tr>
                {!isPost && <th>post</th>}
                <th>technology</th>
                <th className="number">cases</th>
              </tr>
            </thead>
            <tbody>
              {pairs.nodes.map(({ post, technology, caseCount }) => (
                <tr key={`${post.id} ${technology.id}`}>
                  {!isPost && (
                    <td>
                      <RecordName record={post} chinese={false} />
                    </td>
                  )}
                  <td>
                    <RecordName record={technology} chinese={false} />
                  </td>
                  <td className="number">
                    <CaseCount
                      count={caseCount}
                      of={`${post.label} and ${technology.label}`}
                      open={() =>
                        showCases(
                          `${post.label} × ${technology.label}`,
                          allOf(casesOf(post.id), casesOf(technology.id)) ?? {},
                        )
                      }
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {pairCount > pairs.nodes.length && (
            <p className="quiet">
              The {pairs.nodes.length} heaviest of {pairCount.toLocaleString('en')}.
            </p>
          )}
        </details>
      )}
    </li>
  );
}

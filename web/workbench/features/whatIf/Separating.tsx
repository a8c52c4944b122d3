import { Button } from '@mantine/core';
import { useState } from 'react';
import { separating } from '../../../generated/operations.ts';
import { CaseCount } from '../../components/CaseCount.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { isInNetworks } from '../../model/kinds.ts';
import { separatingVariables } from '../../queries/separatingVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf, type Sides } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { SideBox } from './SideBox.tsx';

/** Most routes and pairs that the API gives at once. */
const MOST_LISTED = 200;

/** The routes from these records to those, and the fewest records that all routes lie on. */
export function Separating() {
  const sides = useInvestigation((each) => each.sides);
  const { from, to } = sides;
  const where = filterOf(useInvestigation((each) => each.filters));
  const set = (part: Partial<Sides>) => changeInvestigation({ sides: { ...sides, ...part } });
  const [isLong, setIsLong] = useState(false);
  const few = separatingVariables(sides, where);
  const variables = few && isLong ? { ...few, first: MOST_LISTED } : few;
  const asked = useAnswer(separating, variables);
  const more = (
    <Button size="compact-xs" variant="default" onClick={() => setIsLong(true)}>
      Show more
    </Button>
  );
  return (
    <section aria-label="From these to those">
      <h3>From these to those</h3>
      <p className="quiet">
        A cut is the smallest set of records without which no chain of cases is left between the two sides.
      </p>
      <SideBox label="From these" ids={from} onChange={(ids) => set({ from: ids })} />
      <SideBox label="To those" ids={to} onChange={(ids) => set({ to: ids })} />
      {variables && (
        <>
          <Outcome keep={isLong} asked={asked} doing="Searching routes">
            {({ cut }) => (
              <>
                <p role="status">
                  {cut.joinedCount > 0 &&
                    `${pairs(cut.joinedCount)} in the same cases, which no removal separates. `}
                  {cut.size === null
                    ? 'No removal separates the rest, or the search was cut short.'
                    : cut.size === 0
                      ? 'No other chain joins the two sides.'
                      : `${cut.size === 1 ? 'One record separates' : `${cut.size} records separate`} the two sides: every other chain passes through ${cut.size === 1 ? 'it' : 'one of them'}.`}
                </p>
                {cut.entities && cut.entities.nodes.length > 0 && (
                  <>
                    <ul className="plain-list" aria-label="Cut">
                      {cut.entities.nodes.map((node) => (
                        <li key={node.id}>
                          <RecordName record={node} chinese={false} />
                        </li>
                      ))}
                    </ul>
                    <RemoveAll ids={cut.entities.nodes.map(({ id }) => id)} />
                  </>
                )}
                {cut.routes.nodes.length > 0 && (
                  <>
                    <h4>
                      Routes that share nothing but their ends
                      {cut.routes.totalCount > cut.routes.nodes.length &&
                        `: ${cut.routes.nodes.length} of ${cut.routes.totalCount}`}
                    </h4>
                    <ol aria-label="Routes">
                      {cut.routes.nodes.map(({ entities }) => (
                        <li key={entities.map(({ id }) => id).join(' ')}>
                          {entities.map((node) => (
                            <RecordName key={node.id} record={node} chinese={false} />
                          ))}
                        </li>
                      ))}
                    </ol>
                    {!isLong && cut.routes.totalCount > cut.routes.nodes.length && more}
                  </>
                )}
                {cut.joined.nodes.length > 0 && (
                  <>
                    <h4>
                      In the same cases
                      {cut.joinedCount > cut.joined.nodes.length &&
                        `: ${cut.joined.nodes.length} of ${cut.joinedCount}`}
                    </h4>
                    <ul className="plain-list" aria-label="Joined pairs">
                      {cut.joined.nodes.map(({ from: one, to: other, caseCount }) => (
                        <li key={`${one.id} ${other.id}`}>
                          <RecordName record={one} chinese={false} />{' '}
                          <RecordName record={other} chinese={false} />{' '}
                          <CaseCount
                            count={caseCount}
                            of={`${one.label} and ${other.label}`}
                            open={() =>
                              showCases(
                                `${one.label} × ${other.label}`,
                                allOf(casesOf(one.id), casesOf(other.id)) ?? {},
                              )
                            }
                          />
                        </li>
                      ))}
                    </ul>
                    {!isLong && cut.joinedCount > cut.joined.nodes.length && more}
                  </>
                )}
                <p className="quiet">{cut.meaning}</p>
              </>
            )}
          </Outcome>
          <QueryLink operation={separating} variables={variables} />
        </>
      )}
    </section>
  );
}

const pairs = (count: number): string => (count === 1 ? 'One pair stands' : `${count} pairs stand`);

/** A button that removes a cut in the what-if, where all of it can be removed there. */
function RemoveAll({ ids }: { ids: readonly string[] }) {
  if (!ids.every(isInNetworks)) return null;
  return (
    <Button size="compact-xs" variant="default" onClick={() => changeInvestigation({ removed: ids })}>
      Remove and compare
    </Button>
  );
}

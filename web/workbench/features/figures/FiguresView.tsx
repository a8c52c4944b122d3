import './figures.css';
import { Select, TextInput } from '@mantine/core';
import { askPages } from '../../../client/askPages.ts';
import {
  type PublishedFiguresQuery,
  type PublishedFiguresQueryVariables,
  publishedFigures,
} from '../../../generated/operations.ts';
import { moveFocusByArrows } from '../../components/moveFocusByArrows.ts';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { type FigureSearch, type FiguresShown, filterOf } from '../../state/investigation.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { FigureGroupRows } from './FigureGroupRows.tsx';
import { figureGroups } from './figureGroups.ts';
import { matchingFigures } from './matchingFigures.ts';

/** Most pages of 50 figures that are read. */
const MAX_PAGES = 20;

async function everyFigure(
  variables: PublishedFiguresQueryVariables,
  signal: AbortSignal,
): Promise<PublishedFiguresQuery> {
  const placeOf = ({ figures }: PublishedFiguresQuery) => figures;
  const pages = await askPages(publishedFigures, variables, { placeOf, most: MAX_PAGES, signal });
  const [first] = pages;
  return { figures: { ...first.figures, nodes: pages.flatMap(({ figures }) => figures.nodes) } };
}

const choices: readonly { readonly value: FiguresShown; readonly label: string }[] = [
  { value: 'ALL', label: 'All figures' },
  { value: 'AGREE', label: 'Our number agrees' },
  { value: 'DIFFER', label: 'Our number differs' },
  { value: 'DISAGREE', label: 'Sources print different numbers' },
  { value: 'UNCOUNTED', label: 'The graph cannot count them' },
];

/** Every published figure beside the number of this graph: ours opens to its cases, the printed one to its source. */
export default function FiguresView() {
  const search = useInvestigation((each) => each.figures);
  const filters = useInvestigation((each) => each.filters);
  const asked = useAnswer(publishedFigures, {}, { read: everyFigure });
  const set = (part: Partial<FigureSearch>) => changeInvestigation({ figures: { ...search, ...part } });
  return (
    <section className="figures-view" aria-label="Published figures">
      <Outcome asked={asked} doing="Counting beside each figure">
        {({ figures: { nodes, totalCount } }) => {
          const groups = matchingFigures(figureGroups(nodes), search);
          const shown = groups.reduce((sum, { figures }) => sum + figures.length, 0);
          return (
            <>
              <header>
                <h2>Published figures</h2>
                <span className="quiet" role="status">
                  {shown === totalCount ? totalCount : `${shown} of ${totalCount}`}
                </span>
                <TextInput
                  size="xs"
                  aria-label="Search the figures"
                  placeholder="Search: subject, source, words…"
                  value={search.text}
                  onChange={({ currentTarget: { value } }) => set({ text: value })}
                />
                <Select
                  size="xs"
                  aria-label="Figures to show"
                  allowDeselect={false}
                  data={[...choices]}
                  value={search.shown}
                  onChange={(value) => {
                    const chosen = choices.find((each) => each.value === value);
                    if (chosen) set({ shown: chosen.value });
                  }}
                />
                <QueryLink operation={publishedFigures} variables={{}} />
              </header>
              <p className="quiet">
                Each number as its source printed it, beside what this graph counts. Where sources print
                different numbers, all of them stand here: none is averaged and none is chosen.
                {filterOf(filters) && ' The dates and filters above do not apply to these numbers.'}
              </p>
              {totalCount === 0 && (
                <p>
                  This graph holds no published figures. Import the package <code>data/figures</code> to see
                  them here.
                </p>
              )}
              {totalCount > nodes.length && <p className="caution">The first {nodes.length} are shown.</p>}
              {totalCount > 0 && groups.length === 0 && <p>No figure matches.</p>}
              {groups.length > 0 && (
                <div className="scroll">
                  <table onKeyDown={moveFocusByArrows}>
                    <thead>
                      <tr>
                        <th scope="col">counts</th>
                        <th scope="col">as printed</th>
                        <th scope="col">in this graph</th>
                      </tr>
                    </thead>
                    {groups.map((group) => (
                      <FigureGroupRows key={group.figures[0]?.id} group={group} />
                    ))}
                  </table>
                </div>
              )}
            </>
          );
        }}
      </Outcome>
    </section>
  );
}

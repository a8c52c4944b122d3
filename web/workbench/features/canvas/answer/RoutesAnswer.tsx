import { useMemo } from 'react';
import { type SeparatingQuery, separating } from '../../../../generated/operations.ts';
import { Outcome } from '../../../components/Outcome.tsx';
import { separatingVariables } from '../../../queries/separatingVariables.ts';
import { useTies } from '../../../queries/ties/useTies.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { filterOf } from '../../../state/investigation.ts';
import { useInvestigation } from '../../../state/workbench.ts';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { chainsOf, routesPicture } from './routesPicture.ts';

/** The routes between two sides on the stage. */
export function RoutesAnswer() {
  const sides = useInvestigation((each) => each.sides);
  const filters = useInvestigation((each) => each.filters);
  const asked = useAnswer(separating, separatingVariables(sides, filterOf(filters)));
  return (
    <Outcome asked={asked} doing="Searching routes">
      {({ cut }) => <RoutesDrawing answer={cut} />}
    </Outcome>
  );
}

function RoutesDrawing({ answer }: { answer: SeparatingQuery['cut'] }) {
  const filters = useInvestigation((each) => each.filters);
  const chains = useMemo(() => chainsOf(answer), [answer]);
  const ids = useMemo(() => [...new Set(chains.flat().map(({ id }) => id))], [chains]);
  const { ties } = useTies(ids, filterOf(filters));
  const picture = useMemo(() => routesPicture(chains, ties), [chains, ties]);
  const { routes, joined, joinedCount } = answer;
  return (
    <AnswerDrawing
      heading={`From these to those: ${some(routes.nodes.length, routes.totalCount, 'route')}, ${some(joined.nodes.length, joinedCount, 'pair')} in the same cases`}
      picture={chains.length > 0 ? picture : null}
    />
  );
}

/** A number with its noun, and how many of them are drawn where that is not all. */
const some = (drawn: number, all: number, noun: string): string =>
  `${all.toLocaleString('en')} ${noun}${all === 1 ? '' : 's'}${drawn < all ? ` (${drawn} drawn)` : ''}`;

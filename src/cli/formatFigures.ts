import { escapeLines } from '../text/escapeControls.ts';
import type { ComparedFigure } from './figureOperation.ts';

/** Returns which published figures the loaded data meets, which it does not, and which it cannot count, as lines of text. */
export function formatFigures(figures: readonly ComparedFigure[]): string {
  if (figures.length === 0)
    return 'No published figures are loaded: import data/figures to compare with them.';
  const met = figures.filter(({ agrees }) => agrees === true);
  const unmet = figures.filter(({ agrees }) => agrees === false);
  const unbounded = figures.filter(({ agrees, ours }) => agrees === null && ours !== null);
  const uncounted = figures.filter(({ ours }) => ours === null);
  return [
    `Published figures: ${met.length} met, ${unmet.length} not met, ${unbounded.length + uncounted.length} not comparable.`,
    ...part('Met', met, oursOf),
    ...part('Not met', unmet, oursOf),
    ...part(
      'Counted, but the printed words set no bound, or there is nothing to be a share of',
      unbounded,
      oursOf,
    ),
    ...part('Not counted', uncounted, ({ uncounted: why }) => why ?? ''),
  ].join('\n');
}

function part(title: string, figures: readonly ComparedFigure[], beside: (figure: ComparedFigure) => string) {
  if (figures.length === 0) return [];
  const lines = figures.map((figure) => {
    const { id, what, printed } = figure;
    return `  ${escapeLines(`${id}: ${what}: ${printed}; ${beside(figure)}`)}`;
  });
  return [`${title}:`, ...lines];
}

const oursOf = ({ ours }: ComparedFigure): string =>
  ours?.value === null || ours?.value === undefined
    ? 'ours: none'
    : `ours: ${ours.value.toLocaleString('en', { maximumFractionDigits: 2 })}`;

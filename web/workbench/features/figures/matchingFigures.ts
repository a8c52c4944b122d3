import type { FigureSearch } from '../../state/investigation.ts';
import { disagreementWords } from './disagreementWords.ts';
import type { Figure, FigureGroup } from './figureGroups.ts';

const searched = ({ what, printed, unit, qualifier, quote, source }: Figure): string =>
  [what, printed, unit, qualifier, quote, source.label, source.publisher].join(' ').toLowerCase();

/** The groups of figures that a search shows. A group in which sources disagree is shown whole, so that no side of it stands alone. */
export function matchingFigures(
  groups: readonly FigureGroup[],
  { text, shown }: FigureSearch,
): readonly FigureGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (figure: Figure): boolean => {
    if (shown === 'AGREE' && figure.agrees !== true) return false;
    if (shown === 'DIFFER' && figure.agrees !== false) return false;
    if (shown === 'UNCOUNTED' && figure.ours !== null) return false;
    return words.every((word) => searched(figure).includes(word));
  };
  return groups.filter(
    (group) => group.figures.some(passes) && (shown !== 'DISAGREE' || disagreementWords(group).length > 0),
  );
}

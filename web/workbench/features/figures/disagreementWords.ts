import type { Figure, FigureGroup } from './figureGroups.ts';

const quoted = ({ printed }: Figure): string => `“${printed}”`;

/** Sentences about the numbers that sources print of one subject; none where all print the same. */
export function disagreementWords({ figures, contradictions }: FigureGroup): readonly string[] {
  const excluded = new Set(contradictions.flat());
  const printed = [...new Set(figures.map(quoted))];
  const others = [...new Set(figures.filter((each) => !excluded.has(each)).map(quoted))].filter(
    (each) => !contradictions.flat().some((figure) => quoted(figure) === each),
  );
  const pairs = contradictions.map(([one, other]) =>
    one.source.id === other.source.id
      ? `One source contradicts itself: ${quoted(one)} and ${quoted(other)} cannot both be true.`
      : `Sources disagree: ${quoted(one)} and ${quoted(other)} cannot both be true.`,
  );
  if (pairs.length > 0) return others.length > 0 ? [...pairs, `Also printed: ${others.join(', ')}.`] : pairs;
  return printed.length > 1
    ? [
        `Sources print different numbers: ${printed.join(', ')}. Their dates and notes tell them apart; none excludes another.`,
      ]
    : [];
}

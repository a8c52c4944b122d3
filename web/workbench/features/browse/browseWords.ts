import { enumDimensions } from '../../../generated/model.ts';
import type { BrowseQuestion } from '../../state/investigation.ts';
import { enumWords } from '../../words/enumWords.ts';
import type { Facet } from './facet.ts';

/** A value of a facet as a person reads it; `nameOf` returns the name of an id. */
function valueWords(facet: Facet | undefined, value: string, nameOf: (id: string) => string): string {
  if (value.includes('/') || !facet) return nameOf(value);
  const { values } = facet;
  if (typeof values !== 'string') return values.find((each) => each.value === value)?.words ?? value;
  return values !== 'PROGRAMME' && enumDimensions.has(values) ? enumWords(value) : value;
}

/** The text searched for and the chosen values by the names of their facets; empty where nothing narrows the list. */
export const browseWords = (
  facets: readonly Facet[],
  { text, facets: chosen }: BrowseQuestion,
  nameOf: (id: string) => string,
): string =>
  [
    text.trim() && `name contains “${text.trim()}”`,
    ...Object.entries(chosen).map(([name, values]) => {
      const facet = facets.find((each) => each.name === name);
      return (
        values.length > 0 && `${name} ${values.map((value) => valueWords(facet, value, nameOf)).join(' or ')}`
      );
    }),
  ]
    .filter(Boolean)
    .join('; ');

import { expect, test } from '@jest/globals';
import { sourcesIn } from './sourcesIn.ts';

const sources = sourcesIn('web/workbench');

const filesWith = (pattern: RegExp) =>
  sources.flatMap(([name, text]) => (pattern.test(text) ? [name] : [])).sort();

// A number of the question before beside the words of this one is a false statement.
test('the answer to a question before is read only for names by id, groups by id, hits and the scale of years', () => {
  expect(filesWith(/\bformer } = useAnswer|\.former\b/)).toEqual([
    'components/FindBox.tsx',
    'components/RecordChips.tsx',
    'features/browse/BrowseView.tsx',
    'features/canvas/ExpandMenu.tsx',
    'features/canvas/useCanvasMarks.ts',
    'queries/names/useFilterWords.ts',
    'shell/FilterBar.tsx',
  ]);
});

test('and is kept by nothing that does not tell it from the answer to this one', () => {
  expect(filesWith(/keepPreviousData|placeholderData/)).toEqual([
    'features/browse/FacetValues.tsx',
    'features/notes/KeptInvestigations.tsx',
    'queries/colouring/useColouring.ts',
    'queries/useAnswer.ts',
    'queries/useRows.ts',
  ]);
});

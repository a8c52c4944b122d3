import { recordNames } from '../../../generated/operations.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { filterWords } from '../../words/filterWords.ts';
import { useAnswer } from '../useAnswer.ts';

/** The filters that are on, by the names of their records. */
export interface FilterWords {
  /** Empty where none is on. */
  readonly words: string;
  /** False while a name is being read: an id stands in its place, or the words are those of the question before. */
  readonly ready: boolean;
}

/** Reads the names of the filters that are on. */
export function useFilterWords(): FilterWords {
  const filters = useInvestigation((each) => each.filters);
  const ids = [...filters.areas, ...filters.countries, ...filters.classes];
  const { data, former } = useAnswer(recordNames, ids.length > 0 ? { ids } : null);
  const known = (data ?? former)?.nodes ?? [];
  const names = new Map(known.flatMap((node) => (node && 'id' in node ? [[node.id, node.label]] : [])));
  return {
    words: filterWords(filters, (id) => names.get(id) ?? id),
    ready: ids.length === 0 || data !== undefined,
  };
}

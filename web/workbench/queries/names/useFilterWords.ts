import { recordNames } from '../../../generated/operations.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { filterWords } from '../../words/filterWords.ts';
import { useAnswer } from '../useAnswer.ts';

/** The filters that are on, by the names of their records; empty where none is on. */
export function useFilterWords(): string {
  const filters = useInvestigation((each) => each.filters);
  const ids = [...filters.areas, ...filters.countries, ...filters.classes];
  const { data, former } = useAnswer(recordNames, ids.length > 0 ? { ids } : null);
  const known = (data ?? former)?.nodes ?? [];
  const names = new Map(known.flatMap((node) => (node && 'id' in node ? [[node.id, node.label]] : [])));
  return filterWords(filters, (id) => names.get(id) ?? id);
}

import { recordNames } from '../../generated/operations.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { useInvestigation } from '../state/workbench.ts';
import { filterWords } from '../words/filterWords.ts';

/** The filters that are on, by name, below the heading of what they narrow; nothing where none is on. */
export function FilterLine() {
  const filters = useInvestigation((each) => each.filters);
  const ids = [...filters.areas, ...filters.countries, ...filters.classes];
  const { data } = useAnswer(recordNames, ids.length > 0 ? { ids } : null, { keep: true });
  const names = new Map(data?.nodes.flatMap((node) => (node && 'id' in node ? [[node.id, node.label]] : [])));
  const words = filterWords(filters, (id) => names.get(id) ?? id);
  return words && <p className="filter-line">Only {words}.</p>;
}

import { useFilterWords } from '../queries/names/useFilterWords.ts';

/** The filters that are on, by name, below the heading of what they narrow; nothing where none is on. */
export function FilterLine() {
  const { words } = useFilterWords();
  return words && <p className="filter-line">Only {words}.</p>;
}

import { chineseDates } from './chineseDates.ts';
import { digitDates } from './digitDates.ts';
import { englishDates } from './englishDates.ts';
import type { FoundDate } from './foundDate.ts';

/** Finds the dates and intervals of a text in the order they stand; of two that overlap, the longer one. */
export function findDates(text: string): FoundDate[] {
  const found = [...chineseDates(text), ...englishDates(text), ...digitDates(text)];
  const taken: FoundDate[] = [];
  for (const each of found.sort((one, other) => lengthOf(other) - lengthOf(one)))
    if (taken.every(({ start, end }) => each.end <= start || end <= each.start)) taken.push(each);
  return taken.sort((one, other) => one.start - other.start);
}

const lengthOf = ({ start, end }: FoundDate) => end - start;

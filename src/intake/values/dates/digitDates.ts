import type { FoundDate } from './foundDate.ts';

/** 2019-03-27, 2019/3/7, 2019.03; 11/2018; 27.3.2019. Longer numbers, such as those of projects, are none. */
const pattern =
  /(?<![\p{L}\p{N}./-])(?:(?<year>(?:19|20)\d\d)([-/.])(?<month>0?[1-9]|1[0-2])(?:\2(?<day>0?[1-9]|[12]\d|3[01]))?|(?<monthOf>0?[1-9]|1[0-2])\/(?<yearOf>(?:19|20)\d\d)|(?<dayFirst>0?[1-9]|[12]\d|3[01])(?<point>[./])(?<monthFirst>0?[1-9]|1[0-2])\k<point>(?<yearLast>(?:19|20)\d\d))(?!\d|[-/]\d|\.\d)/gu;

/** Finds the dates that a text writes in digits alone. Day and month with strokes between them count only where the day is above 12. */
export function digitDates(text: string): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { year, month, day, monthOf, yearOf, dayFirst, point, monthFirst, yearLast } = match.groups ?? {};
    if (point === '/' && Number(dayFirst) <= 12) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        from: {
          year: numberOf(year ?? yearOf ?? yearLast),
          month: numberOf(month ?? monthOf ?? monthFirst),
          day: numberOf(day ?? dayFirst),
        },
      },
    ];
  });
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

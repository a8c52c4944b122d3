import { publishedFigures } from './published.ts';

/** Returns the facts that the synthetic package states about itself. */
export function referencePackage(caseCount: number) {
  const calibrated = caseCount === publishedFigures.cases;
  return {
    name: calibrated ? 'reference' : `reference-${caseCount}`,
    title: calibrated ? 'Synthetic reference cases' : `Synthetic cases, ${caseCount}`,
    description: calibrated
      ? 'Invented cases whose totals meet every figure listed under Published figures (docs/published-figures.md) on PRC science-and-technology diplomats 2015 to 2020. Names, titles, dates and ties are drawn from a seeded generator; only posts, countries and technologies are real. README.md tells what was published and what was drawn.'
      : 'Invented cases in the proportions of the reference dataset, for measuring speed. Nothing in it is real but posts, countries and technologies.',
    synthetic: true,

    sources: [
      { title: 'Drawn by data/generator from a fixed seed' },
      {
        title:
          "Totals: CSET, China's Foreign Technology Wish List (2021), as quoted in the press and by readers",
      },
    ],
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'Creative Commons Zero',
      },
    ],
  };
}

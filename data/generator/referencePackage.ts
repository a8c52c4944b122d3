import type { PackageFacts } from './dataPackage.ts';
import { PUBLISHED } from './published.ts';

/** What the synthetic package says of itself. */
export function referencePackage(caseCount: number): PackageFacts {
  const calibrated = caseCount === PUBLISHED.cases;
  return {
    name: calibrated ? 'reference' : `reference-${caseCount}`,
    title: calibrated ? 'Synthetic reference cases' : `Synthetic cases, ${caseCount}`,
    description: calibrated
      ? 'Invented cases whose totals meet every figure listed in docs/published-figures.md on PRC science-and-technology diplomats 2015 to 2020. Names, titles, dates and ties are drawn from a seeded generator; only posts, countries and technologies are real. README.md tells what was published and what was drawn.'
      : 'Invented cases in the proportions of the reference dataset, for measuring speed. Nothing in it is real but posts, countries and technologies.',
    synthetic: true,
    licence: {
      name: 'CC0-1.0',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      title: 'Creative Commons Zero',
    },
    sources: [
      { title: 'Drawn by data/generator from a fixed seed' },
      {
        title:
          "Totals: CSET, China's Foreign Technology Wish List (2021), as quoted in the press and by readers",
      },
    ],
    tables: ['targets', 'companies', 'programmes', 'reports', 'cases', 'citations'],
  };
}

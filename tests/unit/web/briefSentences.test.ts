import { expect, test } from '@jest/globals';
import { briefOf } from '../../../web/workbench/features/export/brief.ts';
import type { TracedPath } from '../../../web/workbench/queries/pathRecords.ts';

type Hop = TracedPath['hops'][number];

const roles: Readonly<Record<string, string>> = {
  post: 'REFERRED',
  target: 'OFFERED',
  company: 'INVOLVED',
  technology: 'CONCERNED',
  country: 'COUNTRY_OF_TARGET',
  area: 'AREA_CONCERNED',
};
const record = (id: string) => ({ id, label: id.slice(id.indexOf('/') + 1), labelZh: null });
const roleOf = (id: string) => roles[id.slice(0, id.indexOf('/'))];

/** A hop within one case; each statement is who did what by its report. */
const hop = (
  from: string,
  to: string,
  statements: readonly { readonly of: string; readonly role: string; readonly assertion?: string }[] = [],
  caseCount = 1,
): Hop =>
  ({
    from: record(from),
    to: record(to),
    fromRole: roleOf(from),
    toRole: roleOf(to),
    caseCount,
    case: { id: 'case/1', label: 'A case', date: '2018-05-01' },
    citations: {
      nodes: (statements.length > 0 ? statements : [{ of: from, role: null }]).map(
        ({ of, role, ...others }) => ({
          assertion: 'STATED',
          role,
          grade: 'B2',
          locator: null,
          quote: null,
          entity: record(of),
          case: { id: 'case/1' },
          report: { label: 'A report', publisher: 'A paper', publishedOn: null, url: null, synthetic: false },
          ...others,
        }),
      ),
    },
  }) as unknown as Hop;

const sentences = (...hops: readonly Hop[]): readonly string[] => {
  const path = {
    strength: 1,
    judged: true,
    independentReports: 1,
    gaps: [],
    weakestHop: { from: { id: '' }, to: { id: '' } },
    hops,
  } as unknown as TracedPath;
  const about = {
    title: '',
    revision: 1,
    synthetic: false,
    filters: '',
    limits: [],
    savedAt: '',
    address: '',
  };
  return briefOf({
    about,
    meaning: '',
    question: '',
    paths: [path],
    notes: [],
    restsOn: [],
    picture: null,
  }).paths.flatMap((each) => each.sentences.map(({ text }) => text));
};

const attended = [{ of: 'post/Houston', role: 'ATTENDED' }];

test.each([
  [
    'a post and the country of a target',
    [hop('post/Houston', 'country/Japan')],
    ['Houston took part in “A case” (2018-05), which has a target in Japan.'],
  ],
  [
    'a country that takes an article, then a post',
    [hop('country/United States', 'post/Houston', [], 3)],
    [
      'The United States was the country of a target of “A case” (2018-05), in which Houston took part, as in 2 other cases.',
    ],
  ],
  [
    'two countries by a post',
    [hop('country/Japan', 'post/Tokyo'), hop('post/Tokyo', 'country/Netherlands')],
    [
      'Japan was the country of a target of “A case” (2018-05), in which Tokyo took part.',
      'Tokyo took part in “A case” (2018-05), which has a target in the Netherlands.',
    ],
  ],
  [
    'two posts of one case',
    [hop('post/Houston', 'post/Tokyo')],
    ['Houston took part in “A case” (2018-05), in which Tokyo took part too.'],
  ],
  [
    'a post that only attended, and a target',
    [hop('post/Houston', 'target/A laboratory', attended)],
    ['Houston attended “A case” (2018-05), in which A laboratory was offered.'],
  ],
  [
    'a company, and a post that hosted and signed',
    [
      hop('company/A company', 'post/Houston', [
        { of: 'post/Houston', role: 'HOSTED' },
        { of: 'post/Houston', role: 'SIGNED' },
        { of: 'post/Houston', role: 'SIGNED' },
      ]),
    ],
    ['A company was involved in “A case” (2018-05), which Houston hosted and which Houston signed.'],
  ],
  [
    'an area, and a company that sought technology',
    [hop('area/Biotech', 'company/A company', [{ of: 'company/A company', role: 'SOUGHT' }])],
    ['Biotech was an area of “A case” (2018-05), in which A company sought technology.'],
  ],
  [
    'a post whose role is denied',
    [hop('post/Houston', 'area/Biotech', [{ of: 'post/Houston', role: 'REFERRED', assertion: 'DENIED' }])],
    [
      'Houston took part in “A case” (2018-05), which concerned a technology of the area Biotech; every report cited here denies it.',
    ],
  ],
  [
    'a target, a technology and a company',
    [
      hop('target/A laboratory', 'technology/Lidar'),
      hop('technology/Lidar', 'company/A company', [{ of: 'post/Houston', role: 'REFERRED' }]),
    ],
    [
      'A laboratory was offered in “A case” (2018-05), which concerned Lidar.',
      'Lidar was a technology of “A case” (2018-05), in which A company was involved.',
    ],
  ],
  [
    'a post that paid a visit, and a post without a stated role',
    [
      hop('company/A company', 'post/Houston', [{ of: 'post/Houston', role: 'VISITED' }]),
      hop('post/Houston', 'post/Tokyo', attended),
    ],
    [
      'A company was involved in “A case” (2018-05), in which Houston paid a visit.',
      'Houston attended “A case” (2018-05), in which Tokyo took part too.',
    ],
  ],
])('the brief of a path of %s says what the data says of each', (_, hops, expected) => {
  expect(sentences(...hops)).toEqual(expected);
});

import type { NaiveGraph } from './naiveGraph.ts';

/** Values of a graph by the name of the argument or filter field that takes them: mostly known ones, some that match nothing. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

const dates = [
  '2015',
  '2015-03',
  '2016-07-15',
  '2017',
  '2018-02',
  '2019-07-31',
  '2017-05/2018-05',
  '2018/..',
  '../2019',
  '2020-03-27',
  '2022-09',
];

/** Gathers what random arguments are drawn from. */
export function poolsOf(graph: NaiveGraph): Pools {
  const used = (type: string) => {
    const records = graph.of(type);
    const busy = records.filter((record) => record.links.length > 1);
    return [...busy, ...records.slice(0, 2)].map(({ id }) => id);
  };
  const stored = (type: string, property: string) => [
    ...new Set(graph.of(type).flatMap((thing) => thing.properties[property] ?? [])),
  ];
  const ids = ['Post', 'Case', 'Target', 'Company', 'Technology', 'Area', 'Country', 'Programme', 'Report'];
  const byType = Object.fromEntries(ids.map((type) => [type, [...used(type), `${type.toLowerCase()}/none`]]));
  const {
    Post = [],
    Case = [],
    Target = [],
    Company = [],
    Technology = [],
    Area = [],
    Country = [],
    Programme = [],
    Report = [],
  } = byType;
  const named = ['Area', 'Company', 'Country', 'Post', 'Programme', 'Target', 'Technology'];
  const some = (type: string, property: string) => stored(type, property).slice(0, 2);
  return {
    ...byType,
    Entity: ids.flatMap((type) => byType[type]?.slice(0, 12) ?? []),
    about: [Technology, Post, Programme, Target, Company, Report, Case].flatMap((each) => each.slice(0, 6)),
    post: Post,
    target: Target,
    company: Company,
    technology: Technology,
    area: Area,
    schemeClass: [...graph.of('SchemeClass').map(({ id }) => id), 'class/none.1'],
    report: Report,
    follows: Case,
    derivedFrom: Report,
    programme: Programme,
    postCountry: Country,
    targetCountry: Country,
    country: Country,
    PartialDate: dates,
    title: [
      ...some('Case', 'title'),
      ...some('Report', 'title'),
      'first',
      'A lens is offered',
      'offered',
      'PARTNERS',
      'Notice',
      '镜',
      'none such',
    ],
    name: [
      ...named.flatMap((type) => some(type, 'name')),
      'Fjord',
      'fjord optics',
      'Office in Oslo',
      'United',
      'north',
      'o',
      'none such',
    ],
    nameZh: [...named.flatMap((type) => some(type, 'nameZh')), '北', '生物技术与健康', '无此名'],
    titleZh: [...some('Case', 'titleZh'), '寻求', '无此题'],
    summary: [...some('Case', 'summary'), 'A SENSOR', 'the notice', 'none such'],
    outcome: [...some('Case', 'outcome'), 'SIGNED'],
    uncertain: [...some('Case', 'uncertain'), 'day'],
    textSha256: [...stored('Report', 'textSha256'), 'no hash'],
    proposalReason: [...some('Report', 'proposalReason'), 'page'],
    proposedReliability: ['B', 'C'],
    proposedCredibility: [2, 3],
    organiser: [...stored('Programme', 'organiser'), 'north'],
    jurisdiction: [...stored('Post', 'jurisdiction'), 'south'],
    region: [...stored('Target', 'region'), 'vest'],
    url: [...some('Report', 'url'), 'https://notices'],
    archivedUrl: [...some('Report', 'archivedUrl'), 'https://archive'],
    code: ['US', 'NO', 'BIO', 'b', 'none'],
    city: [...stored('Target', 'city'), 'os'],
    province: [...stored('Company', 'province'), 'j'],
    publisher: [...stored('Report', 'publisher'), 'bulletin'],
    language: stored('Report', 'language'),
    grade: [...stored('Case', 'grade'), ...stored('Report', 'grade'), 'F1'],
    reliability: [...stored('Report', 'reliability'), 'D'],
    credibility: [...stored('Report', 'credibility'), 5],
    text: ['lens', 'LENS', '镜头', 'in short', 'notice speaks', 'none such'],
    Int: [0, 1, 2, 3, 7],
    Float: [0.2, 0.5, 0.65, 0.9, 1],
    km: [10, 300, 2_500, 8_000],
    latitude: [59.9, 51.5, 42, -3],
    longitude: [10.7, -0.1, 21, -71],
    cursorKey: [
      null,
      0,
      1,
      2,
      0.65,
      '2017-01-01',
      '2019-07-31',
      'Fjord Optics',
      'North Star Group',
      'United States',
    ],
  };
}

import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';

/** One request that is made to take the server down for others. */
export interface ExhaustingRequest {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** After the address of the server. */
  readonly path: string;
  readonly body: string;
  /** Words of the message that it is refused with, most often the bound that it attacks; where they are absent it is answered. */
  readonly refused?: string;
  /** Hangs up after so many milliseconds. */
  readonly hangUpMs?: number;
  /** Reads the answer so slowly that it is not done before the others are. */
  readonly slow?: boolean;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const post = (
  name: string,
  query: string,
  { variables = {}, refused }: { variables?: unknown; refused?: string } = {},
): ExhaustingRequest => ({
  name,
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
  ...(refused === undefined ? {} : { refused }),
});

const conditions = [
  (i: number) => `{ title: { contains: "a${i}" } }`,
  () => '{ post: { eq: "post/houston" } }',
  (i: number) => `{ target: { in: ["target/synthetic-000${i % 9}"] } }`,
  () => '{ not: { company: { isNull: true } } }',
  (i: number) => `{ reportCount: { gte: ${i} } }`,
  () => '{ targetCountry: { eq: "country/US" }, abroad: true }',
];
const condition = (i: number) => conditions[i % conditions.length]?.(i) ?? '{}';
const where = (filter: string) => `{ cases(first: 1, where: ${filter}) { totalCount } }`;
const deepNot = (levels: number) => `${'{ not: '.repeat(levels)}{}${' }'.repeat(levels)}`;
const nested = (fields: string, posts = 200) =>
  `{ posts(first: ${posts}) { nodes { cases(first: 200) { nodes { ${fields} } } } } }`;
const long = `paths(from: "post/houston", to: "target/synthetic-0150", first: 50, maxHops: 8, order: STRONGEST, timeRespecting: true,
  unsourced: true, through: [COMPANY, TARGET, POST, TECHNOLOGY, COUNTRY])
  { paths { hops { case { id title } cases(first: 50) { nodes { id title } } } } }`;
const INTROSPECTION = 'types { name description fields { name description args { name } type { name } } }';

/** Sixty requests, of many different kinds. */
export function exhaustingRequests(): readonly ExhaustingRequest[] {
  const heavy = nested('id title date targets(first: 5) { nodes { id } }', 100);
  const hash = createHash('sha256').update(heavy).digest('hex');
  const planned = (count: number) => times(count, condition);
  const single: ExhaustingRequest[] = [
    ...[20, 64, 80, 400].map((levels) =>
      post(`not in not, ${levels}`, where(deepNot(levels)), { refused: 'limits.nesting' }),
    ),
    post('not in not, as deep as may be', where(deepNot(9))),
    ...['or', 'and'].flatMap((word) => [
      post(`${word} of as many as may be`, where(`{ ${word}: [${planned(13)}] }`)),
      ...[17, 100].map((count) =>
        post(`${word} of ${count}`, where(`{ ${word}: [${planned(count)}] }`), {
          refused: 'limits.conditions',
        }),
      ),
    ]),
    post('an or of 1,000 in a variable', 'query ($w: CaseFilter) { cases(where: $w) { totalCount } }', {
      variables: { w: { or: Array.from({ length: 1_000 }, (_, i) => ({ title: { contains: `a${i}` } })) } },
      refused: 'limits.conditions',
    }),
    post(
      'or of ands',
      where(`{ or: [${times(3, (i) => `{ and: [${times(4, (k) => condition(i + k))}] }`)}] }`),
    ),
    post('a deep variable', 'query ($w: CaseFilter) { cases(where: $w) { totalCount } }', {
      variables: { w: JSON.parse(`${'{"not":'.repeat(2_000)}{}${'}'.repeat(2_000)}`) },
      refused: 'limits.variableDepth',
    }),
    post('introspection, 90 times', `{ ${times(90, (i) => `a${i}: __schema { ${INTROSPECTION} }`)} }`, {
      refused: 'limits.schemaCost',
    }),
    post('introspection, 12 times', `{ ${times(12, (i) => `a${i}: __schema { ${INTROSPECTION} }`)} }`),
    post('introspection as clients ask it', getIntrospectionQuery({ inputValueDeprecation: true })),
    post(
      'introspection, deep',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      { refused: 'introspection depth' },
    ),
    post(
      'one text under 99 names',
      `{ cases(first: 200) { nodes { ${times(99, (i) => `s${i}: summary`)} } } }`,
    ),
    post('texts of many records', nested(times(40, (i) => `s${i}: title`))),
    post(
      'scalars of many records',
      nested('id label title titleZh summary date grade confidence stage reportCount'),
    ),
    post('lists in lists', nested('posts(first: 200) { nodes { cases(first: 200) { nodes { id } } } }'), {
      refused: 'limits.cost',
    }),
    post(
      'records of many lists',
      nested('targets { nodes { id } } companies { nodes { id } } citations(first: 25) { edges { cursor } }'),
      { refused: 'limits.cost' },
    ),
    post(
      '100 lists of one record',
      `{ post(id: "post/houston") { ${times(100, (i) => `a${i}: cases(first: 1) { nodes { id } }`)} } }`,
    ),
    post(
      '20 roots of lists',
      `{ ${times(20, (i) => `a${i}: cases(first: 200) { nodes { id title targets(first: 20) { nodes { id } } } }`)} }`,
    ),
    post('one key 900 times', `{ post(id: "x") { ${times(900, () => 'country { id }')} } }`, {
      refused: 'limits.repeats',
    }),
    post(
      '300 fragments in one another',
      `{ post(id: "x") { ...F0 } } ${times(300, (i) => `fragment F${i} on Post { id ${i < 299 ? `...F${i + 1}` : ''} name }`)}`,
      { refused: 'limits.repeats' },
    ),
    post(
      'fragments that double',
      `{ post(id: "x") { ...F0 } } ${times(25, (i) => `fragment F${i} on Post { a: country { posts { nodes { ...F${i + 1} } } } b: country { posts { nodes { ...F${i + 1} } } } }`)} fragment F25 on Post { id }`,
      { refused: 'limits.selections' },
    ),
    post(
      '200 fragments beside one another',
      `{ post(id: "x") { ${times(200, (i) => `...F${i}`)} } } ${times(200, (i) => `fragment F${i} on Post { a${i}: id }`)}`,
      { refused: 'limits.spreads' },
    ),
    post('1,900 unknown fields', `{ ${times(1_900, (i) => `abcdefgh${i}`)} }`, {
      refused: 'limits.selections',
    }),
    post(
      'directives',
      `{ posts { nodes { ${times(40, (i) => `a${i}: id @include(if: true) @skip(if: false)`)} } } }`,
      {
        refused: 'limits.directives',
      },
    ),
    post('5,000 ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: Array.from({ length: 5_000 }, (_, i) => `case/synthetic-${i}`) },
      refused: 'limits.variableValues',
    }),
    post(
      'a filter of 1,000 values',
      'query ($in: [ID!]) { cases(where: { post: { in: $in } }) { totalCount } }',
      { variables: { in: Array.from({ length: 1_000 }, (_, i) => `post/${i}`) }, refused: 'limits.list' },
    ),
    post('a text of 200,000 characters', 'query ($t: String!) { search(text: $t) { totalCount } }', {
      variables: { t: 'x'.repeat(200_000) },
      refused: 'limits.text',
    }),
    post(
      'a filter by 60,000 characters',
      'query ($t: String!) { cases(where: { text: { contains: $t } }) { totalCount } }',
      { variables: { t: '発'.repeat(60_000) }, refused: 'limits.text' },
    ),
    post('a number of 200,000 digits', 'query ($t: Int!) { cases(first: $t) { totalCount } }', {
      variables: { t: '9'.repeat(200_000) },
      refused: 'Int cannot represent',
    }),
    post(
      'odd scripts',
      `{ ${times(20, (i) => `a${i}: search(text: "\u202e𠮷發明\u200b${i}") { totalCount }`)} }`,
    ),
    post('paths, 12 times', `{ ${times(12, (i) => `a${i}: ${long}`)} }`),
    post('a long path', `{ ${long} }`),
    post(
      'breakdowns, 20 times',
      `{ ${times(20, (i) => `a${i}: breakdown(by: [POST, TARGET, COMPANY]) { totalCount }`)} }`,
    ),
    post(
      'records of a breakdown',
      '{ breakdown(by: [POST, TARGET], first: 200) { nodes { caseCount keys { label node { id label } } cases(first: 50) { nodes { id title } } } } }',
    ),
    post(
      'networks',
      `{ ${times(20, (i) => `a${i}: network(measure: BETWEENNESS, where: { reportCount: { gte: ${i % 3} } }) { tieCount nodes { id } }`)} }`,
    ),
    post(
      'what-ifs',
      `{ ${times(20, (i) => `a${i}: whatIf(remove: ["post/houston"], where: { reportCount: { gte: ${i % 3} } }, maxHops: 8) { revision pairs { lostCount pairs { fate } } }`)} }`,
    ),
    post(
      'reaches',
      `{ ${times(20, (i) => `a${i}: reach(from: "post/houston", maxHops: 8) { totalCount }`)} }`,
    ),
    post(
      'counts of counts',
      `{ posts(first: 200, orderBy: { field: CASES, direction: DESC }) { nodes { ${times(20, (i) => `a${i}: cases(first: 1, where: { title: { contains: "${i}" } }) { totalCount }`)} } } }`,
    ),
    {
      name: 'GET with a huge query',
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent(`{ post(id: "x") { ${'id '.repeat(2_000)} } }`)}`,
      body: '',
      refused: 'limits.repeats',
    },
    {
      name: 'GET of a heavy list',
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent(heavy)}`,
      body: '',
    },
    {
      name: 'a batch',
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ dataset { revision } }' }))),
      refused: 'batching',
    },
    {
      name: 'no JSON, but large',
      method: 'POST',
      path: '/graphql',
      body: '['.repeat(200_000),
      refused: 'not JSON',
    },
    {
      name: 'a persisted operation',
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify({
        query: heavy,
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      }),
    },
    { ...post('who hangs up', heavy), hangUpMs: 150 },
    { ...post('who hangs up during a search', `{ ${long} }`), hangUpMs: 150 },
    { ...post('who hangs up while it is planned', where(`{ or: [${planned(13)}] }`)), hangUpMs: 100 },
    { ...post('who reads slowly', heavy), slow: true },
  ];
  const more = single.filter(({ name }) => /lists|records|long|paths|hangs/.test(name));
  return [...single, ...more, ...more].slice(0, 60);
}

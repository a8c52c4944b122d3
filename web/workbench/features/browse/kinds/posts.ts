import {
  type BrowsePostsQuery,
  browsePosts,
  type PostFilter,
  type PostOrderField,
} from '../../../../generated/operations.ts';
import type { Column } from '../../../components/table/column.ts';
import { browsing } from '../browsing.tsx';
import { enumValues } from '../caseFacets.ts';
import { countColumn, countryColumn, kindText, nameColumns } from './columns.tsx';

type Post = BrowsePostsQuery['posts']['nodes'][number];

const kinds = ['EMBASSY', 'CONSULATE_GENERAL', 'CONSULATE', 'MISSION', 'OFFICE'] as const;

const columns: readonly Column<Post, PostOrderField>[] = [
  ...nameColumns<PostOrderField>('post', 'NAME'),
  countColumn('cases', ({ caseCount }) => caseCount, 'CASES'),
  { head: 'kind', width: 150, text: ({ postKind }) => kindText(postKind) },
  countryColumn,
  { head: 'city', width: 140, text: ({ city }) => city ?? '' },
  countColumn('targets', ({ targetCount }) => targetCount, 'TARGETS'),
  countColumn('companies', ({ companyCount }) => companyCount, 'COMPANIES'),
  { head: 'opened', width: 100, text: ({ openedOn }) => openedOn ?? '', optional: true },
  { head: 'closed', width: 100, text: ({ closedOn }) => closedOn ?? '', optional: true },
];

export const posts = browsing({
  kind: 'POST',
  columns,
  usualOrder: { field: 'CASES', direction: 'DESC' },
  operation: browsePosts,
  pageOf: ({ posts: page, dataset: { revision } }) => ({ ...page, revision }),
  variables: (where: PostFilter, first, orderBy) => ({ where, first, orderBy }),
  all: (and) => ({ and }),
  named: (text) => ({ or: [{ name: { contains: text } }, { nameZh: { contains: text } }] }),
  withCase: (cases) => ({ cases }),
  ownFacets: [
    {
      name: 'kind',
      values: enumValues(kinds),
      filter: (values) => ({ postKind: { in: kinds.filter((each) => values.includes(each)) } }),
    },
    { name: 'country', values: 'POST_COUNTRY', filter: (values) => ({ country: { in: values } }) },
  ],
  without: ['post'],
});

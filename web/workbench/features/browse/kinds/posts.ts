import { enumValues } from '../../../../generated/model.ts';
import {
  type BrowsePostsQuery,
  browsePosts,
  type PostFilter,
  type PostOrderField,
} from '../../../../generated/operations.ts';
import type { Column } from '../../../components/table/column.ts';
import {
  chineseColumn,
  countColumn,
  countryColumn,
  kindText,
  nameColumn,
} from '../../../components/table/columns.tsx';
import { eitherName } from '../browsedRecords.ts';
import { browsing } from '../browsing.tsx';
import { enumFacet } from '../caseFacets.ts';

type Post = BrowsePostsQuery['posts']['nodes'][number];

const columns: readonly Column<Post, PostOrderField>[] = [
  nameColumn('post', 'NAME'),
  chineseColumn('NAME_ZH'),
  countColumn('cases', ({ caseCount }) => caseCount, 'CASES'),
  { head: 'kind', width: 150, order: 'POST_KIND', text: ({ postKind }) => kindText(postKind) },
  countryColumn,
  { head: 'city', width: 140, order: 'CITY', text: ({ city }) => city ?? '' },
  countColumn('targets', ({ targetCount }) => targetCount, 'TARGETS'),
  countColumn('companies', ({ companyCount }) => companyCount, 'COMPANIES'),
  { head: 'opened', width: 100, order: 'OPENED_ON', text: ({ openedOn }) => openedOn ?? '', optional: true },
  { head: 'closed', width: 100, order: 'CLOSED_ON', text: ({ closedOn }) => closedOn ?? '', optional: true },
];

export const posts = browsing({
  kind: 'POST',
  columns,
  usualOrder: { field: 'CASES', direction: 'DESC' },
  operation: browsePosts,
  pageOf: ({ posts: page, dataset: { revision } }) => ({ ...page, revision }),
  variables: (where: PostFilter, first, orderBy) => ({ where, first, orderBy }),
  all: (and) => ({ and }),
  named: eitherName,
  withCase: (cases) => ({ cases }),
  ownFacets: [
    enumFacet('kind', enumValues.PostKind, (values): PostFilter => ({ postKind: { in: values } })),
    { name: 'country', values: 'POST_COUNTRY', filter: (values) => ({ country: { in: values } }) },
  ],
  without: ['post'],
});

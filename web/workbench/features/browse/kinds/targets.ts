import { enumValues } from '../../../../generated/model.ts';
import {
  type BrowseTargetsQuery,
  browseTargets,
  type TargetFilter,
  type TargetOrderField,
} from '../../../../generated/operations.ts';
import type { Column } from '../../../components/table/column.ts';
import {
  chineseColumn,
  countColumn,
  countryColumn,
  dataColumn,
  kindText,
  nameColumn,
} from '../../../components/table/columns.tsx';
import { eitherName } from '../browsedRecords.ts';
import { browsing } from '../browsing.tsx';
import { enumFacet } from '../caseFacets.ts';

type Target = BrowseTargetsQuery['targets']['nodes'][number];

const columns: readonly Column<Target, TargetOrderField>[] = [
  nameColumn('target', 'NAME'),
  chineseColumn('NAME_ZH'),
  countColumn('cases', ({ caseCount }) => caseCount, 'CASES'),
  { head: 'kind', width: 150, order: 'TARGET_KIND', text: ({ targetKind }) => kindText(targetKind) },
  countryColumn,
  { head: 'city', width: 140, order: 'CITY', text: ({ city }) => city ?? '' },
  { head: 'region', width: 140, order: 'REGION', text: ({ region }) => region ?? '', optional: true },
  countColumn('posts', ({ postCount }) => postCount, 'POSTS'),
  countColumn('companies', ({ companyCount }) => companyCount, 'COMPANIES'),
  dataColumn,
];

export const targets = browsing({
  kind: 'TARGET',
  columns,
  usualOrder: { field: 'CASES', direction: 'DESC' },
  operation: browseTargets,
  pageOf: ({ targets: page, dataset: { revision } }) => ({ ...page, revision }),
  variables: (where: TargetFilter, first, orderBy) => ({ where, first, orderBy }),
  all: (and) => ({ and }),
  named: eitherName,
  withCase: (cases) => ({ cases }),
  ownFacets: [
    enumFacet('kind', enumValues.TargetKind, (values): TargetFilter => ({ targetKind: { in: values } })),
    { name: 'country', values: 'TARGET_COUNTRY', filter: (values) => ({ country: { in: values } }) },
  ],
  without: ['target', 'country of target', 'kind of target'],
});

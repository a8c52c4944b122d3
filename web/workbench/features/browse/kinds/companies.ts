import {
  type BrowseCompaniesQuery,
  browseCompanies,
  type CompanyFilter,
  type CompanyOrderField,
} from '../../../../generated/operations.ts';
import type { Column } from '../../../components/table/column.ts';
import {
  chineseColumn,
  countColumn,
  dataColumn,
  kindText,
  nameColumn,
} from '../../../components/table/columns.tsx';
import { eitherName } from '../browsedRecords.ts';
import { browsing } from '../browsing.tsx';

type Company = BrowseCompaniesQuery['companies']['nodes'][number];

const columns: readonly Column<Company, CompanyOrderField>[] = [
  nameColumn('company', 'NAME'),
  chineseColumn('NAME_ZH'),
  countColumn('cases', ({ caseCount }) => caseCount, 'CASES'),
  { head: 'kind', width: 150, order: 'COMPANY_KIND', text: ({ companyKind }) => kindText(companyKind) },
  { head: 'province', width: 150, order: 'PROVINCE', text: ({ province }) => province ?? '' },
  countColumn('targets', ({ targetCount }) => targetCount, 'TARGETS'),
  countColumn('countries', ({ countryCount }) => countryCount, 'COUNTRIES'),
  dataColumn,
];

export const companies = browsing({
  kind: 'COMPANY',
  columns,
  usualOrder: { field: 'CASES', direction: 'DESC' },
  operation: browseCompanies,
  pageOf: ({ companies: page, dataset: { revision } }) => ({ ...page, revision }),
  variables: (where: CompanyFilter, first, orderBy) => ({ where, first, orderBy }),
  all: (and) => ({ and }),
  named: eitherName,
  withCase: (cases) => ({ cases }),
  ownFacets: [{ name: 'province', values: 'PROVINCE', filter: (values) => ({ province: { in: values } }) }],
  without: ['company'],
});

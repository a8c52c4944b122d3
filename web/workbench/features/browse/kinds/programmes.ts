import {
  type BrowseProgrammesQuery,
  browseProgrammes,
  type ProgrammeFilter,
  type ProgrammeOrderField,
} from '../../../../generated/operations.ts';
import type { Column } from '../../../components/table/column.ts';
import { chineseColumn, countColumn, dataColumn, nameColumn } from '../../../components/table/columns.tsx';
import { eitherName } from '../browsedRecords.ts';
import { browsing } from '../browsing.tsx';

type Programme = BrowseProgrammesQuery['programmes']['nodes'][number];

const columns: readonly Column<Programme, ProgrammeOrderField>[] = [
  nameColumn('programme', 'NAME'),
  chineseColumn('NAME_ZH'),
  countColumn('cases', ({ caseCount }) => caseCount, 'CASES'),
  { head: 'organiser', width: 240, order: 'ORGANISER', text: ({ organiser }) => organiser ?? '' },
  dataColumn,
];

export const programmes = browsing({
  kind: 'PROGRAMME',
  columns,
  usualOrder: { field: 'CASES', direction: 'DESC' },
  operation: browseProgrammes,
  pageOf: ({ programmes: page, dataset: { revision } }) => ({ ...page, revision }),
  variables: (where: ProgrammeFilter, first, orderBy) => ({ where, first, orderBy }),
  all: (and) => ({ and }),
  named: eitherName,
  withCase: (cases) => ({ cases }),
  ownFacets: [],
  without: ['programme'],
});

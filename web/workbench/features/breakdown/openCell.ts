import { askPages } from '../../../client/askPages.ts';
import { type CasesOfCellsQuery, casesOfCells } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import { type DimensionKey, filterOfKey, valueOfKey } from '../../model/filterOfKey.ts';
import { schemeFor } from '../../queries/schemeFor.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { reportError, useWorkbench } from '../../state/workbench.ts';
import { nameOfKey } from '../../words/nameOfKey.ts';
import { filterOfCell } from './filterOfCell.ts';

const MAX_IDS_A_CELL = 200;
/** The filter leaves few cells besides the one that is opened. */
const MAX_PAGES = 25;

/** Shows the cases of a cell: by a filter where one says them, else by their very ids. */
export async function openCell(keys: readonly DimensionKey[]): Promise<void> {
  const label = keys.map(nameOfKey).join(' × ');
  const where = filterOfCell(keys);
  if (where) return showCases(label, where);
  const { filters, breakdown } = useWorkbench.getState().investigation;
  const within = allOf(filterOf(filters), ...keys.map(filterOfKey));
  try {
    const by = keys.map(({ dimension }) => dimension);
    const variables = { by, ...schemeFor(by, breakdown), ...(within ? { where: within } : {}) };
    const placeOf = ({ breakdown }: CasesOfCellsQuery) => breakdown;
    const pages = await askPages(casesOfCells, variables, { placeOf, most: MAX_PAGES });
    const cell = pages
      .flatMap(({ breakdown }) => breakdown.nodes)
      .find((row) =>
        keys.every((wanted, index) => {
          const key = row.keys[index];
          return key !== undefined && valueOfKey(key) === valueOfKey(wanted);
        }),
      );
    if (!cell) return;
    const ids = cell.cases.nodes.map(({ id }) => id);
    const cut = cell.caseCount > MAX_IDS_A_CELL ? `, the latest ${MAX_IDS_A_CELL} of ${cell.caseCount}` : '';
    showCases(`${label}${cut}`, { id: { in: ids } });
  } catch (error) {
    reportError(error);
  }
}

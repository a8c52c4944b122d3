import { askPages } from '../../../client/askPages.ts';
import { type CasesOfCellsQuery, casesOfCells } from '../../../generated/operations.ts';
import { allOf } from '../../model/caseFilter.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCasesWithinSlice } from '../../state/showCases.ts';
import { tellTrouble, useBench } from '../../state/workbench.ts';
import { nameOfKey } from './nameOfKey.ts';
import { whereOfCell } from './whereOfCell.ts';
import { type Key, whereOfKey } from './whereOfKey.ts';

const mostNamed = 200;
/** The filter leaves few cells besides the one that is opened. */
const mostPages = 25;

/** Shows the cases of a cell: by a filter where one says them, else by their very ids. */
export async function openCell(keys: readonly Key[]): Promise<void> {
  const label = keys.map(nameOfKey).join(' × ');
  const where = whereOfCell(keys);
  if (where) return showCasesWithinSlice(label, where);
  const { slice, filters } = useBench.getState().investigation;
  const within = allOf(slice?.where, filterOf(filters), ...keys.map(whereOfKey));
  try {
    const variables = { by: keys.map(({ dimension }) => dimension), ...(within ? { where: within } : {}) };
    const placeOf = ({ breakdown }: CasesOfCellsQuery) => breakdown;
    const pages = await askPages(casesOfCells, variables, { placeOf, most: mostPages });
    const cell = pages
      .flatMap(({ breakdown }) => breakdown.nodes)
      .find((row) =>
        keys.every(
          ({ label: wanted, node }, index) =>
            (row.keys[index]?.node?.id ?? row.keys[index]?.label ?? null) === (node?.id ?? wanted),
        ),
      );
    if (!cell) return;
    const ids = cell.cases.nodes.map(({ id }) => id);
    const cut = cell.caseCount > mostNamed ? `, the latest ${mostNamed} of ${cell.caseCount}` : '';
    showCasesWithinSlice(`${label}${cut}`, { id: { in: ids } });
  } catch (error) {
    tellTrouble(error);
  }
}

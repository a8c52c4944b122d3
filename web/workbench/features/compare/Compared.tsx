import { dimensionWords } from '../../../generated/model.ts';
import { countCases, grid } from '../../../generated/operations.ts';
import { CopyTable } from '../../components/CopyTable.tsx';
import { Outcome } from '../../components/Outcome.tsx';
import { QueryLink } from '../../components/QueryLink.tsx';
import { allOf } from '../../model/caseFilter.ts';
import { filterOfKey } from '../../model/filterOfKey.ts';
import { counted } from '../../model/kinds.ts';
import { schemeFor } from '../../queries/schemeFor.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { wholeGrid } from '../../queries/wholeGrid.ts';
import type { CompareQuestion } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { nameOfKey } from '../../words/nameOfKey.ts';
import { comparedCases, sideName } from './comparedCases.ts';
import { PairedBars } from './PairedBars.tsx';
import { byDifference, type PairedRow, pairedRows } from './pairedRows.ts';

/** Most rows that are drawn; all of them are copied. */
const MAX_ROWS = 100;

/** The cases of two sides by one dimension; every number opens its cases. */
export function Compared({
  question: { left, right, by },
  nameOf,
  differencesFirst,
}: {
  question: CompareQuestion;
  nameOf: (id: string) => string;
  differencesFirst: boolean;
}) {
  const filters = useInvestigation((each) => each.filters);
  const [ofLeft, ofRight] = [comparedCases(left, filters), comparedCases(right, filters)];
  const ofBoth = allOf(ofLeft, ofRight) ?? {};
  const breakdown = useInvestigation((each) => each.breakdown);
  const variables = { by: [by], ...schemeFor([by], breakdown), where: ofLeft };
  const askedLeft = useAnswer(grid, variables, { read: wholeGrid });
  const askedRight = useAnswer(grid, { ...variables, where: ofRight }, { read: wholeGrid });
  const { data: both } = useAnswer(countCases, { where: ofBoth });
  const [leftName, rightName] = [sideName(left, nameOf), sideName(right, nameOf)];
  // A side may have dates of its own in place of the shared ones: its filter says them all.
  const openAll = (name: string, where: typeof ofLeft) => showCases(name, where, { unfiltered: true });
  const open = (name: string, where: typeof ofLeft) => (row: PairedRow) =>
    openAll(`${nameOfKey(row.key)}: ${name}`, allOf(where, filterOfKey(row.key)) ?? where);
  return (
    <Outcome keep asked={askedLeft} doing="Counting">
      {({ breakdown: one }) => (
        <Outcome keep asked={askedRight} doing="Counting">
          {({ breakdown: other }) => {
            const rows = pairedRows(one, other);
            const ordered = differencesFirst ? byDifference(rows) : rows;
            const drawn = ordered.slice(0, MAX_ROWS);
            return (
              <>
                <p role="status" className="side-totals">
                  <Total name={leftName} count={one.caseTotal} open={() => openAll(leftName, ofLeft)} />
                  <Total name={rightName} count={other.caseTotal} open={() => openAll(rightName, ofRight)} />
                  {both && (
                    <Total
                      name="On both sides"
                      count={both.cases.totalCount}
                      open={() => openAll(`${leftName} and ${rightName}`, ofBoth)}
                    />
                  )}
                  <CopyTable
                    heads={[dimensionWords[by], leftName, rightName]}
                    rows={ordered.map((row) => [nameOfKey(row.key), String(row.left), String(row.right)])}
                  />
                  <QueryLink operation={grid} variables={variables} />
                </p>
                <PairedBars
                  rows={drawn}
                  left={{ name: leftName, caseTotal: one.caseTotal, open: open(leftName, ofLeft) }}
                  right={{ name: rightName, caseTotal: other.caseTotal, open: open(rightName, ofRight) }}
                />
                <p className="quiet">
                  Bars are shares of the cases of a side. A case with several values counts once in each.{' '}
                  {drawn.length < rows.length &&
                    `The first ${drawn.length} of ${rows.length.toLocaleString('en')} values. `}
                  {one.unknownTotal + other.unknownTotal > 0 &&
                    `Without a known ${dimensionWords[by]}: ${one.unknownTotal} on the left, ${other.unknownTotal} on the right.`}
                </p>
              </>
            );
          }}
        </Outcome>
      )}
    </Outcome>
  );
}

/** The number of cases of a side, which opens them. */
const Total = ({ name, count, open }: { name: string; count: number; open: () => void }) => (
  <span>
    <b>{name}</b>{' '}
    <button type="button" className="plain-link" onClick={open}>
      {counted(count, 'CASE')}
    </button>
  </span>
);

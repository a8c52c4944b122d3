import { countCases, record as recordOperation, trace, whatIfRemoved } from '../../generated/operations.ts';
import { recordOf, recordVariables } from '../features/record/recordNode.ts';
import { counted } from '../model/kinds.ts';
import { shortName } from '../model/picture/shortName.ts';
import { traceVariables } from '../queries/traceVariables.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { casesOfSlice, filterOf, type Slice } from '../state/investigation.ts';
import { useInvestigation } from '../state/workbench.ts';
import { SheetHead } from './SheetHead.tsx';
import { isAnsweredOnStage, type Sheet } from './useSheets.ts';

/** State of a sheet, and what brings it up. */
interface Lift {
  readonly isUp: boolean;
  open(): void;
}

/** The heads of the sheets below the picture, which a narrow screen shows first: the tool that it answers, the cases behind a number, and the record that is open. Wide screens have no sheets. */
export function SheetHeads({
  tool,
  cases,
  record,
  sheet,
  setSheet,
  raiseCases,
}: {
  /** The name of the tool in use. */
  tool: string;
  /** The slice whose cases lie low. */
  cases: Slice | null;
  record: string | null;
  sheet: Sheet;
  setSheet: (sheet: Sheet) => void;
  raiseCases: () => void;
}) {
  const isAnswered = useInvestigation(isAnsweredOnStage);
  const traces = useInvestigation((each) => each.tool === 'trace');
  const liftOf = (which: Sheet): Lift => ({ isUp: sheet === which, open: () => setSheet(which) });
  const ToolHead = traces ? TraceHead : WhatIfHead;
  if (!isAnswered && !cases && !record) return null;
  return (
    <nav className="sheet-heads" aria-label="Sheets">
      {isAnswered && <ToolHead name={tool} lift={liftOf('tool')} />}
      {cases && <CasesHead slice={cases} lift={{ isUp: false, open: raiseCases }} />}
      {record && <RecordHead key={record} id={record} lift={liftOf('record')} />}
    </nav>
  );
}

// Those of a tool and of a record ask what their sheets ask too, so that it is asked once.

function TraceHead({ name, lift }: { name: string; lift: Lift }) {
  const question = useInvestigation((each) => each.trace);
  const filters = useInvestigation((each) => each.filters);
  const { data } = useAnswer(trace, traceVariables(question, filterOf(filters)));
  const paths = data?.paths.paths;
  const hops = paths?.[0]?.hops;
  const [from, to] = [hops?.[0]?.from.label ?? '', hops?.at(-1)?.to.label ?? ''];
  const count = paths && (paths.length === 1 ? '1 path' : `${paths.length || 'no'} paths`);
  return (
    <SheetHead
      title={count ? `${name}: ${count}` : name}
      about={hops ? `${shortName(from)} to ${shortName(to)}` : ''}
      {...lift}
    />
  );
}

function WhatIfHead({ name, lift }: { name: string; lift: Lift }) {
  const remove = useInvestigation((each) => each.removed);
  const where = filterOf(useInvestigation((each) => each.filters));
  const asked = remove.length > 0 ? { remove, ...(where ? { where } : {}) } : null;
  const { data } = useAnswer(whatIfRemoved, asked);
  const removed = data?.whatIf.removed.map(({ node }) => shortName(node.label)).join(', ');
  return <SheetHead title={name} about={removed ? `Without ${removed}` : ''} {...lift} />;
}

function CasesHead({ slice, lift }: { slice: Slice; lift: Lift }) {
  const filters = useInvestigation((each) => each.filters);
  const { data } = useAnswer(countCases, { where: casesOfSlice(slice, filters) });
  return (
    <SheetHead title={slice.label} about={data ? counted(data.cases.totalCount, 'CASE') : ''} {...lift} />
  );
}

function RecordHead({ id, lift }: { id: string; lift: Lift }) {
  const { data } = useAnswer(recordOperation, recordVariables(id));
  const node = data && recordOf(data);
  return <SheetHead title={node?.label ?? id} about={node?.__typename.toLowerCase() ?? ''} {...lift} />;
}

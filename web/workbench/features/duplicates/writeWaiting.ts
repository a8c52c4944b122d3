import { asError } from '../../../client/asError.ts';
import { ask } from '../../../client/ask.ts';
import { type DatasetReport, importDataset, undoImport } from '../../../client/intake.ts';
import { datasetOverview } from '../../../generated/operations.ts';
import { queryClient } from '../../queries/useAnswer.ts';
import { type Judging, keyOfJudgement, type PairJudgement, useJudging } from '../../state/judging.ts';
import { judgementsCsv, judgementsPackage } from './judgementsCsv.ts';
import { judgementOf, refusal } from './refusal.ts';

/** Writes the judgements that wait into the graph, one import after another until none waits. What cannot be written goes on waiting. */
export async function writeWaiting(): Promise<void> {
  if (useJudging.getState().isWriting) return;
  useJudging.setState({ isWriting: true, error: null });
  try {
    for (;;) {
      const { waiting, by } = useJudging.getState();
      if (waiting.length === 0) return;
      const { dataset } = await ask(datasetOverview, {});
      const report = await importDataset('judgements', {
        'datapackage.json': judgementsPackage(dataset.synthetic ?? false),
        'judgements.csv': judgementsCsv(waiting, by),
      });
      const errors = report.problems.filter(({ severity }) => severity === 'error');
      const refused = errors.length > 0 ? await refusal(errors, waiting) : null;
      if (report.number === null && refused) throw refused;
      const leftOut = new Set(errors.map((problem) => judgementOf(problem, waiting)));
      useJudging.setState((state) => afterWriting(state, waiting, leftOut, report));
      void queryClient.invalidateQueries();
      // Rows that were left out are told of, and wait no more: they would be left out again.
      if (refused) throw refused;
    }
  } catch (error) {
    useJudging.setState({ error: asError(error) });
  } finally {
    useJudging.setState({ isWriting: false });
  }
}

function afterWriting(
  { waiting, written }: Judging,
  sent: readonly PairJudgement[],
  leftOut: ReadonlySet<PairJudgement | undefined>,
  { number }: DatasetReport,
): Partial<Judging> {
  const keys = new Set(sent.map(keyOfJudgement));
  return {
    waiting: waiting.filter((each) => !keys.has(keyOfJudgement(each)) || !sent.includes(each)),
    written:
      number === null
        ? written
        : [...written, ...sent.filter((each) => !leftOut.has(each)).map((each) => ({ ...each, number }))],
  };
}

/** Undoes the latest import of judgements; those that came with it are asked about again. */
export async function undoLatest(): Promise<void> {
  const latest = useJudging.getState().written.at(-1);
  if (!latest) return;
  useJudging.setState({ isWriting: true, isAsking: false, error: null });
  try {
    await undoImport(latest.number);
    useJudging.setState(({ written }) => ({
      written: written.filter(({ number }) => number !== latest.number),
    }));
    void queryClient.invalidateQueries();
  } catch (error) {
    useJudging.setState({ error: asError(error) });
  } finally {
    useJudging.setState({ isWriting: false });
  }
}

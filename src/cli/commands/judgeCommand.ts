import { badInput } from '../../errors.ts';
import { importDatasets } from '../../import/importDatasets.ts';
import { formatProblem } from '../../import/report/formatReport.ts';
import { graphState } from '../../import/revision/graphState.ts';
import { writeJudgement } from '../../import/sameness/writeJudgement.ts';
import { verdicts } from '../../model/judgementId.ts';
import { temporaryFolder } from '../intake/temporaryFolder.ts';
import { openGraph } from '../openGraph.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { DEMONSTRATION } from '../storeName.ts';
import { upToDate } from '../upToDate.ts';

export interface JudgeFlags {
  readonly because: string;
  readonly by: string;
  readonly store?: string;
}

const inWords = { SAME: 'the same', DIFFERENT: 'different', UNSURE: 'perhaps the same' } as const;

/** `wishlist judge`: stores whether two records are the same, as an import of its own. */
export async function judgeCommand(
  [record, other, said]: readonly [record: string, other: string, said: string],
  { because, by, store }: JudgeFlags,
  command: Command,
): Promise<number> {
  const { out, signal, closers } = command;
  const verdict = verdicts.find((each) => each === said.toUpperCase());
  if (!verdict) throw badInput(`${JSON.stringify(said)} is not a verdict.`, 'Say same, different or unsure.');
  const { graph } = await openGraph(command, {
    store,
    otherwise: DEMONSTRATION,
    who: 'wishlist judge',
    share: true,
  });
  await upToDate(graph, command);
  const folder = await temporaryFolder(closers);
  const { synthetic } = await graphState(graph);
  const judgedOn = new Date().toISOString().slice(0, 10);
  await writeJudgement(
    folder,
    { record, other, verdict, judgedBy: by, judgedOn, because },
    synthetic === true,
  );
  const { problems, rejected, number } = await importDatasets(graph, [folder], { builtIn: false, signal });
  // The line is that of a file which the caller never saw.
  for (const { line: _, ...problem } of problems)
    out.write(`${formatProblem({ ...problem, file: 'judgement' })}\n`);
  if (rejected) return exitCodes.failed;
  out.write(
    number === null
      ? `${record} and ${other} were judged ${inWords[verdict]} before, with the same reason.\n`
      : `${record} and ${other} are judged ${inWords[verdict]}, by import ${number}. To take it back: wishlist undo ${number}\n`,
  );
  return exitCodes.ok;
}

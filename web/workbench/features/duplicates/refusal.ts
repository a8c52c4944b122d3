import { ask } from '../../../client/ask.ts';
import type { DatasetReport } from '../../../client/intake.ts';
import { judgementsAbout } from '../../../generated/operations.ts';
import type { PairJudgement } from '../../state/judging.ts';
import { MOST_JUDGEMENTS, recordsOf } from './joinedRecords.ts';
import { judgementWords, recordWords } from './verdictWords.ts';

type RowProblem = DatasetReport['problems'][number];

/** The judgement that a problem is about: the header is line 1. Undefined for a problem of the whole file. */
export const judgementOf = (
  { line }: RowProblem,
  sent: readonly PairJudgement[],
): PairJudgement | undefined => (line === undefined ? undefined : sent[line - 2]);

/** Returns why judgements were refused, in words: the records of a chain by their names, as far as the graph tells them. */
export async function refusal(
  problems: readonly RowProblem[],
  sent: readonly PairJudgement[],
): Promise<Error> {
  const refused = problems.flatMap((problem) => judgementOf(problem, sent) ?? []);
  // The ids say it too.
  const named = await namesAround(refused).catch(() => new Map<string, string>());
  return new Error(
    problems
      .map((problem) => {
        const judgement = judgementOf(problem, sent);
        const what = judgement ? `“${judgementWords(judgement)}”` : problem.value;
        return [what, withNames(problem.rule, named)].filter(Boolean).join(' ');
      })
      .join('; '),
  );
}

/** The most judgements whose records are asked for by name. */
const MOST_NAMED = 5;

async function namesAround(judgements: readonly PairJudgement[]): Promise<Map<string, string>> {
  const ids = judgements.slice(0, MOST_NAMED).flatMap(({ record, other }) => [record.id, other.id]);
  const answers = await Promise.all(
    [...new Set(ids)].map((about) => ask(judgementsAbout, { about, first: MOST_JUDGEMENTS })),
  );
  const records = answers.flatMap(({ judgements: { nodes } }) => nodes.flatMap(recordsOf));
  return new Map(records.map((record) => [record.id, recordWords(record)]));
}

/** Returns a text in which ids of records have their names before them. */
export const withNames = (text: string, named: ReadonlyMap<string, string>): string =>
  text.replace(/[a-z]+\/[^\s,;]+/g, (id) => named.get(id) ?? id);

import { asError } from '../../../client/asError.ts';
import { AskError } from '../../../client/ask.ts';
import {
  checkInput,
  FORGOTTEN,
  forgetInput,
  importInput,
  openInput,
  readWithHeader,
  undoImport,
} from '../../../client/intake.ts';
import type { FoundName } from '../../../client/intakeTypes.ts';
import { queryClient } from '../../queries/useAnswer.ts';
import {
  emptyIntake,
  type Intake,
  intentOf,
  isChecked,
  nameKey,
  replaceTable,
  type Source,
  useIntake,
} from '../../state/intake.ts';
import { fittedMapping, headersOf, readKeptMapping } from '../../state/keptMappings.ts';

let running: AbortController | null = null;

/** Does one step at a time: an opening or check that is still running is given up for the next step. */
async function step(
  doing: Exclude<Intake['doing'], null>,
  work: (signal: AbortSignal) => Promise<Partial<Intake>>,
): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  useIntake.setState({ doing, error: null, progress: null });
  const outcome: Partial<Intake> = await work(own.signal).catch((error: unknown) => ({
    error: asError(error),
  }));
  if (own.signal.aborted) return;
  useIntake.setState({ ...outcome, doing: null, progress: null });
}

/** Stops the opening or the check that is running. */
export function cancel(): void {
  running?.abort();
  useIntake.setState({ doing: null });
}

/** Opens a file, with the mapping that was kept for its headers where there is one. */
export function openSource(source: Source): Promise<void> {
  const before = useIntake.getState().input;
  if (before) forgetInput(before.id);
  useIntake.setState({ ...emptyIntake, source });
  return step('open', async (signal) => {
    const input = await openInput(source.name, source.content, signal);
    // A file is accepted even where the browser can keep nothing.
    const resumed = await readKeptMapping(headersOf(input.tables)).catch(() => null);
    if (!resumed) return { input, mapping: input.mapping };
    const { decisions, makeNew } = resumed;
    return { input, mapping: fittedMapping(resumed, input.tables), decisions, makeNew, resumed };
  });
}

/** Works on the open file, which is sent again to a server that no longer has it. */
async function onServer<Result>(work: (id: string) => Promise<Result>): Promise<Result> {
  const { input, source } = useIntake.getState();
  if (!input || !source) throw new Error('No file is open.');
  try {
    return await work(input.id);
  } catch (error) {
    if (!(error instanceof AskError && error.code === FORGOTTEN)) throw error;
    const again = await openInput(source.name, source.content, new AbortController().signal);
    useIntake.setState({ input: { ...input, id: again.id } });
    return work(again.id);
  }
}

/** Reads a table again with its first row as headers, or with none. */
export const chooseHeader = (at: number, header: 'row' | 'none'): Promise<void> =>
  step('open', async (signal) => {
    const { mapping, table } = await onServer((id) => readWithHeader(id, at, header, signal));
    if (!signal.aborted) replaceTable(at, table, mapping);
    return {};
  });

/** Names with the candidates of the check before where they have none now: a decided name is not looked up, but a person may change her mind. */
function withCandidates(names: readonly FoundName[], before: readonly FoundName[]): readonly FoundName[] {
  const known = new Map(before.map((name) => [nameKey(name), name]));
  return names.map((name) => {
    const { candidates, reason } = known.get(nameKey(name)) ?? name;
    return name.candidates.length > 0 ? name : { ...name, candidates, reason: name.reason ?? reason };
  });
}

/** Asks what an import would do. */
export function check(): Promise<void> {
  const intent = intentOf(useIntake.getState());
  if (!intent) return Promise.resolve();
  return step('check', async (signal) => {
    const before = useIntake.getState().checked?.result.names ?? [];
    const result = await onServer((id) => checkInput(id, intent, signal));
    const names = withCandidates(result.names, before);
    return { checked: { result: { ...result, names }, of: intent }, undone: null };
  });
}

/** Imports what was checked. */
export function bringIn(): Promise<void> {
  const state = useIntake.getState();
  const intent = intentOf(state);
  if (!intent || !isChecked(state)) return Promise.resolve();
  return step('import', async () => {
    const report = await onServer((id) =>
      importInput(id, intent, (progress) => useIntake.setState({ progress })),
    );
    await queryClient.invalidateQueries();
    return { report, undone: null };
  });
}

/** Undoes the import that was just made; the file stays open, to be corrected and imported again. */
export function takeBack(): Promise<void> {
  const number = useIntake.getState().report?.number ?? null;
  if (number === null) return Promise.resolve();
  return step('undo', async () => {
    await undoImport(number);
    await queryClient.invalidateQueries();
    return { report: null, undone: number, checked: null };
  });
}

/** Undoes an import that was made before, by whomever. */
export function takeBackImport(number: number): Promise<void> {
  return step('undo', async () => {
    await undoImport(number);
    await queryClient.invalidateQueries();
    return { undone: number };
  });
}

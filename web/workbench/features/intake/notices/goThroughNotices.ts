import { asError } from '../../../../client/asError.ts';
import { undoImport } from '../../../../client/intake.ts';
import { checkNotices, importNotices, readNotice } from '../../../../client/notices.ts';
import { queryClient } from '../../../queries/useAnswer.ts';
import type { Source } from '../../../state/intake.ts';
import {
  addNotices,
  areChecked,
  confirmedOf,
  markImported,
  markUndone,
  type Notices,
  useNotices,
} from '../../../state/notices.ts';
import { standingImports } from './standingImports.ts';

let running: AbortController | null = null;

async function step(
  doing: Exclude<Notices['doing'], null>,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  useNotices.setState({ doing, error: null, progress: null });
  const error = await work(own.signal).then(() => null, asError);
  if (own.signal.aborted) return;
  useNotices.setState({ doing: null, progress: null, error });
}

/** Stops the reading or the check that is running; what was read stays. */
export function cancelNotices(): void {
  running?.abort();
  useNotices.setState({ doing: null, waiting: [] });
}

/** Reads some files one after the other. One that cannot be read is listed with the reason, and the others are read. */
export function readFiles(sources: readonly Source[]): Promise<void> {
  const names = sources.map(({ name }) => name);
  useNotices.setState({ waiting: names, unread: [] });
  return step('read', async (signal) => {
    for (const [index, { name, content }] of sources.entries()) {
      useNotices.setState({ waiting: names.slice(index) });
      try {
        addNotices(name, await readNotice(name, content, signal));
      } catch (error) {
        if (signal.aborted) return;
        const unread = [...useNotices.getState().unread, { file: name, error: asError(error) }];
        useNotices.setState({ unread });
      }
    }
    useNotices.setState({ waiting: [] });
  });
}

/** Asks what an import of the confirmed notices would do. */
export function checkConfirmed(): Promise<void> {
  return step('check', async (signal) => {
    const of = confirmedOf(useNotices.getState());
    useNotices.setState({
      checked: { result: await checkNotices(of, signal), of },
      undone: null,
      report: null,
    });
  });
}

/** Imports the confirmed notices, as they were checked. */
export function importConfirmed(): Promise<void> {
  const state = useNotices.getState();
  const { checked } = state;
  if (!checked || !areChecked(state)) return Promise.resolve();
  return step('import', async () => {
    const report = await importNotices(checked.of, (progress) => useNotices.setState({ progress }));
    // Without an answer they are confirmed again after a reload, and a check says that the store has them.
    const standing = await standingImports().catch(() => []);
    const found = standing.find(({ number }) => report.number === null || number === report.number);
    markImported(report, found ?? null);
    await queryClient.invalidateQueries();
  });
}

/** Undoes the import that was just made; its notices are confirmed as before. */
export function takeNoticesBack(): Promise<void> {
  const number = useNotices.getState().report?.number ?? null;
  if (number === null) return Promise.resolve();
  return step('undo', async () => {
    await undoImport(number);
    markUndone(number);
    await queryClient.invalidateQueries();
  });
}

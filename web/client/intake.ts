import { AskError } from './ask.ts';
import { fetchWithKey, type KeyedRequest } from './fetchWithKey.ts';
import type {
  CheckedInput,
  FoundTable,
  IntakeProgress,
  IntakeReport,
  Intent,
  OpenedInput,
  TableMapping,
} from './intakeTypes.ts';
import { readEvents } from './readEvents.ts';
import { tarOf } from './tarOf.ts';

/** The code of the error for a file that the server no longer has open: opening it again is the way on. */
export const FORGOTTEN = 'FORGOTTEN';

const unreachable = new AskError({
  message: 'The server is not responding.',
  extensions: {
    code: 'UNREACHABLE',
    hint: 'The mapping and the decisions are kept. Try again once the server is back.',
    retryable: true,
  },
});

/** Sends data of a person's own. Throws `AskError` with what the server says of a refused one, or the reason of an abort. */
export async function sendData(path: string, request: KeyedRequest): Promise<Response> {
  const response = await fetchWithKey(path, request).catch((error: unknown) => {
    throw request.signal?.aborted ? error : unreachable;
  });
  if (response.ok) return response;
  throw failureIn(await response.json().catch(() => null), response.status);
}

function failureIn(body: unknown, status = 0): AskError {
  const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : null;
  const [failure] = Array.isArray(errors) ? errors : [];
  if (typeof failure?.message === 'string') return new AskError(failure);
  return new AskError({
    message: `The server replied with status ${status}, without a reason.`,
    extensions: { retryable: status >= 500 },
  });
}

/** Opens a file on the server, which reads it and proposes what its columns are. Nothing is imported. */
export async function openInput(name: string, content: Blob, signal: AbortSignal): Promise<OpenedInput> {
  const response = await sendData(`/intake?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
    body: content,
    signal,
  });
  return response.json();
}

/** Reads a table of an open file with a row of headers, or with none, and returns what is proposed then. */
export async function readWithHeader(
  id: string,
  at: number,
  header: 'row' | 'none',
  signal: AbortSignal,
): Promise<{ readonly mapping: TableMapping; readonly table: FoundTable }> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ at, header }),
    signal,
  };
  return (await sendStep(id, 'header', request)).json();
}

const intentRequest = (intent: Intent, accept: string): KeyedRequest => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept },
  body: JSON.stringify(intent),
});

async function sendStep(id: string, step: string, request: KeyedRequest): Promise<Response> {
  try {
    return await sendData(`/intake/${encodeURIComponent(id)}/${step}`, request);
  } catch (error) {
    if (!(error instanceof AskError && error.code === 'NOT_FOUND')) throw error;
    throw new AskError({ message: error.message, extensions: { code: FORGOTTEN, retryable: true } });
  }
}

/** Returns what an import would do, and what is in doubt. */
export async function checkInput(id: string, intent: Intent, signal: AbortSignal): Promise<CheckedInput> {
  const request = intentRequest(intent, 'application/json');
  return (await sendStep(id, 'check', { ...request, signal })).json();
}

/** Imports a file and reports the progress. */
export async function importInput(
  id: string,
  intent: Intent,
  progress: (event: IntakeProgress) => void,
): Promise<IntakeReport> {
  return followImport(await sendStep(id, 'import', intentRequest(intent, 'text/event-stream')), progress);
}

/** Follows the events of an import to its report. */
export async function followImport(
  { body }: Pick<Response, 'body'>,
  progress: (event: IntakeProgress) => void,
): Promise<IntakeReport> {
  if (!body) throw failureIn(null);
  try {
    for await (const { event, data } of readEvents(body)) {
      if (event === 'progress') progress(JSON.parse(data));
      if (event === 'report') return JSON.parse(data);
      if (event === 'error') throw failureIn(JSON.parse(data));
    }
  } catch (error) {
    if (error instanceof AskError) throw error;
  }
  throw new AskError({
    message: 'The connection ended before the import was reported.',
    extensions: {
      code: 'UNREACHABLE',
      hint: 'Check again: what was imported is then counted as left as it is. Importing again completes the rest.',
      retryable: true,
    },
  });
}

/** The outcome of an import of a whole dataset. */
export interface DatasetReport {
  readonly refused: boolean;
  readonly number: number | null;
  readonly problems: readonly {
    readonly severity: string;
    /** Line of the file, 1 for the header; absent for a problem of all of it. */
    readonly line?: number;
    readonly value?: string;
    readonly rule: string;
  }[];
}

/** Imports a dataset, by the texts of its files. Problems of single rows are in its report. */
export async function importDataset(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<DatasetReport> {
  const paths = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]);
  const response = await sendData('/imports', {
    method: 'POST',
    headers: { 'content-type': 'application/x-tar', accept: 'application/json' },
    body: tarOf(Object.fromEntries(paths)),
  });
  return response.json();
}

/** Undoes an import. */
export async function undoImport(number: number): Promise<void> {
  await sendData(`/imports/${number}`, { method: 'DELETE', headers: { accept: 'application/json' } });
}

/** Closes a file on the server. */
export function forgetInput(id: string): void {
  void fetchWithKey(`/intake/${encodeURIComponent(id)}`, { method: 'DELETE' }).catch(() => undefined);
}

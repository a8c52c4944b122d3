import { followImport, sendData } from './intake.ts';
import type { IntakeProgress, IntakeReport } from './intakeTypes.ts';
import type { CheckedNotices, NoticeProposal } from './noticeTypes.ts';

/** Sends the file of a notice, which the server reads as proposed cases. Nothing is stored. */
export async function readNotice(
  name: string,
  content: Blob,
  signal: AbortSignal,
): Promise<readonly NoticeProposal[]> {
  const response = await sendData(`/notices?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
    body: content,
    signal,
  });
  return (await response.json()).proposals;
}

const confirmed = (proposals: readonly NoticeProposal[], accept: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept },
  body: JSON.stringify({ proposals }),
});

/** Returns what an import of confirmed notices would do. */
export async function checkNotices(
  proposals: readonly NoticeProposal[],
  signal: AbortSignal,
): Promise<CheckedNotices> {
  const request = confirmed(proposals, 'application/json');
  return (await sendData('/notices/check', { ...request, signal })).json();
}

/** Imports confirmed notices and reports the progress. */
export const importNotices = async (
  proposals: readonly NoticeProposal[],
  progress: (event: IntakeProgress) => void,
): Promise<IntakeReport> =>
  followImport(await sendData('/notices/import', confirmed(proposals, 'text/event-stream')), progress);

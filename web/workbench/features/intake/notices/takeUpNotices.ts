import { readKeptNotices } from '../../../state/keptNotices.ts';
import { inStore, useNotices } from '../../../state/notices.ts';
import { standingImports } from './standingImports.ts';

/** Takes up the notices that the browser kept, as they stand in the store that is served now. */
export async function takeUpNotices(): Promise<void> {
  if (useNotices.getState().notices.length > 0) return;
  // A browser that keeps nothing has nothing to take up.
  const kept = await readKeptNotices().catch(() => []);
  if (kept.length === 0) return;
  const standing = await standingImports().catch(() => []);
  if (useNotices.getState().notices.length === 0) useNotices.setState({ notices: inStore(kept, standing) });
}

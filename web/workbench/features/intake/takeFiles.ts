import type { Source } from '../../state/intake.ts';
import { openSource } from './bringIn.ts';
import { readFiles } from './notices/goThroughNotices.ts';
import { isNoticeFile } from './notices/isNoticeFile.ts';

/** Takes files that were dropped: notices are read one after the other; of sheets, the first is opened. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const sources: readonly Source[] = files.map((file) => ({ name: file.name, content: file }));
  const areNotices = await Promise.all(sources.map(isNoticeFile));
  const notices = sources.filter((_, index) => areNotices[index]);
  const [sheet] = sources.filter((_, index) => !areNotices[index]);
  if (notices.length > 0) await readFiles(notices);
  else if (sheet) await openSource(sheet);
}

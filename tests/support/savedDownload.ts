import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** Saves what a page gives for download, and returns the path: the shared browser is another process', whose own files playwright does not show. */
export async function savedDownload(download: Download): Promise<string> {
  const folder = await mkdtemp(join(process.env.TEST_FOLDER ?? tmpdir(), 'download-'));
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the program that users run, `dist/cli.js`, where a source is newer than it. */
export const buildServerIfStale = () =>
  buildIfStale('build:server', 'dist/cli.js', [
    'src',
    'tsconfig.json',
    'tsconfig.build.json',
    'package-lock.json',
  ]);

/** Builds the pages, `dist/web`, where a source is newer than they are. */
export const buildWebIfStale = () =>
  buildIfStale('build:web', 'dist/web/index.html', ['web', 'schema', 'package-lock.json']);

function buildIfStale(script, result, sources) {
  const built = statSync(join(project, result), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources.every((source) => newest(join(project, source)) <= built)) return;
  execFileSync('npm', ['run', '--silent', script], {
    cwd: project,
    // Jest sets `test`, with which React would be built as for development: larger and slower than what users get.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Returns the time of the newest change of a file, or of a folder and all that is in it. A folder changes when one of its files is added, removed or renamed. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

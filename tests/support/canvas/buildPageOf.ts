import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The page of a commit, built in a folder of its own; packages are installed anew only where the commit has others than this folder. */
export function buildPageOf(commit: string) {
  const git = (...args: string[]) => execFileSync('git', args, { maxBuffer: 1 << 30 });
  const short = git('rev-parse', '--short', '--verify', `${commit}^{commit}`).toString().trim();
  const home = mkdtempSync(join(tmpdir(), `page-of-${short}-`));
  try {
    writeFileSync(join(home, 'commit.tar'), git('archive', short));
    execFileSync('tar', ['-xf', 'commit.tar'], { cwd: home });
    if (readFileSync(join(home, 'package-lock.json')).equals(readFileSync('package-lock.json')))
      symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'));
    else execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home });
    execFileSync('npx', ['vite', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'], {
      cwd: home,
    });
    const folder = mkdtempSync(join(tmpdir(), `${short}-`));
    cpSync(join(home, 'dist/web'), folder, { recursive: true });
    return { name: short, folder, remove: () => rmSync(folder, { recursive: true }) };
  } finally {
    rmSync(home, { recursive: true });
  }
}

import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';
import { kept } from './kept.ts';

/** A Chromium that runs here, with the variables that it needs beside those of this process. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The environment that decides which Chromium is taken. */
export type ChromiumEnvironment = Readonly<Record<string, string | undefined>>;

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Returns the Chromium that `CHROMIUM_PATH` names, else the development package's, else one that is installed; undefined where none runs here. */
export async function findChromium(
  environment: ChromiumEnvironment = process.env,
): Promise<Chromium | undefined> {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    const found = { executablePath: named, env: {} };
    if (await runs(found)) return found;
    throw new Error(
      `CHROMIUM_PATH is "${named}", which does not run as Chromium. Name another, or leave it out.`,
    );
  }
  // The package's has no windows to draw: the same tests take three quarters of the time, in the same version everywhere.
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  return (isPackaged && (await packagedChromium())) || installedChromium(environment.PATH);
}

async function installedChromium(path: string | undefined): Promise<Chromium | undefined> {
  for (const name of installed) {
    const found = { executablePath: whereIs(name, path), env: {} };
    if (existsSync(found.executablePath) && (await runs(found))) return found;
  }
  return undefined;
}

/** Unpacks the development package's Chromium, once, and gives it those of its own libraries and fonts that the system lacks. */
export async function packagedChromium(): Promise<Chromium | undefined> {
  const folder = await kept('chromium', packageVersion, unpackChromium);
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'ownFonts.conf') };
  const candidates = [{}, { LD_LIBRARY_PATH: join(folder, 'lib') }];
  for (const libraries of candidates) {
    const found = { executablePath, env: { ...fonts, ...libraries } };
    if (await runs(found)) return found;
  }
  return undefined;
}

const require = createRequire(import.meta.url);
const packageFolder = resolve(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
const packageVersion: string = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;

// The package's own way unpacks into the shared temporary folder, and takes what a killed run left half unpacked for whole.
async function unpackChromium(folder: string): Promise<void> {
  const unpack = (file: string, into: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(packageFolder, 'bin', file)), createBrotliDecompress(), into);
  await unpack('chromium.br', createWriteStream(join(folder, 'chromium'), { mode: 0o755 }));
  await unpack('al2023.tar.br', extract({ cwd: folder }));
  await unpack('fonts.tar.br', extract({ cwd: folder }));
  await writeFile(
    join(folder, 'ownFonts.conf'),
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n' +
      '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
  );
}

const whereIs = (name: string, path = ''): string =>
  path
    .split(delimiter)
    .map((folder) => resolve(folder, name))
    .find((file) => existsSync(file)) ?? name;

/** True if it prints its version, which the stub of a package that is not installed does not. */
const runs = ({ executablePath, env }: Chromium): Promise<boolean> =>
  promisify(execFile)(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 60_000,
  }).then(
    ({ stdout }) => /\bChrom(e|ium)\b.*\d/.test(stdout),
    () => false,
  );

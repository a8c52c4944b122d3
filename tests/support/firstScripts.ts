import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const built = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The view that an empty address shows, loaded by a script of its own. */
const firstView = /^Stage-.*\.js$/;

interface Script {
  readonly name: string;
  /** Bytes that are sent. */
  readonly gzipped: number;
}

/** Returns every script of the built page that runs before its first view is there: those of its HTML, those of the view, and what they import. */
export async function firstScripts(): Promise<readonly Script[]> {
  const html = await readFile(`${built}index.html`, 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  waiting.push(...(await readdir(`${built}assets`)).filter((name) => firstView.test(name)));
  const scripts = new Map<string, Script>();
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (scripts.has(name)) continue;
    const text = await readFile(`${built}assets/${name}`, 'utf8');
    scripts.set(name, { name, gzipped: gzipSync(text).length });
    waiting.push(...importsOf(text));
  }
  return [...scripts.values()];
}

/** Returns the scripts beside it that a built script imports at once, not those that it loads later. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].flatMap(([, name]) => name ?? []);

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Returns two plugins that add the packages of the workers' bundles, and those of fonts, to the page's list of licences, from which Vite leaves them out. */
export function workerLicenses(fileName: string, root: string): { inWorkers: Plugin; inPage: Plugin } {
  const folders = new Set<string>();
  return {
    inWorkers: {
      name: 'collect-worker-packages',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle))
          for (const id of output.type === 'chunk' ? Object.keys(output.modules) : [])
            if (packageFolder.test(id)) folders.add(id.replace(packageFolder, '$1'));
      },
    },
    inPage: {
      name: 'list-worker-licenses',
      writeBundle({ dir = '' }, bundle) {
        for (const output of Object.values(bundle))
          for (const source of output.type === 'asset' ? output.originalFileNames : [])
            if (source.endsWith('.woff2')) folders.add(resolve(root, source).replace(packageFolder, '$1'));
        const file = join(dir, fileName);
        const text = readFileSync(file, 'utf8');
        const missing = [...folders]
          .sort()
          .map(licenseOf)
          .filter(({ heading }) => !text.includes(heading));
        writeFileSync(
          file,
          [text.trimEnd(), ...missing.map(({ heading, words }) => `${heading}\n\n${words}`), ''].join('\n\n'),
        );
      },
    },
  };
}

const packageFolder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/.*$/;

/** Returns the heading and the words of a package's licence, in the form of Vite's list. */
function licenseOf(folder: string): { heading: string; words: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no file with its licence.`);
  return {
    heading: `## ${name} - ${version} (${license})`,
    words: readFileSync(join(folder, file), 'utf8').trim(),
  };
}

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstScripts } from './firstScripts.ts';
import { workerLicenses } from './workerLicenses.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const licenses = 'licenses.md';
const { inWorkers, inPage } = workerLicenses(licenses, here('.'));

export default defineConfig({
  root: here('.'),
  plugins: [react(), inPage],
  worker: { plugins: () => [inWorkers] },
  // The examples lie beside the schema, outside this folder.
  server: { host: '127.0.0.1', fs: { allow: [here('..')] }, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // Browsers that support `light-dark()`, so that the stylesheets stay as they are written.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    // Licences of the bundled packages, served at /licenses.md.
    license: { fileName: licenses },
    reportCompressedSize: false,
    // Monaco is one large piece, loaded by the playground alone.
    chunkSizeWarningLimit: 6000,
    // A `data:` script or worker would break the Content-Security-Policy.
    assetsInlineLimit: 0,
    // All browsers of this list fetch modules ahead by themselves.
    modulePreload: { polyfill: false },
    // GraphiQL's files carry directives for the React compiler; they mean nothing here.
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      input: { workbench: here('index.html'), playground: here('playground.html') },
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'first scripts',
              name: firstScripts({
                workbench: here('workbench/main.tsx'),
                firstView: here('workbench/features/canvas/Stage.tsx'),
                playground: here('playground/main.tsx'),
              }),
            },
          ],
        },
      },
    },
  },
});

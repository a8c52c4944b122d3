import { workerFile as sourceFile } from '../../src/thread/startWorker.ts';

export { startWorker } from '../../src/thread/startWorker.ts';

const project = new URL('../../', import.meta.url).href;

/** The built file of a worker, as users run it: a source file would bring a compiler into every thread, at half a second of processor each. */
export const workerFile = (name: string, besideModule: string): URL => {
  const path = sourceFile(name, besideModule).href.slice(project.length);
  return new URL(path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js'), project);
};

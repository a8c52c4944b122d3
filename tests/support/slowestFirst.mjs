import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** About how many seconds the longest files take, for a machine that has not run them yet; a file that is not listed takes few. */
const seconds = JSON.parse(readFileSync(new URL('./slowFiles.json', import.meta.url), 'utf8'));
const secondsOf = ({ path, duration }) =>
  duration === undefined ? (seconds[relative(project, path)] ?? 0) : duration / 1_000;

/** Starts the slowest files first, so that none is left running alone at the end; before them come unit tests, during which Neo4j starts. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    // Ties stay as Jest has them: what failed last time, then what took longer.
    const slowest = [...super.sort(tests)].sort((one, other) => secondsOf(other) - secondsOf(one));
    const isUnit = ({ context }) => context.config.displayName?.name === 'unit';
    const ahead = slowest.filter(isUnit).slice(0, 4);
    return [...ahead, ...slowest.filter((each) => !ahead.includes(each))];
  }
}

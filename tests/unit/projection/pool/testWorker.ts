import { serveSearches } from '../../../../src/projection/pool/serveSearches.ts';
import { testTasks } from './testTasks.ts';

serveSearches(testTasks);

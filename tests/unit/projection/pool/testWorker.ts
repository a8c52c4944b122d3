import { serveTasks } from '../../../../src/projection/pool/serveSearches.ts';
import { testTasks } from './testTasks.ts';

serveTasks(testTasks);

import { serveTasks } from '../../../../src/projection/pool/serveTasks.ts';
import { testTasks } from './testTasks.ts';

serveTasks(testTasks);

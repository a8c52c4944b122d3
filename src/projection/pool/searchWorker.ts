import { tasks } from './searchTasks.ts';
import { serveTasks } from './serveSearches.ts';

serveTasks(tasks);

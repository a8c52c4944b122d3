import { searchTasks } from './searchTasks.ts';
import { serveSearches } from './serveSearches.ts';

serveSearches(searchTasks);

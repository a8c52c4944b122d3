import type { DatasetFile } from './columns.ts';

/** Returns the word for several of a kind, by which its file, the schema's list of it and its count are called: `post` has `posts.csv`. */
export const pluralOf = ({ file }: DatasetFile): string => file.replace(/\.csv$/, '');

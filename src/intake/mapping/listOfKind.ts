import type { Kind } from '../../model/kinds.ts';

/** The columns of a case that list the other records of its row, by their kind. */
export const listOfKind: Readonly<Partial<Record<Kind, string>>> = {
  post: 'posts',
  target: 'targets',
  company: 'companies',
  technology: 'technologies',
  programme: 'programme',
};

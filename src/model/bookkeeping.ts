import type { DerivedProperty } from './columns.ts';

/** Properties of every record and citation besides those of its row. */
export const bookkeeping: readonly DerivedProperty[] = [
  { name: 'package', about: 'Name of the dataset that brought it.' },
  { name: 'addedIn', about: 'Number of the import that added it.' },
  { name: 'changedIn', about: 'Number of the import that last changed it.' },
  { name: 'rowHash', about: 'Hash of its row, which the import compares to see if the row changed.' },
];

/** Properties of every record besides: citations are relationships and have none of them. */
export const recordProperties: readonly DerivedProperty[] = [
  { name: 'id', about: 'Unique, readable id that starts with its kind: `post/houston`.' },
  { name: 'sortKey', about: 'Text by which lists of names or titles are sorted.' },
  {
    name: 'searchTokens',
    about: 'Tokens of all names by which it is searched; records that are not searched have none.',
  },
];

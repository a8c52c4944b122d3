import { parties } from './parties.ts';

/** The fields of `CaseFilter` that the projection holds columns for, besides those that take ids of parties. */
const columnFilters = [
  'id',
  'caseKind',
  'date',
  'publishedOn',
  'occurredOn',
  'schemeClass',
  'postCountry',
  'targetAlliance',
  'targetKind',
  'companyKind',
  'province',
  'cooperation',
  'stage',
  'direction',
  'language',
  'grade',
  'confidence',
  'reportCount',
  'abroad',
  'synthetic',
  'addedIn',
  'changedIn',
] as const;

/** A field of `CaseFilter` that takes ids of the parties of one kind. */
export type PartyFilter = (typeof parties)[number]['filter'];

/** A field of `CaseFilter` that takes ids of parties which are joined to cases themselves. */
export type DirectPartyFilter = Extract<(typeof parties)[number], { readonly through: null }>['filter'];

export type ProjectedFilter = (typeof columnFilters)[number] | PartyFilter;

/** The fields of `CaseFilter` that the projection answers. The graph answers every other field, whatever its name. */
export const projectedFilters: readonly ProjectedFilter[] = [
  ...columnFilters,
  ...parties.map(({ filter }) => filter),
];

const projected: ReadonlySet<string> = new Set(projectedFilters);

/** True if the projection has a column for a field of `CaseFilter`; false if the graph must be asked. */
export const isProjectedFilter = (field: string): field is ProjectedFilter => projected.has(field);

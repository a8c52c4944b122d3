/** The fields of `CaseFilter` that the projection holds columns for. Every other field is asked of the graph, whatever it is called. */
export const projectedFilters = [
  'id',
  'caseKind',
  'date',
  'publishedOn',
  'occurredOn',
  'post',
  'target',
  'company',
  'technology',
  'area',
  'postCountry',
  'targetCountry',
  'targetAlliance',
  'targetKind',
  'companyKind',
  'province',
  'cooperation',
  'stage',
  'language',
  'grade',
  'confidence',
  'reportCount',
  'abroad',
  'synthetic',
  'addedIn',
  'changedIn',
] as const;

export type ProjectedFilter = (typeof projectedFilters)[number];

const projected: ReadonlySet<string> = new Set(projectedFilters);

/** True if the projection has a column for a field of `CaseFilter`; false if the graph must be asked. */
export const isProjectedFilter = (field: string): field is ProjectedFilter => projected.has(field);

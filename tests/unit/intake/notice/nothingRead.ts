/** The values of a proposal in whose notice nothing was found. */
export const nothingRead = {
  kind: null,
  publishedOn: null,
  occurredOn: null,
  posts: [],
  technologies: [],
  cooperation: [],
  targets: [],
  companies: [],
} as const;

/** Joins lines, leaving out those that are empty or absent. */
export const lines = (...parts: readonly (string | undefined | false | readonly string[])[]): string =>
  parts
    .flatMap((part) => (typeof part === 'string' ? [part] : Array.isArray(part) ? part : []))
    .filter((line) => line !== '')
    .join('\n');

/** Moves every line of a text two spaces in. */
export const indent = (text: string): string => text.replace(/^/gm, '  ');

/** A list in Cypher: `[a, b]`. */
export const listOf = (expressions: readonly string[]): string => `[${expressions.join(', ')}]`;

/** A subquery below the variables it uses: where something below is grouped, every level above it must be one. */
export const subqueryOf = (known: Readonly<Record<string, string>>, query: string): string =>
  `CALL (${[...new Set(Object.values(known))].join(', ')}) {\n${indent(query)}\n}`;

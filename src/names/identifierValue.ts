/** Returns the value of an identifier that may be written with its scheme: `SCHEME:value`. */
export const identifierValue = (identifier: string): string => identifier.slice(identifier.indexOf(':') + 1);

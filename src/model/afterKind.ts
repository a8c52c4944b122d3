/** Returns an id without its kind: `scheme/mic2025` → `mic2025`. */
export const afterKind = (id: string): string => id.slice(id.indexOf('/') + 1);

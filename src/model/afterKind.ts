/** Returns an id without its kind: `scheme/mic2025` → `mic2025`. */
export const afterKind = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Returns the kind that an id begins with: `scheme/mic2025` → `scheme`. */
export const leadingKind = (id: string): string => id.slice(0, id.indexOf('/'));

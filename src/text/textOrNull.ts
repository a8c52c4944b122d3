/** Returns a value that is a text, else null. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const most = 120;

/** Returns a caller's value with its place for a message: `where.post.eq: "houston"`, cut to 120 characters. */
export function showArgument(path: string, value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, most)) : String(value);
  return `\`${path}: ${text}\``;
}

const most = 120;

/** A value of the caller's with its place, as a message shows it: `where.post.eq: "houston"`, cut where it is long. */
export function showArgument(path: string, value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, most)) : String(value);
  return `\`${path}: ${text}\``;
}

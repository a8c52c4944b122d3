/** The note beside every path. */
export const pathMeaning =
  'These actors appear together in these published cases; that does not show that anything was transferred. Strength says how well attested a chain is, not how likely a transfer was.';

/** Orders by a count: they begin with the greatest unless told otherwise. */
export const countOrders: ReadonlySet<string> = new Set([
  'CASES',
  'POSTS',
  'TARGETS',
  'COMPANIES',
  'COUNTRIES',
  'REPORTS',
]);

/** True if an order begins with the greatest. */
export const descends = ({
  field,
  direction,
}: {
  readonly field: string;
  readonly direction?: string | null;
}): boolean => (direction ?? (countOrders.has(field) ? 'DESC' : 'ASC')) === 'DESC';

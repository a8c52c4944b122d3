/** Writes ids such as `synthetic-0042`, all of one length so that their order is the order of their numbers. */
export function syntheticId(index: number, width: number): string {
  return `synthetic-${String(index + 1).padStart(width, '0')}`;
}

/** Digits needed for `count` ids; four at least. */
export function idWidth(count: number): number {
  return Math.max(4, String(count).length);
}

/** A unit of UTF-16 in the letters that FollowTheMoney allows; what is plain has no full stop, so no two texts become one. */
const escaped = (unit: string): string => `.${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The id of a record in FollowTheMoney, which takes letters and digits of ASCII, and `-` and `.` between them: `wishlist-post-houston`.
 * Distinct ids stay distinct in any script, and an id is always the same one.
 */
export function followTheMoneyId(id: string): string {
  const [kind = '', ...rest] = id.split('/');
  const own = rest.join('/').replace(/[^0-9A-Za-z-]|-$/g, escaped);
  return `wishlist-${kind.replace(/[^0-9A-Za-z]/g, escaped)}${own && `-${own}`}`;
}

/** The id of what links two records: no record's id has two full stops in a row. */
export const followTheMoneyLinkId = (from: string, to: string): string =>
  `${followTheMoneyId(from)}..${followTheMoneyId(to)}`;

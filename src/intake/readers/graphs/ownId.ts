import { kinds } from '../../../model/kinds.ts';

const own = new RegExp(`^wishlist-(${kinds.join('|')})-((?:[0-9A-Za-z-]|\\.[0-9a-f]{4})+)$`, 'u');

/** Returns the id of a record for the one that the page writes into FollowTheMoney, `post/houston` for `wishlist-post-houston`; any other text as it is. */
export function ownId(text: string): string {
  const [, kind, rest = ''] = own.exec(text) ?? [];
  if (kind === undefined) return text;
  const letters = rest.replace(/\.([0-9a-f]{4})/gu, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
  return `${kind}/${letters}`;
}

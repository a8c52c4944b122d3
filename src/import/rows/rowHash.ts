import * as crypto from 'node:crypto';

/** Returns the hash that two canonical rows are compared by: 96 bits of SHA-256 in 16 characters (base64url). */
export const rowHash = (canonical: string): string =>
  crypto.hash('sha256', canonical, 'base64url').slice(0, 16);

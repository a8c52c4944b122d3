import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Access, Caller } from './caller.ts';

/** The token of one start of the server, and the access that it opens: whoever read it on this machine's terminal may import. */
export interface StartToken {
  readonly token: string;
  readonly access: Access;
}

const owner: Caller = { name: 'this machine', scopes: new Set(['read', 'import']) };

/** Makes a token that is valid until the process ends. */
export function newStartToken(): StartToken {
  const token = randomBytes(24).toString('base64url');
  const hash = hashOf(token);
  return {
    token,
    access: { callerOf: async (sent) => (timingSafeEqual(hashOf(sent), hash) ? owner : null) },
  };
}

/** Hashes are of one length, so that comparing them takes as long for every token. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

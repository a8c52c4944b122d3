import type { Access, Caller } from './caller.ts';
import { KeyFile } from './keyFile.ts';
import { type IssuerOptions, TokenIssuer } from './tokenIssuer.ts';

/** Sources of identity; without keys and issuer callers are not identified. */
export interface AccessOptions {
  /** The file of API keys. */
  readonly keys?: string | undefined;
  readonly issuer?: IssuerOptions | undefined;
  readonly complain: (problem: string) => void;
}

/** Returns the configured access; null if the server is open. */
export async function openAccess({ keys, issuer, complain }: AccessOptions): Promise<Access | null> {
  const ways: Access[] = [];
  if (keys !== undefined) ways.push(await KeyFile.open(keys, complain));
  if (issuer) ways.push(new TokenIssuer(issuer, complain));
  if (ways.length === 0) return null;
  return {
    async callerOf(token): Promise<Caller | null> {
      for (const way of ways) {
        const caller = await way.callerOf(token);
        if (caller) return caller;
      }
      return null;
    },
  };
}

import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { ExpectedError } from '../errors.ts';
import type { Access, Caller, Scope } from './caller.ts';

export interface IssuerOptions {
  /** The issuer's address, as its tokens name it. */
  readonly issuer: string;
  /** What the tokens must be meant for. */
  readonly audience: string;
}

/** Signatures by a public key only: the issuer's keys are fetched over the network, and none of them is a shared secret. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const scopeNames: readonly (readonly [Scope, string])[] = [
  ['read', 'wishlist:read'],
  ['import', 'wishlist:import'],
];

/** Callers by the bearer tokens of an OpenID Connect issuer, checked against its published keys, which are fetched when first needed. */
export class TokenIssuer implements Access {
  private readonly options: IssuerOptions;
  private keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(options: IssuerOptions) {
    this.options = options;
  }

  async callerOf(token: string): Promise<Caller | null> {
    // An API key is no token: three parts with dots between them are.
    if (token.split('.').length !== 3) return null;
    const { issuer, audience } = this.options;
    try {
      const { payload } = await jwtVerify(token, await this.keysOf(), {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 30,
      });
      const claimed = String(payload.scope ?? '').split(' ');
      const scopes = scopeNames.flatMap(([scope, name]) => (claimed.includes(name) ? [scope] : []));
      return { name: String(payload.sub), scopes: new Set(scopes) };
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw this.unreachable(error);
    }
  }

  private keysOf(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.discover().catch((error) => {
      this.keys = null;
      throw error;
    });
    return this.keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.options;
    const at = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(at, { signal: AbortSignal.timeout(5_000), redirect: 'error' });
    const found: unknown = await response.json();
    if (!response.ok || typeof found !== 'object' || found === null || !('jwks_uri' in found))
      throw new Error(`${at} answered with status ${response.status} and no jwks_uri.`);
    return createRemoteJWKSet(new URL(String(found.jwks_uri)), { timeoutDuration: 5_000 });
  }

  private unreachable(cause: unknown): ExpectedError {
    return new ExpectedError(
      'NOT_READY',
      'The issuer of the tokens does not answer, so no token can be checked.',
      'Ask again in a moment.',
      { retryable: true, cause },
    );
  }
}

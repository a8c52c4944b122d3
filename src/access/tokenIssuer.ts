import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { ExpectedError } from '../errors.ts';
import type { Access, Caller, Scope } from './caller.ts';
import { discoverKeys } from './discoverKeys.ts';

export interface IssuerOptions {
  /** The issuer's address, as its tokens name it. */
  readonly issuer: string;
  /** Audience that the tokens must name. */
  readonly audience: string;
}

/** Signatures by a public key only: the issuer's keys are fetched over the network, and none of them is a shared secret. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const scopeNames: readonly (readonly [Scope, string])[] = [
  ['read', 'wishlist:read'],
  ['import', 'wishlist:import'],
];

/** The faults of a token itself; any other error is the issuer's, or on the way to it. */
const tokenErrors = [
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

/** The shortest time between two reports of the same trouble with an issuer, in milliseconds. */
const REPEAT_MS = 60_000;

/** Callers by the bearer tokens of an OpenID Connect issuer, checked against its published keys, which are fetched when first needed. */
export class TokenIssuer implements Access {
  private readonly options: IssuerOptions;
  private readonly complain: (problem: string) => void;
  private keys: Promise<JWTVerifyGetKey> | null = null;
  private complained = Number.NEGATIVE_INFINITY;

  constructor(options: IssuerOptions, complain: (problem: string) => void) {
    this.options = options;
    this.complain = complain;
  }

  async callerOf(token: string): Promise<Caller | null> {
    // A token has three parts with dots between them; an API key has not.
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
      return { name: String(payload.sub), scopes: scopesOf(payload) };
    } catch (error) {
      if (tokenErrors.some((kind) => error instanceof kind)) return null;
      throw this.unreachable(error);
    }
  }

  private keysOf(): Promise<JWTVerifyGetKey> {
    this.keys ??= discoverKeys(this.options.issuer);
    return this.keys;
  }

  private unreachable(cause: unknown): ExpectedError {
    // The address of the keys is looked up again: the issuer may have moved them, or have given a wrong one.
    this.keys = null;
    if (performance.now() - this.complained >= REPEAT_MS) {
      this.complained = performance.now();
      this.complain(`Tokens cannot be verified: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    return new ExpectedError(
      'NOT_READY',
      'The token issuer does not provide its keys, so tokens cannot be verified.',
      'Try again in a moment.',
      { retryable: true, cause },
    );
  }
}

/** The scopes that a token claims: `scope` of OAuth, or `scp` of other issuers, as one text or as a list. */
function scopesOf({ scope, scp }: JWTPayload): Set<Scope> {
  const claimed = [scope, scp].flat().flatMap((each) => String(each ?? '').split(' '));
  return new Set(scopeNames.flatMap(([may, name]) => (claimed.includes(name) ? [may] : [])));
}

import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { isLoopback } from './isLoopback.ts';

/** The longest that an issuer may take to answer, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Reads from an issuer's discovery document where its keys are; rejects where it does not answer, or is not the document of this issuer. */
export async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const at = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(at, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
  const found: unknown = response.ok ? await response.json() : null;
  if (typeof found !== 'object' || found === null)
    throw new Error(`${at} answered with status ${response.status} and no document.`);
  const named: unknown = Reflect.get(found, 'issuer');
  // OpenID Connect Discovery 1.0, section 4.3: they must be the same to the letter.
  if (named !== issuer)
    throw new Error(`${at} is the document of ${JSON.stringify(named)}, not of ${JSON.stringify(issuer)}.`);
  return createRemoteJWKSet(keysAddress(at, Reflect.get(found, 'jwks_uri')), {
    timeoutDuration: PATIENCE_MS,
  });
}

/** Keys that come over plain HTTP could be anyone's, but for those of this machine. */
function keysAddress(at: string, given: unknown): URL {
  if (typeof given === 'string' && URL.canParse(given)) {
    const address = new URL(given);
    if (address.protocol === 'https:' || (address.protocol === 'http:' && isLoopback(address.hostname)))
      return address;
  }
  throw new Error(`${at} gives no https:// address for its keys: ${JSON.stringify(given)}.`);
}

import type { DatabaseAddress } from './driverTo.ts';

/** The database that a peer's process was told to use. */
export function peerAddress(): DatabaseAddress {
  const given: unknown = JSON.parse(process.argv[2] ?? '{}');
  if (typeof given !== 'object' || given === null || !('uri' in given) || typeof given.uri !== 'string')
    throw new Error('Usage: peer {"uri": …}');
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    uri: given.uri,
    username: 'username' in given ? text(given.username) : undefined,
    password: 'password' in given ? text(given.password) : undefined,
  };
}

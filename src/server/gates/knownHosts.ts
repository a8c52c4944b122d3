import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname as machineName } from 'node:os';
import { isLoopback } from '../../access/isLoopback.ts';
import { ExpectedError } from '../../errors.ts';
import type { OpenGate } from '../gate.ts';

/**
 * Refuses requests for a host name that is not this server's, if callers are not identified: a page of another site can have its
 * own name lead here (DNS rebinding), and a proxy can bring others in. A plain address cannot be made to lead elsewhere.
 */
export const knownHosts: OpenGate = ({ hosts, open }) => {
  if (hosts === null) return null;
  const names = new Set(open ? [...hosts, machineName()].map((name) => name.toLowerCase()) : []);
  const isOurs = (name: string) =>
    isLoopback(name) || (open && (names.has(name) || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0));
  return (request) => {
    const name = hostName(request);
    if (isOurs(name.toLowerCase().replace(/\.$/, ''))) return;
    const asked = JSON.stringify(name.slice(0, 100));
    throw open
      ? new ExpectedError(
          'FORBIDDEN',
          `The request is for ${asked}, which is not a name of this server.`,
          'Use its address or its own name. The operator can add names (WISHLIST_HOSTS).',
        )
      : new ExpectedError(
          'FORBIDDEN',
          `This server answers requests for this machine only, and this one is for ${asked}.`,
          'Use localhost. To serve others, configure who may ask (WISHLIST_KEYS or WISHLIST_OIDC_ISSUER).',
        );
  };
};

/** Returns the name in the header `host`, without the port; an IPv6 address keeps its brackets. */
function hostName({ headers: { host = '' } }: IncomingMessage): string {
  const port = host.indexOf(':', host.startsWith('[') ? host.indexOf(']') + 1 : 0);
  return port === -1 ? host : host.slice(0, port);
}

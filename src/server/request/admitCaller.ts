import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Access, Scope } from '../../access/caller.ts';
import { ExpectedError } from '../../errors.ts';
import { notesOf } from './requestNotes.ts';

const bearer = /^Bearer +(\S{1,8000})$/i;

/** Ways to a token: by the operator, or from what the server prints when it starts on this machine. */
export const tokenHints = {
  issued: 'Send the header `authorization: Bearer <key>`. The operator of this server issues keys.',
  printed:
    'Open the address that the server printed when it started: it carries a token, which may also be sent as `authorization: Bearer <token>`.',
} as const;

/** Admits only callers that `access` knows and that have the scope; names the missing scope to others. */
export async function admitCaller(
  request: IncomingMessage,
  response: ServerResponse,
  access: Access,
  scope: Scope,
  hint: string,
): Promise<void> {
  const token = bearer.exec(request.headers.authorization ?? '')?.[1];
  const caller = token ? await access.callerOf(token) : null;
  if (!caller) {
    response.setHeader('www-authenticate', token ? 'Bearer error="invalid_token"' : 'Bearer');
    throw new ExpectedError(
      'UNAUTHENTICATED',
      token ? 'Unknown key or token.' : 'This server requires a key or token.',
      hint,
    );
  }
  if (!caller.scopes.has(scope)) {
    response.setHeader('www-authenticate', `Bearer error="insufficient_scope", scope="wishlist:${scope}"`);
    throw new ExpectedError(
      'FORBIDDEN',
      `${caller.name} lacks the scope ${scope}.`,
      'Ask the operator of this server for a key with that scope.',
    );
  }
  notesOf(response).caller = caller;
}

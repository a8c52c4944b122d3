import type { RequestHandler } from 'express';
import type { Access, Scope } from '../../access/caller.ts';
import { ExpectedError } from '../../errors.ts';
import { asksForManifest } from '../reconcile/manifest.ts';
import { notesOf } from '../request/requestNotes.ts';
import type { Step } from '../step.ts';

const bearer = /^Bearer +(\S{1,8000})$/i;

/** Ways to a token: by the operator, or from what the server prints when it starts on this machine. */
const hints = {
  issued: 'Send the header `authorization: Bearer <key>`. The operator of this server issues keys.',
  printed:
    'Open the address that the server printed when it started: it carries a token, which may also be sent as `authorization: Bearer <token>`.',
} as const;

/** Admits only callers that `access` knows and that have the scope; names the missing scope to others. */
const only =
  (access: Access, scope: Scope, hint: string): RequestHandler =>
  async (request, response, next) => {
    if (request.method === 'OPTIONS') return next();
    const token = bearer.exec(request.get('authorization') ?? '')?.[1];
    const caller = token ? await access.callerOf(token) : null;
    if (!caller) {
      response.set('www-authenticate', token ? 'Bearer error="invalid_token"' : 'Bearer');
      throw new ExpectedError(
        'UNAUTHENTICATED',
        token ? 'Unknown key or token.' : 'This server requires a key or token.',
        hint,
      );
    }
    if (!caller.scopes.has(scope)) {
      response.set('www-authenticate', `Bearer error="insufficient_scope", scope="wishlist:${scope}"`);
      throw new ExpectedError(
        'FORBIDDEN',
        `${caller.name} lacks the scope ${scope}.`,
        'Ask the operator of this server for a key with that scope.',
      );
    }
    notesOf(response).caller = caller;
    next();
  };

/** Identifies the caller before every step that reveals something of the graph. Pages and health checks reveal nothing. */
export const access: Step = (app, parts) => {
  const { access: readers, writers } = parts;
  if (readers) {
    const read = only(readers, 'read', hints.issued);
    app.use(['/graphql', '/metrics'], read);
    app.use('/reconcile', (request, response, next) =>
      asksForManifest(request) ? next() : read(request, response, next),
    );
  }
  if (writers)
    app.use(
      ['/imports', '/intake', '/notices', '/store'],
      only(writers, 'import', readers ? hints.issued : hints.printed),
    );
};

import type { RequestHandler } from 'express';
import type { Access, Scope } from '../../access/caller.ts';
import { asksForManifest } from '../reconcile/manifest.ts';
import { admitCaller, tokenHints } from '../request/admitCaller.ts';
import type { Step } from '../step.ts';

const only =
  (access: Access, scope: Scope, hint: string): RequestHandler =>
  async (request, response, next) => {
    if (request.method !== 'OPTIONS') await admitCaller(request, response, access, scope, hint);
    next();
  };

/** Identifies the caller before every step that reveals something of the graph. Pages and health checks reveal nothing. */
export const access: Step = (app, parts) => {
  const { access: readers, writers } = parts;
  if (readers) {
    const read = only(readers, 'read', tokenHints.issued);
    app.use(['/graphql', '/metrics'], read);
    app.use('/reconcile', (request, response, next) =>
      asksForManifest(request) ? next() : read(request, response, next),
    );
  }
  if (writers)
    app.use(
      ['/imports', '/intake', '/notices', '/store'],
      only(writers, 'import', readers ? tokenHints.issued : tokenHints.printed),
    );
};

import type { Step } from '../step.ts';
import { access } from './access.ts';
import { compressed } from './compressed.ts';
import { crossOrigin } from './crossOrigin.ts';
import { draining } from './draining.ts';
import { failed } from './failed.ts';
import { graphql } from './graphql.ts';
import { health } from './health.ts';
import { imports } from './imports.ts';
import { intake } from './intake.ts';
import { knownHosts } from './knownHosts.ts';
import { metrics } from './metrics.ts';
import { notFound } from './notFound.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { reconcile } from './reconcile.ts';
import { requestId } from './requestId.ts';
import { requestLog } from './requestLog.ts';
import { schemaText } from './schemaText.ts';
import { securityHeaders } from './securityHeaders.ts';
import { store } from './store.ts';

/** All steps, in the order in which a request passes them. */
export const steps: readonly Step[] = [
  requestId,
  requestLog,
  draining,
  securityHeaders,
  knownHosts,
  compressed,
  health,
  crossOrigin,
  access,
  metrics,
  schemaText,
  graphql,
  reconcile,
  imports,
  intake,
  notices,
  store,
  pages,
  notFound,
  failed,
];

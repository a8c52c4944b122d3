import type { Step } from '../step.ts';
import { compressed } from './compressed.ts';
import { failed } from './failed.ts';
import { graphql } from './graphql.ts';
import { health } from './health.ts';
import { notFound } from './notFound.ts';
import { pages } from './pages.ts';
import { requestId } from './requestId.ts';
import { requestLog } from './requestLog.ts';
import { securityHeaders } from './securityHeaders.ts';

/** What happens to a request, in this order. */
export const steps: readonly Step[] = [
  requestId,
  requestLog,
  securityHeaders,
  compressed,
  health,
  graphql,
  pages,
  notFound,
  failed,
];

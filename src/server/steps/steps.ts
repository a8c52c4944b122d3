import type { Step } from '../step.ts';
import { access } from './access.ts';
import { compressed } from './compressed.ts';
import { crossOrigin } from './crossOrigin.ts';
import { failed } from './failed.ts';
import { graphql } from './graphql.ts';
import { health } from './health.ts';
import { imports } from './imports.ts';
import { intake } from './intake.ts';
import { metrics } from './metrics.ts';
import { notFound } from './notFound.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { reconcile } from './reconcile.ts';
import { schemaText } from './schemaText.ts';
import { shutOut } from './shutOut.ts';
import { store } from './store.ts';

/** All steps, in the order in which a request passes them that the gates have let in. */
export const steps: readonly Step[] = [
  shutOut,
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

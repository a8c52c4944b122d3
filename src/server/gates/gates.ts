import type { OpenGate } from '../gate.ts';
import { draining } from './draining.ts';
import { knownHosts } from './knownHosts.ts';
import { requestId } from './requestId.ts';
import { requestLog } from './requestLog.ts';
import { securityHeaders } from './securityHeaders.ts';

/** All gates, in the order in which a request passes them. */
export const gates: readonly OpenGate[] = [requestId, requestLog, draining, securityHeaders, knownHosts];

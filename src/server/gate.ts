import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerParts } from './step.ts';

/** A gate that every request passes before anyone looks at its path; it throws the reason why a request may not. */
export type Gate = (request: IncomingMessage, response: ServerResponse) => void;

/** Opens a gate; null where a server of these parts needs none. */
export type OpenGate = (parts: ServerParts) => Gate | null;

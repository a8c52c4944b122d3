import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import type { OpenGate } from '../gate.ts';

/** Lets a page load from this server only; styles may be inline because Monaco colours syntax so. */
export const securityHeaders: OpenGate = () => {
  const headers = headersOf(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          fontSrc: ["'self'", 'data:'],
          imgSrc: ["'self'", 'data:'],
          workerSrc: ["'self'"],
          connectSrc: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          objectSrc: ["'none'"],
        },
      },
      xFrameOptions: { action: 'deny' },
      // The server speaks plain HTTP; whoever puts TLS before it sets this there.
      strictTransportSecurity: false,
    }),
  );
  return (_, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
};

/** Returns the headers that a middleware sets on every response alike: to run helmet's thirteen for each request takes its time. */
function headersOf(middleware: ReturnType<typeof helmet>): [string, string][] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  middleware(response.req, response, (error) => {
    if (error) throw error;
  });
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

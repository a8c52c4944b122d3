import helmet from 'helmet';
import type { Step } from '../step.ts';

/** Lets a page load from this server only; styles may be inline because Monaco colours syntax so. */
export const securityHeaders: Step = (app) => {
  app.disable('x-powered-by');
  app.use(
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
};

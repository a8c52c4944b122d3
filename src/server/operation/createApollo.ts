import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Answerer } from '../../answer/createAnswerer.ts';
import type { RequestLimits } from '../../limits.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Admission } from '../bounds/admission.ts';
import { boundedJson } from '../bounds/boundedJson.ts';
import type { RateLimit } from '../bounds/rateLimit.ts';
import { createFormatError } from '../errors/formatError.ts';
import { answerPlugin } from './answerPlugin.ts';
import type { KnownOperations } from './knownOperations.ts';
import type { OperationContext } from './operationContext.ts';

/** Dependencies of the Apollo Server. */
export interface ApolloParts {
  readonly answerer: Answerer;
  readonly limits: RequestLimits;
  readonly logger: Logger;
  readonly explain: boolean;
  readonly httpServer: Server;
  /** Budget of the callers; null if it is unlimited. */
  readonly rateLimit: RateLimit | null;
  readonly admission: Admission;
  /** The only operations that are answered; null for any. */
  readonly known: KnownOperations | null;
  /** Milliseconds that requests in flight have to end after `stop`. */
  readonly drainMs: number;
}

/** Apollo Server as the pipeline of a request: parse, validate within bounds, hand to the answerer, format errors. */
export function createApollo({
  answerer,
  limits,
  logger,
  explain,
  httpServer,
  rateLimit,
  admission,
  known,
  drainMs,
}: ApolloParts): ApolloServer<OperationContext> {
  const formatError = createFormatError(logger);
  return new ApolloServer<OperationContext>({
    schema: answerer.schema,
    logger,
    // Nothing here may depend on NODE_ENV, and no service outside may be called because a variable is set.
    nodeEnv: 'production',
    apollo: {},
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // `ownSite` refuses what another site's page could send.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    // `answerPlugin` validates, once it has seen that the operation is small enough for that.
    dangerouslyDisableValidation: true,
    formatError: (_, error) => formatError(error).formatted,
    stringifyResult: boundedJson(limits.responseBytes, formatError),
    plugins: [
      answerPlugin({ answerer, formatError, limits, rateLimit, admission, known, explain }),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: drainMs }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

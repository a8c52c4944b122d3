import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

const name = 'wishlist-graph';

/** Sends spans to the collector at `endpoint` (OTLP over HTTP) from now on; without it, `inSpan` and `noteSpan` cost next to nothing. */
export function startTracing(endpoint: string, version: string): { stop(): Promise<void> } {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': name, 'service.version': version }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })),
    ],
  });
  provider.register();
  return {
    stop: async () => {
      await provider.shutdown();
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

const tracer = () => trace.getTracer(name);

/** Runs work in a span below the one that is open here; a failure is noted by the name of its error, whose words may name what someone looks for. */
export function inSpan<T>(
  title: string,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(title, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'failed' });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Runs work as what a caller's own trace, told by its headers, leads to. */
export const withCaller = <T>(headers: object, work: () => T): T =>
  context.with(propagation.extract(context.active(), headers), work);

/** Notes something that has just ended, as a span below the one that is open here. */
export function noteSpan(title: string, attributes: Attributes, milliseconds: number): void {
  const end = Date.now();
  tracer()
    .startSpan(title, { kind: SpanKind.CLIENT, attributes, startTime: end - milliseconds })
    .end(end);
}

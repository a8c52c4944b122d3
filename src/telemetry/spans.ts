import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

// Only the interface: what sends spans is loaded by `startTracing` where someone collects them.
const TRACER_NAME = 'wishlist-graph';

const tracer = () => trace.getTracer(TRACER_NAME);

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

/** Runs work as part of the caller's own trace, which its headers name. */
export const withCaller = <T>(headers: object, work: () => T): T =>
  context.with(propagation.extract(context.active(), headers), work);

/** Notes something that has just ended, as a span below the one that is open here. */
export function noteSpan(title: string, attributes: Attributes, milliseconds: number): void {
  const end = Date.now();
  tracer()
    .startSpan(title, { kind: SpanKind.CLIENT, attributes, startTime: end - milliseconds })
    .end(end);
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { inSpan, noteSpan } from '../../../src/telemetry/spans.ts';
import { startTracing } from '../../../src/telemetry/startTracing.ts';
import { stubServer } from '../../support/stubServer.ts';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

test('operations, statements and searches are sent as spans of the caller’s trace, without variables', async () => {
  const bodies: string[] = [];
  const collector = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    bodies.push(body);
    response.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const tracing = startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`, '0');
  const server = await stubServer({
    answer: async () => {
      noteSpan('statement', { 'graphql.field': 'word' }, 5);
      await inSpan('search', { 'wishlist.search': 'paths' }, async () => undefined);
      return { data: { word: 'x' } };
    },
  });
  const trace = '0af7651916cd43dd8448eb211c80319c';
  await server.ask(
    { query: 'query Said($id: ID) { post(id: $id) { id } }', variables: { id: 'post/secret' } },
    { traceparent: `00-${trace}-b7ad6b7169203331-01` },
  );
  await server.close();
  await tracing.stop();
  await new Promise((resolve) => collector.close(resolve));

  const spans: SentSpan[] = bodies.flatMap((body) =>
    JSON.parse(body).resourceSpans.flatMap((each: { scopeSpans: { spans: SentSpan[] }[] }) =>
      each.scopeSpans.flatMap(({ spans: sent }) => sent),
    ),
  );
  const operation = spans.find(({ name }) => name === 'query Said');
  expect(operation).toMatchObject({ traceId: trace, parentSpanId: 'b7ad6b7169203331' });
  for (const name of ['statement', 'search'])
    expect(spans.find((span) => span.name === name)).toMatchObject({
      traceId: trace,
      parentSpanId: operation?.spanId,
    });
  expect(bodies.join()).not.toContain('secret');
});

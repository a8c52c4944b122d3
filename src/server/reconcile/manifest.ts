import type { Request } from 'express';
import { programVersion } from '../../programVersion.ts';
import { previewSize } from './preview.ts';
import { types } from './types.ts';

/** The most queries of a batch: each is a root field of one operation. */
export const MOST_QUERIES = 10;

/** True if a request asks for the manifest, which everyone may read. */
export const asksForManifest = ({ method, baseUrl, path, query }: Request): boolean =>
  ['GET', 'HEAD'].includes(method) &&
  /^\/reconcile\/?$/i.test(`${baseUrl}${path}`) &&
  query.queries === undefined &&
  query.extend === undefined;

/** Returns the address under which the caller reached this server; a proxy that adds TLS says so. */
export function baseOf(request: Request): string {
  const scheme = request.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${request.get('host') ?? 'localhost'}`;
}

/** The address of a record in the workbench, without its id. */
export const recordAddress = (base: string): string => `${base}/#selected=`;

/** Returns the manifest of the service as the specification lays it out. It reveals nothing of the graph. */
export function manifestOf(base: string, needsKey: boolean) {
  const suggest = (of: string) => ({
    service_url: base,
    service_path: `/reconcile/suggest/${of}`,
    flyout_service_url: base,
    flyout_service_path: `/reconcile/flyout/${of}?id=\${id}`,
  });
  return {
    versions: ['0.2'],
    name: 'Wishlist Graph',
    identifierSpace: recordAddress(base),
    schemaSpace: `${base}/schema.graphql`,
    serviceVersion: programVersion(),
    defaultTypes: types,
    view: { url: `${recordAddress(base)}{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: { propose_properties: { service_url: base, service_path: '/reconcile/properties' } },
    batchSize: MOST_QUERIES,
    ...(needsKey
      ? {
          authentication: {
            type: 'apiKey',
            name: 'authorization',
            in: 'header',
            description: 'Bearer and a key that the operator of this server issues.',
          },
        }
      : {}),
  };
}

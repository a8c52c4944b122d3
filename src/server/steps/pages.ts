import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { ExpectedError } from '../../errors.ts';
import { refuse, refuseMethod } from '../errors/refuse.ts';
import type { Step } from '../step.ts';

const YEAR_SECONDS = 31_536_000;

/** The page's file: `playground.html` or `playground/index.html`, as the build lays it out. */
const pageFile = (folder: string, name: string) =>
  [`${name}.html`, `${name}/index.html`].map((file) => join(folder, file)).find(existsSync);

const sendPage =
  (folder: string, name: string): RequestHandler =>
  (request, response) => {
    const file = pageFile(folder, name);
    if (file) {
      response.sendFile(file, { cacheControl: false, headers: { 'cache-control': 'no-cache' } });
      return;
    }
    const error = new ExpectedError(
      'NOT_FOUND',
      'The pages are not built.',
      'Run `npm run build` and load this page again; GraphQL answers at /graphql meanwhile.',
    );
    refuse(request, response, 404, error);
  };

/** The built pages: `/`, `/playground` and their assets, whose names change with their content and are cached for good. */
export const pages: Step = (app, { pages: folder }) => {
  app.route('/').get(sendPage(folder, 'index')).all(refuseMethod('GET, HEAD'));
  app.route('/playground').get(sendPage(folder, 'playground')).all(refuseMethod('GET, HEAD'));
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_SECONDS * 1_000, index: false }),
  );
  app.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
    }),
  );
};

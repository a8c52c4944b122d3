import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { manyTies } from './manyTies.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += part;
  return body;
};

/** A built page on a port of its own. Ties are made up; a running server answers everything else. */
export async function startPage(folder: string, server: string) {
  let tiesLeft = 0;
  const answered = new Map<string, string>();
  const running = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = async (): Promise<void> => {
      if (request.method === 'POST') {
        const body = await bodyOf(request);
        const { operationName, variables, query = '' } = JSON.parse(body);
        response.setHeader('content-type', 'application/json');
        if (operationName === 'Ties' || /query Ties\b/.test(query)) {
          const key = JSON.stringify(variables);
          const answer = manyTies.answer(variables, Math.min(200, tiesLeft));
          if (!answered.has(key)) {
            tiesLeft -= answer.data.breakdown.nodes.length;
            answered.set(key, JSON.stringify(answer));
          }
          response.end(answered.get(key));
        } else if (operationName === 'CaseParties' || /query CaseParties\b/.test(query)) {
          response.end(JSON.stringify({ data: { nodes: [] } }));
        } else {
          const {
            host: _,
            connection: __,
            'content-length': ___,
            origin: ____,
            ...headers
          } = request.headers;
          const answer = await fetch(`${server}${request.url}`, {
            method: 'POST',
            headers: { ...(headers as Record<string, string>), origin: server },
            body,
          });
          response.statusCode = answer.status;
          response.end(Buffer.from(await answer.arrayBuffer()));
        }
        return;
      }
      if (pathname === '/' && searchParams.has('ties')) {
        tiesLeft = Number(searchParams.get('ties'));
        answered.clear();
      }
      const name = pathname === '/' ? 'index.html' : normalize(pathname);
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
      response.end(await readFile(join(folder, name)));
    };
    send().catch((error) => {
      response.statusCode = 404;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  const { port } = running.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => running.close(resolve).closeAllConnections()),
  };
}

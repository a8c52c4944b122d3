import { createServer, type Server } from 'node:http';
import { ExpectedError } from '../errors.ts';

/** Listens on a port of a host (0: any free one); rejects, in one line with a way out, where it cannot. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  const failure = await tryToListen(server, port, host);
  if (failure !== undefined) throw await cannotListen(failure, port, host);
}

/** Rejects as `listen` would, and leaves the port free: said before anything else is begun. */
export async function seeThatPortIsFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

/** Returns the system's error code; undefined once the server listens. */
const tryToListen = (server: Server, port: number, host: string): Promise<unknown> =>
  new Promise((resolve) => {
    const failed = (error: Error) => resolve(Object(error).code ?? error.message);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });

async function cannotListen(failure: unknown, port: number, host: string): Promise<ExpectedError> {
  const place = `Port ${port} on ${host}`;
  const say = (text: string) => new ExpectedError('NOT_READY', text, '', { cause: failure });
  switch (failure) {
    case 'EADDRINUSE': {
      const free = await nextFreePort(port, host);
      return say(
        `${place} is taken: stop the program that uses it, or choose another port: PORT=${free} npm start`,
      );
    }
    case 'EACCES':
      return say(`${place} is not allowed for this user: choose a port above 1023: PORT=4000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return say(
        `"${host}" is not an address of this machine: use HOST=127.0.0.1 for this machine alone, or 0.0.0.0 for all its addresses`,
      );
    default:
      return say(
        `The server cannot listen on port ${port} of ${host} (${failure}): choose another port, or any free one: PORT=0 npm start`,
      );
  }
}

/** Returns the next port after a taken one that is free now, or 0, which takes any. */
async function nextFreePort(taken: number, host: string): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + 20, 65_535); port += 1) {
    const server = createServer();
    if ((await tryToListen(server, port, host)) !== undefined) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
  return 0;
}

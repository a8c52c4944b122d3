import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { z } from 'zod';

const Ports = z.object({ bolt: z.number().int().min(1).max(65_535) });

/** Returns a free loopback port for Bolt: the one saved in `file` if it is free, else a new one, which is saved. */
export async function rememberedPort(file: string): Promise<number> {
  const before = readPort(file);
  if (before !== undefined && (await freePort(before)) === before) return before;
  const port = await freePort(0);
  if (port === undefined) throw new Error('the system gives no free port on 127.0.0.1');
  writeFileSync(file, `${JSON.stringify({ bolt: port })}\n`);
  return port;
}

function readPort(file: string): number | undefined {
  try {
    return Ports.parse(JSON.parse(readFileSync(file, 'utf8'))).bolt;
  } catch {
    return undefined;
  }
}

/** Returns the port if it is free (0: any free port); undefined if it is taken. */
export const freePort = (port: number, host = '127.0.0.1'): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });

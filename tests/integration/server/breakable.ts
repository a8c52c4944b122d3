import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to Neo4j that a test can cut and mend: to the program it looks as if Neo4j had gone and come back. */
export interface BreakableLine {
  /** Address at which Neo4j is reached through this line. */
  readonly uri: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Passes nothing on, as if Neo4j were stuck, until it thaws. */
  freeze(): void;
  thaw(): void;
}

/** Lays a line to the Neo4j at `uri`, on a free port of 127.0.0.1. */
export async function breakableLine(uri: string): Promise<BreakableLine> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  const hold = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
  };
  let frozen = false;
  const held: (() => void)[] = [];
  const pass = (from: Socket, to: Socket) => {
    from.on('data', (chunk) => {
      if (frozen) held.push(() => to.write(chunk));
      else to.write(chunk);
    });
    from.on('end', () => to.end());
  };
  const start = async (at: number): Promise<Server> => {
    const server = createServer((near) => {
      const far = connect(Number(port), hostname);
      hold(near);
      hold(far);
      pass(near, far);
      pass(far, near);
    }).listen(at, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await start(0);
  const address = server.address();
  const ownPort = address && typeof address === 'object' ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${ownPort}`,
    cut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    freeze: () => {
      frozen = true;
    },
    thaw: () => {
      frozen = false;
      for (const write of held.splice(0)) write();
    },
    mend: async () => {
      server = await start(ownPort);
    },
  };
}

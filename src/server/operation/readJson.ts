import type { IncomingMessage } from 'node:http';

/** A body that cannot be read, described as Express's body parser does (see `httpFailure`). */
class UnreadableBody extends Error {
  readonly status = 400;
  readonly type: string;

  constructor(type: 'entity.parse.failed' | 'request.aborted') {
    super(type);
    this.type = type;
  }
}

const utf8 = new TextDecoder();

/** Reads the body of a request, which HTTP bounds by its `content-length`, as a JSON object or list. */
export async function readJson(request: IncomingMessage): Promise<object> {
  const bytes = await bytesOf(request);
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // As for a value that is neither.
  }
  throw new UnreadableBody('entity.parse.failed');
}

function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const [only = Buffer.alloc(0), ...others] = parts;
      resolve(others.length === 0 ? only : Buffer.concat(parts));
    });
    request.on('error', () => reject(new UnreadableBody('request.aborted')));
  });
}

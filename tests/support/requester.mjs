// Sends requests from a process of its own: what the asking costs must not count as the server's work.
// A line of JSON on standard input tells what; a line on standard output tells what came back.
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';

/** Sends one; resolves to its status (0 where it broke off) and the milliseconds until the last byte. */
function send(url, { method, path, body, hangUpMs, slow }, agent) {
  return new Promise((resolve) => {
    const started = performance.now();
    const done = (status) => resolve({ status, ms: performance.now() - started });
    const headers =
      method === 'POST'
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        : {};
    const asked = request(`${url}${path}`, { method, headers, agent }, (response) => {
      if (slow) setTimeout(() => asked.destroy(), 8_000);
      else response.resume();
      response.on('end', () => done(response.statusCode)).on('error', () => done(0));
      response.on('close', () => done(response.statusCode));
    });
    asked.on('error', () => done(0)).on('close', () => done(0));
    if (hangUpMs) setTimeout(() => asked.destroy(), hangUpMs);
    asked.end(method === 'POST' ? body : undefined);
  });
}

const [line] = await createInterface({ input: process.stdin })
  [Symbol.asyncIterator]()
  .next()
  .then(({ value }) => [value]);
const { url, requests, everyMs, forMs } = JSON.parse(line);
const answers = [];
if (everyMs === undefined) {
  answers.push(...(await Promise.all(requests.map((each) => send(url, each)))));
} else {
  const agent = new Agent({ keepAlive: true });
  for (const end = performance.now() + forMs; performance.now() < end; ) {
    for (const each of requests) answers.push(await send(url, each, agent));
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  agent.destroy();
}
process.stdout.write(`${JSON.stringify(answers)}\n`, () => process.exit());

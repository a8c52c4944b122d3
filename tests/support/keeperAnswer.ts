import { get } from 'node:http';

/** Asks what keeps the things of this run for one by its name; the first to ask waits until it is started. */
// Not fetch: it gives up after five minutes without an answer, and a first start downloads Neo4j.
export const keeperAnswer = <T>(name: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const keeper = process.env.TEST_KEEPER;
    if (!keeper) return reject(new Error('No keeper: run with --selectProjects integration or e2e.'));
    // A connection of its own: one that was kept may be closed by the other side just now.
    get(`${keeper}/${name}`, { agent: false }, async (response) => {
      let body = '';
      for await (const chunk of response) body += String(chunk);
      if (response.statusCode === 200) resolve(JSON.parse(body));
      else reject(new Error(body));
    }).on('error', reject);
  });

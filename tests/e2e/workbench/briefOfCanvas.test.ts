import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { canvasAtRest } from '../../support/canvas/canvasAtRest.ts';
import { canvasAddress, mixed, recordsByKind } from '../../support/canvas/savedCanvas.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

interface Named {
  readonly id: string;
}

interface List<Node extends Named = Named> {
  readonly nodes: readonly Node[];
}

interface Answer {
  readonly cases: List<
    Named & {
      readonly posts: List;
      readonly targets: List<Named & { readonly country: Named | null }>;
      readonly companies: List;
      readonly technologies: List<Named & { readonly area: Named | null }>;
    }
  > & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

/** A case with the ids of its parties, a set for each kind. */
interface CaseParties {
  readonly id: string;
  readonly parties: readonly ReadonlySet<string>[];
}

/** The ids of the parties of each case, as the record itself lists them. */
async function partiesOfCases(): Promise<readonly CaseParties[]> {
  const ids = 'first: 50) { nodes { id } }';
  const cases: CaseParties[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: Answer = await run.server.data(
      `query ($after: String) { cases(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id
        posts(${ids} targets(first: 50) { nodes { id country { id } } } companies(${ids} technologies(first: 50) { nodes { id area { id } } } } } }`,
      { after },
    );
    for (const { id, posts, targets, companies, technologies } of answer.cases.nodes) {
      const idsOf = (nodes: readonly (Named | null)[]) => new Set(nodes.flatMap((node) => node?.id ?? []));
      cases.push({
        id,
        parties: [
          idsOf(posts.nodes),
          idsOf(targets.nodes),
          idsOf(companies.nodes),
          idsOf(technologies.nodes),
          idsOf(technologies.nodes.map(({ area }) => area)),
          idsOf(targets.nodes.map(({ country }) => country)),
        ],
      });
    }
    ({ hasNextPage: more, endCursor: after } = answer.cases.pageInfo);
  }
  return cases;
}

test('the brief of a canvas with records of every kind rests on the cases between two of them, and on those that are drawn', async () => {
  const { workbench, server } = run;
  const records = mixed(await recordsByKind(server), 70);
  const drawn = new Set(records.map(({ id }) => id));
  const cases = await partiesOfCases();
  const told = cases.filter(
    ({ id, parties }) =>
      drawn.has(id) || parties.filter((ids) => [...ids].some((party) => drawn.has(party))).length >= 2,
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.length).toBeLessThan(cases.length);
  await workbench.open(server.url, canvasAddress(records));
  await canvasAtRest(workbench);
  await workbench.tool('Investigation');
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.button('Markdown').click(),
  ]);
  const text = await readFile(await savedDownload(download), 'utf8');
  expect(/reports for (\d+) cases/.exec(text)?.[1]).toBe(String(told.length));
}, 120_000);

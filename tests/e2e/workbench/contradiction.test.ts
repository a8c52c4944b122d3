import { afterEach, describe, expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { undoImport } from '../../../src/import/undo/undoImport.ts';
import { newFolder, rows, writeDataset } from '../../integration/import/dataset.ts';
import { test } from '../../support/browser.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

let graph: Graph;
const run = workbenchRun(async () => {
  graph = await scratchGraph();
  const files = {
    'companies.csv':
      'id,name,province\n' +
      'nonesuch,Nonesuch Instruments,Fujian\n' +
      'nonesuch-instruments,Nonesuch Instruments,Hubei\n' +
      'nonesuch-works,Nonesuch Instruments,Hunan\n',
  };
  const folder = await writeDataset(await newFolder(), 'nonesuch', files, { synthetic: true });
  await importDatasets(graph, [folder]);
  return graph;
});

const judged = async () => {
  const { judgements, companies, dataset } = await run.server.finalData(
    '{ judgements { nodes { recordId otherId verdict } } companies { totalCount } dataset { revision } }',
  );
  return {
    pairs: judgements.nodes
      .map(({ recordId, otherId, verdict }: Record<string, string>) => [recordId, otherId, verdict].join(' '))
      .sort(),
    companies: companies.totalCount,
    revision: dataset.revision,
  };
};

const chain =
  'contradicts other judgements: Nonesuch Instruments (company/nonesuch) is the same as ' +
  'Nonesuch Instruments (company/nonesuch-instruments), Nonesuch Instruments (company/nonesuch-instruments) is the same as ' +
  'Nonesuch Instruments (company/nonesuch-works)';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Same as…' });

interface Choice {
  /** The record that is open. */
  readonly open: string;
  /** The one of those joined to it that is judged, where there are any. */
  readonly as?: string;
  /** The other record: what is searched for it, or the one of those joined. */
  readonly found?: string;
  readonly beside?: string;
  readonly verdict: 'Same' | 'Different';
}

/** Opens a record and judges it beside another one. */
async function judge({ open, as, found, beside, verdict }: Choice): Promise<Locator> {
  const { server, token, workbench } = run;
  const { page } = workbench;
  await page.goto('about:blank');
  await workbench.open(server.url, `selected=${open}&token=${token}`);
  await workbench.button('Same as…').click();
  const dialog = dialogOf(page);
  const chip = (group: string, id: string) =>
    dialog.getByRole('group', { name: group }).getByRole('button', { name: new RegExp(`${id}$`) });
  if (as) await chip('Judge', as).click();
  if (beside) await chip('beside', beside).click();
  if (found) {
    await dialog.getByRole('textbox', { name: 'The other record' }).fill(found);
    await page.getByRole('option').filter({ hasText: 'Nonesuch' }).first().click();
  }
  await dialog.getByText(verdict, { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Judged by' }).fill('analyst');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('As their papers say');
  await dialog.getByRole('button', { name: 'Judge', exact: true }).click();
  return dialog;
}

/** Takes back all judgements that were written, the latest first. */
afterEach(async () => {
  while ((await judged()).pairs.length > 0) {
    const [[number] = []] = await rows(
      graph,
      'MATCH (import:Import) WHERE import.undoes IS NULL AND import.undoneIn IS NULL RETURN max(import.number)',
    );
    await undoImport(graph, Number(number));
  }
}, 60_000);

describe('an analyst judges A = B, B = C, and then A ≠ C', () => {
  test('and the page refuses it with the chain of names, writes nothing, and keeps the judgement until it is taken back', async () => {
    const first = await judge({
      open: 'company/nonesuch',
      found: 'company/nonesuch-instruments',
      verdict: 'Same',
    });
    await first.getByText(/^In the graph: .*\(company\/nonesuch-instruments\): the same/).waitFor();
    const second = await judge({
      open: 'company/nonesuch-instruments',
      as: 'company/nonesuch-instruments',
      found: 'company/nonesuch-works',
      verdict: 'Same',
    });
    await second.getByText(/^In the graph: .*\(company\/nonesuch-works\): the same/).waitFor();
    const before = await judged();
    expect(before).toMatchObject({
      pairs: [
        'company/nonesuch company/nonesuch-instruments SAME',
        'company/nonesuch-instruments company/nonesuch-works SAME',
      ],
      companies: 1,
    });
    const third = await judge({
      open: 'company/nonesuch',
      beside: 'company/nonesuch-works',
      verdict: 'Different',
    });
    const alert = third.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('p').first().textContent()).toBe(
      `“Nonesuch Instruments (company/nonesuch) and Nonesuch Instruments (company/nonesuch-works): different” ${chain}`,
    );
    expect(await violations(run.workbench.page)).toEqual([]);
    expect(await judged()).toEqual(before);
    await third.getByText(/^Not in the graph yet: /).waitFor();
    await third.getByRole('button', { name: 'Take back' }).click();
    await third.getByText(/^Not in the graph yet: /).waitFor({ state: 'detached' });
    // What the page asks while the projection follows is asked again.
    run.watched.forgive('503');
  });

  test('and a record that is searched under the id of one joined to it is named by choice, not passed over in silence', async () => {
    const done = await judge({
      open: 'company/nonesuch',
      found: 'company/nonesuch-works',
      verdict: 'Same',
    });
    await done.getByText(/^In the graph: /).waitFor();
    const { server, workbench } = run;
    const { page } = workbench;
    await page.goto('about:blank');
    await workbench.open(server.url, 'selected=company/nonesuch');
    await workbench.button('Same as…').click();
    const dialog = dialogOf(page);
    await dialog.getByRole('textbox', { name: 'The other record' }).fill('company/nonesuch-works');
    await page.getByRole('option').filter({ hasText: 'Nonesuch' }).first().click();
    await dialog.getByText('That answers as this record: choose below which of them is meant.').waitFor();
    run.watched.forgive('503');
  });

  test('one after another without a key, and only the two that agree are written, the third is refused with the chain', async () => {
    const { server, token, workbench } = run;
    const { page } = workbench;
    const before = await judged();
    await workbench.open(server.url, 'view=duplicates');
    await workbench.settled();
    const view = page.getByRole('region', { name: 'Likely duplicates', exact: true });
    const list = view.getByRole('list', { name: 'Likely duplicates' }).locator(':scope > li');
    await view.getByRole('textbox', { name: 'Judged by' }).fill('analyst');
    const press = async (one: string, other: string, key: string) => {
      const row = list.getByRole('button', {
        name: `Nonesuch Instruments (company/${one}) Nonesuch Instruments (company/${other})`,
      });
      await row.click();
      await page.keyboard.press(key);
      await row.waitFor({ state: 'detached' });
    };
    await press('nonesuch', 'nonesuch-instruments', 's');
    await press('nonesuch-instruments', 'nonesuch-works', 's');
    await press('nonesuch', 'nonesuch-works', 'd');
    expect((await judged()).pairs).toEqual([]);
    await page.goto('about:blank');
    await workbench.open(server.url, `view=duplicates&token=${token}`);
    const alert = view.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(chain);
    run.watched.forgive('503');
    expect(await judged()).toEqual({
      pairs: [
        'company/nonesuch company/nonesuch-instruments SAME',
        'company/nonesuch-instruments company/nonesuch-works SAME',
      ],
      companies: 1,
      revision: before.revision + 1,
    });
  });
});

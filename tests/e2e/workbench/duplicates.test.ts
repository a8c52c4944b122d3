import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { newFolder, writeDataset } from '../../integration/import/dataset.ts';
import { test } from '../../support/browser.ts';
import { faultsInEachLook } from '../../support/looks.ts';
import { scratchGraph } from '../../support/neo4j.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

let graph: Graph;
const run = workbenchRun(async () => {
  graph = await scratchGraph();
  const files = {
    'companies.csv':
      'id,name,name_zh,province,identifiers\n' +
      'alpha,Invented Alpha Works,,Fujian,LEI:5299A\nalfa,Alfa Invented,,Fujian,LEI:5299A\n' +
      'beta,Invented Beta Works Ltd,,Hubei,\nbetta,Invented Beta Works,,Hunan,\n' +
      'gamma,Invented Gamma,,,\ngamma-2,Invented Gamma Ltd,,,\n',
  };
  const folder = await writeDataset(await newFolder(), 'elder', files, { synthetic: true });
  await importDatasets(graph, [folder]);
  return graph;
});

const view = (page: Page) => page.getByRole('region', { name: 'Likely duplicates', exact: true });
const list = (page: Page) =>
  view(page).getByRole('list', { name: 'Likely duplicates' }).locator(':scope > li');
const status = (page: Page) => view(page).locator('.pair-counts [role="status"]');
const judged = async () => {
  const { judgements } = await run.server.finalData(
    '{ judgements { nodes { recordId otherId verdict judgedBy because } } }',
  );
  return judgements.nodes;
};

/** Opens the view, and says who judges. */
async function open(more = ''): Promise<Page> {
  const { server, workbench } = run;
  await workbench.open(server.url, `view=duplicates${more}`);
  await workbench.settled();
  await view(workbench.page).getByRole('textbox', { name: 'Judged by' }).fill('analyst');
  return workbench.page;
}

describe('an analyst goes through likely duplicates', () => {
  test('on a phone: from the heading on, which is not scrolled past', async () => {
    const { page } = run.workbench;
    await page.setViewportSize({ width: 390, height: 844 });
    await run.workbench.open(run.server.url, 'view=duplicates');
    await list(page).first().waitFor();
    await run.workbench.settled();
    await run.picture('duplicates-phone');
    const heading = await view(page).getByRole('heading', { name: 'Likely duplicates' }).boundingBox();
    const tabs = await page.getByRole('navigation', { name: 'Views' }).boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual((tabs?.y ?? 0) + (tabs?.height ?? 0));
    // Keys are those of the list, and the row that they reach is scrolled to.
    for (let row = 0; row < 2; row++) await page.keyboard.press('ArrowDown');
    await view(page).locator('.current').waitFor();
    const current = await view(page).locator('.current > button').boundingBox();
    expect(current && current.y > 0 && current.y + current.height < 844).toBe(true);
  }, 60_000);

  test('and reads what two records share and what differs, the most likely pair first', async () => {
    const page = await open();
    expect(await status(page).textContent()).toBe('3 pairs left, 0 judged here, 0 for later');
    const rows = view(page)
      .getByRole('table', { name: 'Alfa Invented beside Invented Alpha Works' })
      .getByRole('row');
    const texts = await rows.allTextContents();
    expect(texts).toContain('IdentifiersLEI:5299ALEI:5299Asame');
    expect(texts).toContain('NameAlfa InventedInvented Alpha Worksdiffers');
    expect(await violations(page)).toEqual([]);
    const picture = (way: string) => run.picture(`duplicates-${way}`);
    expect(await faultsInEachLook(page, '.view', picture)).toEqual([]);
  }, 60_000);

  test('and without a key keeps judgements in the browser, puts a pair off, and downloads a judgements.csv', async () => {
    const page = await open();
    await list(page).first().getByRole('button').first().focus();
    await page.keyboard.press('l');
    expect(await status(page).textContent()).toBe('3 pairs left, 0 judged here, 1 for later');
    await page.keyboard.press('d');
    expect(await status(page).textContent()).toBe('2 pairs left, 1 judged here, 1 for later');
    const download = page.waitForEvent('download');
    await view(page).getByRole('button', { name: 'Download judgements.csv' }).click();
    const saved = await savedDownload(await download);
    const text = await readFile(saved, 'utf8');
    expect(text).toMatch(
      /^record,other,verdict,judged_by,judged_on,because\r\ncompany\/beta,company\/betta,DIFFERENT,analyst,\d{4}-\d\d-\d\d,The names are the same but/,
    );
    expect(await judged()).toEqual([]);
    await list(page).first().getByRole('button').first().focus();
    await page.keyboard.press('Backspace');
    expect(await status(page).textContent()).toBe('3 pairs left, 0 judged here, 1 for later');
    await view(page).getByRole('button', { name: 'Ask again what was put off' }).click();
    expect(await list(page).count()).toBe(3);
  });

  test('and with the token of the start writes each judgement, which is not asked about again, and undoes it', async () => {
    const page = await open(`&token=${run.token}`);
    await list(page).first().getByRole('button').first().focus();
    await page.keyboard.press('s');
    await view(page).getByText('In the graph: Alfa Invented and Invented Alpha Works: the same').waitFor();
    expect(await judged()).toEqual([
      {
        recordId: 'company/alfa',
        otherId: 'company/alpha',
        verdict: 'SAME',
        judgedBy: 'analyst',
        because: expect.stringContaining('Both have the identifier LEI:5299A.'),
      },
    ]);
    const { companies } = await run.server.finalData('{ companies { totalCount } }');
    expect(companies.totalCount).toBe(5);
    await run.workbench.settled();
    expect(await list(page).count()).toBe(2);
    await list(page).first().getByRole('button').first().focus();
    await page.keyboard.press('Backspace');
    await view(page)
      .getByText('Undo in the graph? Alfa Invented and Invented Alpha Works: the same')
      .waitFor();
    expect(await judged()).toHaveLength(1);
    await page.keyboard.press('Enter');
    await view(page).getByText('3 pairs left, 0 judged here, 0 for later').waitFor();
    expect(await judged()).toEqual([]);
  });

  test('and judges any record by its panel', async () => {
    const { server, token, workbench } = run;
    const { page } = workbench;
    await workbench.open(server.url, `selected=company/gamma&token=${token}`);
    await workbench.button('Same as…').click();
    const dialog = page.getByRole('dialog', { name: 'Same as…' });
    await dialog.getByRole('textbox', { name: 'The other record' }).fill('Invented Beta Works Ltd');
    await page
      .getByRole('option', { name: /Invented Beta Works Ltd/ })
      .first()
      .click();
    await dialog.getByText('Different', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Judged by' }).fill('analyst');
    await dialog.getByRole('textbox', { name: 'Why' }).fill('Two trades');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Judge' }).click();
    await dialog.getByText(/^In the graph: Invented Gamma and Invented Beta Works Ltd: different/).waitFor();
    expect(await judged()).toEqual([
      {
        recordId: 'company/gamma',
        otherId: 'company/beta',
        verdict: 'DIFFERENT',
        judgedBy: 'analyst',
        because: 'Two trades',
      },
    ]);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation, filterOf } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

describe('an analyst takes the table of cases along', () => {
  test('whole, though only its first page is on show, below the filters by name', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    const filters = { ...emptyInvestigation.filters, from: '2012', to: '2022', countries: ['country/US'] };
    await workbench.open(server.url, await writeAddress({ ...emptyInvestigation, view: 'table', filters }));
    const where = filterOf(filters);
    const { cases } = await server.data(
      'query Q($where: CaseFilter) { cases(where: $where) { totalCount } }',
      { where },
    );
    expect(cases.totalCount).toBeGreaterThan(50);
    await page.getByText('Only years 2012 to 2022; targets of United States.').waitFor();
    const button = page.getByRole('button', { name: `Download all ${cases.totalCount} cases as CSV` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const lines = (await readFile(await savedDownload(download), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(cases.totalCount + 1);
    const ids = lines.slice(1).map((line) => line.slice(0, line.indexOf(',')));
    expect(new Set(ids).size).toBe(cases.totalCount);
    for (const id of ids) expect(id).toMatch(/^case\//);
  }, 60_000);
});

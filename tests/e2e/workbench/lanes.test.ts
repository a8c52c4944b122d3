import { describe, expect } from '@jest/globals';
import { test } from '../../support/browser.ts';
import { violations } from '../../support/violations.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

interface Row {
  readonly caseCount: number;
  readonly keys: readonly { readonly id: string | null; readonly label: string | null }[];
}

describe('an analyst looks at cases over time', () => {
  test('on a lane for each post: a mark a month, and a mark opens exactly its cases', async () => {
    const { workbench, server } = run;
    const { page } = workbench;
    const { breakdown } = await server.data(
      '{ breakdown(by: [POST, MONTH], where: { post: { eq: "post/houston" } }, first: 200) { nodes { caseCount keys { id label } } } }',
    );
    const houston = breakdown.nodes.filter(({ keys }: Row) => keys[0]?.id === 'post/houston') as Row[];
    const months = houston.filter(({ keys }) => keys[1]?.label !== null);
    await workbench.open(server.url, 'view=canvas');
    await workbench.view('Timeline');
    const lane = page.locator('.lanes .lane').filter({ hasText: 'Consulate-General in Houston' });
    await lane.locator('.mark').first().waitFor();
    expect(await lane.locator('.mark').count()).toBe(months.length);
    const most = months.reduce((best, row) => (row.caseCount > best.caseCount ? row : best));
    await lane
      .locator('.mark')
      .filter({ hasText: `, ${most.keys[1]?.label}: ` })
      .click();
    const drawer = page.getByRole('region', { name: 'Cases behind the number' });
    await drawer.getByText(new RegExp(`^${most.caseCount} cases?`)).waitFor();
    await page.getByRole('button', { name: 'Close the cases' }).click();
    expect(await violations(page)).toEqual([]);
    await run.picture('lanes');
    await page.getByRole('combobox', { name: 'A lane for each' }).click();
    await page.getByRole('option', { name: 'country of target' }).click();
    await page.locator('.lanes .lane').filter({ hasText: 'Japan' }).locator('.mark').first().waitFor();
  }, 60_000);
});

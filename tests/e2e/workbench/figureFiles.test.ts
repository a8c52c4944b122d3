import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { savedDownload } from '../../support/savedDownload.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const figures = [
  ['heat map', 'tool=breakdown&view=chart', '.heat-map [aria-label="cell"] rect', /\d+ cases: post × area</],
  ['timeline', 'view=lanes', '.lanes .mark circle', /Timeline: post by month</],
  ['map', 'view=map', 'svg.world path.with-cases', /\d+ cases in \d+ countries of targets</],
] as const;

describe('an analyst saves a figure', () => {
  test.each(figures)(
    'the %s, as SVG and PNG: whole, in light colours, with heading, meaning, revision and the mark of invented data',
    async (name, hash, marks, heading) => {
      const { workbench, server } = run;
      const { page } = workbench;
      await page.emulateMedia({ colorScheme: 'dark' });
      await workbench.open(server.url, hash);
      await page.locator(marks).first().waitFor();
      await workbench.settled();
      const count = await page.locator(marks).count();
      const save = async (format: string) => {
        const button = page.getByRole('button', { name: `Save the figure as ${format}` });
        const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
        return readFile(await savedDownload(download));
      };
      const svg = (await save('SVG')).toString('utf8');
      expect(svg).toMatch(heading);
      // The heads of columns stand askew from where they begin.
      if (name === 'heat map') expect(svg).toMatch(/<text[^>]*text-anchor="start"[^>]*>Energy</);
      expect(svg).toMatch(/>SYNTHETIC: every case, target, company and report is invented\.</);
      expect(svg).toMatch(/>Wishlist Graph, revision \d+, \d{4}-\d\d-\d\d\. Data: /);
      // Programs without this page's style sheet, and without the newest colours, draw it too.
      expect(svg).not.toMatch(/var\(|light-dark|color-mix|oklab|class=|<style/);
      const shapes = { 'heat map': /<rect /g, timeline: /<circle /g, map: /<path /g }[name];
      expect(svg.match(shapes)?.length).toBeGreaterThanOrEqual(count);
      // The page is dark, and paper is not.
      expect(svg).toContain('fill="#ffffff"');
      const png = await save('PNG');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
      await run.picture(`figure-page-${name.replace(' ', '-')}`);
    },
    60_000,
  );
});

test('an analyst saves the canvas: every file, and the form that sets them, names the filters as the page does', async () => {
  const { workbench, server } = run;
  const { page } = workbench;
  const { houston, targets } = await houstonAndOthers(server);
  const filters = { ...emptyInvestigation.filters, areas: ['area/bio'], countries: ['country/US'] };
  const { area } = await server.data('{ area(id: "area/bio") { label } }');
  const only = `area ${area.label}; targets of United States`;
  const place = placedAddress([houston, ...targets], { title: 'Named', filters, tool: 'notes' });
  await workbench.open(server.url, place);
  const formats = ['SVG', 'CSV: records', 'CSV: ties', 'JSON', 'GraphML', 'GEXF', 'FollowTheMoney'];
  for (const button of [...formats, 'Markdown', 'HTML to print']) {
    const [download] = await Promise.all([page.waitForEvent('download'), workbench.button(button).click()]);
    const text = (await readFile(await savedDownload(download), 'utf8')).replaceAll('\\', '');
    expect([button, text.includes(only)]).toEqual([button, true]);
    expect([button, text.includes('targets of country/')]).toEqual([button, false]);
  }
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: '1 area' }).click();
  await workbench.button(`Remove the filter on ${area.label}`).waitFor();
  await workbench.button('Remove the filter on United States').click();
  await workbench.button('Remove the filter on United States').waitFor({ state: 'detached' });
}, 60_000);

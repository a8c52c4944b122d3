import { describe, expect } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { writeAddress } from '../../../web/workbench/state/address.ts';
import { emptyInvestigation } from '../../../web/workbench/state/investigation.ts';
import { test } from '../../support/browser.ts';
import { houstonAndOthers, placedAddress } from '../../support/canvas/placedCanvas.ts';
import { canvasAddress, mixed, recordsByKind } from '../../support/canvas/savedCanvas.ts';
import { someCases } from '../../support/rounds.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const views = [
  ['the table', 'view=table', 'Houston', /All cases.*posts.*targets.*areas.*Houston/s],
  ['a list', 'view=browse', 'Targets', /Targets.*in\s+Chinese.*cases.*country.*companies/s],
  ['the chart', 'tool=breakdown&view=chart', 'Houston', /cases: post × area.*Houston/s],
  ['the timeline', 'view=lanes', 'Timeline', /Timeline.*2015.*2020.*Houston/s],
  ['the map', 'view=map', 'Japan', /Japan/],
  ['published figures', 'view=figures', 'Published figures', /Published figures/i],
  ['to grade', 'view=grades', /grade/i, /grade/i],
  ['the canvas', 'view=canvas', /question|records/, /question|records/],
] as const;

const papers = [
  ['A4', false],
  ['A4', true],
  ['Letter', false],
  ['Letter', true],
] as const;

describe('an analyst prints', () => {
  test.each(someCases(views))(
    '%s: its words are on the paper, A4 and Letter, upright and across',
    async (_, hash, shown, words) => {
      const { server, workbench } = run;
      const { page } = workbench;
      await workbench.open(server.url, hash);
      await page.locator('.view').getByText(shown).first().waitFor({ state: 'attached' });
      await workbench.settled();
      for (const [format, landscape] of papers) {
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, landscape })));
        const { text, totalPages } = await extractText(pdf, { mergePages: true });
        expect([format, landscape, text]).toEqual([format, landscape, expect.stringMatching(words)]);
        // Nothing of what surrounds the stage is printed, and nothing that can only be pressed.
        for (const surrounding of ['Show the query', 'Break down', 'Copy as CSV', 'Lay out again'])
          expect(text).not.toContain(surrounding);
        // A timeline is cut neither at the side nor below.
        if (hash === 'view=lanes') expect(totalPages).toBe(1);
        expect(text).toMatch(/SYNTHETIC: .* Wishlist Graph, revision \d+, printed \d{4}-\d\d-\d\d\. Data: /);
        expect(totalPages).toBeLessThan(40);
      }
    },
    90_000,
  );

  test('a heat map of more rows than a sheet has room for: from its first sheet on, with all its rows', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    const breakdown = { ...emptyInvestigation.breakdown, rows: 'TARGET', columns: 'AREA' } as const;
    await workbench.open(server.url, writeAddress({ ...emptyInvestigation, view: 'chart', breakdown }));
    const labels = page.locator('.heat-map [aria-label="y-axis tick label"] text');
    await labels.nth(70).waitFor();
    await workbench.settled();
    const squeezed = (text: string) => text.replace(/\s/g, '');
    const names = (await labels.allTextContents()).map(squeezed);
    for (const [format, landscape] of papers) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, landscape })));
      const sheets = (await extractText(pdf, { mergePages: false })).text.map(squeezed);
      const firstOf = (sheet: string) => names.findIndex((name) => sheet.includes(name));
      expect([format, landscape, firstOf(sheets[0] ?? '')]).toEqual([format, landscape, 0]);
      const text = sheets.join('');
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
      // As many sheets as 30 rows each need; the line about the data may need one more.
      expect(sheets.length - Math.ceil(names.length / 30)).toBeLessThanOrEqual(1);
    }
    expect(await page.locator('.heat-map svg').count()).toBe(1);
  }, 90_000);

  test('each view below the title of the investigation and the filters that are on', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    const { houston, targets } = await houstonAndOthers(server);
    const filters = { ...emptyInvestigation.filters, from: '2012', to: '2019', countries: ['country/US'] };
    const only = 'Only years 2012 to 2019; targets of United States.';
    for (const view of ['canvas', 'table', 'lanes', 'chart'] as const) {
      await page.goto('about:blank');
      const title = 'Before the closure, first look';
      await workbench.open(server.url, placedAddress([houston, ...targets], { title, filters, view }));
      await page.locator('.filter-line').filter({ hasText: only }).waitFor({ state: 'attached' });
      await workbench.settled();
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const { text } = await extractText(pdf, { mergePages: true });
      expect([view, text.replace(/\s+/g, ' ')]).toEqual([view, expect.stringContaining(title)]);
      expect([view, text.replace(/\s+/g, ' ').split(only).length - 1]).toEqual([view, 1]);
    }
    expect(await page.locator('.printed-head').isVisible()).toBe(false);
  }, 90_000);

  test('the canvas: whole, and in dark ink on white though the page is dark; shades and bars are printed', async () => {
    const { server, workbench } = run;
    const { page } = workbench;
    await workbench.open(server.url, canvasAddress(mixed(await recordsByKind(server), 150)));
    await page.locator('.drawing[data-drawn="150"]').waitFor();
    // The page allows no script of others, such as that of waitForFunction.
    const placed = () => page.evaluate(`document.querySelector('.drawing').drawn.boxes().shapes.length`);
    for (let tries = 0; tries < 200 && (await placed()) !== 150; tries++) await page.waitForTimeout(200);
    await workbench.settled();
    const printed = () =>
      page.evaluate<{ width: number; height: number; picture: string }>(`(() => {
        dispatchEvent(new Event('beforeprint'));
        const drawing = document.querySelector('.paper-drawing canvas');
        const { width, height } = drawing;
        const picture = drawing.toDataURL();
        dispatchEvent(new Event('afterprint'));
        return { width, height, picture };
      })()`);
    const light = await printed();
    expect(Math.max(light.width, light.height)).toBeGreaterThan(1_500);
    await page.emulateMedia({ colorScheme: 'dark' });
    await workbench.settled();
    expect((await printed()).picture === light.picture).toBe(true);
    expect(await page.locator('.paper-drawing canvas').count()).toBe(0);
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.view')).printColorAdjust`)).toBe(
      'exact',
    );
  }, 90_000);
});

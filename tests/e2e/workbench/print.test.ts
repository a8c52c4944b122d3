import { describe, expect } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { test } from '../../support/browser.ts';
import { someCases } from '../../support/rounds.ts';
import { workbenchRun } from '../../support/workbenchRun.ts';

const run = workbenchRun();

const views = [
  ['the table', 'view=table', 'Houston', /All cases.*posts.*targets.*areas.*Houston/s],
  ['a list', 'view=browse', 'Targets', /Targets.*in\s+Chinese.*cases.*country.*companies/s],
  ['the chart', 'tool=breakdown&view=chart', 'Houston', /cases: post × area.*Houston/s],
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
        // Nothing of what surrounds the stage is printed.
        expect(text).not.toContain('Show the query');
        expect(text).not.toContain('Break down');
        expect(totalPages).toBeLessThan(40);
      }
    },
    90_000,
  );
});

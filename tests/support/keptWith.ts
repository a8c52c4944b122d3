import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** The investigations that the browser keeps, each as JSON. */
const kept = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('wishlist-graph');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const reading = opening.result.transaction('investigations').objectStore('investigations').getAll();
    reading.onerror = reject;
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result.map((each) => JSON.stringify(each)));
    };
  };
})`;

/** Waits until the browser keeps an investigation that holds some texts. */
export const keptWith = (page: Page, ...texts: readonly string[]): Promise<void> =>
  until(
    async () => {
      const each = await page.evaluate<readonly string[]>(kept);
      return each.some((one) => texts.every((text) => one.includes(text)));
    },
    () => `The browser keeps no investigation with ${texts.join(', ')}.`,
  );

import type { Locator, Page } from 'playwright-core';

/** Actions of an analyst in the workbench. */
export class WorkbenchPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it, with what stands after `#` in the address, and waits until it can be used. */
  async open(origin: string, hash = ''): Promise<void> {
    await this.page.goto(`${origin}/${hash && `#${hash}`}`);
    await this.findBox.waitFor();
  }

  /** Waits until nothing is waited for any more. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(500);
    for (const waiting of await this.page.locator('.waiting').all())
      await waiting.waitFor({ state: 'detached' });
  }

  get findBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Find a record' });
  }

  /** Finds a record by a text and chooses the hit whose name begins so. */
  async find(text: string, name: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.findBox.fill(text);
    await this.page.getByRole('option').filter({ hasText: name }).first().click();
    await this.record.getByRole('heading', { level: 2 }).filter({ hasText: name }).waitFor();
  }

  /** The panel of the chosen record. */
  get record(): Locator {
    return this.page.getByRole('article', { name: 'Record' });
  }

  /** Opens a tool by its name: Find, Trace, Break down, What if, Investigation. */
  async tool(name: string): Promise<Locator> {
    await this.page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name }).click();
    return this.page.getByRole('complementary', { name });
  }

  /** Shows a view by its name: Canvas, Table, Map. */
  async view(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

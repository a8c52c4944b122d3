import type { Page, Request } from 'playwright-core';
import { until } from './until.ts';

/** Actions of a person in the playground. */
export class Playground {
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it, with what stands after `/playground` in the address, and waits until it is ready to ask. */
  async open(origin: string, rest = ''): Promise<void> {
    await this.page.goto(`${origin}/playground${rest}`);
    await this.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await this.page.locator('.graphiql-editor-tool .view-line').first().waitFor({ state: 'attached' });
  }

  /** The request that the next operation sends, once what is given has been done. */
  async asked(act: () => Promise<void>): Promise<Request> {
    const [request] = await Promise.all([
      this.page.waitForRequest((each) => each.url().endsWith('/graphql') && each.method() === 'POST'),
      act(),
    ]);
    await (await request.response())?.finished();
    return request;
  }

  /** Opens an example of the gallery by its title. */
  async openExample(title: string): Promise<Request> {
    return this.asked(() => this.page.getByRole('button', { name: title }).click());
  }

  /** Runs the operation of the open tab. */
  async run(): Promise<Request> {
    return this.asked(() => this.page.getByRole('button', { name: 'Execute query' }).click());
  }

  /** Shows or hides a panel by its name. */
  async panel(action: 'Show' | 'Hide', name: string): Promise<void> {
    await this.page.getByRole('button', { name: `${action} ${name}` }).click();
  }

  /** The text that an editor shows, with single spaces (wrapping adds some): the operation, its variables or the answer. */
  text(what: 'operation' | 'variables' | 'answer'): Promise<string> {
    const selector = {
      operation: '.graphiql-query-editor .view-lines',
      variables: 'section[aria-label="Variables"] .view-lines',
      answer: '.result-window .view-lines',
    }[what];
    return this.page
      .locator(selector)
      .first()
      .textContent()
      .then((text) => (text ?? '').replace(/\s+/g, ' '));
  }

  /** Waits until an editor shows this text: it is drawn after the answer has come. */
  async shows(what: 'operation' | 'variables' | 'answer', expected: string): Promise<void> {
    let shown = '';
    await until(
      async () => {
        shown = await this.text(what);
        return shown.includes(expected);
      },
      () => `The ${what} does not show ${JSON.stringify(expected)} but ${JSON.stringify(shown)}.`,
    );
  }
}

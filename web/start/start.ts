import { ask } from '../ask.ts';
import { datasetQuery, datasetSummary } from './datasetSummary.ts';

const place = document.getElementById('dataset');
const number = new Intl.NumberFormat('en');

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function show(): Promise<HTMLElement[]> {
  const { synthetic, sentence, counts } = datasetSummary((await ask(datasetQuery)).data);
  const words = element('p', sentence);
  if (synthetic) words.prepend(element('span', 'SYNTHETIC', 'badge'), ' ');
  const list = element('dl', '', 'counts');
  for (const [name, count] of counts) {
    const row = document.createElement('div');
    row.append(element('dt', name), element('dd', number.format(count)));
    list.append(row);
  }
  return [words, list];
}

function apology(error: unknown): HTMLElement[] {
  const reason = error instanceof Error ? error.message : String(error);
  return [
    element(
      'p',
      `The graph did not answer (${reason}). Is the database running? Reload to ask again.`,
      'quiet',
    ),
  ];
}

place?.replaceChildren(...(await show().catch(apology)));

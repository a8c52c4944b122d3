import { print } from 'graphql';
import type { ReconcilePreviewQuery } from '../../generated/operations.ts';
import type { OwnOperation } from './askOurs.ts';
import { previewDocument } from './documents.ts';
import { typeOfId } from './types.ts';

/** Size of a preview, in pixels. */
export const previewSize = { width: 420, height: 240 } as const;

/** A record with what a preview shows of it. */
export type PreviewedEntity = NonNullable<ReconcilePreviewQuery['node']>;

/** Other names and identifiers that a preview shows. */
const MOST_SHOWN = 6;

const previewQuery = print(previewDocument);

/** Returns the operation that reads what a preview shows. */
export const previewOperation = (id: string): OwnOperation<ReconcilePreviewQuery> => ({
  query: previewQuery,
  variables: { id },
});

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Returns a record in HTML, as a part of somebody's page. Every text of the graph is escaped. */
export function flyout(entity: PreviewedEntity): string {
  const { label, labelZh, synthetic, caseCount } = entity;
  const names = ('aliases' in entity ? entity.aliases : [])
    .map(({ text }) => text)
    .filter((text) => text !== label && text !== labelZh);
  const places = [
    'city' in entity ? entity.city : null,
    'province' in entity ? entity.province : null,
    'country' in entity ? entity.country?.label : null,
  ];
  const identifiers = 'identifiers' in entity ? entity.identifiers : [];
  const facts: readonly (readonly [string, string])[] = [
    ['Kind', typeOfId(entity.id)?.name ?? entity.kind],
    ['Place', places.filter(Boolean).join(', ')],
    ['Cases', String(caseCount)],
    ['Other names', shortened(names)],
    ['Identifiers', shortened(identifiers)],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`);
  return [
    `<h1>${escaped(label)}</h1>`,
    labelZh ? `<p lang="zh">${escaped(labelZh)}</p>` : '',
    synthetic ? '<p><strong>SYNTHETIC</strong> An invented record.</p>' : '',
    `<dl>${rows.join('')}</dl>`,
  ].join('');
}

const shortened = (texts: readonly string[]): string =>
  texts.length > MOST_SHOWN
    ? `${texts.slice(0, MOST_SHOWN).join('; ')} and ${texts.length - MOST_SHOWN} more`
    : texts.join('; ');

const style =
  ':root{color-scheme:light dark;font:13px/18px system-ui,sans-serif}body{margin:12px}h1{font-size:15px;margin:0}p{margin:2px 0}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}';

/** Returns a page about a record, to be shown in a frame; `address` is its place in the workbench. */
export const previewPage = (entity: PreviewedEntity, address: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(entity.label)}</title><style>${style}</style></head>` +
  `<body>${flyout(entity)}<a href="${escaped(address)}" target="_blank" rel="noopener">Open in the workbench</a></body></html>`;

/** Returns a type or a property in HTML. */
export const flyoutOfTerm = (name: string, description: string): string =>
  `<h1>${escaped(name)}</h1><p>${escaped(description)}</p>`;

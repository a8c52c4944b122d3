import type { OwnOperation } from './askOurs.ts';
import { entityFields, type NamedEntity } from './matchOperation.ts';
import { typeOfId } from './types.ts';

/** Size of a preview, in pixels. */
export const previewSize = { width: 420, height: 240 } as const;

/** A record with what a preview shows of it. */
interface PreviewedEntity extends NamedEntity {
  readonly caseCount: number;
  readonly aliases?: readonly { readonly text: string }[];
  readonly country?: { readonly label: string } | null;
  readonly city?: string | null;
  readonly province?: string | null;
  readonly identifiers?: readonly string[];
}

/** Other names and identifiers that a preview shows. */
const MOST_SHOWN = 6;

/** Returns the operation that reads what a preview shows. */
export const previewOperation = (id: string): OwnOperation => ({
  query: `query ReconcilePreview($id: ID!) {
  node(id: $id) {
    ... on Entity { ${entityFields} caseCount }
    ... on Named { aliases { text } }
    ... on Post { city country { label } identifiers }
    ... on Target { city country { label } identifiers }
    ... on Company { province identifiers }
  }
}`,
  variables: { id },
});

/** Returns the record from the answer to that operation; null if there is none. */
export const previewedIn = (data: Record<string, unknown>): PreviewedEntity | null =>
  // The operation asks for exactly these fields.
  (data.node ?? null) as PreviewedEntity | null;

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
  const names = (entity.aliases ?? [])
    .map(({ text }) => text)
    .filter((text) => text !== label && text !== labelZh);
  const place = [entity.city, entity.province, entity.country?.label].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    ['Kind', typeOfId(entity.id)?.name ?? entity.kind],
    ['Place', place],
    ['Cases', String(caseCount)],
    ['Other names', shortened(names)],
    ['Identifiers', shortened(entity.identifiers ?? [])],
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

import { readFile } from 'node:fs/promises';
import { bookkeeping, recordProperties } from '../model/bookkeeping.ts';
import type { Column, DatasetFile, DerivedProperty } from '../model/columns.ts';
import { datasetFiles } from '../model/datasetFiles.ts';
import { otherNodes } from '../model/otherNodes.ts';
import { propertyOf } from '../model/propertyOf.ts';
import { relationships } from '../model/relationships.ts';
import { propertyColumns } from '../model/storedProperties.ts';
import { storedEnums } from '../model/values.ts';

const page = new URL('../../docs/model.md', import.meta.url);

const code = (text: string) => `\`${text}\``;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const records = datasetFiles.filter(({ kind }) => kind !== 'citation');

/** A property as the table of nodes shows it: dates carry an asterisk. */
function shown(column: Column): string {
  const name = code(propertyOf(column.name));
  if (column.cell === 'date') return `${name}\\*`;
  return ['words', 'identifiers'].includes(column.cell) ? `${name} (list)` : name;
}

const names = (properties: readonly DerivedProperty[]) => properties.map(({ name }) => code(name));

const nodes = () =>
  table(
    ['label', 'properties of columns', 'properties that the import works out'],
    records.map((file) => [
      code(file.label),
      propertyColumns(file).map(shown).join(', '),
      names(file.derived).join(', '),
    ]),
  );

const meanings = (properties: readonly DerivedProperty[]) =>
  table(
    ['property', 'meaning'],
    properties.map(({ name, about }) => [code(name), about]),
  );

const derived = () =>
  table(
    ['property', 'meaning'],
    records.flatMap((file) =>
      file.derived
        .filter(({ name }) => name !== 'synthetic' && name !== 'location')
        .map(({ name, about }) => [code(`${file.label}.${name}`), about]),
    ),
  );

const others = () =>
  table(
    ['label', 'meaning', 'properties'],
    otherNodes.map(({ label, about, properties }) => [code(label), about, names(properties).join(', ')]),
  );

const joined = () =>
  table(
    ['from', 'relationship', 'to'],
    relationships.map(({ from, type, to }) => [code(from), code(type), code(to)]),
  );

const labelsOf = (file: DatasetFile) => (file.kind === 'citation' ? 'SUPPORTED_BY' : file.label);

const values = () => {
  const ofColumns = datasetFiles.flatMap((file) =>
    file.columns.flatMap((column) =>
      column.cell === 'word' || column.cell === 'words'
        ? [[code(`${labelsOf(file)}.${propertyOf(column.name)}`), column.values.map(code).join(', ')]]
        : column.cell === 'whole'
          ? [[code(`${labelsOf(file)}.${propertyOf(column.name)}`), `${column.min} to ${column.max}`]]
          : [],
    ),
  );
  return table(
    ['property', 'values'],
    [
      ...ofColumns,
      [code('Case.band'), storedEnums.Band.map(code).join(', ')],
      [code('Alias.kind'), storedEnums.AliasKind.map(code).join(', ')],
    ],
  );
};

const cellWords: Readonly<Record<Column['cell'], (column: Column) => string>> = {
  id: () => 'id',
  sha256: () => 'SHA-256',
  text: (column) => (column.cell === 'text' ? `text of up to ${column.max} characters` : ''),
  word: () => 'one of the values above',
  words: () => 'some of the values above',
  reference: (column) => (column.cell === 'reference' ? `id (${anyOf(column.to)})` : ''),
  references: (column) => (column.cell === 'references' ? `ids (${anyOf(column.to)})` : ''),
  date: () => 'date',
  day: () => 'day',
  whole: (column) => (column.cell === 'whole' ? `whole number, ${column.min} to ${column.max}` : ''),
  decimal: (column) => (column.cell === 'decimal' ? `number, ${column.min} to ${column.max}` : ''),
  url: () => 'URL',
  language: () => 'language',
  identifiers: () => 'identifiers',
  aliases: () => 'aliases',
};

const anyOf = (kinds: readonly string[]) => kinds.join(', ').replace(/, ([^,]*)$/, ' or $1');

const columns = () =>
  datasetFiles
    .map(
      (file) =>
        `### ${code(file.file)}\n\n${table(
          ['column', 'cell', 'meaning'],
          file.columns.map((column) => [
            `${code(column.name)}${column.required ? ', required' : ''}`,
            cellWords[column.cell](column),
            column.about,
          ]),
        )}`,
    )
    .join('\n\n');

const blocks: Readonly<Record<string, () => string>> = {
  'record properties': () => meanings([...recordProperties, ...bookkeeping]),
  nodes,
  'derived properties': derived,
  'other nodes': others,
  relationships: joined,
  values,
  columns,
};

/** Returns the text of docs/model.md with its generated parts, which stand between `<!-- name -->` and `<!-- end -->`, made anew. */
export async function modelPage(): Promise<string> {
  const text = await readFile(page, 'utf8');
  return Object.entries(blocks).reduce((whole, [name, block]) => {
    const begin = `<!-- ${name}: written by npm run generate from src/model -->`;
    const start = whole.indexOf(begin);
    const end = whole.indexOf('<!-- end -->', start);
    if (start < 0 || end < 0) throw new Error(`docs/model.md has no part "${begin}" … "<!-- end -->".`);
    return `${whole.slice(0, start + begin.length)}\n\n${block()}\n\n${whole.slice(end)}`;
  }, text);
}

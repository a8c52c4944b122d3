import sax from 'sax';
import { badInput } from '../../../errors.ts';
import { decodeText } from '../encoding/decodeText.ts';
import type { Encoding } from '../encoding/encoding.ts';
import type { InputFile } from '../inputFile.ts';
import type { InputTable } from '../inputTable.ts';
import { gexf } from './gexf.ts';
import type { GraphFormat, GraphItem } from './graphItem.ts';
import { graphml } from './graphml.ts';

/** The name of an element without its prefix. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const formats: Readonly<Record<string, () => GraphFormat>> = { graphml, gexf };

/** Returns the format of a text that begins as a graph in XML; undefined for any other. */
export function graphFormat(start: string): string | undefined {
  const bare = start.replace(/^(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>|\s)+/su, '');
  const root = localName(/^<([\w:.-]+)/u.exec(bare)?.[1] ?? '').toLowerCase();
  return root in formats ? root : undefined;
}

async function* itemsOf(file: InputFile, encoding: Encoding, name: string): AsyncGenerator<GraphItem> {
  const format = formats[name]?.();
  if (!format) return;
  const parser = sax.parser(true);
  parser.onopentag = ({ name: element, attributes }) => {
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) plain[key] = String(value);
    format.open(localName(element), plain, parser.line + 1);
  };
  parser.ontext = (text) => format.text(text);
  parser.oncdata = (text) => format.text(text);
  parser.onclosetag = (element) => format.close(localName(element));
  parser.onerror = (error) => {
    throw badInput(
      `${file.shown}, line ${parser.line + 1}: is not XML that can be read (${error.message.split('\n')[0]}).`,
      'Export it again as GraphML or GEXF, or save its nodes and edges as .csv.',
    );
  };
  for await (const { text, last } of decodeText(file, encoding)) {
    if (text !== '') parser.write(text);
    if (last) parser.close();
    yield* format.take();
  }
}

/** Reads a graph in GraphML or GEXF as a table of its nodes and one of its edges. */
export async function readGraph(file: InputFile, encoding: Encoding, format: string): Promise<InputTable[]> {
  const columns = { nodes: new Set<string>(), edges: new Set<string>() };
  for await (const { sort, values } of itemsOf(file, encoding, format))
    for (const name of values.keys()) columns[sort].add(name);
  return (['nodes', 'edges'] as const)
    .filter((sort) => columns[sort].size > 0)
    .map((sort) => {
      const names = [...columns[sort]];
      return {
        name: sort,
        file: file.shown,
        columns: names,
        notes: [encoding.note],
        async *rows() {
          for await (const item of itemsOf(file, encoding, format))
            if (item.sort === sort)
              yield { line: item.line, cells: names.map((name) => item.values.get(name) ?? '') };
        },
      };
    });
}

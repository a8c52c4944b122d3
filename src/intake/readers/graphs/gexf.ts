import type { GraphFormat, GraphItem } from './graphItem.ts';

/** Attributes of nodes and edges that say something about them. */
const kept = [
  'id',
  'label',
  'source',
  'target',
  'type',
  'kind',
  'weight',
  'start',
  'end',
  'startopen',
  'endopen',
  'pid',
  'parents',
];

/** Reads GEXF: attributes name the columns, and a node may hold nodes of its own. Positions and colours are not read. */
export function gexf(): GraphFormat {
  const titles = new Map<string, string>();
  const fallbacks = new Map<string, string>();
  const open: GraphItem[] = [];
  let done: GraphItem[] = [];
  let sort = '';
  let attribute = '';
  let text = '';
  let isDefault = false;
  const keyOf = (of: string, id: string) => `${of} ${id}`;
  const begin = (of: GraphItem['sort'], attributes: Readonly<Record<string, string>>, line: number) => {
    const values = new Map<string, string>();
    for (const name of kept) if (attributes[name]) values.set(name, attributes[name]);
    const parent = open.at(-1)?.values.get('id');
    if (parent !== undefined && !values.has('pid')) values.set('pid', parent);
    open.push({ sort: of, line, values });
  };
  const put = (item: GraphItem, id: string, value: string) => {
    const key = keyOf(item.sort, id);
    const title = titles.get(key) ?? id;
    // An attribute and the item itself may both have a label.
    const name =
      kept.includes(title) && item.values.has(title) && item.values.get(title) !== value
        ? `${title} (attribute)`
        : title;
    const before = item.values.get(name);
    if (value !== '' && before !== value) item.values.set(name, before ? `${before}; ${value}` : value);
  };
  return {
    open(name, attributes, line) {
      if (name === 'attributes') sort = `${attributes.class ?? 'node'}s`;
      else if (name === 'attribute') {
        attribute = keyOf(sort, attributes.id ?? '');
        titles.set(attribute, attributes.title || attributes.id || '');
      } else if (name === 'default') {
        text = '';
        isDefault = true;
      } else if (name === 'node') begin('nodes', attributes, line);
      else if (name === 'edge') begin('edges', attributes, line);
      else if (name === 'attvalue') {
        const item = open.at(-1);
        if (item) put(item, attributes.for ?? attributes.id ?? '', attributes.value ?? '');
      }
    },
    text(more) {
      if (isDefault) text += more;
    },
    close(name) {
      if (name === 'default') {
        fallbacks.set(attribute, text.trim());
        isDefault = false;
      }
      if (name !== 'node' && name !== 'edge') return;
      const item = open.pop();
      if (!item) return;
      for (const [key, value] of fallbacks) {
        const title = titles.get(key) ?? '';
        if (key.startsWith(`${item.sort} `) && value !== '' && !item.values.has(title))
          item.values.set(title, value);
      }
      done.push(item);
    },
    take() {
      const taken = done;
      done = [];
      return taken;
    },
  };
}

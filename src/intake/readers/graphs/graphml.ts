import type { GraphFormat, GraphItem } from './graphItem.ts';

/** Attributes that name what an item is or joins; others have the same place. */
const kept = ['id', 'source', 'target', 'directed'];

interface Key {
  readonly name: string;
  readonly of: string;
  fallback: string;
}

/** Reads GraphML: keys name the columns, and a node may hold a graph of its own. Of the shapes that yEd draws the text is read. */
export function graphml(): GraphFormat {
  const keys = new Map<string, Key>();
  const open: GraphItem[] = [];
  let done: GraphItem[] = [];
  let key: Key | undefined;
  let isDefault = false;
  let text = '';
  const put = (item: GraphItem, name: string, value: string) => {
    const before = item.values.get(name);
    if (value !== '') item.values.set(name, before ? `${before}; ${value}` : value);
  };
  const begin = (sort: GraphItem['sort'], attributes: Readonly<Record<string, string>>, line: number) => {
    const values = new Map<string, string>();
    for (const name of kept) if (attributes[name]) values.set(name, attributes[name]);
    open.push({ sort, line, values });
  };
  const end = () => {
    const item = open.pop();
    if (!item) return;
    for (const { name, of, fallback } of keys.values())
      if (fallback !== '' && (of === 'all' || `${of}s` === item.sort) && !item.values.has(name))
        item.values.set(name, fallback);
    done.push(item);
  };
  return {
    open(name, attributes, line) {
      if (name === 'key') {
        const { id = '', for: of = 'all' } = attributes;
        key = {
          name: attributes['attr.name'] || (attributes['yfiles.type'] ? 'label' : id),
          of,
          fallback: '',
        };
        keys.set(id, key);
      } else if (name === 'node') begin('nodes', attributes, line);
      else if (name === 'edge') begin('edges', attributes, line);
      else if (name === 'data') {
        key = keys.get(attributes.key ?? '') ?? { name: attributes.key ?? '', of: 'all', fallback: '' };
        text = '';
      } else if (name === 'default') {
        isDefault = true;
        text = '';
      }
    },
    text(more) {
      text += more;
    },
    close(name) {
      const item = open.at(-1);
      if (name === 'node' || name === 'edge') end();
      else if (name === 'default' && isDefault && key) {
        key.fallback = text.trim();
        isDefault = false;
      } else if (name === 'data' && key && item) put(item, key.name, text.trim().replace(/\s*\n\s*/gu, '\n'));
    },
    take() {
      const taken = done;
      done = [];
      return taken;
    },
  };
}

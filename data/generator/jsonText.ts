const WIDTH = 110;

/** Returns a value as JSON in the layout of the project's formatter: objects open, lists of plain values on one line where they fit. */
export function jsonText(value: unknown): string {
  return `${render(value, '', 0)}\n`;
}

function render(value: unknown, indent: string, before: number): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      if (indent.length + before + line.length < WIDTH) return line;
    }
    return `[\n${value.map((item) => inner + render(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(([key, item]) => {
      const start = `${JSON.stringify(key)}: `;
      return inner + start + render(item, inner, start.length);
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

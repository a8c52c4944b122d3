type Words = readonly string[];

/** Most names of a list that are written out; the rest are counted. */
const MAX_NAMES = 3;

/** Fields whose records say by their names what they are. */
const tellsByName = new Set([
  ...['id', 'post', 'target', 'company', 'technology', 'area', 'programme', 'schemeClass', 'follows'],
  ...['postCountry', 'targetCountry'],
]);

const spoken = (name: string): string =>
  (/^[A-Z_]+$/.test(name) ? name.replaceAll('_', ' ') : name.replace(/[A-Z]/g, ' $&')).toLowerCase();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A filter of cases in words: `Moscow × new materials × date in 2016`. It may come from a link, so that it may be anything; `nameOf` returns the name of an id. */
export function caseFilterWords(where: unknown, nameOf: (id: string) => string): string {
  const one = (value: unknown): string => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.includes('/') ? nameOf(text) : /^[A-Z_]+$/.test(text) ? spoken(text) : text;
  };
  const some = (values: readonly unknown[]): string =>
    values.length > MAX_NAMES
      ? `${values.slice(0, MAX_NAMES).map(one).join(', ')} or ${values.length - MAX_NAMES} others`
      : values.map(one).join(' or ');
  const operators = new Map<string, (value: unknown) => string>([
    ['eq', one],
    ['in', (value) => (Array.isArray(value) ? some(value) : one(value))],
    ['gte', (value) => `from ${one(value)}`],
    ['lte', (value) => `to ${one(value)}`],
    ['isNull', (value) => (value === false ? 'known' : 'unknown')],
  ]);
  const tested = (field: string, test: unknown): string => {
    if (!isObject(test)) return `${spoken(field)} ${one(test)}`;
    const words = Object.entries(test).map(
      ([name, value]) =>
        operators.get(name)?.(value) ?? `${spoken(name)} ${isObject(value) ? all(value) : one(value)}`,
    );
    return [...(tellsByName.has(field) && !('isNull' in test) ? [] : [spoken(field)]), ...words].join(' ');
  };
  const joined = (parts: unknown, by: string): Words => {
    const words = Array.isArray(parts) ? parts.map(all).filter(Boolean) : [];
    return words.length === 0
      ? []
      : [words.length > 1 && by !== ' × ' ? `(${words.join(by)})` : words.join(by)];
  };
  const all = (filter: unknown): string =>
    isObject(filter)
      ? Object.entries(filter)
          .flatMap(([field, test]): Words => {
            if (test === null) return [];
            if (field === 'and') return joined(test, ' × ');
            if (field === 'or') return joined(test, ' or ');
            return field === 'not' ? [`not (${all(test)})`] : [tested(field, test)];
          })
          .join(' × ')
      : one(filter);
  return all(where) || 'all cases';
}

/** The texts of a filter that may be ids. */
export const idsInFilter = (where: unknown): readonly string[] => {
  if (typeof where === 'string') return where.includes('/') ? [where] : [];
  if (typeof where !== 'object' || where === null) return [];
  return [...new Set(Object.values(where).flatMap(idsInFilter))];
};

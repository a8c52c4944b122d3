import { useLocalStorage } from '@mantine/hooks';

/** Columns and widths that a person chose for a table; the browser keeps them. */
export interface ColumnLayout {
  /** True or false by the head of a column that was switched on or off. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Widths in pixels by the head of a column. */
  readonly widths: Readonly<Record<string, number>>;
}

const usual: ColumnLayout = { shown: {}, widths: {} };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const entriesOf = <Value>(part: unknown, isValue: (value: unknown) => value is Value) =>
  Object.fromEntries(
    Object.entries(isObject(part) ? part : {}).flatMap(([head, value]) =>
      isValue(value) ? [[head, value] as const] : [],
    ),
  );

/** Reads a kept layout; what cannot be read in it is as usual. */
function readLayout(text: string | undefined): ColumnLayout {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (!isObject(kept)) return usual;
    return {
      shown: entriesOf(kept.shown, (value) => typeof value === 'boolean'),
      widths: entriesOf(kept.widths, (value): value is number => typeof value === 'number' && value > 0),
    };
  } catch {
    return usual;
  }
}

/** The layout of a table by its name, and a function that changes it. */
export const useColumnLayout = (table: string) =>
  useLocalStorage<ColumnLayout>({
    key: `columns of ${table}`,
    defaultValue: usual,
    deserialize: readLayout,
    getInitialValueInEffect: false,
  });

import { Problems } from '../../../../src/import/report/problemList.ts';
import { type Applied, applyMapping } from '../../../../src/intake/mapping/applyMapping.ts';
import type { NameDecision } from '../../../../src/intake/mapping/decisions.ts';
import type { Mapping } from '../../../../src/intake/mapping/mapping.ts';
import type { KnownRecords } from '../../../../src/intake/mapping/names.ts';
import type { InputTable } from '../../../../src/intake/readers/inputTable.ts';

/** A table of these rows, the first of which names the columns; it begins on line 1. */
export const tableOf = (
  name: string,
  [columns = [], ...rows]: readonly (readonly string[])[],
): InputTable => ({
  name,
  file: `${name}.csv`,
  columns,
  notes: [],
  async *rows() {
    for (const [at, cells] of rows.entries())
      yield { line: at + 2, cells: columns.map((_, place) => cells[place] ?? '') };
  },
});

/** Records of a graph with a post, two technologies and a company. */
export const known: KnownRecords = async (kind) =>
  [
    { id: 'post/oslo', name: 'Embassy in Oslo', nameZh: '驻挪威大使馆', aliases: [] },
    { id: 'technology/sem-photonics', name: 'Photonics', nameZh: '光子学', aliases: [] },
    { id: 'technology/bio-vaccines', name: 'Vaccines', nameZh: '疫苗', aliases: [] },
    { id: 'company/xinghe', name: 'Xinghe Optics Co., Ltd.', nameZh: '星河光学有限公司', aliases: [] },
  ].filter(({ id }) => id.startsWith(`${kind}/`));

/** A row of the data package, as JSON would show it. */
export interface MadeRow {
  readonly kind: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly line: number;
}

/** Applies a mapping, and returns everything that came of it. */
export async function applied(
  mapping: Mapping,
  tables: readonly InputTable[],
  options: { readonly decisions?: readonly NameDecision[]; readonly makeNew?: boolean } = {},
): Promise<Applied & { readonly rows: MadeRow[]; readonly problems: Problems }> {
  const rows: MadeRow[] = [];
  const problems = new Problems();
  const result = await applyMapping(mapping, tables, {
    known,
    problems,
    ...options,
    write: (kind, values, { line }) => rows.push({ kind, values: Object.fromEntries(values), line }),
  });
  return { ...result, rows, problems };
}

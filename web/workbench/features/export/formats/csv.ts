import { toCsv } from '../../../components/toCsv.ts';
import { aboutLines, type Picture } from '../picture.ts';

/** Facts about the file, in columns of their own, so that any program can read the table. */
const said = ({ about }: Picture): readonly [heads: readonly string[], cells: readonly string[]] => [
  ['revision', 'synthetic', 'about'],
  [String(about.revision ?? ''), String(about.synthetic ?? ''), aboutLines(about).join(' | ')],
];

const listOf = (names: readonly string[] = []) => names.join('; ');

/** The records of the picture as CSV. */
export function csvRecords(picture: Picture): string {
  const [heads, cells] = said(picture);
  return toCsv([
    ['id', 'kind', 'name', 'name_zh', 'note', 'tags', ...heads, 'cases', 'countries', 'areas'],
    ...picture.nodes.map(({ id, kind, label, labelZh, note, caseCount, countries, areas, tags }) => [
      id,
      kind,
      label,
      labelZh ?? '',
      note ?? '',
      listOf(tags),
      ...cells,
      String(caseCount ?? ''),
      listOf(countries),
      listOf(areas),
    ]),
  ]);
}

/** The ties of the picture as CSV: the ids of their records, and the names beside them. */
export function csvTies(picture: Picture): string {
  const [heads, cells] = said(picture);
  const names = new Map(picture.nodes.map(({ id, label }) => [id, label]));
  return toCsv([
    ['from', 'to', 'cases', 'first_on', 'last_on', ...heads, 'open_ended', 'from_name', 'to_name'],
    ...picture.ties.map(({ from, to, caseCount, firstOn, lastOn, openEnded }) => [
      from,
      to,
      String(caseCount ?? ''),
      firstOn ?? '',
      lastOn ?? '',
      ...cells,
      openEnded ? 'true' : '',
      names.get(from) ?? '',
      names.get(to) ?? '',
    ]),
  ]);
}

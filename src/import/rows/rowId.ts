import { classificationOf } from '../../model/classificationId.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { gradeOf } from '../../model/gradeId.ts';
import { judgementOf } from '../../model/judgementId.ts';

const citationKey = ['case', 'report', 'entity', 'role'] as const;
const classificationKey = ['technology', 'class'] as const;
const judgementKey = ['record', 'other'] as const;

/** Returns the names of the columns that distinguish the rows of a file. */
export function keyColumns(file: DatasetFile): readonly string[] {
  if (file.kind === 'citation') return citationKey;
  if (file.kind === 'judgement') return judgementKey;
  return file.kind === 'classification' ? classificationKey : [file.columns[0]?.name ?? 'id'];
}

/** Returns the id of a row from its key columns: a record's own id, that of a report's grade, of a technology in a scheme or of a judgement, or `citation/<case>|<report>|<entity>|<role>`. */
export function rowId(file: DatasetFile, cell: (column: string) => unknown): string {
  if (file.kind === 'citation') {
    const [of, report, entity, role] = citationKey.map(cell);
    return citationId({ case: of, report, entity, role });
  }
  if (file.kind === 'classification') {
    const [technology, classId] = classificationKey.map((name) => String(cell(name)));
    return classificationOf(technology ?? '', classId ?? '');
  }
  if (file.kind === 'judgement') {
    const [record, other] = judgementKey.map((name) => String(cell(name)));
    return judgementOf(record ?? '', other ?? '');
  }
  const id = String(cell(keyColumns(file)[0] ?? 'id'));
  return file.kind === 'grade' ? gradeOf(id) : id;
}

/** Returns the id of a citation; `entity` and `role` may be absent. */
export const citationId = (key: Readonly<Record<(typeof citationKey)[number], unknown>>): string =>
  `citation/${key.case}|${key.report}|${key.entity ?? ''}|${key.role ?? ''}`;

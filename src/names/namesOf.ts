import type { storedEnums } from '../model/values.ts';
import { readSynonyms } from './vocabulary/readSynonyms.ts';

/** The kind of a text that names a record, as `MatchKind` of the schema has them. */
export type NameKind =
  | (typeof storedEnums.AliasKind)[number]
  | 'ID'
  | 'NAME'
  | 'SUMMARY'
  | 'SYNONYM'
  | 'IDENTIFIER';

/** Properties of a record that name it, as the graph stores them; a title is a name. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string | null | undefined;
  readonly identifiers?: readonly string[] | null | undefined;
  readonly aliases: readonly {
    readonly text: string;
    readonly kind?: NameKind | null | undefined;
    readonly language?: string | null | undefined;
  }[];
}

/** One of the names of a record. */
export interface RecordName {
  readonly text: string;
  readonly kind: NameKind;
  readonly language: string | null;
}

/** Returns all names of a record: its own, its aliases, and the terms that the program's vocabulary adds to its areas and technologies. */
export function namesOf({ id, name, nameZh, aliases }: NamedRecord): RecordName[] {
  const names: RecordName[] = [{ text: name, kind: 'NAME', language: null }];
  if (nameZh) names.push({ text: nameZh, kind: 'NAME', language: 'zh' });
  for (const { text, kind, language } of aliases)
    names.push({ text, kind: kind ?? 'VARIANT', language: language ?? null });
  for (const { text, language } of readSynonyms(id)) names.push({ text, kind: 'SYNONYM', language });
  return names;
}

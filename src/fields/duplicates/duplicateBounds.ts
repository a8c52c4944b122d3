/** Bounds of a comparison of all records. */
export interface DuplicateBounds {
  /** Records that may share a name. One that more share is common, or a mistake of a whole file: comparing each with each tells nobody anything. */
  readonly sharing: number;
  /** Names, identifiers and addresses that records share. */
  readonly groups: number;
  /** Records among which names with a wrong letter are looked for. */
  readonly spelled: number;
}

export const duplicateBounds: DuplicateBounds = { sharing: 50, groups: 50_000, spelled: 200_000 };

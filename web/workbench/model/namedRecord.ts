/** Id and names of a record. */
export interface NamedRecord {
  readonly id: string;
  readonly label: string;
  readonly labelZh: string | null;
}

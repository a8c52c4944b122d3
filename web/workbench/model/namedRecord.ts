/** What every record says of itself. */
export interface NamedRecord {
  readonly id: string;
  readonly label: string;
  readonly labelZh: string | null;
}

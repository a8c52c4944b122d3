/** What every record says of itself. */
export interface Brief {
  readonly id: string;
  readonly label: string;
  readonly labelZh: string | null;
}

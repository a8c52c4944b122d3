import type { Days } from '../projection.ts';

/** A post, target, company or technology as the graph has it now; its country and area by id. */
export interface ChangedParty {
  readonly kind: string | null;
  readonly province: string | null;
  readonly country: string | null;
  readonly area: string | null;
}

/** A report as the graph has it now. */
export interface ChangedReport {
  readonly language: string | null;
  readonly grade: string | null;
}

/** A case as the graph has it now, with the values of its columns; null where it has none. */
export interface ChangedCase {
  /** Ids of its posts, targets, companies and technologies. */
  readonly parties: readonly string[];
  /** Ids of the reports that support it, each with the grades of its citations if one of these has a credibility of its own. */
  readonly reports: readonly { readonly id: string; readonly grades: readonly string[] }[];
  readonly date: Days | null;
  readonly occurredOn: Days | null;
  readonly publishedOn: Days | null;
  readonly caseKind: string | null;
  readonly stage: string | null;
  readonly direction: string | null;
  readonly grade: string | null;
  readonly confidence: number | null;
  readonly cooperation: readonly string[];
  readonly synthetic: boolean | null;
  readonly addedIn: number | null;
  readonly changedIn: number | null;
}

/** Thrown where changes name a record that neither they nor the older projection have: only a whole load can tell what the graph has. */
export class UnknownRecord extends Error {}

/** Records by id: null for one that the graph no longer has. */
type Changed<T> = ReadonlyMap<string, T | null>;

/** The records that differ from those of an older projection. Countries, areas, schemes and what copies what are the same. */
export interface ProjectionChanges {
  readonly revision: number;
  readonly parties: Changed<ChangedParty>;
  readonly reports: Changed<ChangedReport>;
  readonly cases: Changed<ChangedCase>;
}

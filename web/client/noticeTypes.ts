import type {
  CaseKind,
  CitationRole,
  CompanyKind,
  Cooperation,
  TargetKind,
} from '../generated/operations.ts';
import type { IntakeProblem, KindChanges } from './intakeTypes.ts';

/** Words of a notice's text, with their place in UTF-16 units. */
export interface NoticeQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start?: number;
  readonly end?: number;
}

/** A value with the words that it was read from; none where a person wrote it. */
export interface Said<Value> {
  readonly value: Value;
  readonly quote: NoticeQuote | null;
}

/** A record that a party may be. */
export interface PartyChoice {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly verdict: 'SAME' | 'REVIEW' | 'DIFFERENT';
}

/** A party or post of a notice: the id of its record, or null for a new one. */
interface NamedInNotice {
  readonly name: string;
  readonly id: string | null;
  readonly candidates: readonly PartyChoice[];
  readonly role: CitationRole | null;
  readonly quote: NoticeQuote;
}

interface NoticeParty<Kind> extends NamedInNotice {
  readonly nameZh: string | null;
  readonly kind: Kind;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | null;
}

/** The case that a notice proposes, in the form that `wishlist read --json` writes. */
export interface NoticeProposal {
  readonly form: string;
  readonly text: string;
  readonly report: {
    readonly title: string;
    readonly publisher: string | null;
    readonly language: string | null;
    readonly url: string | null;
  };
  readonly title: Said<string>;
  readonly kind: Said<CaseKind> | null;
  readonly publishedOn: Said<string> | null;
  readonly occurredOn: Said<string> | null;
  readonly otherDates: readonly Said<string>[];
  readonly posts: readonly (NamedInNotice & {
    readonly section: string | null;
    readonly sectionKind: string | null;
  })[];
  readonly technologies: readonly {
    readonly id: string;
    readonly name: string;
    readonly quote: NoticeQuote;
  }[];
  readonly cooperation: readonly Said<Cooperation>[];
  readonly targets: readonly NoticeParty<TargetKind>[];
  readonly companies: readonly NoticeParty<CompanyKind>[];
}

/** The outcome of a dry run over confirmed notices. */
export interface CheckedNotices {
  readonly kinds: Readonly<Record<string, KindChanges>>;
  readonly problems: readonly IntakeProblem[];
  readonly problemCount: number;
  /** Number of records that come with the program and that the store lacks: the import adds them too. */
  readonly builtInCount: number;
  readonly refused: boolean;
}

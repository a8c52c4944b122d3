import type { EntityKind } from '../../../generated/operations.ts';
import type { ColourMeaning } from '../../queries/colouring/colouring.ts';
import type { Tie } from '../../queries/ties/tie.ts';

/** Facts about a record beside its names. */
export interface RecordFacts {
  readonly caseCount: number;
  /** The country where it is, or those of the targets that a company meets; the five most frequent at most. */
  readonly countries: readonly string[];
  /** The five most frequent at most. */
  readonly areas: readonly string[];
}

/** A record as a file shows it. */
export interface PictureNode extends Partial<RecordFacts> {
  readonly id: string;
  readonly label: string;
  readonly labelZh: string | null;
  readonly kind: EntityKind;
  readonly x?: number;
  readonly y?: number;
  readonly note?: string;
  /** The variable of its colour, where records are not coloured by kind. */
  readonly colour?: string;
  /** True if it has ties, none of which are drawn. */
  readonly cut?: boolean;
  readonly tags?: readonly string[];
}

/** A tie as a file shows it. */
export interface PictureTie extends Tie {
  /** The relation that it is, from left to right, where it is a hop of a traced path. */
  readonly relation?: string;
}

/** Facts that every exported file states about itself. */
export interface About {
  readonly title: string;
  /** The revision of the graph; null where it is not known. */
  readonly revision: number | null;
  readonly synthetic: boolean | null;
  /** The filters in words; empty where all cases count. */
  readonly filters: string;
  /** Parts that were left out, in words; empty where the file is complete. */
  readonly limits: readonly string[];
  /** Time of writing (ISO 8601). */
  readonly savedAt: string;
  /** The address that opens the investigation. */
  readonly address: string;
}

/** The canvas with its ties and the facts about it, ready to be exported. */
export interface Picture {
  readonly about: About;
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  /** The meaning of the colours, where records are not coloured by kind. */
  readonly legend?: readonly ColourMeaning[];
}

/** The facts about a file, a line each. */
export const aboutLines = ({
  title,
  revision,
  synthetic,
  filters,
  limits,
  savedAt,
}: About): readonly string[] => [
  title || 'Untitled investigation',
  `Wishlist Graph, revision ${revision ?? 'unknown'}, written ${savedAt}`,
  ...(synthetic ? ['SYNTHETIC: every case, target, company and report is invented.'] : []),
  `Cases: ${filters || 'all'}`,
  limits.length > 0 ? `Left out: ${limits.join('; ')}` : 'Complete: nothing was left out.',
];

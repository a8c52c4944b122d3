import { type Budget, createBudget } from '../budget.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { partyPlaces } from './partyPlaces.ts';
import { dotProducts, type PostRecord, postRecord } from './postRecord.ts';

export interface SimilarPostsInput {
  /** Posts, as numbers; none of them is listed as similar to another. */
  readonly posts: readonly number[];
  readonly selection: CaseSelection;
}

/** The kinds by which the records of two posts are compared. */
type RecordDimension = 'AREA' | 'TECHNOLOGY' | 'COMPANY' | 'COUNTRY';

export interface ComparedPost {
  readonly post: number;
  readonly caseCount: number;
  /** The mean of the cosines that are not null. */
  readonly similarity: number;
  /** From 0 to 1; null if the record compared with has nothing of the kind. COUNTRY is the country of a target. */
  readonly cosines: Readonly<Record<RecordDimension, number | null>>;
}

/**
 * Ranks other posts by the similarity of their record to that of each given post: the mean of four cosines, Σ aᵢbᵢ / √(Σ aᵢ² · Σ bᵢ²), of the
 * numbers of cases with each area, technology, company and country of a target. Posts with nothing in common are left out.
 *
 * Salton and McGill, Introduction to Modern Information Retrieval (1983), chapter 4.
 */
export function similarPosts(
  projection: Projection,
  { posts, selection }: SimilarPostsInput,
  budget: Budget = createBudget(),
): ComparedPost[][] {
  const { bases } = projection.data;
  const mask = selectCases(projection, selection);
  const source = { projection, mask, placeOf: partyPlaces(projection.data), budget };
  const records = posts.map((post) => postRecord(source, post, new Uint32Array(bases.END)));
  const found = posts.map((): ComparedPost[] => []);
  const counts = new Uint32Array(bases.END);
  for (let post = bases.POST; post < bases.TARGET; post += 1) {
    if (posts.includes(post)) continue;
    const record = postRecord(source, post, counts);
    records.forEach((own, at) => {
      spendOrStop(budget, record.touched.length >> 3);
      const cosines = cosinesOf(projection, own, record);
      const known = Object.values(cosines).filter((cosine) => cosine !== null);
      const sum = known.reduce((total, cosine) => total + Math.round(cosine * PARTS), 0);
      if (sum === 0) return;
      const similarity = inSixDigits(Math.round(sum / known.length));
      found[at]?.push({ post, caseCount: record.caseCount, similarity, cosines });
    });
    for (const entity of record.touched) counts[entity] = 0;
  }
  return found.map((similar) =>
    similar.sort((one, other) => other.similarity - one.similarity || one.post - other.post),
  );
}

function cosinesOf(
  projection: Projection,
  own: PostRecord,
  other: PostRecord,
): Readonly<Record<RecordDimension, number | null>> {
  const dots = dotProducts(projection, other.touched, own.counts, other.counts);
  const cosine = (kind: RecordDimension) => {
    if (own.squares[kind] === 0) return null;
    if (other.squares[kind] === 0) return 0;
    return rounded(dots[kind] / Math.sqrt(own.squares[kind] * other.squares[kind]));
  };
  return {
    AREA: cosine('AREA'),
    TECHNOLOGY: cosine('TECHNOLOGY'),
    COMPANY: cosine('COMPANY'),
    COUNTRY: cosine('COUNTRY'),
  };
}

/** Cosines are added in whole parts, so that equal sums tie whatever their order. */
const PARTS = 1e12;

const rounded = (value: number) => Number(value.toPrecision(6));

/** Rounds a number of parts to six significant digits, halves up, and returns it as a fraction of 1. */
function inSixDigits(parts: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(parts)) - 5);
  return (Math.round(parts / unit) * unit) / PARTS;
}

import { type Budget, createBudget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/caseMask.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import { NONE, type ProjectedKind, type Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { spendOrStop } from '../spendOrStop.ts';

export interface SimilarPostsInput {
  /** Posts, as numbers: none of them is told of as similar to another. */
  readonly posts: readonly number[];
  readonly selection: CaseSelection;
  /** How many similar posts are told of each. */
  readonly first: number;
}

/** What the records of two posts are compared by. */
export type RecordDimension = 'AREA' | 'TECHNOLOGY' | 'COMPANY' | 'COUNTRY';

export interface SimilarPost {
  readonly post: number;
  readonly caseCount: number;
  /** The mean of the cosines that are known. */
  readonly similarity: number;
  /** From 0 to 1; null where the record compared with has nothing of the kind. COUNTRY is the country of a target. */
  readonly cosines: Readonly<Record<RecordDimension, number | null>>;
}

/**
 * The posts with the most similar record: by the cosine of the numbers of cases with each area, technology, company and country of a
 * target, Σ aᵢbᵢ / √(Σ aᵢ² · Σ bᵢ²) (Salton and McGill, Introduction to Modern Information Retrieval, 1983, chapter 4), the mean of the
 * four. Those that have nothing in common are left out.
 */
export function similarPosts(
  projection: Projection,
  { posts, selection, first }: SimilarPostsInput,
  budget: Budget = createBudget(),
): SimilarPost[][] {
  const { bases } = projection.data;
  const mask = selectCases(projection, selection);
  const records = posts.map((post) => recordOf(projection, post, mask, new Uint32Array(bases.END), budget));
  const found = posts.map((): SimilarPost[] => []);
  const counts = new Uint32Array(bases.END);
  for (let post = bases.POST; post < bases.TARGET; post += 1) {
    if (posts.includes(post)) continue;
    const record = recordOf(projection, post, mask, counts, budget);
    records.forEach((own, at) => {
      spendOrStop(budget, record.touched.length >> 3);
      const cosines = cosinesOf(projection, own, record);
      const known = Object.values(cosines).filter((cosine) => cosine !== null);
      const sum = known.reduce((total, cosine) => total + cosine, 0);
      if (sum === 0) return;
      const similarity = rounded(sum / known.length);
      found[at]?.push({ post, caseCount: record.caseCount, similarity, cosines });
    });
    for (const entity of record.touched) counts[entity] = 0;
  }
  return found.map((similar) =>
    rankedFirst(similar, first, (one, other) => other.similarity - one.similarity || one.post - other.post),
  );
}

/** In how many cases of a post each entity takes part. */
interface PostRecord {
  readonly counts: Uint32Array;
  /** Where `counts` is not 0. */
  readonly touched: readonly number[];
  /** The sum of the squares of `counts`, by kind. */
  readonly squares: Readonly<Record<ProjectedKind, number>>;
  readonly caseCount: number;
}

function recordOf(
  projection: Projection,
  post: number,
  mask: CaseMask | null,
  counts: Uint32Array,
  budget: Budget,
): PostRecord {
  const { bases, targetCountry, technologyArea } = projection.data;
  const touched: number[] = [];
  let caseCount = 0;
  const add = (entity: number) => {
    if (counts[entity] === 0) touched.push(entity);
    counts[entity] = (counts[entity] ?? 0) + 1;
  };
  const cases = projection.casesOf(post);
  spendOrStop(budget, cases.length);
  for (const number of cases) {
    if (mask !== null && !hasCase(mask, number)) continue;
    caseCount += 1;
    const places: number[] = [];
    for (const party of projection.partiesOf(number)) {
      if (party < bases.TARGET) continue;
      if (party >= bases.COMPANY) add(party);
      if (party >= bases.COMPANY && party < bases.TECHNOLOGY) continue;
      const place =
        (party < bases.COMPANY
          ? targetCountry[party - bases.TARGET]
          : technologyArea[party - bases.TECHNOLOGY]) ?? NONE;
      if (place === NONE || places.includes(place)) continue;
      places.push(place);
      add(place);
    }
  }
  return { counts, touched, squares: products(projection, touched, counts, counts), caseCount };
}

function cosinesOf(
  projection: Projection,
  own: PostRecord,
  other: PostRecord,
): Readonly<Record<RecordDimension, number | null>> {
  const dots = products(projection, other.touched, own.counts, other.counts);
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

/** The sum of the products of two lists of counts, by kind. */
function products(
  projection: Projection,
  entities: readonly number[],
  one: Uint32Array,
  other: Uint32Array,
): Record<ProjectedKind, number> {
  const sums = { POST: 0, TARGET: 0, COMPANY: 0, TECHNOLOGY: 0, COUNTRY: 0, AREA: 0 };
  for (const entity of entities) sums[projection.kindOf(entity)] += (one[entity] ?? 0) * (other[entity] ?? 0);
  return sums;
}

const rounded = (value: number) => Number(value.toPrecision(6));

import { type FindingResult, type FindingTest, noValue } from './finding.ts';
import type { MaskedSelection } from './maskedSelection.ts';

/** A change to or from nothing at all, which has no share: greater than any other. */
const UNDEFINED_SHARE = 2;

/** The share of the cases that match one filter which match another too. */
export function shareFinding(part: MaskedSelection, whole: MaskedSelection): FindingTest {
  const before = shareOf(part.count, whole.count);
  return {
    before,
    changes: (masked) => {
      const partChanges = part.changes(masked);
      const wholeChanges = whole.changes(masked);
      return (at) => {
        const ofPart = partChanges(at);
        const ofWhole = wholeChanges(at);
        const caseCount = part.count + ofPart.gained.length - ofPart.lost.length;
        const ofCount = whole.count + ofWhole.gained.length - ofWhole.lost.length;
        // Whole numbers, so that equal shares are equal: 2 of 4 are 1 of 2.
        const same =
          caseCount * whole.count === part.count * ofCount && (ofCount === 0) === (whole.count === 0);
        if (same) return null;
        const after = shareOf(caseCount, ofCount);
        return {
          after,
          pathChange: null,
          lost: united(ofPart.lost, ofWhole.lost),
          gained: united(ofPart.gained, ofWhole.gained),
          weaker: [],
          size:
            before.share === null || after.share === null
              ? UNDEFINED_SHARE
              : Math.abs(after.share - before.share),
        };
      };
    },
  };
}

const shareOf = (caseCount: number, ofCount: number): FindingResult => ({
  ...noValue,
  caseCount,
  ofCount,
  share: ofCount === 0 ? null : caseCount / ofCount,
});

const united = (one: readonly number[], other: readonly number[]): number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b);

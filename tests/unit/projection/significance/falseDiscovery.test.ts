import { describe, expect, test } from '@jest/globals';
import { falseDiscovery } from '../../../../src/projection/significance/falseDiscovery.ts';

describe('the false discovery rate', () => {
  test('the false discovery rate finds four of fifteen significant, as in the paper that proposed it', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const qValues = falseDiscovery(published, 15);
    expect(qValues.filter((q) => q <= 0.05).length).toBe(4);
    [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645].forEach(
      (q, at) => {
        expect(qValues[at]).toBeCloseTo(q, 12);
      },
    );
  });

  test('q-values do not depend on the order of the tests, and tests that are not given count as 1', () => {
    expect(falseDiscovery([0.5, 0.01, 0.04], 3)).toEqual([0.5, 0.03, 0.06]);
    expect(falseDiscovery([0.5, 0.01, 0.04], 3)).toEqual(
      falseDiscovery([0.04, 0.5, 0.01], 3).slice(1).concat(0.06),
    );
    expect(falseDiscovery([0.01], 4)).toEqual(falseDiscovery([0.01, 1, 1, 1], 4).slice(0, 1));
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../src/projection/budget.ts';
import { describePaths } from '../../../src/projection/paths/describePaths.ts';
import { findPaths } from '../../../src/projection/paths/findPaths.ts';
import type { PathDescription } from '../../../src/projection/paths/pathAnswer.ts';
import { pathInput } from '../../../src/projection/paths/pathInput.ts';
import { defaultTuning } from '../../../src/projection/paths/search/tuning.ts';
import { searchPaths } from '../../../src/projection/paths/searchPaths.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { reach } from '../../../src/projection/reach/reach.ts';
import { comparePairs } from '../../../src/projection/whatIf/comparePairs.ts';
import { removalEffect } from '../../../src/projection/whatIf/removalEffect.ts';
import { rounds } from '../../support/rounds.ts';
import { randomGraph } from './paths/randomGraph.ts';

const question = fc.record({
  ends: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  maxHops: fc.integer({ min: 1, max: 4 }),
  unsourced: fc.boolean(),
  sameRole: fc.boolean(),
});

test('paths, near misses, reach, its groups and compared pairs are judged exactly if all their assigned cases have a confidence', () => {
  fc.assert(
    fc.property(randomGraph, question, (data, { ends, ...rules }) => {
      const projection = new Projection(data);
      const parties = data.bases.TECHNOLOGY;
      const [from = 0, to = 0, removed = 0] = ends.map((each) => each % parties);
      fc.pre(new Set([from, to, removed]).size === 3);
      const selection = { where: null, answers: {} };
      const through = ['COMPANY', 'TARGET'] as const;
      const isJudged = (caseNumber: number) => data.confidence.codes[caseNumber] !== 0;
      const areJudged = ({ hops }: PathDescription) => hops.every(({ assigned }) => isJudged(assigned));

      const { paths, nearMisses } = searchPaths(projection, { from, to, selection, first: 20, ...rules });
      for (const path of [...paths, ...nearMisses.map((miss) => miss.path)]) {
        expect(path.judged).toBe(areJudged(path));
        for (const hop of path.hops) expect(hop.judged).toBe(isJudged(hop.assigned));
      }

      const { reached, groups } = reach(projection, {
        ...rules,
        from: projection.entityId(from),
        selection,
        through,
        kinds: ['POST', 'TARGET', 'COMPANY'],
        avoid: [],
        first: 100,
        after: null,
      });
      for (const { entity, hops, judged } of reached) {
        const asked = { ...rules, from, to: entity, selection, maxHops: hops, first: 1 };
        const [path] = searchPaths(projection, asked).paths;
        expect(judged).toBe(path && areJudged(path));
      }
      for (const { kind, hops, strength, judged } of groups) {
        const best = reached.filter(
          (each) => each.kind === kind && each.hops === hops && each.strength === strength,
        );
        expect(best.map((each) => each.judged)).toContain(judged);
      }

      const removal = { remove: [removed], selection };
      const pairs = { from: [from], to: [to] };
      const compared = comparePairs(projection, { ...removal, ...rules, through, ends: pairs, first: 1 });
      const [pair] = compared.pairs;
      const [before] = paths;
      expect(pair?.before?.judged).toBe(before && areJudged(before));
      const { after: caseMask } = removalEffect(projection, removal, createBudget());
      const without = pathInput({ ...rules, from, to, caseMask, avoid: [removed], first: 1 });
      const standing = findPaths(data, without, defaultTuning, createBudget()).paths;
      const [after] = describePaths(data, without, standing);
      expect(pair?.after?.judged).toBe(after && areJudged(after));
    }),
    rounds(400),
  );
});

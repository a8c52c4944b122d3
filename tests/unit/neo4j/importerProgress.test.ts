import { expect, test } from '@jest/globals';
import { importerProgress } from '../../../src/neo4j/bulk/importerProgress.ts';

const nodes = '(1/4) Node import 2026-01-01\n-.... 45% ∆594ms [594ms]\n.... 50% ∆1ms [595ms]\n';

test.each([
  ['nothing yet', 'Neo4j version: 5.26.25\n', 0],
  ['half of the first of four stages', nodes, 0.125],
  ['the beginning of the third, whatever the one before had reached', `${nodes}(3/4) Linking\n`, 0.5],
  ['the end of the last', `${nodes}(4/4) Post processing\n.. 100% ∆0ms\n`, 1],
])('the importer has done %s', (_, output, done) => expect(importerProgress(output)).toBe(done));

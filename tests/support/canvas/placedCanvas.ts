import { writeAddress } from '../../../web/workbench/state/address.ts';
import {
  type CanvasNode,
  emptyInvestigation,
  type Investigation,
} from '../../../web/workbench/state/investigation.ts';
import type { AskedServer } from '../askServer.ts';

/** Houston in the middle, four of its targets around it and, apart, a post that has no case with it or them. */
export async function houstonAndOthers({ data }: AskedServer) {
  const { post, posts } = await data(
    '{ post(id: "post/houston") { label targets(first: 4) { nodes { id label } } } posts(first: 200) { nodes { id label caseCount } } }',
  );
  const targets: readonly CanvasNode[] = post.targets.nodes.map(
    ({ id, label }: { id: string; label: string }, index: number) => ({
      id,
      label,
      labelZh: null,
      x: index < 2 ? -260 : 260,
      y: index % 2 === 0 ? -120 : 120,
    }),
  );
  const alone = posts.nodes.find(({ caseCount }: { caseCount: number }) => caseCount === 0);
  if (!alone) throw new Error('Every post has cases: none stands alone.');
  const houston: CanvasNode = { id: 'post/houston', label: post.label, labelZh: null, x: 0, y: 0 };
  const apart: CanvasNode = { id: alone.id, label: alone.label, labelZh: null, x: 0, y: 260 };
  return { houston, targets, apart };
}

/** The address of a canvas with records at these places. */
export const placedAddress = (nodes: readonly CanvasNode[], rest: Partial<Investigation> = {}): string =>
  writeAddress({
    ...emptyInvestigation,
    ...rest,
    canvas: { ...emptyInvestigation.canvas, ...rest.canvas, nodes },
  });

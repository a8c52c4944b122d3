import { type Box, BoxGrid } from '../../../web/workbench/model/picture/box.ts';

/** Number of boxes that overlap one of those before them, or one of `others`; boxes that touch do not. */
export function countOverlaps(boxes: readonly Box[], others: readonly Box[] = []): number {
  const grid = new BoxGrid(40);
  const less = ({ left, top, right, bottom }: Box): Box => ({
    left: left + 0.05,
    top: top + 0.05,
    right: right - 0.05,
    bottom: bottom - 0.05,
  });
  for (const box of others) grid.add(less(box));
  return boxes.filter((box) => {
    const isFree = grid.isFree(less(box));
    grid.add(less(box));
    return !isFree;
  }).length;
}

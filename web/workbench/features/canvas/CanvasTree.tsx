import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { toggled } from '../../model/toggled.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';
import { changeInvestigation } from '../../state/workbench.ts';
import { type TreeItem, treeItems } from './treeItems.ts';

/** The canvas for those who do not see it: records, below each its ties by weight, and at each tie the way to the record at its other end. It shows itself while it has the focus. */
export const CanvasTree = memo(function CanvasTree({
  nodes,
  ties,
}: {
  nodes: readonly CanvasNode[];
  ties: readonly Tie[];
}) {
  const tree = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const items = useMemo(() => treeItems(nodes, ties, open), [nodes, ties, open]);
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === current),
  );

  const go = (item: TreeItem | undefined) => {
    if (!item) return;
    setCurrent(item.key);
    const line = [...(tree.current?.children ?? [])].find(
      (each) => each.getAttribute('data-key') === item.key,
    );
    if (line instanceof HTMLElement) line.focus();
  };
  const read = (id: string) => {
    changeInvestigation({ selected: id });
    go(items.find(({ key }) => key === id));
  };

  const stepFor = (pressed: string, { id, other, isOpen }: TreeItem): (() => void) | null => {
    if (pressed === 'ArrowDown') return () => go(items[at + 1]);
    if (pressed === 'ArrowUp') return () => go(items[at - 1]);
    if (pressed === 'Home') return () => go(items[0]);
    if (pressed === 'End') return () => go(items.at(-1));
    if (pressed === 'Enter' || (pressed === 'ArrowRight' && other)) return () => read(other ?? id);
    if (pressed === 'ArrowRight' && isOpen) return () => go(items[at + 1]);
    if (pressed === 'ArrowLeft' && other) return () => go(items.find(({ key }) => key === id));
    const turns = pressed === (isOpen ? 'ArrowLeft' : 'ArrowRight') && isOpen !== null;
    return turns ? () => setOpen(toggled(open, id)) : null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[at];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = stepFor(event.key, item);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  return (
    <div
      ref={tree}
      className="canvas-tree"
      role="tree"
      aria-label="Records and their ties"
      onKeyDown={onKeyDown}
    >
      {items.map(({ key, other, text, place, among, isOpen }, index) => (
        <div
          key={key}
          data-key={key}
          role="treeitem"
          aria-level={other === null ? 1 : 2}
          aria-posinset={place}
          aria-setsize={among}
          {...(isOpen === null ? {} : { 'aria-expanded': isOpen })}
          aria-selected={index === at}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setCurrent(key)}
        >
          {text}
        </div>
      ))}
    </div>
  );
});

import { Button, Checkbox, Popover } from '@mantine/core';

/** A menu that switches the columns of a table on and off. */
export function ColumnMenu({
  heads,
  isShown,
  onToggle,
}: {
  heads: readonly string[];
  isShown: (head: string) => boolean;
  onToggle: (head: string) => void;
}) {
  return (
    <Popover position="bottom-end" withinPortal>
      <Popover.Target>
        <Button size="compact-xs" variant="default">
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="column-menu">
        {heads.map((head) => (
          <Checkbox
            key={head}
            size="xs"
            label={head}
            checked={isShown(head)}
            onChange={() => onToggle(head)}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

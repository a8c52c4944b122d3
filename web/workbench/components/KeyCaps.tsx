import { Kbd } from '@mantine/core';

const names: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift' };

/** A shortcut as keys to press: `shift+t` is Shift and T. */
export const KeyCaps = ({ shortcut }: { shortcut: string }) => (
  <span className="keys">
    {shortcut.split('+').map((key, index) => (
      <Kbd key={key} size="xs">
        {names[key] ?? (index > 0 ? key.toUpperCase() : key)}
      </Kbd>
    ))}
  </span>
);

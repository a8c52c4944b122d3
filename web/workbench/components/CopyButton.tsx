import { Button } from '@mantine/core';
import { useState } from 'react';

/** A button that makes a text, copies it and briefly confirms it. */
export function CopyButton({
  text,
  label,
  shown,
}: {
  text: () => string | Promise<string>;
  label: string;
  shown: string;
}) {
  const [done, setDone] = useState<string | null>(null);
  const copy = async () => {
    // Browsers refuse the clipboard on plain http other than loopback.
    const outcome = await navigator.clipboard?.writeText(await text()).then(
      () => 'Copied',
      () => 'Not allowed',
    );
    setDone(outcome ?? 'Not allowed');
    setTimeout(() => setDone(null), 1500);
  };
  return (
    <Button size="compact-xs" variant="default" aria-label={label} onClick={copy}>
      {done ?? shown}
    </Button>
  );
}

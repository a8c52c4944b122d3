import { useState } from 'react';

/** A button that copies a text and briefly confirms it. */
export function CopyTextButton({
  text,
  label,
  shown = 'Copy',
}: {
  text: string;
  label: string;
  shown?: string;
}) {
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    // Browsers refuse the clipboard on plain http other than loopback.
    const outcome = await navigator.clipboard?.writeText(text).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    setDone(outcome ?? 'failed');
    setTimeout(() => setDone(null), 1500);
  };
  return (
    <button type="button" className="button" aria-label={label} onClick={copy}>
      {done === 'copied' ? 'Copied' : done === 'failed' ? 'Not allowed' : shown}
    </button>
  );
}

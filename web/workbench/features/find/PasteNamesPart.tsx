import { lazy, Suspense, useState } from 'react';

const PasteNames = lazy(() => import('./PasteNames.tsx'));

/** The place of a pasted list of names, whose script is fetched once it is opened. */
export function PasteNamesPart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Paste a list of names</summary>
      <Suspense fallback={<p className="waiting">Loading…</p>}>{isOpen && <PasteNames />}</Suspense>
    </details>
  );
}

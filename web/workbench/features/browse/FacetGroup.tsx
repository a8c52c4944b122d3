import { useState } from 'react';
import { FacetValues } from './FacetValues.tsx';
import type { Facet } from './facet.ts';

/** A facet under its name; its values are counted once it is opened. */
export function FacetGroup({ facet, chosenCount }: { facet: Facet; chosenCount: number }) {
  const [isOpen, setOpen] = useState(chosenCount > 0);
  return (
    <details className="facet" open={isOpen} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>
        {facet.name}
        {chosenCount > 0 && <span className="quiet"> {chosenCount} chosen</span>}
      </summary>
      {isOpen && <FacetValues facet={facet} />}
    </details>
  );
}

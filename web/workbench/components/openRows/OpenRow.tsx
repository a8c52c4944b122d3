import './openRows.css';
import type { ReactNode } from 'react';

/** A row of a list of which one is open: its button, and below it what there is to decide by. */
export function OpenRow({
  isOpen,
  show,
  className,
  children,
  below,
}: {
  isOpen: boolean;
  show: () => void;
  className: string;
  children: ReactNode;
  /** Undefined while the row is closed. */
  below: ReactNode;
}) {
  return (
    <li className={isOpen ? 'current' : ''}>
      <button
        type="button"
        className={`open-row ${className}`}
        tabIndex={isOpen ? 0 : -1}
        aria-expanded={isOpen}
        onClick={show}
      >
        {children}
      </button>
      {below}
    </li>
  );
}

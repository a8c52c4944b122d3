import { usePull } from './usePull.ts';

/** The head of a sheet that lies low: its name, and what it is about. */
export const SheetHead = ({
  title,
  about,
  isUp,
  open,
}: {
  title: string;
  about: string;
  isUp: boolean;
  open: () => void;
}) => (
  <button type="button" className="sheet-head" aria-expanded={isUp} {...usePull('up', open)}>
    <b>{title}</b>
    <span className="quiet">{about}</span>
  </button>
);

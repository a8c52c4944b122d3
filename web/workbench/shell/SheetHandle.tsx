import { usePull } from './usePull.ts';

/** The upper edge of a sheet, which lays it down again; wide screens have no sheets, and do not show it. */
export const SheetHandle = ({ close }: { close: () => void }) => (
  <button type="button" className="sheet-handle" {...usePull('down', close)}>
    Show the answer
  </button>
);

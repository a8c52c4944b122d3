/** The upper edge of a sheet, which puts it away; wide screens have no sheets, and do not show it. */
export const SheetHandle = ({ close }: { close: () => void }) => (
  <button type="button" className="sheet-handle" onClick={close}>
    Show the answer
  </button>
);

import { counted } from '../model/kinds.ts';
import './shade.css';
import { shadeColour, shadeInk } from './shade.ts';

/** A count in the shared colours; a button where its cases can be opened. */
export function ShadedCount({
  count,
  shade = count,
  most,
  label,
  beside,
  open,
}: {
  count: number;
  /** The value that it is shaded by, where that is not the count itself. */
  shade?: number;
  /** The greatest of these values. */
  most: number;
  /** Name of the record or cell whose cases are counted. */
  label: string;
  /** Another number of the same, which stands after the count. */
  beside?: string | null;
  open: (() => void) | null;
}) {
  const style = { background: shadeColour(shade, most), color: shadeInk(shade, most) };
  const shown = beside ? `${count} · ${beside}` : count;
  return open ? (
    <button
      type="button"
      className="shaded"
      aria-label={`${counted(count, 'CASE')} of ${label}${beside ? `, ${beside}` : ''}`}
      style={style}
      onClick={open}
    >
      {shown}
    </button>
  ) : (
    <span className="shaded" style={style}>
      {shown}
    </span>
  );
}

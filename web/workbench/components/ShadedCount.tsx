import { counted } from '../model/kinds.ts';
import './shade.css';
import { shadeColour, shadeInk } from './shade.ts';

/** A count in the shared colours; a button where its cases can be opened. */
export function ShadedCount({
  count,
  shade = count,
  most,
  label,
  open,
}: {
  count: number;
  /** The value that it is shaded by, where that is not the count itself. */
  shade?: number;
  /** The greatest of these values. */
  most: number;
  /** Name of the record or cell whose cases are counted. */
  label: string;
  open: (() => void) | null;
}) {
  const style = { background: shadeColour(shade, most), color: shadeInk(shade, most) };
  return open ? (
    <button
      type="button"
      className="shaded"
      aria-label={`${counted(count, 'CASE')} of ${label}`}
      style={style}
      onClick={open}
    >
      {count}
    </button>
  ) : (
    <span className="shaded" style={style}>
      {count}
    </span>
  );
}

import { counted } from '../model/kinds.ts';
import './shade.css';
import { shadeColour, shadeInk } from './shade.ts';

/** A count in the shared colours; a button where its cases can be opened. */
export function ShadedCount({
  count,
  most,
  label,
  open,
}: {
  count: number;
  most: number;
  /** Name of the record or cell whose cases are counted. */
  label: string;
  open: (() => void) | null;
}) {
  const style = { background: shadeColour(count, most), color: shadeInk(count, most) };
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

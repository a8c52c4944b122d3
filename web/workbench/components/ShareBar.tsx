import './shade.css';

/** A share of a whole as a bar, below its number. */
export const ShareBar = ({ part, whole }: { part: number; whole: number }) => (
  <span className="share" aria-hidden="true">
    <span style={{ width: `${whole === 0 ? 0 : (part / whole) * 100}%` }} />
  </span>
);

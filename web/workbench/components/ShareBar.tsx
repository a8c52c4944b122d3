import './shade.css';

/** A share of a whole as a bar, below the number that it stands for. */
export const ShareBar = ({ part, whole }: { part: number; whole: number }) => (
  <span className="share" aria-hidden="true">
    <span style={{ width: `${whole === 0 ? 0 : (part / whole) * 100}%` }} />
  </span>
);

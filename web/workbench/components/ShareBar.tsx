import './shade.css';

/** How much of a whole there is, as a bar below a number that says so. */
export const ShareBar = ({ part, whole }: { part: number; whole: number }) => (
  <span className="share" aria-hidden="true">
    <span style={{ width: `${whole === 0 ? 0 : (part / whole) * 100}%` }} />
  </span>
);

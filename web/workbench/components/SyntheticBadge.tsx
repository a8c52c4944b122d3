/** The mark of invented data. */
export const SyntheticBadge = () => (
  <span className="badge" title="Invented data: no such case, target or company exists.">
    SYNTHETIC
  </span>
);

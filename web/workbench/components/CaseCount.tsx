import { counted } from '../model/kinds.ts';

/** A number of cases in a table, which opens them. */
export const CaseCount = ({
  count,
  of,
  open,
}: {
  count: number;
  /** Name of the record or pair whose cases are counted. */
  of: string;
  open: () => void;
}) => (
  <button
    type="button"
    className="plain-link"
    aria-label={`${counted(count, 'CASE')} of ${of}`}
    onClick={open}
  >
    {count}
  </button>
);

/** The dates of the two handles, each beside its own; between them and the ends of the scale, where there is room, its first and last year. Buttons that move the window stay at the ends, so that they can be clicked again. */
export function BrushDates({
  scale,
  at,
  dates,
  same,
  step,
}: {
  scale: readonly [first: number, last: number];
  /** Places of the handles, in per cent of the scale. */
  at: readonly [from: number, to: number];
  dates: readonly [from: string, to: string];
  /** Words for what the window keeps while it moves: `Same years`. */
  same: string;
  /** Moves the window earlier and later; null where it cannot move. */
  step: readonly [earlier: (() => void) | null, later: (() => void) | null];
}) {
  const [earlier, later] = step;
  return (
    <span className="brush-years" data-narrow={earlier !== null || later !== null}>
      <span className="brush-end" style={{ flexBasis: `${at[0]}%` }}>
        {earlier && (
          <button type="button" className="plain" aria-label={`${same}, one earlier`} onClick={earlier}>
            ‹
          </button>
        )}
        <span className="from">
          <span className="date">{dates[0]}</span>
          {earlier && <span aria-hidden="true">{scale[0]}</span>}
        </span>
      </span>
      <span className="brush-end" style={{ flexBasis: `${100 - at[1]}%` }}>
        <span className="to">
          <span className="date">{dates[1]}</span>
          {later && <span aria-hidden="true">{scale[1]}</span>}
        </span>
        {later && (
          <button type="button" className="plain" aria-label={`${same}, one later`} onClick={later}>
            ›
          </button>
        )}
      </span>
    </span>
  );
}

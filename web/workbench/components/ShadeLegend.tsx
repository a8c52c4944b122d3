import './shade.css';
import { shadeColour, shadeInk } from './shade.ts';

const quarters = (most: number): readonly number[] => [1, Math.round(most / 16), Math.round(most / 4), most];

/** The colour scale in words: the values of the lightest, a middle and the darkest shade; those of cases unless told otherwise. */
export function ShadeLegend({
  most,
  of = 'cases',
  steps = quarters(most),
  text = String,
}: {
  most: number;
  /** Name of the number by which cells are shaded. */
  of?: string;
  steps?: readonly number[];
  text?: (value: number) => string;
}) {
  const shown = new Map(
    steps.filter((value) => value > 0 && value <= most).map((value) => [text(value), value]),
  );
  return (
    <p className="shade-legend quiet">
      <span>{of}</span>
      {[...shown].map(([words, value]) => (
        <span
          key={words}
          className="shaded"
          style={{ background: shadeColour(value, most), color: shadeInk(value, most) }}
        >
          {words}
        </span>
      ))}
    </p>
  );
}

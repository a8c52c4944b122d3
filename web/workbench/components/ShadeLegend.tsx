import './shade.css';
import { shadeColour, shadeInk } from './shade.ts';

/** The colour scale in words: the values of the lightest, a middle and the darkest shade. */
export function ShadeLegend({ most }: { most: number }) {
  const steps = [...new Set([1, Math.round(most / 16), Math.round(most / 4), most])].filter(
    (count) => count > 0 && count <= most,
  );
  return (
    <p className="shade-legend quiet">
      <span>cases</span>
      {steps.map((count) => (
        <span
          key={count}
          className="shaded"
          style={{ background: shadeColour(count, most), color: shadeInk(count, most) }}
        >
          {count}
        </span>
      ))}
    </p>
  );
}

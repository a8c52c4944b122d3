import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';

/** Sets or lifts the shared filter on the country of targets, for every view. */
export function OnlyCountry({ id, label }: { id: string; label: string }) {
  const filters = useInvestigation((each) => each.filters);
  const only = filters.countries.includes(id);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={only}
      aria-label={`Only ${label}`}
      title={only ? 'Remove the filter' : 'Only cases with a target in this country, in every view'}
      onClick={() =>
        changeInvestigation({
          filters: {
            ...filters,
            countries: only ? filters.countries.filter((each) => each !== id) : [...filters.countries, id],
          },
        })
      }
    >
      only
    </button>
  );
}

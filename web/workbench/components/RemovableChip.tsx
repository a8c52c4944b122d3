/** A chip for one record of a choice; a click takes it out of the choice, as `label` says. */
export const RemovableChip = ({
  name,
  label,
  onRemove,
}: {
  name: string;
  label: string;
  onRemove: () => void;
}) => (
  <button type="button" className="chip" aria-label={label} onClick={onRemove}>
    {name} ✕
  </button>
);

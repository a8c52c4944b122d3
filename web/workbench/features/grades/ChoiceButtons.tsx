/** One half of a grade: its values side by side, each with what it means. */
export function ChoiceButtons<Value extends string | number>({
  label,
  values,
  words,
  chosen,
  choose,
}: {
  label: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: Value | null;
  choose: (value: Value) => void;
}) {
  return (
    <fieldset className="halves">
      <legend className="quiet">{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={value === chosen}
          aria-label={`${value}: ${words[value]}`}
          title={words[value]}
          onClick={() => choose(value)}
        >
          {value}
        </button>
      ))}
    </fieldset>
  );
}

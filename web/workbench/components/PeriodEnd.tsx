import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** Dates that a period can begin or end with. */
const yearOrMonth = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A field for the year or month that a period begins or ends with. */
export function PeriodEnd({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const [text, setText] = useState(value ?? '');
  const typed = text.trim();
  const isRead = typed === '' || yearOrMonth.test(typed);
  const finish = () => isRead && typed !== (value ?? '') && onChange(typed || null);
  return (
    <TextInput
      size="xs"
      aria-label={label}
      placeholder="2015 or 2015-03"
      error={!isRead && 'A year or a month, such as 2015 or 2015-03'}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={finish}
      onKeyDown={({ key }) => key === 'Enter' && finish()}
    />
  );
}

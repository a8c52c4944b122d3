import { Button, TextInput } from '@mantine/core';
import type { NoticeProposal } from '../../../../client/noticeTypes.ts';
import { correct } from '../../../state/notices.ts';
import { Field } from './Field.tsx';
import type { Pointing } from './usePointing.ts';

/** A date of the case, with the other dates of the text to choose from. */
export function DateField({
  field,
  label,
  proposal,
  problems,
  pointing,
}: {
  field: 'publishedOn' | 'occurredOn';
  label: string;
  proposal: NoticeProposal;
  problems: ReadonlyMap<string, string>;
  pointing: Pointing;
}) {
  const said = proposal[field];
  return (
    <Field
      field={field}
      label={label}
      quote={said?.quote ?? null}
      problem={problems.get(field)}
      pointing={pointing}
    >
      <TextInput
        size="xs"
        aria-label={label}
        placeholder="2019-03-27"
        value={said?.value ?? ''}
        onChange={({ currentTarget: { value } }) =>
          correct((each) => ({
            ...each,
            [field]: value === '' ? null : { value, quote: each[field]?.quote ?? null },
          }))
        }
      />
      {proposal.otherDates.map((other) => (
        <Button
          key={`${other.value} ${other.quote?.start}`}
          size="compact-xs"
          variant="default"
          aria-label={`${label}: ${other.value}`}
          onClick={() => correct((each) => ({ ...each, [field]: other }))}
        >
          {other.value}
        </Button>
      ))}
    </Field>
  );
}

import { NativeSelect } from '@mantine/core';
import { enumValues } from '../../../../generated/model.ts';
import type { CitationRole } from '../../../../generated/operations.ts';
import { citationRoleWords } from '../../../words/citationRoleWords.ts';

/** The role of a party in a case, as the notice states it. */
export function RoleChoice({
  name,
  role,
  choose,
}: {
  name: string;
  role: CitationRole | null;
  choose: (role: CitationRole | null) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      aria-label={`Role of ${name}`}
      value={role ?? ''}
      data={[
        { value: '', label: 'no role stated' },
        ...enumValues.CitationRole.map((value) => ({ value, label: citationRoleWords[value] })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        choose(enumValues.CitationRole.find((each) => each === value) ?? null)
      }
    />
  );
}

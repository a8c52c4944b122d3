import { NativeSelect, TextInput } from '@mantine/core';
import type { NoticeProposal } from '../../../../client/noticeTypes.ts';
import { enumValues } from '../../../../generated/model.ts';
import { FindBox } from '../../../components/FindBox.tsx';
import { correct } from '../../../state/notices.ts';
import { enumWords } from '../../../words/enumWords.ts';
import { Field } from './Field.tsx';
import { RecordChoice } from './RecordChoice.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import type { Pointing } from './usePointing.ts';
import { withItem, withoutItem } from './withItem.ts';

const lists = {
  targets: { label: 'Foreign party', kind: 'TARGET', kinds: enumValues.TargetKind },
  companies: { label: 'Chinese party', kind: 'COMPANY', kinds: enumValues.CompanyKind },
} as const;

/** The foreign or the Chinese parties of a case, each with the records that it may be. */
export function PartyFields({
  list,
  proposal,
  problems,
  pointing,
}: {
  list: keyof typeof lists;
  proposal: NoticeProposal;
  problems: ReadonlyMap<string, string>;
  pointing: Pointing;
}) {
  const { label, kind, kinds } = lists[list];
  return proposal[list].map((party, at) => {
    const change = (part: object) => correct((each) => withItem(each, list, at, part));
    const shown = party.name || `${label} ${at + 1}`;
    return (
      <Field
        // biome-ignore lint/suspicious/noArrayIndexKey: a party is known by its place, since its name is edited
        key={at}
        field={`${list}.${at}`}
        label={`${label}: ${shown}`}
        quote={party.quote}
        problem={problems.get(`${list}.${at}`)}
        remove={() => correct((each) => withoutItem(each, list, at))}
        pointing={pointing}
      >
        <TextInput
          size="xs"
          aria-label={`Name of ${shown}`}
          value={party.name}
          onChange={({ currentTarget: { value } }) => change({ name: value })}
        />
        <RecordChoice
          name={shown}
          id={party.id}
          candidates={party.candidates}
          kind={kind}
          canBeNew
          choose={(id) => change({ id })}
        />
        {party.id === null && (
          <NativeSelect
            size="xs"
            aria-label={`Kind of ${shown}`}
            value={party.kind}
            data={kinds.map((value) => ({ value, label: enumWords(value) }))}
            onChange={({ currentTarget: { value } }) => change({ kind: value })}
          />
        )}
        {party.id === null && list === 'targets' && (
          <>
            <span className="quiet">{party.country ? `in ${countryName(party.country)}` : 'no country'}</span>
            <FindBox
              label={`Country of ${shown}`}
              placeholder="Another country…"
              kinds={['COUNTRY']}
              onChoose={({ id }) => change({ country: id.slice('country/'.length) })}
            />
          </>
        )}
        <RoleChoice name={shown} role={party.role} choose={(role) => change({ role })} />
      </Field>
    );
  });
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const countryName = (code: string): string => countries.of(code) ?? code;

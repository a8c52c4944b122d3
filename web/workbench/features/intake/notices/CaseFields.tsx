import { NativeSelect, TextInput } from '@mantine/core';
import type { NoticeProposal } from '../../../../client/noticeTypes.ts';
import { enumValues } from '../../../../generated/model.ts';
import { correct } from '../../../state/notices.ts';
import { enumWords } from '../../../words/enumWords.ts';
import { DateField } from './DateField.tsx';
import { Field } from './Field.tsx';
import { PartyFields } from './PartyFields.tsx';
import { RecordChoice } from './RecordChoice.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import type { Pointing } from './usePointing.ts';
import { withItem, withoutItem } from './withItem.ts';

/** The proposed case: each value with its words, to correct or to remove. */
export function CaseFields({
  proposal,
  problems,
  pointing,
}: {
  proposal: NoticeProposal;
  problems: ReadonlyMap<string, string>;
  pointing: Pointing;
}) {
  const { title, kind, posts, technologies, cooperation } = proposal;
  const fieldsOfAll = { proposal, problems, pointing };
  return (
    <div className="notice-case">
      <Field
        field="title"
        label="Title"
        quote={title.quote}
        problem={problems.get('title')}
        pointing={pointing}
      >
        <TextInput
          size="xs"
          aria-label="Title"
          className="wide"
          value={title.value}
          onChange={({ currentTarget: { value } }) =>
            correct((each) => ({ ...each, title: { ...each.title, value } }))
          }
        />
      </Field>
      <Field field="kind" label="Kind" quote={kind?.quote ?? null} problem={undefined} pointing={pointing}>
        <NativeSelect
          size="xs"
          aria-label="Kind"
          value={kind?.value ?? ''}
          data={[
            { value: '', label: 'not said' },
            ...enumValues.CaseKind.map((value) => ({ value, label: enumWords(value) })),
          ]}
          onChange={({ currentTarget }) => {
            const value = enumValues.CaseKind.find((each) => each === currentTarget.value);
            correct((each) => ({ ...each, kind: value ? { value, quote: each.kind?.quote ?? null } : null }));
          }}
        />
      </Field>
      <DateField field="publishedOn" label="Published on" {...fieldsOfAll} />
      <DateField field="occurredOn" label="Took place on" {...fieldsOfAll} />
      {posts.map(({ id, name, candidates, role, quote }, at) => (
        <Field
          key={`${name} ${quote.start}`}
          field={`posts.${at}`}
          label={`Post: ${name}`}
          quote={quote}
          problem={problems.get(`posts.${at}`)}
          remove={() => correct((each) => withoutItem(each, 'posts', at))}
          pointing={pointing}
        >
          <RecordChoice
            name={name}
            id={id}
            candidates={candidates}
            kind="POST"
            canBeNew={false}
            choose={(chosen) => correct((each) => withItem(each, 'posts', at, { id: chosen }))}
          />
          <RoleChoice
            name={name}
            role={role}
            choose={(chosen) => correct((each) => withItem(each, 'posts', at, { role: chosen }))}
          />
        </Field>
      ))}
      <PartyFields list="targets" {...fieldsOfAll} />
      <PartyFields list="companies" {...fieldsOfAll} />
      {technologies.map(({ id, name, quote }, at) => (
        <Field
          key={`${id} ${quote.start}`}
          field={`technologies.${at}`}
          label={`Technology: ${name}`}
          quote={quote}
          problem={undefined}
          remove={() => correct((each) => withoutItem(each, 'technologies', at))}
          pointing={pointing}
        >
          {null}
        </Field>
      ))}
      {cooperation.map(({ value, quote }, at) => (
        <Field
          key={value}
          field={`cooperation.${at}`}
          label={`Cooperation: ${enumWords(value)}`}
          quote={quote}
          problem={undefined}
          remove={() => correct((each) => withoutItem(each, 'cooperation', at))}
          pointing={pointing}
        >
          {null}
        </Field>
      ))}
      <AddCooperation proposal={proposal} />
      <ReportFields proposal={proposal} />
    </div>
  );
}

function AddCooperation({ proposal: { cooperation } }: { proposal: NoticeProposal }) {
  const others = enumValues.Cooperation.filter((each) => !cooperation.some(({ value }) => value === each));
  return (
    <NativeSelect
      size="xs"
      aria-label="Add a form of cooperation"
      value=""
      data={[
        { value: '', label: 'Add a form of cooperation…' },
        ...others.map((value) => ({ value, label: enumWords(value) })),
      ]}
      onChange={({ currentTarget }) => {
        const value = others.find((each) => each === currentTarget.value);
        if (value)
          correct((each) => ({ ...each, cooperation: [...each.cooperation, { value, quote: null }] }));
      }}
    />
  );
}

/** Facts about the report that stand beside its text. */
function ReportFields({ proposal: { report } }: { proposal: NoticeProposal }) {
  const fields = [
    ['title', 'Title of the report'],
    ['publisher', 'Publisher'],
    ['url', 'Address'],
  ] as const;
  return (
    <fieldset className="notice-field">
      <legend>Report</legend>
      {fields.map(([field, label]) => (
        <TextInput
          key={field}
          size="xs"
          label={label}
          value={report[field] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            correct((each) => ({
              ...each,
              report: { ...each.report, [field]: value === '' && field !== 'title' ? null : value },
            }))
          }
        />
      ))}
    </fieldset>
  );
}

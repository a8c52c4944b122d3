import { knownNames } from '../../src/intake/notice/known.ts';
import { readPage } from '../../src/intake/notice/page/readPage.ts';
import type { Proposal } from '../../src/intake/notice/proposal.ts';
import { proposeCase } from '../../src/intake/notice/proposeCase.ts';
import { normalForm } from '../../src/names/normalForm.ts';
import { knownRecords } from './knownRecords.ts';
import type { Notice, RightRecord } from './rightRecords.ts';

/** A value that is right: any of its forms. */
type Forms = readonly string[];

interface Field {
  readonly name: string;
  readonly right: (record: RightRecord) => readonly Forms[];
  readonly found: (proposal: Proposal) => readonly Forms[];
}

const one = (value: string | null | undefined): Forms[] => (value ? [[value]] : []);
const each = (values: readonly string[]): Forms[] => values.map((value) => [value]);
const names = (values: readonly string[]): Forms[] =>
  values.map((value) => value.split('|').map((name) => normalForm(name)));
const partyNames = (parties: readonly { name: string; nameZh: string | null }[]): Forms[] =>
  parties.map(({ name, nameZh }) => [name, nameZh ?? name].map((text) => normalForm(text)));

const fields: readonly Field[] = [
  { name: 'title', right: ({ title }) => [title.split('|')], found: ({ title }) => one(title.value) },
  { name: 'kind', right: ({ kind }) => one(kind), found: ({ kind }) => one(kind?.value) },
  {
    name: 'published on',
    right: ({ publishedOn }) => one(publishedOn),
    found: ({ publishedOn }) => one(publishedOn?.value),
  },
  {
    name: 'occurred on',
    right: ({ occurredOn }) => one(occurredOn),
    found: ({ occurredOn }) => one(occurredOn?.value),
  },
  {
    name: 'post',
    right: ({ posts }) => each(posts),
    found: ({ posts }) => posts.flatMap(({ id }) => one(id)),
  },
  {
    name: 'foreign parties',
    right: ({ targets }) => names(targets),
    found: ({ targets }) => partyNames(targets),
  },
  {
    name: 'Chinese parties',
    right: ({ companies }) => names(companies),
    found: ({ companies }) => partyNames(companies),
  },
  {
    name: 'technologies',
    right: ({ technologies }) => each(technologies),
    found: ({ technologies }) => technologies.flatMap(({ id }) => one(id)),
  },
  {
    name: 'cooperation',
    right: ({ cooperation }) => each(cooperation),
    found: ({ cooperation }) => cooperation.flatMap(({ value }) => one(value)),
  },
];

/** Values of one field over all notices: how many are right, were found, and are both; and each that is not. */
export interface Measured {
  readonly field: string;
  readonly right: number;
  readonly found: number;
  readonly both: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
}

/** Measures what is read from notices against what is right. */
export async function measureNotices(notices: readonly Notice[]): Promise<Measured[]> {
  const known = knownNames(knownRecords());
  const read = await Promise.all(
    notices.map(async ({ name, bytes, right }) => {
      const page = await readPage(bytes, name);
      return { name, right, proposal: proposeCase(page.text, known) };
    }),
  );
  return fields.map((field) => {
    let right = 0;
    let found = 0;
    let both = 0;
    const wrong: string[] = [];
    for (const notice of read) {
      const wanted = [...field.right(notice.right)];
      const had = field.found(notice.proposal);
      right += wanted.length;
      found += had.length;
      for (const forms of had) {
        const at = wanted.findIndex((other) => other.some((form) => forms.includes(form)));
        if (at < 0) wrong.push(`${notice.name} + ${forms[0]}`);
        else {
          both += 1;
          wanted.splice(at, 1);
        }
      }
      for (const forms of wanted) wrong.push(`${notice.name} - ${forms[0]}`);
    }
    return {
      field: field.name,
      right,
      found,
      both,
      precision: both / Math.max(1, found),
      recall: both / Math.max(1, right),
      wrong,
    };
  });
}

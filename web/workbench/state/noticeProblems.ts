import type { NoticeProposal } from '../../client/noticeTypes.ts';

/** A day, month, year or interval, as the model writes it. */
const partialDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/;

/** All that is still to be said before a case can be confirmed, by field. The server checks it again. */
export function noticeProblems(proposal: NoticeProposal): ReadonlyMap<string, string> {
  const { title, publishedOn, occurredOn, posts, targets, companies } = proposal;
  const problems = new Map<string, string>();
  if (title.value.trim() === '') problems.set('title', 'A case has a title.');
  for (const [field, said] of Object.entries({ publishedOn, occurredOn }))
    if (said && !partialDate.test(said.value))
      problems.set(field, `“${said.value}” is not a date as 2019-03-27, 2019-03, 2019 or 2019-03/2019-05.`);
  for (const [at, { id, name }] of posts.entries())
    if (id === null) problems.set(`posts.${at}`, `Choose the post that “${name}” is, or remove it.`);
  for (const [at, { id, name, country }] of targets.entries()) {
    if (name.trim() === '') problems.set(`targets.${at}`, 'A party has a name.');
    else if (id === null && country === null)
      problems.set(`targets.${at}`, `Choose the country of “${name}”, or the record that it is.`);
  }
  for (const [at, { name }] of companies.entries())
    if (name.trim() === '') problems.set(`companies.${at}`, 'A party has a name.');
  return problems;
}

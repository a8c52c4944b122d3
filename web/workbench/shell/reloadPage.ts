/** Loads the page again once the server answers: without an answer, the browser would show an error page of its own. Resolves to false where it does not answer. */
export async function reloadPage(): Promise<boolean> {
  const answers = await fetch(location.pathname, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) location.reload();
  return answers;
}

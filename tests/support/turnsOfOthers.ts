/** Runs a task and counts the turns of the event loop that it leaves to others meanwhile. */
export async function turnsOfOthers(task: () => Promise<unknown>): Promise<number> {
  let others = 0;
  let done = false;
  const other = () => {
    others += 1;
    if (!done) setImmediate(other);
  };
  setImmediate(other);
  await task();
  done = true;
  return others;
}

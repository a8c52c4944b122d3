/** Runs a task when those before it have ended, however they ended. */
export type InTurn = <Answer>(task: () => Promise<Answer>) => Promise<Answer>;

/** Returns a function that runs tasks one after another, so that the searches of a long list take no places in the queue from other callers. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const answer = last.then(task);
    last = answer.catch(() => undefined);
    return answer;
  };
}

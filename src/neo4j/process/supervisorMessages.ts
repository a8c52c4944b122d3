import { z } from 'zod';

/** Command that a supervisor runs, with these variables alone if they are given. `outputFile` receives its output; `graceMs` is the time that it has to stop before it is killed. */
export const Job = z.object({
  command: z.string(),
  arguments: z.array(z.string()),
  folder: z.string(),
  environment: z.record(z.string(), z.string()).optional(),
  outputFile: z.string(),
  graceMs: z.number(),
});
export type Job = z.infer<typeof Job>;

export const ToSupervisor = z.literal('stop');

export const FromSupervisor = z.union([z.object({ started: z.number() }), z.object({ ended: z.string() })]);
export type FromSupervisor = z.infer<typeof FromSupervisor>;

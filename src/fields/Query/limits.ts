import type { TypeScriptField } from '../../answer/sources/typeScriptField.ts';

/** The bounds that every request is held to, and what the caller has left of its own. */
const limits: TypeScriptField = async (_, { services, caller }, selected) => {
  const asked = ['costPerMinute', 'costLeft', 'costSeconds'].some((name) => selected.has(name));
  const budget = asked ? await caller?.budget() : null;
  return {
    ...services.limits,
    costPerMinute: budget?.perMinute ?? null,
    costLeft: budget?.left ?? null,
    costSeconds: budget?.seconds ?? null,
  };
};

export default limits;

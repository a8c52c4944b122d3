import type { TypeScriptField } from '../../answer/field.ts';

/** The bounds that every request is held to. */
const limits: TypeScriptField = (_, { services }) => services.limits;

export default limits;

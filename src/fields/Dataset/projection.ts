import type { TypeScriptField } from '../../answer/sources/typeScriptField.ts';

/** The state of the projection. */
const projection: TypeScriptField = (_, { services }) => services.projections.status();

export default projection;

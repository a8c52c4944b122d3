import type { TypeScriptField } from '../../answer/sources/typeScriptField.ts';

/** How the graph's copy in memory is doing. */
const projection: TypeScriptField = (_, { services }) => services.projections.status();

export default projection;

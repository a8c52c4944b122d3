/** Forms of the variables that Kubernetes sets in every container for each service, by the form of their values. */
const forms: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/_SERVICE_HOST$/, /^[0-9a-f.:]+$/i],
  [/_SERVICE_PORT(_[A-Z0-9_]+)?$/, /^\d+$/],
  [/_PORT(_\d+_(TCP|UDP|SCTP))?$/, /^(tcp|udp|sctp):\/\//],
  [/_PORT_\d+_(TCP|UDP|SCTP)_PROTO$/, /^(tcp|udp|sctp)$/],
  [/_PORT_\d+_(TCP|UDP|SCTP)_PORT$/, /^\d+$/],
  [/_PORT_\d+_(TCP|UDP|SCTP)_ADDR$/, /^[0-9a-f.:]+$/i],
];

/** True if Kubernetes set a variable about a service, such as `NEO4J_PORT=tcp://10.0.0.1:7687`. Nobody wrote it, so it is not a mistake, while `NEO4J_PORT=7687` is one. */
export const setByKubernetes = (name: string, value = ''): boolean =>
  forms.some(([ofName, ofValue]) => ofName.test(name) && ofValue.test(value));
